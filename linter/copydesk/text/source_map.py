"""The way from prose, which a reader reads, back to the source, which an editor edits."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from copydesk.text.span import Span


class Segment(NamedTuple):
    """A run of prose and the run of source that it comes from.

    `verbatim` runs are equal letter for letter. Any other run stands for its source as a whole: “’” for `&rsquo;`,
    U+FFFC for a stretch of code. Offsets are code points.
    """

    prose: Span
    source: Span
    verbatim: bool


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
        that character's side of any markup.
        """
        if not self.segments:
            return Span(0, 0)
        if prose.start >= prose.end:
            point = self._end(prose.start) if prose.start else self._start(0)
            return Span(point, point)
        start, end = self._start(prose.start), self._end(prose.end)
        return Span(start, max(start, end))

    def inside(self, prose: Span) -> list[Segment]:
        """The segments that the prose span touches, in order."""
        first = max(0, bisect_right(self._starts, prose.start) - 1)
        touched = []
        for segment in self.segments[first:]:
            if segment.prose.start >= prose.end:
                break
            if segment.prose.overlaps(prose):
                touched.append(segment)
        return touched

    def _start(self, offset: int) -> int:
        """The source offset of the character at `offset`."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        segment = self.segments[index]
        if offset >= segment.prose.end:
            following = self.segments[index + 1 : index + 2]
            return following[0].source.start if following else segment.source.end
        if not segment.verbatim:
            return segment.source.start
        return segment.source.start + max(0, offset - segment.prose.start)

    def _end(self, offset: int) -> int:
        """The source offset right after the character before `offset`."""
        segment = self.segments[max(0, bisect_right(self._starts, offset - 1) - 1)]
        if not segment.verbatim or offset >= segment.prose.end:
            return segment.source.end
        return segment.source.start + offset - segment.prose.start
