"""Reads the blocks of reStructuredText, each by what its first line begins with."""

import re
from collections.abc import Callable

from copydesk.formats.builder import ProseBuilder
from copydesk.formats.rst import explicit, fields, inline, lists, paragraphs, tables
from copydesk.formats.rst.lines import Body, Line, Page, Text
from copydesk.formats.rst.roles import Roles
from copydesk.formats.rst.shapes import name, shape
from copydesk.text.document import BlockKind
from copydesk.text.span import Span


class Reader:
    """Reads bodies, each before what follows it in the one that it stands in; what is nested needs no recursion."""

    def __init__(self, builder: ProseBuilder) -> None:
        self.builder = builder
        self.roles = Roles()
        self.at_top = True
        """Whether nothing was read yet but a title and what is said of the article."""
        self.titled = builder.titled
        self._open: list[Body] = []

    def read(self, page: Page, at: int) -> None:
        """All blocks of a page from a line on."""
        self.open(Body(page, at, len(page.lines), 0))
        while self._open:
            body = self._open[-1]
            body.at = body.page.following(body.at)
            if body.at >= body.end:
                self._open.pop()
            else:
                self._take(body, body.at)

    def open(self, body: Body) -> None:
        """Have a body read next."""
        self._open.append(body)

    def is_outermost(self, body: Body) -> bool:
        """Whether a body is that of the article."""
        return body is self._open[0]

    def inside(self, body: Body, at: int, end: int, kind: BlockKind | None = None) -> None:
        """Have the lines of a body read next as one of their own."""
        self.open(Body(body.page, at, end, body.page.margin(at, end), kind or body.kind))

    def add(self, page: Page, lines: list[Line], kind: BlockKind, extent: Span | None = None) -> None:
        """Read some lines as a paragraph."""
        if any(not line.is_blank for line in lines):
            inline.add(self.builder, Text(page, lines), self.roles)
            self.close(page, kind, extent)

    def close(self, page: Page, kind: BlockKind, extent: Span | None = None) -> None:
        """End the open block; that of a cell has no lines of its own."""
        self.builder.close(kind, self.builder.inside if page.is_cell else extent)

    def _take(self, body: Body, at: int) -> None:
        """The block that begins on a line."""
        page = body.page
        if page.lines[at].column > body.margin:
            self._quote(body, at)
            return
        mark = shape(page.text(at))
        if not mark or not _TAKES[name(mark)](self, body, at, mark):
            paragraphs.line_of_text(self, body, at)

    def _quote(self, body: Body, at: int) -> None:
        self.at_top = False
        body.at = body.page.indented_end(at, body.margin, body.end)
        kind = body.kind if body.kind in ("table-cell", "caption") else "quote"
        self.inside(body, at, body.at, kind)
        self._open[-1].is_quote = True

    def described(self, body: Body, at: int, length: int, kind: BlockKind | None) -> Body:
        """What comes after a mark of so many characters and on the indented lines below, as a body that is not open."""
        page = body.page
        body.at = page.indented_end(at + 1, body.margin, body.end)
        margin = page.margin(at + 1, body.at)
        start = at if page.after_mark(at, length, margin) else at + 1
        return Body(page, start, body.at, margin, kind or body.kind)


def _table(reader: Reader, body: Body, at: int, mark: re.Match[str]) -> bool:
    reader.at_top = False
    read = tables.grid if mark["grid"] else tables.columns
    body.at, cells = read(body.page, at, body.end)
    for cell in reversed(cells):
        reader.open(Body(cell, 0, len(cell.lines), cell.margin(0, len(cell.lines)), "table-cell"))
    return True


_TAKES: dict[str, Callable[[Reader, Body, int, re.Match[str]], bool]] = {
    "bullet": lists.bullet,
    "enumerator": lists.enumerator,
    "field": fields.take,
    "option": lists.option,
    "doctest": paragraphs.doctest,
    "verse": paragraphs.verse,
    "grid": _table,
    "columns": _table,
    "explicit": explicit.take,
    "line": paragraphs.line_of_signs,
}
"""What reads the block that begins with a mark, by what the mark is; False where it is text after all."""
