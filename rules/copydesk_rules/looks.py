"""How like other words a word looks: how surprising its letters are to somebody who knows all words of a kind."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from math import log
from pathlib import Path

from copydesk import Table, compiled

_ORDER = 4
"""Letters that are looked at together: one, and the three before it."""
_DOUBT = 4.0
"""As many letters as have been seen after some others tell as much as what is known of fewer letters before."""
_LETTERS = 40
"""About the number of letters and signs that names have."""
_SCALE = 1000
_AFTER = "+"
"""Begins the key of what is lost where a letter was never seen after some others."""
_REMEMBERED = 4096


class Looks:
    """What the letters of a folded word tell: each is as surprising as it is rare after the three before it."""

    def __init__(self, table: Table) -> None:
        self._surprises = _Surprises(table)
        self.surprise = lru_cache(_REMEMBERED)(self._surprise)

    @staticmethod
    def of(what: str, sources: Sequence[Path], words: Callable[[], Iterable[str]]) -> "Looks":
        """What folded words made of these sources look like; they are asked for only when the table is compiled."""
        return Looks(compiled(what, sources, 1, lambda: _records(words())))

    def odder(self, word: str, right: str) -> float:
        """How much more surprising a folded word is than another one that may be meant by it."""
        return self.surprise(word) - self.surprise(right)

    def _surprise(self, word: str) -> float:
        """The surprise of all letters of a folded word: low for one that many others are like, high for a slip."""
        return sum(map(self._surprises.__getitem__, _in_context(word)))


class _Surprises(dict[str, float]):
    """The surprise of the last of some letters; each few letters are looked up once."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, letters: str) -> float:
        rows = self._table.rows(letters)
        self[letters] = surprise = rows[0][0] / _SCALE if rows else self._never_seen(letters)
        return surprise

    def _never_seen(self, letters: str) -> float:
        rows = self._table.rows(_AFTER + letters[:-1])
        lost = rows[0][0] / _SCALE if rows else 0.0
        return lost + (self[letters[1:]] if len(letters) > 1 else log(_LETTERS))


def _in_context(name: str) -> list[str]:
    """Each letter of a name, and its end, with the letters before it."""
    bounded = f"{'^' * (_ORDER - 1)}{name}$"
    return [bounded[at - _ORDER : at] for at in range(_ORDER, len(bounded) + 1)]


def _records(words: Iterable[str]) -> Iterator[tuple[str, tuple[int]]]:
    yield from ((key, (round(_SCALE * surprise),)) for key, surprise in _surprises(sorted(set(words))))


def _surprises(names: Iterable[str]) -> Iterator[tuple[str, float]]:
    """The surprise of each letter after each few letters that names have, and what is lost where it was never seen.

    What few letters before it tell is mixed with what fewer do, by how often they were seen.
    """
    seen, before = Counter[str](), Counter[str]()
    for letters, number in Counter(chain.from_iterable(map(_in_context, names))).items():
        for start in range(_ORDER):
            seen[letters[start:]] += number
    for letters, number in seen.items():
        before[letters[:-1]] += number
    probability = {"": 1 / _LETTERS}
    for letters in sorted(seen, key=len):
        lower = probability[letters[1:]]
        number = before[letters[:-1]]
        probability[letters] = (seen[letters] + _DOUBT * lower) / (number + _DOUBT)
        yield letters, -log(probability[letters])
    yield from ((_AFTER + letters, log((number + _DOUBT) / _DOUBT)) for letters, number in before.items())
