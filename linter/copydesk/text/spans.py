"""Many stretches of one text, for asking which others they touch."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from copydesk.text.span import Span


class Spans:
    """Stretches of a text in any order, which may overlap; a question takes no more time where there are many."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._farthest = [*accumulate((span.end for span in ordered), max)]

    def overlap(self, other: Span) -> bool:
        """Whether one of them overlaps another stretch."""
        before = bisect_left(self._starts, other.end)
        return before > 0 and self._farthest[before - 1] > other.start
