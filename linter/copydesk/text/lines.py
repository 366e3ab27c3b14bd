"""Lines and columns, as an editor counts them."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, repeat
from operator import add

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.span import Span

BOM = "\ufeff"
_LINE_END = Regex(r"\r\n|\n|\r")


class Position(NamedTuple):
    """A place in a file: offset in code points from 0, line and column from 1, columns in code points.

    A byte order mark counts in the offset, as it is in the file, and not in the column, as no editor shows it.
    """

    offset: int
    line: int
    column: int


class Lines:
    """The lines of a source text, for going between offsets and positions."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts = [int(source.startswith(BOM)), *_line_starts(source)]

    def position(self, offset: int) -> Position:
        """The line and column of an offset."""
        line = max(1, bisect_right(self._starts, offset))
        return Position(offset, line, max(1, offset - self._starts[line - 1] + 1))

    @property
    def last(self) -> int:
        """The last line, which after a line end at the end of the text is an empty one."""
        return len(self._starts)

    def start(self, line: int) -> int:
        """The offset of a line's first character, after a byte order mark; lines count from 1."""
        return self._starts[line - 1]

    def whole(self, span: Span) -> Span:
        """The lines that the span touches, from the first one's start to the last one's end, line end included."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = max(1, bisect_right(self._starts, max(span.start, span.end - 1)))
        end = self._starts[last] if last < len(self._starts) else len(self._source)
        return Span(self._starts[first], end)

    def bare(self, span: Span) -> Span:
        """The same without the last one's line end."""
        start, end = self.whole(span)
        while end > start and self._source[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)


def _line_starts(source: str) -> Iterable[int]:
    """Where the lines after the first begin."""
    if "\r" in source:
        return (match.end() for match in _LINE_END.finditer(source))
    lengths = map(len, source.split("\n")[:-1])
    return accumulate(map(add, lengths, repeat(1)))  # in a third of the time


def git_lines(text: str) -> list[str]:
    """The lines with their ends as git has them, which are newlines alone."""
    from io import StringIO

    return StringIO(text, newline="\n").readlines()


@lru_cache(maxsize=2)
def lines_of(source: str) -> Lines:
    """The lines of a source text, which its reader and its document both ask for."""
    return Lines(source)
