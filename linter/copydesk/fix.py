"""Fixing: from a text and its problems to the corrected text. Nothing here touches a file."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from copydesk.problem import Problem, SourceEdit

_MOST_PASSES = 10
"""Passes after which a text counts as never stable: two rules that undo each other must not go on for ever."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A corrected text, the problems that were corrected, and those that are left in it."""

    source: str
    applied: tuple[Problem, ...]
    left: tuple[Problem, ...]


def fixable(problem: Problem, unsafe: bool) -> bool:
    """Whether the problem has a fix that may be applied."""
    return problem.fix is not None and (unsafe or problem.fix.safety == "safe")


def until_stable(source: str, check: Callable[[str], Sequence[Problem]], unsafe: bool) -> Fixed:
    """Apply the fixes of a text's problems, check again, and so on until none is left to apply.

    `check` gives the problems of a text, in order. Unsafe fixes are applied only where `unsafe` says so. Where two
    fixes overlap, the first in order is applied and the other waits for the next pass.
    """
    problems = check(source)
    applied: list[Problem] = []
    for _ in range(_MOST_PASSES):
        chosen = _without_overlap(problem for problem in problems if fixable(problem, unsafe))
        if not chosen:
            break
        source = edited(source, [edit for problem in chosen if problem.fix for edit in problem.fix.edits])
        applied += chosen
        problems = check(source)
    return Fixed(source, tuple(applied), tuple(problems))


def edited(source: str, edits: Iterable[SourceEdit]) -> str:
    """The text after edits that do not overlap; every character outside their spans stays as it is."""
    parts, end = [], 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        parts += [source[end : edit.span.start], edit.text]
        end = edit.span.end
    return "".join([*parts, source[end:]])


def _without_overlap(problems: Iterable[Problem]) -> list[Problem]:
    """The problems whose edits do not touch a place that an earlier one's edits change."""
    chosen: list[Problem] = []
    taken: list[SourceEdit] = []
    for problem in problems:
        edits = problem.fix.edits if problem.fix else ()
        if not any(_clash(edit, other) for edit in edits for other in taken):
            chosen.append(problem)
            taken += edits
    return chosen


def _clash(edit: SourceEdit, other: SourceEdit) -> bool:
    """Whether two edits share a character, or insert at one place."""
    return edit.span.overlaps(other.span) or edit.span.start == other.span.start
