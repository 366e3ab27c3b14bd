"""The cells of tables that are drawn with signs."""

from collections.abc import Iterator
from itertools import pairwise

from copydesk.formats.rst.lines import PAD, Line, Page, padded
from copydesk.patterns import Regex

_BORDER = Regex(r"=+(?: +=+)*")
_RULE = Regex(r"-[- ]*|=[= ]*")
_RUN = Regex(r"[-=]+")
_ACROSS = frozenset("-=+")
_DOWN = frozenset("|+")

_WIDEST = 1_000_000
"""A column that no line reaches."""

Found = tuple[int, list[Page]]
"""Where a table ends, and its cells in order."""


def grid(page: Page, at: int, last: int) -> Found:
    """A table whose cells have lines around them; nothing of one that is not closed."""
    end = at
    while end < last and page.text(end)[:1] in _DOWN:
        end += 1
    rows = [padded(page.text(index)) for index in range(at, end)]
    width = len(rows[0])
    if any(len(row) != width for row in rows) or any("\t" in row for row in rows):
        return page.block_end(at, last), []
    found = sorted(_boxes(rows))
    return end, [_cell(page, range(at + top + 1, at + bottom), left + 1, right) for top, left, bottom, right in found]


def columns(page: Page, at: int, last: int) -> Found:
    """A table whose columns stand under signs of equality."""
    end = _end(page, at, last)
    if end is None:
        return page.block_end(at, last), []
    spans = _columns(page.text(at), page.lines[at].column)
    if any(_overflows(page, index, spans) for index in _rows(page, at, end)):
        return end, []
    cells: list[Page] = []
    start, begun = at + 1, False
    for index in range(at + 1, end):
        text = page.text(index)
        if _RULE.fullmatch(text):
            cells += _row(page, range(start, index), _columns(text, page.lines[index].column), spans)
            start, begun = index + 1, False
        elif text and page.lines[index].column < spans[0][1]:
            if begun:
                cells += _row(page, range(start, index), spans, spans)
            start, begun = index, True
        elif not begun:
            start = index + 1
    return end, cells


def _end(page: Page, at: int, last: int) -> int | None:
    """The line after the last border of a table; None if it has none."""
    has_head = False
    for index in range(at + 1, last):
        if _BORDER.fullmatch(page.text(index)):
            if has_head or index + 1 >= last or page.lines[index + 1].is_blank:
                return index + 1
            has_head = True
    return None


def _rows(page: Page, at: int, end: int) -> Iterator[int]:
    """The lines of text of a table, but for rows above the last rule of hyphens, whose cells may span columns."""
    last = end
    for index in range(end - 1, at, -1):
        text = page.text(index)
        if _RULE.fullmatch(text):
            last = index if _BORDER.fullmatch(text) else at
        elif text and index < last:
            yield index


def _overflows(page: Page, at: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a text on a line reaches into the gap between two columns."""
    line = page.lines[at]
    text = padded(page.text(at))
    gaps = ((max(0, right - line.column), max(0, left - line.column)) for (_, right), (left, _) in pairwise(spans))
    return any(text[start:end].strip() for start, end in gaps)


def _columns(border: str, column: int) -> list[tuple[int, int]]:
    return [(column + run.start(), column + run.end()) for run in _RUN.finditer(border)]


def _row(page: Page, rows: range, spans: list[tuple[int, int]], known: list[tuple[int, int]]) -> Iterator[Page]:
    """The cells of a row of columns; what the last one holds may be longer."""
    if rows:
        base = page.lines[rows.start].column
        stops = [left for left, _ in spans[1:]] + [spans[-1][1] if spans[-1][1] < known[-1][1] else _WIDEST]
        for (left, _), stop in zip(spans, stops, strict=True):
            yield _cell(page, rows, left - base, stop - base)


def _cell(page: Page, rows: range, left: int, right: int) -> Page:
    """The part of some lines that lies between two columns of the first one, the right one not included."""
    base = page.lines[rows.start].column if rows else 0
    lines = []
    for index in rows:
        line = page.lines[index]
        drawn = padded(page.text(index))
        start = line.start + _length(drawn[: max(0, left + base - line.column)])
        written = page.source[start : line.start + _length(drawn[: max(0, right + base - line.column)])]
        text = written.lstrip()
        start += len(written) - len(text)
        column = line.column + len(padded(page.source[line.start : start])) if text else 0
        lines.append(Line(start, start + len(text.rstrip()), column))
    return Page(page.source, lines, is_cell=True)


def _length(padded: str) -> int:
    return len(padded) - padded.count(PAD)


def _boxes(rows: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """The corners of the cells of a grid: top, left, bottom and right."""
    todo, seen = [(0, 0)], {(0, 0)}
    while todo:
        top, left = todo.pop()
        box = _box(rows, top, left)
        if box is None:
            continue
        bottom, right = box
        yield top, left, bottom, right
        for corner in ((top, right), (bottom, left)):
            if corner not in seen and corner[0] < len(rows) - 1 and corner[1] < len(rows[0]) - 1:
                seen.add(corner)
                todo.append(corner)


def _box(rows: list[str], top: int, left: int) -> tuple[int, int] | None:
    """The lower right corner of the smallest cell with this upper left one."""
    for right in range(left + 1, len(rows[0])):
        if rows[top][right] not in _ACROSS:
            return None
        if rows[top][right] == "+" and (bottom := _bottom(rows, top, left, right)):
            return bottom, right
    return None


def _bottom(rows: list[str], top: int, left: int, right: int) -> int:
    """The row in which the lines on both sides of a cell are joined; 0 if none does it."""
    for bottom in range(top + 1, len(rows)):
        row = rows[bottom]
        if row[left] not in _DOWN or row[right] not in _DOWN:
            return 0
        if row[left] == row[right] == "+" and _ACROSS.issuperset(row[left : right + 1]):
            return bottom
    return 0
