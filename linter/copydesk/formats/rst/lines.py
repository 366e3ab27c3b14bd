"""The lines of a text of reStructuredText: those at one margin, and those that are read as one text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from copydesk.formats.builder import ProseBuilder
from copydesk.formats.templates import MASK
from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.document import BlockKind
from copydesk.text.span import Span

_TAB = 8
_LINE = Regex(r"([ \t]*)([^\r\n]*)(?:\r\n?|\n|\Z)")
PAD = "\0"
"""Stands for the second column of a letter that takes up two."""


class Line(NamedTuple):
    """The place of a line's text without the white space around it, and its column; a blank line is empty."""

    start: int
    end: int
    column: int

    @property
    def is_blank(self) -> bool:
        """Whether the line holds nothing but white space."""
        return self.start >= self.end


class Page:
    """Lines that are read together: those of the source, or of a cell in it.

    A line whose beginning was read as a mark, such as that of a list, is replaced by what comes after it.
    """

    def __init__(self, source: str, lines: list[Line], *, is_cell: bool = False) -> None:
        self.source = source
        self.lines = lines
        self.is_cell = is_cell
        self._following = _following(lines)

    def following(self, at: int) -> int:
        """The first line from this one on that is not blank; behind the last one where there is none."""
        at = self._following[at]
        while at < len(self.lines) and self.lines[at].is_blank:  # as one whose mark was all that it held
            at = self._following[at + 1]
        return at

    def text(self, at: int) -> str:
        """What stands on a line."""
        line = self.lines[at]
        return self.source[line.start : line.end]

    def indented_end(self, at: int, margin: int, last: int) -> int:
        """The end of the lines from this one on that are indented by more than a margin, without blank ones after."""
        end = at
        at = self.following(at)
        while at < last and self.lines[at].column > margin:
            end = at + 1
            at = self.following(end)
        return end

    def continued_end(self, at: int, margin: int, last: int) -> int:
        """The end of the lines from this one on that are indented by more than a margin, up to a blank one."""
        while at < last and self.lines[at].column > margin and not self.lines[at].is_blank:
            at += 1
        return at

    def block_end(self, at: int, last: int) -> int:
        """The next blank line."""
        while at < last and not self.lines[at].is_blank:
            at += 1
        return at

    def blank(self, start: int, end: int) -> None:
        """Have some lines read as blank ones."""
        self.lines[start:end] = [Line(line.end, line.end, 0) for line in self.lines[start:end]]

    def margin(self, start: int, end: int) -> int:
        """The column of the leftmost text on some lines."""
        return min((line.column for line in self.lines[start:end] if not line.is_blank), default=0)

    def after_mark(self, at: int, length: int, column: int | None = None) -> bool:
        """Take a mark of so many characters from a line's beginning; whether anything is left of the line."""
        line = self.lines[at]
        written = self.source[line.start : line.end]
        left = written[length:].lstrip()
        start = line.end - len(left)
        if column is None:
            mark = written[: start - line.start]
            column = line.column + (len(mark) if "\t" not in mark else len((" " * line.column + mark).expandtabs(_TAB)))
        self.lines[at] = Line(start, line.end, column)
        return bool(left)


class Body:
    """Lines at one margin that hold blocks, which are read one after the other."""

    def __init__(self, page: Page, at: int, end: int, margin: int, kind: BlockKind = "paragraph") -> None:
        self.page = page
        self.at = at
        self.end = end
        self.margin = margin
        self.kind = kind
        self.is_quote = False
        self.around: Span | None = None  # a directive that ends with the body, and is nothing without it
        self.first = at

    @property
    def item_kind(self) -> BlockKind:
        """What an item of a list is here."""
        return self.kind if self.kind == "table-cell" else "list-item"


class Text:
    """Some lines as one text with a newline between each two, whose letters know their places in the source."""

    def __init__(self, page: Page, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.text = "\n".join([page.source[line.start : line.end] for line in lines])
        lengths = (line.end - line.start + 1 for line in lines)
        self._starts = [0, *accumulate(lengths)][:-1]

    def place(self, offset: int) -> int:
        """The place in the source of a letter."""
        index = bisect_right(self._starts, offset) - 1
        return self._lines[index].start + offset - self._starts[index]

    def span(self, start: int, end: int) -> Span:
        """The source of a stretch that is not empty, line ends inside it included."""
        return Span(self.place(start), self.place(end - 1) + 1)

    def add(self, builder: ProseBuilder, start: int, end: int) -> None:
        """Add a stretch letter for letter; a line end in it is a space to a reader."""
        index = bisect_right(self._starts, start) - 1
        while start < end:
            line = self._lines[index]
            place = line.start + start - self._starts[index]
            length = min(line.end - place, end - start)
            builder.verbatim(place, place + length)
            start += length
            index += 1
            if start < end:
                builder.line_end(line.end, self._lines[index].start)
                start += 1


def padded(text: str) -> str:
    """A text with as many characters as it has columns: some take up two of them."""
    if text.isascii():
        return text
    from unicodedata import east_asian_width

    return "".join(letter + PAD if letter != MASK and east_asian_width(letter) in "WF" else letter for letter in text)


def page(source: str, start: int) -> Page:
    """The lines of a source from an offset on."""
    return Page(source, list(_lines(source, start)))


def _lines(source: str, start: int) -> Iterator[Line]:
    for match in _LINE.finditer(source, start):
        start, indent, text = match.start(2), match[1], match[2].rstrip()
        column = len(indent.expandtabs(_TAB)) if "\t" in indent else len(indent)
        yield Line(start, start + len(text), column if text else 0)


def _following(lines: Sequence[Line]) -> list[int]:
    found = [len(lines)] * (len(lines) + 2)
    for index in range(len(lines) - 1, -1, -1):
        found[index] = found[index + 1] if lines[index].is_blank else index
    return found
