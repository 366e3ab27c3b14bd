"""Fixing: from a text and its problems to the corrected text. Nothing here touches a file."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from copydesk.finding import Severity
from copydesk.placing import edited
from copydesk.problem import Problem, at_least
from copydesk.text.span import Span

_MOST_PASSES = 10
"""Passes after which a text counts as never stable, such as one that a rule makes longer each time."""


class Fixed(NamedTuple):
    """A corrected text, the problems that were corrected, and those that are left in it."""

    source: str
    applied: tuple[Problem, ...]
    left: tuple[Problem, ...]


def fixable(problem: Problem, unsafe: bool, least: Severity = "info") -> bool:
    """Whether the problem has a fix that may be applied, and is grave enough for it."""
    return problem.fix is not None and (unsafe or problem.fix.safety == "safe") and at_least(problem.severity, least)


def until_stable(
    source: str,
    problems: Sequence[Problem],
    check: Callable[[str], Sequence[Problem]],
    unsafe: bool,
    least: Severity = "info",
) -> Fixed:
    """Apply the fixes of a text's problems, check again, and so on until none is left to apply.

    `problems` are those of the text, in order; `check` gives those of a corrected one. Unsafe fixes are applied only
    where `unsafe` says so, and only those of problems of the severity `least` or a graver one. Where two fixes overlap,
    the first in order is applied and the other waits for the next pass. It ends where a text comes up again, too: rules
    that undo each other would go on for ever.
    """
    applied: list[Problem] = []
    seen = {source}
    for _ in range(_MOST_PASSES):
        chosen = _without_overlap(problem for problem in problems if fixable(problem, unsafe, least))
        if not chosen:
            break
        source = edited(source, [edit for problem in chosen if problem.fix for edit in problem.fix.edits])
        applied += chosen
        problems = check(source)
        if source in seen:
            break
        seen.add(source)
    return Fixed(source, tuple(applied), tuple(problems))


def _without_overlap(problems: Iterable[Problem]) -> list[Problem]:
    """The problems whose edits do not touch a place that an earlier one's edits change."""
    chosen: list[Problem] = []
    taken: list[Span] = []  # sorted; no two touch
    for problem in problems:
        spans = [edit.span for edit in problem.fix.edits] if problem.fix else []
        if not any(_is_taken(taken, span) for span in spans):
            chosen.append(problem)
            for span in spans:
                insort(taken, span)
    return chosen


def _is_taken(taken: list[Span], span: Span) -> bool:
    """Whether an edit there would share a character with one of these, or begin where one begins."""
    index = bisect_left(taken, span)
    beside = taken[max(0, index - 1) : index + 1]
    return any(span.overlaps(other) or span.start == other.start for other in beside)
