"""What has to move along with an edit of reStructuredText: the line under a title, and the space of a cell."""

from collections.abc import Iterator

from copydesk.formats.rst.lines import padded
from copydesk.formats.rst.shapes import SIGN
from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.document import BlockKind
from copydesk.text.span import Span

_RULE = Regex(rf"({SIGN})\1{{2,}}[ \t]*")
_GRID = Regex(r"[ \t]*[|+]")
_WALL = Regex(r"(?P<space> +)[|+]")
_GAP = Regex(r"(?P<space>  +)\S")


class Change(NamedTuple):
    """A stretch of the source, and what is put in its place."""

    span: Span
    text: str


def along(source: str, kind: BlockKind, extent: Span, changes: list[Change]) -> Iterator[Change]:
    """What has to change along with some changes of a block so that its lines stay as they should."""
    if kind != "table-cell":
        yield from _rules(source, extent, changes)
        return
    for change in changes:
        yield from _space(source, change)


def _rules(source: str, extent: Span, changes: list[Change]) -> Iterator[Change]:
    """The lines over and under a title, made as long as it will be."""
    growth = sum(_width(text) - _width(source[span.start : span.end]) for span, text in changes)
    lines = [line for line in _lines(source, extent) if line.start < line.end]
    rules = [line for line in lines if _RULE.fullmatch(source, line.start, line.end)]
    width = max((_width(source[line.start : line.end].strip()) for line in lines if line not in rules), default=0)
    for line in rules:
        rule = source[line.start : line.end].rstrip()
        missing = width + growth - len(rule)
        if missing > 0 and len(rules) < len(lines):
            end = line.start + len(rule)
            yield Change(Span(end, end), rule[0] * missing)


def _space(source: str, change: Change) -> Iterator[Change]:
    """The space after what changes in a cell, which takes up what the cell grows by, and keeps one column at least."""
    (start, end), text = change
    growth = _width(text) - _width(source[start:end])
    line = next(_lines(source, Span(source.rfind("\n", 0, start) + 1, len(source))))
    is_grid = _GRID.match(source, line.start, line.end) is not None
    space = (_WALL if is_grid else _GAP).search(source, end, line.end)
    if growth and space:
        first, last = space.span("space")
        least = 1 if is_grid else 2
        put = last - first - growth
        if put >= least:
            yield Change(Span(first, last), " " * put)


def _lines(source: str, span: Span) -> Iterator[Span]:
    start = span.start
    while start < span.end:
        end = source.find("\n", start, span.end)
        end = span.end if end < 0 else end
        yield Span(start, end - (source[end - 1 : end] == "\r"))
        start = end + 1


def _width(text: str) -> int:
    """The columns that a text takes up."""
    return len(padded(text))
