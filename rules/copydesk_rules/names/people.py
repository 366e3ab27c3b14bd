"""The people of the gazetteer: which names go together, and who bears them."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from math import log
from typing import NamedTuple

from copydesk import Table, compiled
from copydesk_rules.names.entries import DATA, entries, entry_at, words_of, written_in
from copydesk_rules.names.folding import folded

SOURCE = DATA / "people.tsv"
_NAME, _AFTER, _BEFORE, _GIVEN, _FAMILY, _TRIPLE = "n", "a", "b", "g", "f", "t"
_ARTICLES = frozenset({"al", "el"})


class Person(NamedTuple):
    """An entry of the gazetteer; `weight` runs from 1, in the news now and then, to 5, in it daily."""

    name: str
    variants: tuple[str, ...]
    role: str
    weight: int

    def written(self, name: str) -> str:
        """The part of the person's name that folds to `name`, with its capitals and accents."""
        return written_in((self.name, *self.variants), name)


class Partner(NamedTuple):
    """A name that goes with another one, and the place of the person who bears both in the gazetteer."""

    name: str
    place: int
    weight: int


class People:
    """Look-ups in the gazetteer. All names are given and returned folded."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._counts: dict[str, list[int]] = {}

    @staticmethod
    @cache
    def known() -> "People":
        """The people that copydesk knows."""
        return People(compiled("people", [SOURCE], 2, _records))

    def __contains__(self, name: str) -> bool:
        """Whether anybody in the gazetteer bears the name, as any part of theirs."""
        return f"{_NAME}\t{name}" in self._table

    def after(self, name: str) -> Iterator[Partner]:
        """The names that follow this one: family names after a given name, most of all."""
        return self._partners(f"{_AFTER}\t{name}\t")

    def before(self, name: str) -> Iterator[Partner]:
        """The names that this one follows."""
        return self._partners(f"{_BEFORE}\t{name}\t")

    def namesakes(self, given: str) -> int:
        """How many people have this given name, or bear it first."""
        return self._count(f"{_GIVEN}\t{given}")

    def likeness(self, name: str) -> float:
        """How like a name a folded word looks, by how many names have each three letters of it; higher is likelier."""
        counts = self._triple_counts(name)
        return sum(log(1 + count) for count in counts) / len(counts)

    def given_names(self) -> Iterator[tuple[str, int]]:
        """All given names, each with the number of people who have it."""
        return ((key[2:], row[0]) for key, row in self._table.under(f"{_GIVEN}\t"))

    def family_names(self) -> Iterator[tuple[str, int]]:
        """All family names, likewise."""
        return ((key[2:], row[0]) for key, row in self._table.under(f"{_FAMILY}\t"))

    def rarest_triple(self, name: str) -> int:
        """How many names have those three letters of this one that the fewest have."""
        return min(self._triple_counts(name))

    def person(self, place: int) -> Person:
        """The entry at a place that a partner told."""
        return _person(entry_at(SOURCE, place))

    def _triple_counts(self, name: str) -> list[int]:
        """How many names have each three letters of this one; looked up once, as each form is asked about often."""
        if name not in self._counts:
            self._counts[name] = [self._count(f"{_TRIPLE}\t{triple}") for triple in _triples(name)]
        return self._counts[name]

    def _count(self, key: str) -> int:
        rows = self._table.rows(key)
        return rows[0][0] if rows else 0

    def _partners(self, prefix: str) -> Iterator[Partner]:
        for key, (place, weight) in self._table.under(prefix):
            yield Partner(key[len(prefix) :], place, weight)


def everybody() -> Iterator[Person]:
    """All entries of the gazetteer."""
    return (_person(fields) for _, fields in entries(SOURCE))


def name_parts(name: str) -> list[str]:
    """The folded parts of a full name that identify a person: no initials, particles or articles."""
    parts = [part for part in words_of(name) if part[:1].isupper() and len(part.rstrip(".")) > 1]
    return [part for part in map(folded, parts) if part not in _ARTICLES]


def _triples(name: str) -> list[str]:
    """Each three letters in a row, the name's ends among them."""
    bounded = f"^{name}$"
    return [bounded[i : i + 3] for i in range(len(bounded) - 2)]


def _person(fields: list[str]) -> Person:
    name, variants, role, _, weight = fields
    return Person(name, tuple(filter(None, variants.split("; "))), role, int(weight))


def _records() -> Iterator[tuple[str, tuple[int, int]]]:
    """The rows of the compiled gazetteer: parts of names, parts that stand together, and how common each part is."""
    best: dict[str, tuple[int, int]] = {}
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    triples: Counter[str] = Counter()
    for place, fields in entries(SOURCE):
        person = _person(fields)
        for key in _keys(person):
            if key not in best or best[key][1] < person.weight:
                best[key] = (place, person.weight)
        parts = name_parts(person.name)
        given.update(parts[:1])
        family.update(parts[1:][-1:])
        triples.update(triple for part in parts for triple in _triples(part))
    yield from best.items()
    for sign, counts in ((_GIVEN, given), (_FAMILY, family), (_TRIPLE, triples)):
        yield from ((f"{sign}\t{text}", (count, 0)) for text, count in counts.items())


def _keys(person: Person) -> Iterator[str]:
    for name in (person.name, *person.variants):
        parts = name_parts(name)
        yield from (f"{_NAME}\t{part}" for part in parts)
        for first, second in {*pairwise(parts), (parts[0], parts[-1])} if len(parts) > 1 else ():
            yield f"{_AFTER}\t{first}\t{second}"
            yield f"{_BEFORE}\t{second}\t{first}"
