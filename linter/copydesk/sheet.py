"""One article on its way over the desk: read, checked, and corrected where that is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from copydesk import fix
from copydesk.config.model import Config
from copydesk.engine import Checked, lint, settled
from copydesk.finding import Severity
from copydesk.formats import FrontMatterError, read, read_without_front_matter
from copydesk.judging import Judged, place
from copydesk.problem import Failure, Problem
from copydesk.text.document import Document
from copydesk.texts import Article, Texts

_MOST_TRIES = 5
"""How often a file is corrected that somebody else writes to at the same time."""


@dataclass(frozen=True, slots=True)
class Change:
    """A text before and after it was corrected."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a file: the problems left in it, those corrected, what failed, and the change that was not written.

    `was_read` is False where the file could not be had at all.
    """

    path: str
    problems: tuple[Problem, ...] = ()
    applied: tuple[Problem, ...] = ()
    failures: tuple[Failure, ...] = ()
    was_read: bool = True
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Fixing:
    """Which fixes to apply: none unless `safe`, the unsafe ones too with `unsafe`; `write` them to the file or not."""

    safe: bool = False
    unsafe: bool = False
    write: bool = False


class Sheet:
    """An article on its way over the desk: what is found in it, and what is done about that."""

    def __init__(self, article: Article, texts: Texts) -> None:
        self.article = article
        self._texts = texts
        self._checked = Checked()
        self._read: int | None = None
        self._found: list[Problem] = []
        self._unplaced: list[Failure] = []
        self._failures: list[Failure] = []
        self._applied: list[Problem] = []
        self._change: Change | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems of the article, in order."""
        return settled(self._checked, self._found)

    @property
    def facts(self) -> Mapping[str, str]:
        """What the rules of the repository are to know of the article."""
        return self._checked.facts

    def result(self) -> Result:
        """What came of the article."""
        failures = (*self._checked.failures, *self._unplaced, *self._failures)
        was_read = self._read is not None
        return Result(self.article.path, self.problems, tuple(self._applied), failures, was_read, self._change)

    def check(self) -> None:
        """Read the article and check it by itself."""
        source = self._source()
        if source is not None:
            self._checked = _check(source, self.article)
            self._read = hash(source)

    def take(self, judged: Judged) -> None:
        """Take what the rules of the repository found in the article, in place of what they found before."""
        self._found, self._unplaced = [], []
        source = self._source() if judged else None
        if source is None:
            return
        if hash(source) != self._read:
            self._unplaced = [Failure(self.article.path, "it changed while it was checked; check it again")]
        else:
            document, _ = opened(source, self.article.path)
            self._found, self._unplaced = place(document, judged, self.article.registry, self.article.config)

    def is_fixable(self, fixing: Fixing, judged: bool = False) -> bool:
        """Whether a problem can be corrected, or one of those that the rules of the repository found."""
        kept = set(self.problems)
        mildest = least(self.article.config)
        return any(
            fix.fixable(problem, fixing.unsafe, mildest) for problem in kept if not judged or problem in self._found
        )

    def correct(self, fixing: Fixing) -> bool:
        """Correct what can be corrected until nothing is left; False if the text is as it was.

        What somebody else writes to the file in the meantime is never overwritten: it is read and corrected anew.
        """
        for _ in range(_MOST_TRIES):
            done = self._correct(fixing)
            if done is not None:
                return done
        why = "somebody else writes to the file all the time; try again"
        self._failures.append(Failure(self.article.path, f"the corrected text was not written: {why}"))
        return False

    def _correct(self, fixing: Fixing) -> bool | None:
        """Correct the text as it is now; None if somebody else wrote to the file while that went on."""
        source = self._source()
        if source is None:
            return False
        if hash(source) != self._read:  # somebody else wrote to it
            self.check()
            self._found = []
        checked = {source: self._checked}

        def check_again(text: str) -> Sequence[Problem]:
            if text not in checked:
                checked[text] = _check(text, self.article)
            return self.article.counted(text, settled(checked[text]))

        problems = self.article.counted(source, self.problems)
        fixed = fix.until_stable(source, problems, check_again, fixing.unsafe, least(self.article.config))
        changes = fixed.source != source
        written = self._keep(source, fixed.source, fixing) if changes else True
        if not written:
            return written
        self._checked = replace(checked[fixed.source], failures=self._checked.failures)
        self._read = hash(fixed.source)
        self._applied += fixed.applied
        self._found = [] if changes else self._found
        return changes

    def _source(self) -> str | None:
        """The text of the article as it is now, or None where it cannot be had."""
        if self._change:
            return self._change.after
        source = self._texts.read(self.article.path, self.article.config)
        if isinstance(source, Failure):
            self._failures.append(source)
            return None
        return source

    def _keep(self, before: str, after: str, fixing: Fixing) -> bool | None:
        """Write the corrected text or remember it; False where it cannot be written, None where it came too late."""
        if not fixing.write:
            self._change = Change(self._change.before if self._change else before, after)
            return True
        written = self._texts.write(self.article.path, before, after)
        if isinstance(written, Failure):
            self._failures.append(written)
            return False
        return written or None


def least(config: Config) -> Severity:
    """A remark that does not fail the run is not acted on either, unless the user made remarks count."""
    return "info" if config.fail_on == "info" else "warning"


def _check(source: str, article: Article) -> Checked:
    document, failures = opened(source, article.path)
    checked = lint(document, article.registry, article.config, article.place)
    return replace(checked, failures=(*failures, *checked.failures))


def opened(source: str, path: str) -> tuple[Document, tuple[Failure, ...]]:
    """A text as a document.

    Front matter that cannot be read is a failure, and the article after it is read all the same.
    """
    try:
        return read(source, path), ()
    except FrontMatterError as error:
        return read_without_front_matter(source, path), (Failure(path, str(error), error.line),)
