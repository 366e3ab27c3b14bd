"""Text of reStructuredText: titles, paragraphs, terms and verse, and the code that a paragraph leads to."""

import re
from typing import TYPE_CHECKING

from copydesk.formats.rst import inline
from copydesk.formats.rst.lines import Body, Line, Page, Text
from copydesk.formats.rst.shapes import SIGN
from copydesk.patterns import Regex
from copydesk.text.span import Span

if TYPE_CHECKING:
    from copydesk.formats.rst.reader import Reader
    from copydesk.text.document import BlockKind

_LINE = Regex(rf"({SIGN})\1*")
_TERM = Regex(r"((?:``.*?``|`[^`]*`|[^`])*?) +: +\S")
_ATTRIBUTION = Regex(r"(?:---?(?!-)|\u2014) *(?=[^ ])")
_SHORTEST_LINE = 4
"""Signs of a line under a title that is longer, or of one between two paragraphs."""


def line_of_signs(reader: "Reader", body: Body, at: int, mark: re.Match[str]) -> bool:
    """A line of signs: over a title, or between two paragraphs."""
    page, line = body.page, mark.string
    if line == "::":
        reader.at_top = False
        _pass_literal(body, at + 1)
        return True
    if at + 2 < body.end and page.text(at + 2) == line and not _LINE.fullmatch(page.text(at + 1) or line):
        _title(reader, page, at + 1, Span(page.lines[at].start, page.lines[at + 2].end))
        body.at = at + 3
        return True
    if len(line) < _SHORTEST_LINE:
        return False
    body.at = at + 1
    return True


def line_of_text(reader: "Reader", body: Body, at: int) -> None:
    """A line of text: of a title, a term or a paragraph, as the next line says."""
    page = body.page
    if at + 1 < body.end and not (below := page.lines[at + 1]).is_blank:
        if below.column > body.margin:
            _term(reader, body, at)
            return
        if _is_under(page.text(at + 1), page.text(at)):
            _title(reader, page, at, Span(page.lines[at].start, below.end))
            body.at = at + 2
            return
    _paragraph(reader, body, at)


def _title(reader: "Reader", page: Page, at: int, span: Span) -> None:
    kind: BlockKind = "heading" if reader.titled or not reader.at_top else "title"
    reader.titled = True
    inline.add(reader.builder, Text(page, [page.lines[at]]), reader.roles)
    reader.close(page, kind, reader.builder.lines(span))


def _term(reader: "Reader", body: Body, at: int) -> None:
    """A term, and what it means on the indented lines below; code, if two colons lead to it."""
    reader.at_top = False
    page = body.page
    if page.text(at).endswith("::"):
        _introduction(reader, body, [page.lines[at]])
        _pass_literal(body, at + 1)
        return
    line = page.lines[at]
    classified = _TERM.match(page.text(at)) if " : " in page.text(at) else None
    end = line.start + classified.end(1) if classified else line.end
    reader.add(page, [Line(line.start, end, line.column)], body.item_kind)
    body.at = page.indented_end(at + 1, body.margin, body.end)
    reader.inside(body, at + 1, body.at, body.item_kind)


def _paragraph(reader: "Reader", body: Body, at: int) -> None:
    reader.at_top = False
    page, end = body.page, at + 1
    while end < body.end and not page.lines[end].is_blank and page.lines[end].column == body.margin:
        end += 1
    lines = page.lines[at:end]
    kind = body.kind
    if body.is_quote and (attribution := _ATTRIBUTION.match(page.text(at))):
        lines[0] = Line(lines[0].start + attribution.end(), lines[0].end, lines[0].column)
        kind = "caption"
    body.at = end
    if page.text(end - 1).endswith("::"):
        _introduction(reader, body, lines)
        _pass_literal(body, end)
    else:
        around = body.around if at == body.first and page.following(end) >= body.end else None
        reader.add(page, lines, kind, reader.builder.lines(around) if around else None)


def _introduction(reader: "Reader", body: Body, lines: list[Line]) -> None:
    """A paragraph with two colons at its end, of which a reader sees one, or none after a space."""
    *before, last = lines
    text = body.page.source[last.start : last.end - 2]
    length = len(text.rstrip()) if text != text.rstrip() or not text else len(text) + 1
    lines = [*before, Line(last.start, last.start + length, last.column)] if length else before
    reader.add(body.page, lines, body.kind)


def _pass_literal(body: Body, at: int) -> None:
    """Pass over the code that two colons lead to: indented, or with the same sign before each line."""
    page = body.page
    start = page.following(at)
    body.at = page.indented_end(at, body.margin, body.end)
    if body.at > at or start >= body.end:
        return
    sign = page.text(start)[0]
    if _LINE.fullmatch(sign):
        body.at = start
        while body.at < body.end and page.text(body.at)[:1] == sign:
            body.at += 1


def doctest(reader: "Reader", body: Body, at: int, _: re.Match[str]) -> bool:
    """A session with Python, which is code up to the next blank line."""
    reader.at_top = False
    body.at = body.page.block_end(at, body.end)
    return True


def verse(reader: "Reader", body: Body, at: int, _: re.Match[str]) -> bool:
    """Lines that end where their author ended them; one that goes on is indented."""
    reader.at_top = False
    page, start = body.page, at
    while at < body.end and page.text(at)[:1] == "|" and page.lines[at].column == body.margin:
        if at > start:
            reader.builder.replaced("\n", page.lines[at - 1].end, page.lines[at].start)
        page.after_mark(at, 1)
        end = page.continued_end(at + 1, body.margin, body.end)
        lines = [line for line in page.lines[at:end] if not line.is_blank]
        if lines:
            inline.add(reader.builder, Text(page, lines), reader.roles)
        at = end
    reader.close(page, body.kind)
    body.at = at
    return True


def _is_under(line: str, title: str) -> bool:
    """Whether a line is one under a title."""
    return _LINE.fullmatch(line) is not None and len(line) >= min(_SHORTEST_LINE, len(title))
