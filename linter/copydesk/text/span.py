"""Where something stands: a half-open stretch of code points."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from copydesk.named_tuple import NamedTuple


# A tuple, since a run makes some for each line that it reads: half the time of a dataclass.
class Span(NamedTuple):
    """A stretch of a text.

    `start` and `end` are code-point offsets from the text's beginning; `end` is exclusive. Whether the text is a
    document's prose or its source is said by whoever hands the span out.
    """

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character; an empty span overlaps what it stands strictly inside."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Spans:
    """Stretches of one text in any order, which may overlap; a question takes no more time where there are many."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._farthest = [*accumulate((span.end for span in ordered), max)]

    def overlap(self, other: Span) -> bool:
        """Whether one of them overlaps another stretch."""
        before = bisect_left(self._starts, other.end)
        return before > 0 and self._farthest[before - 1] > other.start


def stripped(text: str, start: int, end: int) -> Span:
    """A stretch of a text without the white space at its ends; of nothing else than that, one that ends before it."""
    inner = text[start:end]
    return Span(end - len(inner.lstrip()), start + len(inner.rstrip()))
