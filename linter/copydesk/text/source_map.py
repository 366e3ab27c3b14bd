"""The way from prose, which a reader reads, back to the source, which an editor edits."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from copydesk.named_tuple import NamedTuple
from copydesk.text.span import Span


class Segment(NamedTuple):
    """A run of prose and the run of source that it comes from.

    `verbatim` runs are equal letter for letter. Any other run stands for its source as a whole: “’” for `&rsquo;`,
    U+FFFC for a stretch of code. Offsets are code points.
    """

    prose: Span
    source: Span
    verbatim: bool


_NOWHERE = Segment(Span(0, 0), Span(0, 0), verbatim=True)


class SourceMap:
    """Takes any span of a document's prose to the span of its source, exactly.

    Source between two segments is markup, which no reader sees; prose between two segments is the blank line that
    separates two blocks. Segments are sorted by their place in the prose.
    """

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = segments
        self._starts = [segment.prose.start for segment in segments]

    def to_source(self, prose: Span) -> Span:
        """The source that the prose span was read from, markup inside it included.

        An empty span maps to the place right after the character before it, so that what is inserted there stays on
        that character's side of any markup; at the beginning of a block, to the place right before the block.
        """
        if prose.start >= prose.end:
            point = next(iter(self.places(prose.start)), self.start(prose.start))
            return Span(point, point)
        start, end = self.start(prose.start), self._end(prose.end)
        return Span(start, max(start, end))

    def start(self, offset: int) -> int:
        """The source offset of the character at a prose offset, or of the next one that has one."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        segment = self.segments[index] if self.segments else _NOWHERE
        if offset >= segment.prose.end:
            following = self.segments[index + 1 : index + 2]
            return following[0].source.start if following else segment.source.end
        if not segment.verbatim:
            return segment.source.start
        return segment.source.start + max(0, offset - segment.prose.start)

    def places(self, offset: int) -> list[int]:
        """Where in the source something can be inserted at a prose offset, without markup between being torn.

        After the character before the offset, or before the one after it: one place, two with markup between them,
        none where both characters stand for one piece of source or belong to no block.
        """
        before, after = self._at(offset - 1), self._at(offset)
        if before and before is after and not before.verbatim:
            return []
        places = [self._end(offset)] if before else []
        if after and self.start(offset) not in places:
            places.append(self.start(offset))
        return places

    def inside(self, prose: Span) -> list[Segment]:
        """The segments that the prose span touches, in order."""
        first = max(0, bisect_right(self._starts, prose.start) - 1)
        last = bisect_left(self._starts, prose.end)
        return [segment for segment in self.segments[first:last] if segment.prose.overlaps(prose)]

    def _at(self, offset: int) -> Segment | None:
        """The segment of the character at `offset`, if it has one."""
        index = bisect_right(self._starts, offset) - 1
        return self.segments[index] if index >= 0 and offset < self.segments[index].prose.end else None

    def _end(self, offset: int) -> int:
        """The source offset right after the character before `offset`, or after the last one that has one."""
        index = max(0, bisect_right(self._starts, offset - 1) - 1)
        segment = self.segments[index] if self.segments else _NOWHERE
        if not segment.verbatim or offset >= segment.prose.end:
            return segment.source.end
        return segment.source.start + max(0, offset - segment.prose.start)
