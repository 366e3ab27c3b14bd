"""The articles of a run: each checked by itself, those of a repository judged together, and the fixable corrected."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from copydesk import files
from copydesk.config.model import Config
from copydesk.engine import gather
from copydesk.judging import judge
from copydesk.problem import Failure
from copydesk.registry import Registry
from copydesk.sheet import Fixing, Result, Sheet, opened
from copydesk.texts import Article, InMemory, Texts

__all__ = ["Article", "Fixing", "Result", "check", "check_text"]

_MOST_ROUNDS = 10
"""Rounds of correcting and judging again after which a repository counts as never stable."""


def check(
    articles: Iterable[Article], texts: Texts, fixing: Fixing, others: Iterable[Article] = ()
) -> Iterator[Result]:
    """Check articles and, where that is asked for, correct them; the results are in the order of the articles.

    `others` are not reported on: they are evidence for the rules of the repository. The articles that share a
    configuration are a repository.
    """
    sheets: list[Sheet] = []
    repositories: dict[tuple[str, str | None], _Repository] = {}
    for article in articles:
        sheet = Sheet(article, texts)
        sheet.check()
        sheets.append(sheet)
        _repository(repositories, article).add(sheet)
    for article in others:
        _repository(repositories, article).learn(article, texts)
    for repository in repositories.values():
        repository.judge()
        if fixing.safe:
            repository.correct(fixing)
    yield from (sheet.result() for sheet in sheets)
    for repository in repositories.values():
        if repository.failures:
            yield Result(".", failures=repository.failures, was_read=False)


def check_text(
    source: str,
    path: str,
    registry: Registry,
    config: Config,
    fixing: Fixing,
    *,
    others: Mapping[str, str] | None = None,
) -> Result:
    """Check a text as the content of the file at `path`; `others` are further articles of its repository, by path."""
    texts = InMemory({**(others or {}), path: source})
    articles = [Article(name, files.relative(Path(name), config), registry, config) for name in texts.texts]
    *rest, article = articles
    result, *failed = check([article], texts, fixing, rest)
    return replace(result, failures=(*result.failures, *(failure for each in failed for failure in each.failures)))


class _Repository:
    """The articles of one configuration, which its rules judge together."""

    def __init__(self, registry: Registry, config: Config) -> None:
        self._registry = registry
        self._config = config
        self._sheets: dict[str, Sheet] = {}
        self._others: dict[str, Mapping[str, str]] = {}
        self.failures: tuple[Failure, ...] = ()

    def add(self, sheet: Sheet) -> None:
        """Take in an article that is reported on."""
        self._sheets[sheet.article.place] = sheet

    def learn(self, article: Article, texts: Texts) -> None:
        """Take in what an article that is not reported on has to say; nothing where it cannot be read."""
        source = texts.read(article.path, article.config)
        if not isinstance(source, Failure):
            document, _ = opened(source, article.path)
            self._others[article.place], _ = gather(document, article.registry, article.config)

    def judge(self) -> None:
        """Let the rules judge all articles together, and hand each its findings."""
        facts = self._others | {place: sheet.facts for place, sheet in self._sheets.items()}
        judgement = judge(self._registry, self._config, facts, self._sheets.keys())
        self.failures = judgement.failures
        for place, sheet in self._sheets.items():
            sheet.take(judgement.found.get(place, []))

    def correct(self, fixing: Fixing) -> None:
        """Correct each article by itself, judge them all again, and so on until there is nothing left to correct."""
        left = [sheet for sheet in self._sheets.values() if sheet.is_fixable(fixing)]
        for _ in range(_MOST_ROUNDS):
            corrected = [sheet for sheet in left if sheet.correct(fixing)]
            if not corrected:
                return
            self.judge()
            left = [sheet for sheet in self._sheets.values() if sheet.is_fixable(fixing, judged=True)]


def _repository(repositories: dict[tuple[str, str | None], _Repository], article: Article) -> _Repository:
    config = article.config
    return repositories.setdefault((config.root, config.origin), _Repository(article.registry, config))
