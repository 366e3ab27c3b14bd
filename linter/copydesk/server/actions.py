"""What an editor offers to do about a problem: correct it, accept its words for all articles, or let it stand."""

from collections.abc import Callable, Iterator, Sequence

from lsprotocol import types

from copydesk.problem import Problem, SourceEdit, edited
from copydesk.server.diagnostics import diagnostic
from copydesk.server.places import Places
from copydesk.text.span import Span

ACCEPT = "copydesk.accept"
"""The command that accepts words for all articles: it takes the article's address, a rule and the words."""

_LONGEST_SHOWN = 40
_MOST_STETS = 5
"""Problems of one selection that a stet is offered for, as the article is checked anew to make sure of each."""


def actions(
    problems: Sequence[Problem],
    chosen: Span,
    places: Places,
    acceptable: Callable[[str], str | None],
    stet: Callable[[Problem], SourceEdit | None],
) -> Iterator[types.CodeAction]:
    """The actions for the problems that touch a stretch of the text, the best one of each first.

    `acceptable` tells what the words of a rule's problem can be accepted as for all articles, `stet` gives the comment
    that lets a problem stand; None where there is nothing of the kind.
    """
    touched = (
        problem
        for problem in problems
        if any(start <= chosen.end and chosen.start <= end for start, end in problem.spans)
    )
    for number, problem in enumerate(touched):
        yield from _corrections(problem, places)
        if kind := acceptable(problem.rule):
            yield _accepting(problem, places, kind)
        if number < _MOST_STETS and (comment := stet(problem)):
            yield _action(problem, places, f"Stet: let it stand ({problem.rule})", [comment])


def _corrections(problem: Problem, places: Places) -> Iterator[types.CodeAction]:
    """The fix, and each suggestion that says something else."""
    place = problem.span
    fixed = None
    if problem.fix:
        fixed = _fixed(problem.fix.edits, place, places.source)
        at = f" at line {problem.start.line}" if problem.also else ""
        title = f"Change to “{_shown(fixed)}”" if fixed else f"Correct {problem.rule}{at}"
        yield _action(problem, places, title, problem.fix.edits, preferred=True)
    if problem.also and problem.also.fix:
        title = f"Correct {problem.rule} at line {problem.also.start.line} instead"
        yield _action(problem, places, title, problem.also.fix.edits)
    for suggestion in problem.suggestions:
        if suggestion != fixed:
            title = f"Change to “{_shown(suggestion)}”" if suggestion else "Take it out"
            yield _action(problem, places, title, [SourceEdit(place, suggestion)])


def _fixed(edits: Sequence[SourceEdit], place: Span, source: str) -> str | None:
    """What a place reads after some edits; None where they reach beyond it."""
    if not all(place.covers(edit.span) for edit in edits):
        return None
    return edited(source[place.start : place.end], edits, place.start)


def _accepting(problem: Problem, places: Places, kind: str) -> types.CodeAction:
    """Accept the marked words, which the server writes down where the rule reads them."""
    words = places.source[problem.start.offset : problem.end.offset]
    title = f"Accept the {kind} “{_shown(words)}” for all articles"
    return types.CodeAction(
        title=title,
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic(problem, places)],
        command=types.Command(title=title, command=ACCEPT, arguments=[places.uri, problem.rule, words]),
    )


def _action(
    problem: Problem, places: Places, title: str, edits: Sequence[SourceEdit], *, preferred: bool = False
) -> types.CodeAction:
    changes = [types.TextEdit(places.range(edit.span.start, edit.span.end), edit.text) for edit in edits]
    return types.CodeAction(
        title=title,
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic(problem, places)],
        edit=types.WorkspaceEdit(changes={places.uri: changes}),
        is_preferred=preferred or None,
    )


def _shown(text: str) -> str:
    """A text in one short line."""
    line = " ".join(text.split()) or text
    return line if len(line) <= _LONGEST_SHOWN else f"{line[: _LONGEST_SHOWN - 1]}…"
