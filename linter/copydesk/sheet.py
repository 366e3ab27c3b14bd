"""One article on its way over the desk: read, checked, and corrected where that is asked for."""

from collections.abc import Mapping

from copydesk import record
from copydesk.correcting import Fixing, Outcome, corrected, is_fixable
from copydesk.digests import digest
from copydesk.engine import Checked, settled
from copydesk.examine import Examined, examine, opened
from copydesk.judging import Judged, place
from copydesk.problem import Failure, Problem
from copydesk.results import Change, Listed, Result
from copydesk.store import Store
from copydesk.suppress import stets
from copydesk.text.document import Document
from copydesk.texts import Article, Texts

_CHECKED, _GATHERED, _FACTS, _PLACED = "checked", "gathered", "facts of", "placed"
_MOST_TRIES = 5
"""How often a file is corrected that somebody else writes to at the same time."""

_NOTHING = record.written(Checked())


class Sheet:
    """An article on its way over the desk: what is found in it, and what is done about that.

    One that is not reported on is only asked for its facts. There may be thousands of sheets: texts are read when they
    are needed, and what was found is kept as a record.
    """

    def __init__(self, article: Article, texts: Texts, store: Store, *, is_reported: bool) -> None:
        self.article = article
        self.is_reported = is_reported
        self.digest = ""
        """The digest of the text that was looked at; empty as long as none could be read."""
        self._is_whole = True
        self._texts = texts
        self._store = store
        self._record = _NOTHING
        self._found: tuple[Problem, ...] = ()
        self._heard: tuple[Problem, ...] = ()
        self._failures: tuple[Failure, ...] = ()
        self._unplaced: tuple[Failure, ...] = ()
        self._applied: tuple[Problem, ...] = ()
        self._change: Change | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems of the article, in order."""
        return settled(record.read(self._record, self.article.path), self._found, self._heard)

    def result(self) -> Result:
        """What came of the article."""
        nothing = self._record == _NOTHING and not self._found
        checked = record.read(self._record, self.article.path)
        return Result(
            self.article.path,
            () if nothing else Listed(lambda: iter(self.problems)),
            self._applied,
            (*checked.failures, *self._unplaced, *self._failures),
            bool(self.digest),
            self._change,
        )

    def read(self) -> str | None:
        """Read the article: its text if it is to be examined, None if that was done before, or if it cannot be read."""
        source = self._source()
        if source is None:
            return None
        self.digest = digest(source)
        known = self._kept(_CHECKED) if self.is_reported else self._kept(_GATHERED)
        if self.is_reported:
            self._record = known or _NOTHING
        return source if known is None else None

    def take(self, examined: Examined | Failure) -> None:
        """Take what a look at the text gave, and keep it for the next run if that would see the same."""
        if isinstance(examined, Failure):
            self._fail(examined)
            self.digest = ""
            return
        self._is_whole = examined.is_whole
        self._record = examined.record
        for rule, facts in examined.facts.items():
            self._keep(f"{_FACTS} {rule}", facts)
        if examined.is_whole:
            self._keep(_GATHERED, "")
            if self.is_reported:
                self._keep(_CHECKED, examined.record)

    @property
    def is_settled(self) -> bool:
        """Whether another look at the article would give the same, and all that was found in it has its place."""
        return self._is_whole and not self._unplaced

    @property
    def found(self) -> tuple[str, str] | None:
        """Records of what the rules of the repository found in the article, and of what was only heard; or None."""
        path = self.article.path
        if not self._found and not self._heard:
            return None
        return record.written(Checked(self._found), path), record.written(Checked(self._heard), path)

    @found.setter
    def found(self, found: tuple[str, str] | None) -> None:
        path = self.article.path
        self._found, self._heard = (record.read(each, path).problems for each in found) if found else ((), ())

    def has_facts(self, rule: str) -> bool:
        """Whether a rule has noted something of the article: else it failed, or the article could not be read."""
        return bool(self.digest) and (self._is_whole or self._kept(f"{_FACTS} {rule}") is not None)

    def facts(self, rule: str) -> str:
        """What a rule noted of the article. Raises LookupError where it noted nothing."""
        kept = self._kept(f"{_FACTS} {rule}")
        if kept is not None:
            return kept
        source = self._source()  # another run wrote over what this one had kept
        if source is None:
            raise LookupError(f"{self.article.path} is gone")
        return examine(self.article, source, is_reported=False).facts[rule]

    def find(self, judged: Judged, sheets: Mapping[str, "Sheet"]) -> None:
        """Take what the rules of the repository found in the article, in place of what they found before.

        `sheets` are those of the articles by path from the root, for second places. Nearly all that is found when an
        article was edited was found before: only for the rest are articles opened.
        """
        self._found, self._heard, self._unplaced = (), (), ()
        if not judged:
            return
        made_of = _made_of(judged, self, sheets)
        kept = self._store.get(_PLACED, self.article.place, made_of)
        if kept is not None:
            self._found = record.read(kept, self.article.path).problems
            return
        self._place(judged, sheets)
        if self._found and not self._unplaced:
            found = record.written(Checked(self._found), self.article.path)
            self._store.put(_PLACED, self.article.place, made_of, found)

    def _place(self, judged: Judged, sheets: Mapping[str, "Sheet"]) -> None:
        """Open the article and find the places of problems in it."""
        source = self._source()
        if source is None:
            return
        article = self.article
        if digest(source) != self.digest:
            self._unplaced = (Failure(article.path, "it changed while it was checked; check it again"),)
            return

        def other(path: str) -> Document | None:
            return sheets[path].document if path in sheets else None

        problems, failures = place(self._opened(source), judged, article.registry, article.config, other)
        self._found, self._unplaced = tuple(problems), tuple(failures)

    def tell(self, sheets: Mapping[str, "Sheet"]) -> None:
        """Tell the sheets of other articles, by path, of the problems that have their second places there.

        What a stet silences there is silent here, too.
        """
        for problem in self._found:
            sheet = sheets.get(problem.also.path) if problem.also and problem.also.path != problem.path else None
            if sheet and (turned := problem.turned) and sheet.hears(turned):
                self._found = tuple(each for each in self._found if each is not problem)
                self._heard = (*self._heard, problem)

    def hears(self, problem: Problem) -> bool:
        """Take notice of a problem that is reported in another article; whether a stet silences it in this one."""
        self._heard = (*self._heard, problem)
        source = self._source() or ""
        return "stet" in source.lower() and any(stet.silences(problem) for stet in stets(self._opened(source)))

    @property
    def document(self) -> Document | None:
        """The article as a document; None where its text is not the one that was looked at, or is gone."""
        source = self._source()
        return self._opened(source) if source is not None and digest(source) == self.digest else None

    def _opened(self, source: str) -> Document:
        return opened(source, self.article.path)[0]

    def is_fixable(self, fixing: Fixing, *, judged: bool = False) -> bool:
        """Whether a problem can be corrected, or one of those that the rules of the repository found."""
        found = (problem for problem in self.problems if not judged or problem in self._found)
        return any(is_fixable(problem, fixing, self.article.config) for problem in found)

    def correct(self, fixing: Fixing) -> bool:
        """Correct what can be corrected until nothing is left; False if the text is as it was.

        What somebody else writes to the file in the meantime is never overwritten: it is read and corrected anew.
        """
        for _ in range(_MOST_TRIES):
            outcome = self._correct(fixing)
            if outcome is not Outcome.OVERTAKEN:
                return outcome is Outcome.CHANGED
        why = "somebody else writes to the file all the time; try again"
        self._fail(Failure(self.article.path, f"the corrected text was not written: {why}"))
        return False

    def _correct(self, fixing: Fixing) -> Outcome:
        """Correct the text as it is now."""
        source = self._source()
        if source is None:
            return Outcome.AS_IT_WAS
        if digest(source) != self.digest:
            self._look_at(source)
        after, applied, examined = corrected(self.article, source, self.problems, fixing)
        outcome = self._write(source, after, fixing) if after != source else Outcome.AS_IT_WAS
        if outcome is Outcome.CHANGED:
            self._look_at(after, examined)
        if outcome is Outcome.CHANGED or after == source:
            self._applied = (*self._applied, *applied)
        return outcome

    def _look_at(self, source: str, examined: Examined | None = None) -> None:
        """Take a text as the article's from now on."""
        self.digest = digest(source)
        self._found, self._heard = (), ()
        self.take(examined or examine(self.article, source, is_reported=True))

    def _source(self) -> str | None:
        """The text of the article as it is now, or None where it cannot be had."""
        if self._change:
            return self._change.after
        source = self._texts.read(self.article.path, self.article.config)
        if isinstance(source, Failure):
            self._fail(source)
            return None
        return source

    def _write(self, before: str, after: str, fixing: Fixing) -> Outcome:
        """Write the corrected text, or remember it; the file is as it was where it cannot be written."""
        if not fixing.write:
            self._change = Change(self._change.before if self._change else before, after)
            return Outcome.CHANGED
        written = self._texts.write(self.article.path, before, after)
        if isinstance(written, Failure):
            self._fail(written)
            return Outcome.AS_IT_WAS
        return Outcome.CHANGED if written else Outcome.OVERTAKEN

    def _fail(self, failure: Failure) -> None:
        self._failures = (*self._failures, failure)

    def _kept(self, kind: str) -> str | None:
        return self._store.get(kind, self.article.place, self.digest)

    def _keep(self, kind: str, value: str) -> None:
        self._store.put(kind, self.article.place, self.digest, value)


def _made_of(judged: Judged, sheet: Sheet, sheets: Mapping[str, Sheet]) -> str:
    """A digest of all that the problems depend on which findings in an article are."""
    found = (f"{rule.name} {finding!r}" for rule, finding in judged)
    # A rule of a plug-in may yield what is no finding; that is reported when it has no place.
    second = (getattr(finding, "also", None) for _, finding in judged)
    others = (str(getattr(also, "path", "")) for also in second)
    return digest(sheet.digest, *found, *(sheets[path].digest for path in others if path in sheets))
