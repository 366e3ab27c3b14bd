"""An index of the paragraphs of a repository that have something in common."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from operator import itemgetter

from copydesk.named_tuple import NamedTuple

_SHIFT = 20
"""More paragraphs than an article has, as a power of two."""
_PARTS = 16
"""Into which numbers are divided: sorting all of a large repository at once takes as much memory as all the rest."""

_ALIKE = 5
"""The lowest bits of a number, which in pairs of words are much the same."""
_Part = tuple["array[int]", "array[int]"]
"""Numbers, and the place of each beside it."""


class Place(NamedTuple):
    """A paragraph: the number of its article in order of path, and its own among those that were noted there."""

    article: int
    paragraph: int


class ParagraphIndex:
    """Paragraphs by numbers of 64 bits that they may have in common.

    Most numbers are one paragraph's own, so all are written down side by side and only what recurs is indexed: a
    repository of 10,000 articles has a million of them.
    """

    def __init__(self) -> None:
        self._parts: list[_Part] = [(array("Q"), array("Q")) for _ in range(_PARTS)]

    def add(self, number: int, article: int, paragraph: int) -> None:
        """Note that a paragraph has the number. It is for before anything is asked."""
        numbers, places = self._parts[_part(number)]
        numbers.append(number)
        places.append(article << _SHIFT | paragraph)

    def groups(self) -> Iterator[list[Place]]:
        """The places of each number that more than one paragraph has, in the order in which those were added."""
        for numbers, places in self._recurring:
            for _, group in groupby(zip(numbers, places, strict=True), key=itemgetter(0)):
                yield [_unpacked(place) for _, place in group]

    def articles(self, number: int) -> set[int]:
        """The articles that have a paragraph with the number, if more than one paragraph has it."""
        numbers, places = self._recurring[_part(number)]
        found = places[bisect_left(numbers, number) : bisect_right(numbers, number)]
        return {place >> _SHIFT for place in found}

    @cached_property
    def _recurring(self) -> list[_Part]:
        """The same parts in order of number, with nothing but what is there more than once."""
        return [_repeated(*part) for part in self._parts]


def _part(number: int) -> int:
    return (number >> _ALIKE) % _PARTS


def _repeated(numbers: Sequence[int], places: Sequence[int]) -> _Part:
    repeated = {number for number, following in pairwise(sorted(numbers)) if number == following}
    rows = sorted(row for row in zip(numbers, places, strict=True) if row[0] in repeated)
    return array("Q", (number for number, _ in rows)), array("Q", (place for _, place in rows))


def _unpacked(place: int) -> Place:
    return Place(place >> _SHIFT, place & ((1 << _SHIFT) - 1))
