"""Fixing: from a text and its problems to the corrected text. Nothing here touches a file."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from copydesk.finding import Severity
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Problem, at_least, edited
from copydesk.text.span import Span

_MOST_PASSES = 10
"""Passes after which a text counts as never stable, such as one that a rule makes longer each time."""


class Fixed(NamedTuple):
    """A corrected text, the problems that were corrected, and those that are left in it."""

    source: str
    applied: tuple[Problem, ...]
    left: tuple[Problem, ...]


def fixable(problem: Problem, *, unsafe: bool, least: Severity) -> bool:
    """Whether the problem has a fix that may be applied, and is grave enough for it."""
    return problem.fix is not None and (unsafe or problem.fix.safety == "safe") and at_least(problem.severity, least)


def until_stable(
    source: str,
    problems: Sequence[Problem],
    check: Callable[[str], Sequence[Problem]],
    *,
    unsafe: bool,
    least: Severity,
) -> Fixed:
    """Apply the fixes of a text's problems, check again, and so on until none is left to apply.

    `problems` are those of the text, in order; `check` gives those of a corrected one. Unsafe fixes are applied only
    where `unsafe` says so, and only those of problems of the severity `least` or a graver one. Where two fixes overlap,
    the first in order is applied and the other waits for the next pass. It ends where a text comes up again, too: rules
    that undo each other would go on for ever. A fix that would leave more problems of some rule than there were is not
    applied.
    """

    def choose(found: Sequence[Problem]) -> list[Problem]:
        return _without_overlap(problem for problem in found if fixable(problem, unsafe=unsafe, least=least))

    fixed = _repeated(source, problems, check, lambda _, found: choose(found))
    if _rules(fixed.left) <= _rules(problems):
        return fixed
    return _repeated(source, problems, check, lambda text, found: _harmless(text, found, choose(found), check))


def _repeated(
    source: str,
    problems: Sequence[Problem],
    check: Callable[[str], Sequence[Problem]],
    choose: Callable[[str, Sequence[Problem]], list[Problem]],
) -> Fixed:
    """Apply the fixes of the problems that are chosen, check again, and so on until none is chosen."""
    applied: list[Problem] = []
    seen = {source}
    for _ in range(_MOST_PASSES):
        chosen = choose(source, problems)
        if not chosen:
            break
        source = _applied(source, chosen)
        applied += chosen
        problems = check(source)
        if source in seen:
            break
        seen.add(source)
    return Fixed(source, tuple(applied), tuple(problems))


def _harmless(
    source: str, problems: Sequence[Problem], chosen: list[Problem], check: Callable[[str], Sequence[Problem]]
) -> list[Problem]:
    """Of the problems that are chosen, those whose fixes together leave no more problems of any rule.

    Most of them do no harm: many are tried at once, and halves of them where one does not take its own problem away.
    """
    before = now = _rules(problems)
    kept: list[Problem] = []
    waiting = [chosen] if chosen else []
    while waiting:
        group = waiting.pop()
        left = _rules(check(_applied(source, [*kept, *group])))
        if left <= (before if len(group) == 1 else now - _rules(group)):
            kept += group
            now = left
        elif len(group) > 1:
            half = len(group) // 2
            waiting += [group[half:], group[:half]]
    return kept


def _rules(problems: Iterable[Problem]) -> Counter[str]:
    """The rules of problems, each as often as it found one."""
    return Counter(problem.rule for problem in problems)


def _applied(source: str, problems: Iterable[Problem]) -> str:
    return edited(source, [edit for problem in problems if problem.fix for edit in problem.fix.edits])


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
