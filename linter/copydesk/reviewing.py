"""A walk over the problems of articles, one decision at a time. What the user sees and presses is elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from copydesk.examine import opened
from copydesk.formats import stet_home
from copydesk.galley import Galley
from copydesk.problem import Failure, Problem, SourceEdit, edited
from copydesk.stetting import stet
from copydesk.texts import Article, Texts

Place = tuple[int, str]
"""How far an article is walked through: an offset, and the last rule that was decided on there."""


class NotDoneError(Exception):
    """A decision that cannot be carried out; the message says why. No text was changed by it."""


class _OvertakenError(NotDoneError):
    """What somebody else wrote stands in the article by now, so that a change there cannot be taken back any more."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """How far the walk has come: the article, the place in it, and the rules that were decided on as a whole."""

    article: int = 0
    place: Place = (-1, "")
    skipped: frozenset[str] = frozenset()
    accepted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Step:
    """A decision: the stand before it, and the galleys before and after each change that it made, by number."""

    stand: _Stand
    changes: list[tuple[int, Galley, Galley]] = field(default_factory=list)


class Review:
    """A walk over the problems of articles. Each change is written to the article at once, as a whole or not at all."""

    def __init__(self, found: Sequence[tuple[Article, str, Sequence[Problem]]], texts: Texts) -> None:
        self._texts = texts
        self._steps: list[_Step] = []
        self._stand = _Stand()
        self._galleys = [Galley(*each) for each in found]
        self.obstacle = ""
        """Why a problem has to be decided on whose rule was accepted as a whole: it could not be corrected."""
        self._go_on(_Step(self._stand))

    @property
    def current(self) -> Problem | None:
        """The problem to decide on; None at the end."""
        return next(self._ahead(), None)

    @property
    def text(self) -> str:
        """The text that the problem stands in, as it is now."""
        return self._galleys[self._stand.article].text

    @property
    def article(self) -> Article:
        """The article that the problem stands in."""
        return self._galleys[self._stand.article].article

    @property
    def left(self) -> int:
        """How many problems are still to be decided on."""
        later = (problem for galley in self._galleys[self._stand.article + 1 :] for problem in galley.problems)
        return sum(problem.rule not in self._stand.skipped for problem in (*self._ahead(), *later))

    @property
    def changed(self) -> int:
        """How many changes were made and not taken back."""
        return sum(len(step.changes) for step in self._steps)

    def problems(self) -> Iterator[Problem]:
        """All problems that are in the articles now, also those that were skipped."""
        return (problem for galley in self._galleys for problem in galley.problems)

    def accept(self, choice: int | None = None) -> None:
        """Correct the problem as the rule proposes it, or by one of its suggestions.

        Raises NotDoneError where there is no such proposal, or it cannot be written.
        """
        problem = self._problem()
        edits = proposal(problem) if choice is None else _suggestion(problem, choice)
        if not edits:
            raise NotDoneError("there is nothing to accept here")
        self._decide(edited(self.text, edits), replace(self._stand, place=(problem.start.offset, "")))

    def accept_other(self) -> None:
        """Correct the problem at its second place instead.

        Raises NotDoneError where it cannot be corrected there, or the text cannot be written.
        """
        problem = self._problem()
        edits = problem.also.fix.edits if problem.also and problem.also.fix else ()
        if not edits:
            raise NotDoneError("there is no other place to correct here")
        above = [edit for edit in edits if edit.span.end <= problem.start.offset]
        shift = sum(len(edit.text) - (edit.span.end - edit.span.start) for edit in above)
        self._decide(edited(self.text, edits), replace(self._stand, place=(problem.start.offset + shift, "")))

    def replace(self, text: str) -> None:
        """Put a text in place of the marked one. Raises NotDoneError where that cannot be written."""
        problem = self._problem()
        span = problem.span
        self._decide(edited(self.text, [SourceEdit(span, text)]), replace(self._stand, place=_place(problem)))

    def stet(self) -> None:
        """Let the problem stand, by a comment in the article. Raises NotDoneError where there is no place for one."""
        problem = self._problem()
        edit = stet(self.text, problem, self.article)
        if edit is None:
            document, _ = opened(self.text, self.article.path)
            home = stet_home(document.source, document.format)
            raise NotDoneError(f"there is no place for a comment here; write the stet into {home}")
        self._decide(edited(self.text, [edit]), replace(self._stand, place=_place(problem)))

    def skip(self) -> None:
        """Leave the problem as it is."""
        self._decide(None, replace(self._stand, place=_place(self._problem())))

    def skip_rule(self) -> None:
        """Leave this problem and all later ones of its rule as they are."""
        self._decide(None, replace(self._stand, skipped=self._stand.skipped | {self._problem().rule}))

    def accept_rule(self) -> None:
        """Correct this problem and all later ones of its rule, as far as the rule proposes something.

        Raises NotDoneError where it proposes nothing for this one, or that cannot be written; at a later one the walk
        stops, and `obstacle` says why.
        """
        problem = self._problem()
        edits = proposal(problem)
        if not edits:
            raise NotDoneError("there is nothing to accept here")
        accepted = self._stand.accepted | {problem.rule}
        self._decide(edited(self.text, edits), replace(self._stand, place=_place(problem), accepted=accepted))

    def undo(self) -> None:
        """Take the last decision back.

        Raises NotDoneError where there is none, or an article cannot be written; what is left of the decision can be
        taken back another time. A change that somebody else wrote over stays.
        """
        if not self._steps:
            raise NotDoneError("there is nothing to take back")
        step = self._steps[-1]
        while step.changes:
            number, before, after = step.changes[-1]
            try:
                self._write(number, after.text, before)
            except NotDoneError as error:
                if isinstance(error, _OvertakenError):
                    step.changes.pop()
                raise NotDoneError(f"{before.article.path}: {error}") from None
            step.changes.pop()
        self._steps.pop()
        self._stand = step.stand

    def renew(self, found: Sequence[tuple[Article, Sequence[Problem]]]) -> None:
        """Take what holds for the articles now, and what is found in them, and go on from where the walk is."""
        self._galleys = [
            Galley(article, old.text, problems) for old, (article, problems) in zip(self._galleys, found, strict=True)
        ]
        self._go_on(_Step(self._stand))

    def articles(self) -> list[Article]:
        """The articles under review, in order."""
        return [galley.article for galley in self._galleys]

    def _problem(self) -> Problem:
        if self.current is None:
            raise NotDoneError("all problems are decided on")
        return self.current

    def _ahead(self) -> Iterator[Problem]:
        """The problems of the article that are still to be decided on."""
        if self._stand.article < len(self._galleys):
            problems = self._galleys[self._stand.article].problems
            yield from (problem for problem in problems if _place(problem) > self._stand.place)

    def _decide(self, after: str | None, stand: _Stand) -> None:
        """Write a text in place of the article's, if there is one, and go on from a stand."""
        step = _Step(self._stand)
        if after is not None:
            self._change(step, after)
        self._steps.append(step)
        self._stand = stand
        self._go_on(step)

    def _go_on(self, step: _Step) -> None:
        """Walk to the next problem that the user has to decide on."""
        self.obstacle = ""
        while self._stand.article < len(self._galleys):
            problem = self.current
            if problem is None:
                self._stand = replace(self._stand, article=self._stand.article + 1, place=(-1, ""))
                continue
            if problem.rule in self._stand.accepted and (edits := proposal(problem)):
                try:
                    self._change(step, edited(self.text, edits))
                except NotDoneError as error:
                    self.obstacle = str(error)
                    return
            elif problem.rule not in self._stand.skipped:
                return
            self._stand = replace(self._stand, place=_place(problem))

    def _change(self, step: _Step, after: str) -> None:
        number = self._stand.article
        before = self._galleys[number].sorted_out()
        changed = before.changed(after)
        self._write(number, before.text, changed)
        step.changes.append((number, before, changed))

    def _write(self, number: int, before: str, galley: Galley) -> None:
        """Put a galley and its text in place of another. Raises NotDoneError where the text cannot be written."""
        article = galley.article
        written = self._texts.write(article.path, before, galley.text)
        if isinstance(written, Failure):
            raise NotDoneError(written.message)
        if not written:
            now = self._texts.read(article.path, article.config)
            if isinstance(now, Failure):
                raise NotDoneError(now.message)
            self._galleys[number] = galley.checked(now)
            raise _OvertakenError("somebody else changed the article; it was read again")
        self._galleys[number] = galley


def proposal(problem: Problem) -> Sequence[SourceEdit]:
    """The edits that accepting a problem makes: those of its fix, or its only suggestion in place of what is marked."""
    if problem.fix:
        return problem.fix.edits
    return _suggestion(problem, 0) if len(problem.suggestions) == 1 else ()


def _suggestion(problem: Problem, number: int) -> Sequence[SourceEdit]:
    if number >= len(problem.suggestions):
        return ()
    return (SourceEdit(problem.span, problem.suggestions[number]),)


def _place(problem: Problem) -> Place:
    return (problem.start.offset, problem.rule)
