"""What stands twice in a row in a list of texts."""

from collections.abc import Iterator, Sequence
from itertools import compress, islice
from operator import eq


def twice(texts: Sequence[str], size: int) -> Iterator[int]:
    """Where a stretch of so many texts begins that stands twice in a row, and no part of it three times."""
    # Of the places in such a stretch, `size` divides exactly one, so that no others need be compared.
    divided = texts[::size]
    for index in compress(range(0, len(texts), size), map(eq, divided, islice(divided, 1, None))):
        starts = range(max(0, index - size + 1), index + 1)
        yield from (start for start in starts if _is_twice(texts, start, size))


def _is_twice(texts: Sequence[str], start: int, size: int) -> bool:
    again, end = start + size, start + 2 * size
    goes_on = end < len(texts) and texts[again] == texts[end]
    went_before = start > 0 and texts[start - 1] == texts[again - 1]
    return texts[start:again] == texts[again:end] and not goes_on and not went_before
