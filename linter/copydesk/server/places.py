"""Places in a text as editors count them: lines from 0, characters in the units that the two sides agreed on."""

from collections.abc import Callable

from lsprotocol import types

from copydesk.text.lines import Lines
from copydesk.text.span import Span

_UNITS: dict[str, Callable[[str], int]] = {
    types.PositionEncodingKind.Utf8: lambda text: len(text.encode(errors="surrogatepass")),
    types.PositionEncodingKind.Utf16: lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    types.PositionEncodingKind.Utf32: len,
}


class Places:
    """Goes between code-point offsets of the text at an address and the positions of an editor."""

    def __init__(self, uri: str, source: str, encoding: str) -> None:
        self.uri = uri
        self.source = source
        self._lines = Lines(source)
        self._units = _UNITS[encoding]

    def position(self, offset: int) -> types.Position:
        """The position of an offset; past the end it is the end."""
        offset = min(offset, len(self.source))
        line = self._lines.position(offset).line
        start = self._start(line)
        return types.Position(line - 1, self._units(self.source[start:offset]))

    def range(self, start: int, end: int) -> types.Range:
        """The range of a stretch; `end` is exclusive in both."""
        return types.Range(self.position(start), self.position(end))

    def line(self, number: int) -> types.Range:
        """A line as a whole, without its line end; lines are counted from 1 here, and the last is the most."""
        number = min(number, self._lines.last)
        return self.range(self._start(number), self.offset(types.Position(number - 1, len(self.source))))

    def offset(self, position: types.Position) -> int:
        """The offset of a position; one past the end of its line is that end."""
        if position.line >= self._lines.last:
            return len(self.source)
        start = self._start(position.line + 1)
        line = self.source[start : self._lines.bare(Span(start, start + 1)).end]
        offset = units = 0
        while offset < len(line) and units < position.character:
            units += self._units(line[offset])
            offset += 1
        return start + offset

    def _start(self, line: int) -> int:
        """The offset of a line's beginning; editors count a byte order mark, if one is left in the text."""
        return 0 if line == 1 else self._lines.start(line)
