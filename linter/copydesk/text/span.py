"""Where something stands: a half-open stretch of code points."""

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


def stripped(text: str, start: int, end: int) -> Span:
    """A stretch of a text without the white space at its ends; of nothing else than that, one that ends before it."""
    inner = text[start:end]
    return Span(end - len(inner.lstrip()), start + len(inner.rstrip()))
