"""Which paragraphs of a repository have something in common."""

from collections.abc import Iterator
from typing import NamedTuple

_SHIFT = 20
"""More paragraphs than an article has, as a power of two."""


class Place(NamedTuple):
    """A paragraph: the number of its article in order of path, and its own among those that were noted there."""

    article: int
    paragraph: int


class Shared:
    """Paragraphs by numbers that they may have in common; one number for each place, as a repository has many."""

    def __init__(self) -> None:
        self._first: dict[int, int] = {}
        self._all: dict[int, list[int]] = {}

    def add(self, number: int, article: int, paragraph: int) -> None:
        """Note that a paragraph has the number."""
        place = article << _SHIFT | paragraph
        first = self._first.setdefault(number, place)
        if first != place:
            self._all.setdefault(number, [first]).append(place)

    def groups(self) -> Iterator[list[Place]]:
        """The places of each number that more than one paragraph has, in the order in which they were added."""
        return (list(map(_unpacked, places)) for places in self._all.values())

    def articles(self, number: int) -> set[int]:
        """The articles that have a paragraph with the number, if more than one paragraph has it."""
        return {place >> _SHIFT for place in self._all.get(number, ())}


def _unpacked(place: int) -> Place:
    return Place(place >> _SHIFT, place & ((1 << _SHIFT) - 1))
