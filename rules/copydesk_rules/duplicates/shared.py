"""Which paragraphs of a repository have something in common."""

from array import array
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

_SHIFT = 20
"""More paragraphs than an article has, as a power of two."""
_PARTS = 16
"""Into which numbers are divided: sorting all of a large repository at once takes as much memory as all the rest."""


class Place(NamedTuple):
    """A paragraph: the number of its article in order of path, and its own among those that were noted there."""

    article: int
    paragraph: int


class Shared:
    """Paragraphs by numbers of 64 bits that they may have in common.

    Most numbers are one paragraph's own, so all are written down side by side and only what recurs is indexed: a
    repository of 10,000 articles has a million of them.
    """

    def __init__(self) -> None:
        self._parts = [(array("Q"), array("Q")) for _ in range(_PARTS)]  # numbers, and their places

    def add(self, number: int, article: int, paragraph: int) -> None:
        """Note that a paragraph has the number. It is for before anything is asked."""
        numbers, places = self._parts[number % _PARTS]
        numbers.append(number)
        places.append(article << _SHIFT | paragraph)

    def groups(self) -> Iterator[list[Place]]:
        """The places of each number that more than one paragraph has, in the order in which those were added."""
        return (list(map(_unpacked, places)) for places in self._recurring.values())

    def articles(self, number: int) -> set[int]:
        """The articles that have a paragraph with the number, if more than one paragraph has it."""
        return {place >> _SHIFT for place in self._recurring.get(number, ())}

    @cached_property
    def _recurring(self) -> Mapping[int, list[int]]:
        """The places of each number that is there more than once."""
        found: dict[int, list[int]] = {}
        for numbers, places in self._parts:
            repeated = {number for number, following in pairwise(sorted(numbers)) if number == following}
            for number, place in zip(numbers, places, strict=True):
                if number in repeated:
                    found.setdefault(number, []).append(place)
        return found


def _unpacked(place: int) -> Place:
    return Place(place >> _SHIFT, place & ((1 << _SHIFT) - 1))
