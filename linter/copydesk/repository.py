"""The articles of one configuration, which its rules judge together."""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from copydesk.correcting import Fixing
from copydesk.digests import digest
from copydesk.facts import Noted
from copydesk.judging import judge
from copydesk.sheet import Sheet
from copydesk.store import Store
from copydesk.texts import Article, Texts

if TYPE_CHECKING:
    from copydesk.problem import Failure

_GATHERING, _JUDGED = "gathering", "judged"
_MOST_ROUNDS = 10
"""Rounds of correcting and judging again after which a repository counts as never stable."""


class RepositorySheets:
    """Articles by their paths from the configuration's root; some are reported on, others are only evidence."""

    def __init__(self, article: Article, texts: Texts, store: Store) -> None:
        """The repository that an article belongs to, without any article yet."""
        self.failures: tuple[Failure, ...] = ()
        """The rules that failed when they judged."""
        self._example = article
        self._texts = texts
        self._store = store
        self._sheets: dict[str, Sheet] = {}

    @property
    def gathers(self) -> bool:
        """Whether there are rules that judge the articles together."""
        known = self._store.get(_GATHERING, "", "")
        if known is None:
            config, registry = self._example.config, self._example.registry
            known = " ".join(rule.name for rule in config.gathering(registry.rules))
            self._store.put(_GATHERING, "", "", known)
        return bool(known)

    def __contains__(self, place: str) -> bool:
        return place in self._sheets

    def __getitem__(self, place: str) -> Sheet:
        return self._sheets[place]

    def add(self, article: Article, *, is_reported: bool) -> Sheet:
        """Take in an article."""
        sheet = Sheet(article, self._texts, self._store, is_reported=is_reported)
        self._sheets[article.place] = sheet
        return sheet

    def judge(self) -> None:
        """Let the rules judge all articles together, or take what they found when they were last the same."""
        if not self.gathers:
            return
        self.failures = ()
        key = self._key()
        kept = self._store.get(_JUDGED, "", key)
        if kept is None:
            self._judge()
            if not self.failures and all(sheet.is_settled for sheet in self._sheets.values()):
                found = {place: sheet.found for place, sheet in self._sheets.items() if sheet.found}
                self._store.put(_JUDGED, "", key, json.dumps(found, ensure_ascii=False))
        else:
            found = json.loads(kept)
            for sheet in self._reported():
                sheet.found = found.get(sheet.article.place)

    def correct(self, fixing: Fixing) -> None:
        """Correct each article by itself, judge them all again, and so on until there is nothing left to correct."""
        left = [sheet for sheet in self._reported() if sheet.is_fixable(fixing)]
        for _ in range(_MOST_ROUNDS):
            corrected = [sheet for sheet in left if sheet.correct(fixing)]
            if not corrected:
                return
            self.judge()
            left = [sheet for sheet in self._reported() if sheet.is_fixable(fixing, judged=True)]

    def _judge(self) -> None:
        reported = {sheet.article.place: sheet for sheet in self._reported()}
        judgement = judge(self._example.registry, self._example.config, self._facts, reported.keys())
        self.failures = judgement.failures
        for place, sheet in reported.items():
            sheet.find(judgement.found.get(place, []), self._sheets)
        by_path = {sheet.article.path: sheet for sheet in self._sheets.values()}
        for sheet in reported.values():
            sheet.tell(by_path)

    def _facts(self, rule: str) -> Mapping[str, Any]:
        """The facts that a rule gathered, by path."""
        places = sorted(place for place, sheet in self._sheets.items() if sheet.has_facts(rule))
        return Noted(places, lambda place: self._sheets[place].facts(rule))

    def _key(self) -> str:
        """A digest of all that the judgement depends on."""
        sheets = sorted(self._sheets.items())
        return digest(*(f"{place}\0{sheet.digest}\0{sheet.is_reported}" for place, sheet in sheets))

    def _reported(self) -> Iterator[Sheet]:
        return (sheet for sheet in self._sheets.values() if sheet.is_reported and sheet.digest)
