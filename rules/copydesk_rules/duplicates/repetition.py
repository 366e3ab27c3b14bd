"""What stands twice in a row in a list of texts."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress, islice
from operator import eq


def twice(texts: Sequence[str], size: int, leading: AbstractSet[str] = frozenset()) -> Iterator[int]:
    """Where a stretch of so many texts begins that stands twice in a row, and no part of it three times.

    Only one of `leading` may begin the stretch and stand behind it once more: “he thought he thought he was”.
    """
    # Of the places in such a stretch, `size` divides exactly one, so that no others need be compared.
    divided = texts[::size]
    for index in compress(range(0, len(texts), size), map(eq, divided, islice(divided, 1, None))):
        starts = range(max(0, index - size + 1), index + 1)
        yield from (start for start in starts if _is_twice(texts, start, size, leading))


def _is_twice(texts: Sequence[str], start: int, size: int, leading: AbstractSet[str]) -> bool:
    again, end = start + size, start + 2 * size
    goes_on = end < len(texts) and texts[again] == texts[end]
    if goes_on and texts[end] in leading:
        goes_on = texts[again + 1 : again + 2] == texts[end + 1 : end + 2]
    went_before = start > 0 and texts[start - 1] == texts[again - 1]
    return texts[start:again] == texts[again:end] and not goes_on and not went_before
