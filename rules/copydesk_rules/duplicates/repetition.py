"""What stands twice in a row, in a list where each may be like the next."""

from collections.abc import Iterator


def runs(places: list[int], size: int) -> Iterator[int]:
    """Where so many places follow each other, and not one more.

    The places are those that are like the one `size` farther on: so many of them in a row are a stretch that stands
    twice, and no part of it three times.
    """
    start = 0
    for index in range(1, len(places) + 1):
        if index == len(places) or places[index] != places[index - 1] + 1:
            if index - start == size:
                yield places[start]
            start = index
