"""Builds a document piece by piece, so that every character of the prose knows the source it came from."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from copydesk.formats.closings import Closings
from copydesk.formats.passage import WRAP, Passage, Piece, is_whole, joined, paragraphs, reads, without_objects
from copydesk.text.document import Block, BlockKind, Comment, Document, Format
from copydesk.text.lines import lines_of
from copydesk.text.source_map import Segment, SourceMap
from copydesk.text.span import Span
from copydesk.text.words import OBJECT

if TYPE_CHECKING:
    import datetime

_SEPARATOR = "\n\n"
_MARGIN = 99
"""Code points beside a block that are looked at to see whether it has its lines to itself."""


class ProseBuilder:
    """Collects blocks of prose from a format's reader.

    A reader opens a block, adds text to it in reading order, and closes it. What it does not add is markup. Offsets
    are code points of the source. URLs, e-mail addresses and template tags inside the text are taken out here, for
    every format alike. `masked` is the source in which what is neither prose nor markup is masked; `captions` are the
    places in it, in order, of what masked tags show a reader: each is a block after the one that its tag stands in.
    """

    def __init__(self, path: str, source: str, masked: str, captions: Sequence[Span]) -> None:
        self._path = path
        self._written = source
        self._source = masked
        self._lines = lines_of(source)
        self.closings = Closings(self._source)
        self._prose: list[str] = []
        self._segments: list[Segment] = []
        self._blocks: list[Block] = []
        self._comments: list[Comment] = []
        self._pieces: list[Piece] = []
        self._captions = captions
        self._after_gap = False
        self.date: datetime.date | None = None
        self.stet: tuple[str, ...] = ()
        self.format: Format = "plain"

    @property
    def source(self) -> str:
        """The text that the offsets count, template tags masked."""
        return self._source

    @property
    def written(self) -> str:
        """The text as it stands in the file."""
        return self._written

    @property
    def titled(self) -> bool:
        """Whether the document has its title already."""
        return any(block.kind == "title" for block in self._blocks)

    @property
    def inside(self) -> Span | None:
        """The source of the open block, from what was added first to what was added last; None if nothing was."""
        return Span(self._pieces[0].start, self._pieces[-1].end) if self._pieces else None

    def verbatim(self, start: int, end: int) -> None:
        """Add a stretch of the source, letter for letter."""
        if self._after_gap:
            self._after_gap = False
            start += self._source.startswith(" ", start) and self._ends_in_space()
        if self._pieces and self._pieces[-1].text is None and self._pieces[-1].end == start:
            start = self._pieces.pop().start
        if start < end:
            self._pieces.append(Piece(None, start, end))

    def replaced(self, text: str, start: int, end: int) -> None:
        """Add text that stands for a stretch of the source as a whole, like “’” for `&rsquo;`."""
        self._pieces.append(Piece(text, start, end))

    def aligned(self, text: str, start: int, end: int) -> None:
        """Add text that is a stretch of the source, or else stands for it."""
        if self._source[start:end] == text:
            self.verbatim(start, end)
        else:
            self.replaced(text, start, end)

    def line_end(self, start: int, end: int) -> None:
        """Add the end of a line after which the text goes on: to a reader it is a space."""
        self.replaced(WRAP, start, end)

    def object(self, start: int, end: int) -> None:
        """Add something that is not prose, such as code or an image, as one U+FFFC."""
        self.replaced(OBJECT, start, end)

    def comment(self, text: str, start: int, end: int) -> None:
        """Keep a comment of the source; its text comes without the marks."""
        self._comments.append(Comment(text.strip(), Span(start, end)))
        self.gap()

    def gap(self) -> None:
        """Say that something without a text stands here: a space on each side of it is one space to a reader."""
        self._after_gap = True

    def close(self, kind: BlockKind = "paragraph", extent: Span | None = None) -> None:
        """End the open block, if it holds anything that a reader reads.

        A blank line in it, even one with no-break spaces, makes two blocks of it in every format; each of them has
        its own part of the extent. Without an extent, that is the whole lines that the block stands on.
        """
        self._after_gap = False
        if not self._pieces:
            return
        pieces, self._pieces = self._pieces, []
        self._add(self._source, pieces, kind, extent)
        for place in self._captions_in(pieces) if self._captions else ():
            self._add(self._written, [Piece(None, *place)], "caption", place)

    def _add(self, source: str, pieces: Sequence[Piece], kind: BlockKind, extent: Span | None) -> None:
        """Add the block that some pieces of the source make, masked or as it is written, or its parts."""
        passage = joined(source, pieces, self._next)
        if is_whole(passage.text):  # as nearly all are, whose segments are then at their places
            self._add_block(kind, passage, extent or self._lines.whole(passage.source))
            return
        parts = paragraphs(without_objects(joined(source, pieces)))
        for part in parts:
            own = self.whole_lines(part.source) if len(parts) > 1 else extent
            self._add_block(kind, part.shifted(self._next), own or self._lines.whole(part.source))

    def _captions_in(self, pieces: Iterable[Piece]) -> Iterator[Span]:
        """What tags show a reader that stand in some pieces: what is shown as code is an object there."""
        for text, start, end in pieces:
            if text is None:
                first, last = bisect_left(self._captions, (start,)), bisect_left(self._captions, (end,))
                yield from self._captions[first:last]

    def whole_lines(self, span: Span) -> Span:
        """The lines that a stretch of the source takes up, or only the stretch if more than space is there besides."""
        lines = self._lines.whole(span)
        near = Span(max(lines.start, span.start - _MARGIN), min(lines.end, span.end + _MARGIN))
        beside = self._source[near.start : span.start] + self._source[span.end : near.end]
        return span if near != lines or beside.strip() else lines

    def lines(self, span: Span) -> Span:
        """The lines that a stretch of the source touches."""
        return self._lines.whole(span)

    def finish(self) -> Document:
        """The document of all blocks closed so far, and of the one that is open."""
        self.close()
        return Document(
            path=self._path,
            source=self._written,
            prose=_SEPARATOR.join(self._prose),
            blocks=tuple(self._blocks),
            source_map=SourceMap(self._segments),
            comments=tuple(self._comments),
            date=self.date,
            stet=self.stet,
            format=self.format,
        )

    def _ends_in_space(self) -> bool:
        """Whether the last letter that was added is a space; what opens a block has none before it."""
        if not self._pieces:
            return True
        last = self._pieces[-1]
        return (self._source[last.start : last.end] if last.text is None else last.text)[-1:].isspace()

    @property
    def _next(self) -> int:
        """The prose offset of the next block."""
        return self._blocks[-1].span.end + len(_SEPARATOR) if self._blocks else 0

    def _add_block(self, kind: BlockKind, passage: Passage, extent: Span) -> None:
        start = self._next
        self._prose.append(reads(passage.text))
        self._segments += passage.segments
        self._blocks.append(Block(kind, Span(start, start + len(passage.text)), extent))
