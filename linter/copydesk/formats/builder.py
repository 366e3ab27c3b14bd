"""Builds a document piece by piece, so that every character of the prose knows the source it came from."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from copydesk.text.document import Block, BlockKind, Comment, Document
from copydesk.text.lines import Lines
from copydesk.text.source_map import Segment, SourceMap
from copydesk.text.span import Span
from copydesk.text.words import OBJECT

if TYPE_CHECKING:
    import datetime

_SEPARATOR = "\n\n"
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_NOT_PROSE = re.compile(
    r"(?:https?|ftp|file)://[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]’']"  # a URL, less the punctuation after it
    r"|\bwww\.[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]’']"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # an e-mail address
    r"|\{%.*?%\}|\{\{.*?\}\}|\{[:#][^}\n]*\}"  # template tags of Jekyll and Hugo, attribute lists of kramdown
)
_NOT_PROSE_SIGNS = ("://", "www.", "@", "{")


class _Piece(NamedTuple):
    text: str
    start: int
    end: int
    verbatim: bool


class ProseBuilder:
    """Collects blocks of prose from a format's reader.

    A reader opens a block, adds text to it in reading order, and closes it. What it does not add is markup. Offsets
    are code points of the source. URLs, e-mail addresses and template tags inside the text are taken out here, for
    every format alike.
    """

    def __init__(self, path: str, source: str) -> None:
        self._path = path
        self._source = source
        self._lines = Lines(source)
        self._prose: list[str] = []
        self._length = 0
        self._segments: list[Segment] = []
        self._blocks: list[Block] = []
        self._comments: list[Comment] = []
        self._pieces: list[_Piece] = []
        self.kind: BlockKind = "paragraph"
        self.date: datetime.date | None = None
        self.stet: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The text that the offsets count."""
        return self._source

    @property
    def titled(self) -> bool:
        """Whether the document has its title already."""
        return any(block.kind == "title" for block in self._blocks)

    def verbatim(self, start: int, end: int) -> None:
        """Add a stretch of the source, letter for letter."""
        if self._pieces and self._pieces[-1].verbatim and self._pieces[-1].end == start:
            start = self._pieces.pop().start
        if start < end:
            self._pieces.append(_Piece(self._source[start:end], start, end, True))

    def replaced(self, text: str, start: int, end: int) -> None:
        """Add text that stands for a stretch of the source as a whole, like “’” for `&rsquo;`."""
        self._pieces.append(_Piece(text, start, end, False))

    def aligned(self, text: str, start: int, end: int) -> None:
        """Add text that is a stretch of the source, or else stands for it."""
        if self._source[start:end] == text:
            self.verbatim(start, end)
        else:
            self.replaced(text, start, end)

    def object(self, start: int, end: int) -> None:
        """Add something that is not prose, such as code or an image, as one U+FFFC."""
        self.replaced(OBJECT, start, end)

    def comment(self, text: str, start: int, end: int) -> None:
        """Keep a comment of the source; its text comes without the marks."""
        self._comments.append(Comment(text.strip(), Span(start, end)))

    def close(self, kind: BlockKind | None = None, extent: Span | None = None) -> None:
        """End the open block, if it holds anything that a reader reads.

        A line of nothing but white space, no-break spaces among it, separates two blocks in every format. Without an
        extent, the block's extent is the whole lines that it stands on.
        """
        if not self._pieces:
            return
        pieces = [shown for piece in self._pieces for shown in _without_objects(piece)]
        self._pieces.clear()
        text = "".join(piece.text for piece in pieces)
        start = 0
        for end, following in [*((m.start(), m.end()) for m in _BLANK_LINE.finditer(text)), (len(text), len(text))]:
            self._add_block(kind or self.kind, pieces, text, _stripped(text, start, end), extent)
            start = following

    def finish(self) -> Document:
        """The document of all blocks closed so far, and of the one that is open."""
        self.close()
        return Document(
            path=self._path,
            source=self._source,
            prose="".join(self._prose),
            blocks=tuple(self._blocks),
            source_map=SourceMap(self._segments),
            comments=tuple(self._comments),
            date=self.date,
            stet=self.stet,
        )

    def _add_block(self, kind: BlockKind, pieces: list[_Piece], text: str, part: Span, extent: Span | None) -> None:
        """Make a block of the part of the pieces' text."""
        if not text[part.start : part.end].strip(OBJECT + " \n\t"):
            return
        separator = _SEPARATOR if self._blocks else ""
        self._prose += [separator, text[part.start : part.end]]
        begin = self._length + len(separator)
        first = len(self._segments)
        self._segments.extend(_segments(pieces, part, begin - part.start))
        self._length = begin + part.end - part.start
        inside = Span(self._segments[first].source.start, self._segments[-1].source.end)
        self._blocks.append(Block(kind, Span(begin, self._length), extent or self._lines.whole(inside)))


def _without_objects(piece: _Piece) -> Iterator[_Piece]:
    """The piece with everything in it that is not prose replaced."""
    start = 0
    if piece.verbatim and any(sign in piece.text for sign in _NOT_PROSE_SIGNS):
        for match in _NOT_PROSE.finditer(piece.text):
            if match.start() > start:
                yield _Piece(piece.text[start : match.start()], piece.start + start, piece.start + match.start(), True)
            yield _Piece(OBJECT, piece.start + match.start(), piece.start + match.end(), False)
            start = match.end()
    if start == 0:
        yield piece
    elif start < len(piece.text):
        yield _Piece(piece.text[start:], piece.start + start, piece.end, True)


def _stripped(text: str, start: int, end: int) -> Span:
    """The stretch without white space at its ends."""
    inner = text[start:end]
    return Span(start + len(inner) - len(inner.lstrip()), max(start, end - len(inner) + len(inner.rstrip())))


def _segments(pieces: list[_Piece], part: Span, shift: int) -> Iterator[Segment]:
    """Segments for the part of the pieces' text; `shift` takes an offset in that text to one in the prose."""
    offset = 0
    for piece in pieces:
        start, end = max(offset, part.start), min(offset + len(piece.text), part.end)
        if start < end:
            source = Span(piece.start, piece.end)
            if piece.verbatim:
                source = Span(piece.start + start - offset, piece.start + end - offset)
            yield Segment(Span(start + shift, end + shift), source, piece.verbatim)
        offset += len(piece.text)
