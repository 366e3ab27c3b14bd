"""Problems at their places in a text that was changed a little."""

from collections.abc import Callable, Iterable

from copydesk.placing import whereabouts
from copydesk.problem import Problem, SourceFix
from copydesk.text.alike import ends_alike
from copydesk.text.document import Document
from copydesk.text.span import Span


def moved(problems: Iterable[Problem], before: str, document: Document) -> list[Problem]:
    """The problems of a text at their places in the document that it became, without those that the change touched."""
    after = document.source
    head, tail = ends_alike(before, after)
    changed, shift = Span(head, len(before) - tail), len(after) - len(before)

    def move(span: Span) -> Span | None:
        """A place after the change; None if that touched it."""
        if span.end <= changed.start:
            return span
        return Span(span.start + shift, span.end + shift) if span.start >= changed.end else None

    return [there for problem in problems if (there := _moved(problem, document, move))]


def _moved(problem: Problem, document: Document, move: Callable[[Span], Span | None]) -> Problem | None:
    """The problem where its places are now; None if one of them is gone."""
    span, fix, also = move(problem.span), _moved_fix(problem.fix, move), problem.also
    if span is None or (problem.fix and not fix):
        return None
    if also and also.path == problem.path:
        place, there = move(also.span), _moved_fix(also.fix, move)
        if place is None or (also.fix and not there):
            return None
        also = also._replace(**whereabouts(document, place), fix=there)
    return problem._replace(**whereabouts(document, span), fix=fix, also=also)


def _moved_fix(fix: SourceFix | None, move: Callable[[Span], Span | None]) -> SourceFix | None:
    if fix is None:
        return None
    places = [move(edit.span) for edit in fix.edits]
    edits = tuple(edit._replace(span=place) for edit, place in zip(fix.edits, places, strict=True) if place)
    return fix._replace(edits=edits) if len(edits) == len(fix.edits) else None
