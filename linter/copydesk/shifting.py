"""Problems at their places in a text that was changed a little."""

from collections.abc import Iterable, Sequence

from copydesk.placing import excerpt
from copydesk.problem import Problem, SourceEdit
from copydesk.text.document import Document
from copydesk.text.span import Span


def moved(problems: Iterable[Problem], before: str, document: Document) -> list[Problem]:
    """The problems of a text at their places in the document that it became, without those that the change touched."""
    after = document.source
    same = _alike(before, after)
    same_end = min(_alike(before[::-1], after[::-1]), min(len(before), len(after)) - same)
    changed, shift = Span(same, len(before) - same_end), len(after) - len(before)
    result = []
    for problem in problems:
        spans = [Span(problem.start.offset, problem.end.offset), *(edit.span for edit in _edits(problem))]
        if all(span.end <= changed.start or span.start >= changed.end for span in spans):
            shifts = [shift if span.start >= changed.end else 0 for span in spans]
            places = [Span(span.start + by, span.end + by) for span, by in zip(spans, shifts, strict=True)]
            result.append(_at(problem, document, places))
    return result


def _at(problem: Problem, document: Document, places: Sequence[Span]) -> Problem:
    """The problem at the first of the places, its edits at the others."""
    span, *others = places
    edits = tuple(edit._replace(span=place) for edit, place in zip(_edits(problem), others, strict=True))
    return problem._replace(
        start=document.lines.position(span.start),
        end=document.lines.position(span.end),
        excerpt=excerpt(document, span),
        fix=problem.fix and problem.fix._replace(edits=edits),
    )


def _edits(problem: Problem) -> tuple[SourceEdit, ...]:
    return problem.fix.edits if problem.fix else ()


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(one), len(other)))
