"""The people of the gazetteer: which names go together, and who bears them."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from copydesk import Table, compiled
from copydesk_rules.names.folding import folded

_SOURCE = Path(__file__).parent.parent / "data" / "people.tsv"
_BETWEEN = re.compile(r"[\s-]+")
_NAME, _AFTER, _BEFORE = "n", "a", "b"
_ARTICLES = frozenset({"al", "el"})


class Person(NamedTuple):
    """An entry of the gazetteer; `weight` runs from 1, in the news now and then, to 5, in it daily."""

    name: str
    variants: tuple[str, ...]
    role: str
    weight: int

    def written(self, name: str) -> str:
        """The part of the person's name that folds to `name`, with its capitals and accents."""
        parts = (part for full in (self.name, *self.variants) for part in _BETWEEN.split(full))
        return next((part for part in parts if folded(part) == name), name.title())


class Partner(NamedTuple):
    """A name that goes with another one, and the place of the person who bears both in the gazetteer."""

    name: str
    place: int
    weight: int


class People:
    """Look-ups in the gazetteer. All names are given and returned folded."""

    def __init__(self, table: Table) -> None:
        self._table = table

    @staticmethod
    @cache
    def known() -> "People":
        """The people that copydesk knows."""
        return People(compiled("people", _SOURCE, 2, _records))

    def __contains__(self, name: str) -> bool:
        """Whether anybody in the gazetteer bears the name, as any part of theirs."""
        return f"{_NAME}\t{name}" in self._table

    def after(self, name: str) -> Iterator[Partner]:
        """The names that follow this one: family names after a given name, most of all."""
        return self._partners(f"{_AFTER}\t{name}\t")

    def before(self, name: str) -> Iterator[Partner]:
        """The names that this one follows."""
        return self._partners(f"{_BEFORE}\t{name}\t")

    def person(self, place: int) -> Person:
        """The entry at a place that a partner told."""
        with _SOURCE.open("rb") as file:
            file.seek(place)
            return _person(file.readline().decode())

    def _partners(self, prefix: str) -> Iterator[Partner]:
        for key, (place, weight) in self._table.under(prefix):
            yield Partner(key[len(prefix) :], place, weight)


def name_parts(name: str) -> list[str]:
    """The folded parts of a full name that identify a person: no initials, particles or articles."""
    parts = [part for part in _BETWEEN.split(name) if part[:1].isupper() and len(part.rstrip(".")) > 1]
    return [part for part in map(folded, parts) if part not in _ARTICLES]


def _person(line: str) -> Person:
    name, variants, role, _, weight = line.rstrip("\n").split("\t")
    return Person(name, tuple(filter(None, variants.split("; "))), role, int(weight))


def _records(source: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    """The rows of the compiled gazetteer: each part of a name, and each two that stand together."""
    best: dict[str, tuple[int, int]] = {}
    place = 0
    for line in source.read_bytes().splitlines(keepends=True):
        text = line.decode()
        if not text.startswith("#"):
            person = _person(text)
            for key in _keys(person):
                if key not in best or best[key][1] < person.weight:
                    best[key] = (place, person.weight)
        place += len(line)
    return iter(best.items())


def _keys(person: Person) -> Iterator[str]:
    for name in (person.name, *person.variants):
        parts = name_parts(name)
        yield from (f"{_NAME}\t{part}" for part in parts)
        for first, second in {*pairwise(parts), (parts[0], parts[-1])} if len(parts) > 1 else ():
            yield f"{_AFTER}\t{first}\t{second}"
            yield f"{_BEFORE}\t{second}\t{first}"
