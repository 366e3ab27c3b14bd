"""An article's source with its problems marked in it, as HTML."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from copydesk.named_tuple import NamedTuple
from copydesk.problem import SEVERITIES, Problem
from copydesk.text.lines import Lines
from copydesk.text.span import Span


class Numbered(NamedTuple):
    """A problem and its number on the page."""

    number: int
    problem: Problem

    @property
    def span(self) -> Span:
        """The problem's place in the source."""
        return self.problem.span


class Line(NamedTuple):
    """A line of an article: its number, its text as HTML, and the problems that begin on it."""

    number: int
    html: str
    problems: Sequence[Numbered]


def lines(source: str, problems: Sequence[Numbered]) -> Iterator[Line]:
    """The lines of a source, each stretch of a problem in a `<mark>` that names the numbers of its problems.

    `problems` are those of the source, in order. A problem beyond the end of the source is shown at its end.
    """
    places = Lines(source)
    last = places.last
    first_lines = [min(each.problem.start.line, last) for each in problems]
    reaching: list[Numbered] = []
    for number in range(1, last + 1):
        start = places.start(number)
        end = places.bare(Span(start, start + 1)).end
        begun = problems[bisect_left(first_lines, number) : bisect_left(first_lines, number + 1)]
        reaching = [each for each in reaching if each.span.end > start] + list(begun)
        yield Line(number, _marked(source, Span(start, end), reaching), begun)


def _marked(source: str, line: Span, problems: Sequence[Numbered]) -> str:
    """A line as HTML; where problems overlap, each stretch names all that cover it."""
    places = [_on(line, each.span) for each in problems]
    bounds = sorted({line.start, line.end, *(place.start for place in places), *(place.end for place in places)})
    parts = []
    for start, end in pairwise(bounds):
        covering = [each for each, place in zip(problems, places, strict=True) if place.overlaps(Span(start, end))]
        text = escape(source[start:end])
        parts.append(_mark(text, covering) if covering and text else text)
    return "".join(parts)


def _on(line: Span, span: Span) -> Span:
    """The part of a span on a line; a span without a character takes the one after it."""
    start = min(max(span.start, line.start), line.end)
    return Span(start, max(min(max(span.end, span.start + 1), line.end), start))


def _mark(text: str, covering: Sequence[Numbered]) -> str:
    gravest = max((each.problem.severity for each in covering), key=SEVERITIES.index)
    numbers = " ".join(str(each.number) for each in covering)
    title = escape("\n".join(each.problem.message for each in covering))
    return f'<mark class="{gravest}" data-problems="{numbers}" title="{title}">{text}</mark>'
