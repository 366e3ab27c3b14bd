"""The people of the gazetteer: which names go together, and who bears them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import log
from pathlib import Path

from copydesk import Table, compiled
from copydesk.named_tuple import NamedTuple
from copydesk_rules.data_tables import DATA
from copydesk_rules.names.distance import alike
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.entries import capitalised, entries, entry_at, words_of, written_in

SOURCE = DATA / "people.tsv"
PLACES, ORGANISATIONS = DATA / "places.tsv", DATA / "organisations.tsv"
GIVEN_NAMES, FAMILY_NAMES = DATA / "given-names.tsv", DATA / "family-names.tsv"
SOURCES = (SOURCE, PLACES, ORGANISATIONS, GIVEN_NAMES, FAMILY_NAMES)
"""The files of which `everybody`, `listed_words` and all that is known of people are made."""
_NAME, _AFTER, _BEFORE, _GIVEN, _FAMILY, _TRIPLE, _FIRST = "n", "a", "b", "g", "f", "t", "p"
"""What the keys of the compiled table begin with, by what is looked up."""
_OFTEN = 3
"""The weight of people who are in the news often."""
FEWEST = 2
"""People in 100,000 from whom on a name is meant by slips; one that fewer bear may be right, and tells nothing else."""
_ARTICLES = frozenset({"al", "el"})
_TITLED_ROLES = {
    **{role: (role,) for role in "justice judge chancellor cardinal archbishop bishop mayor".split()},
    "senator": ("senator", "sen"),
    "governor": ("governor", "gov"),
    "general": ("general", "gen"),
    "admiral": ("admiral", "adm"),
    "congressman": ("congressman", "rep"),
    "congresswoman": ("congresswoman", "rep"),
}
"""Words of roles that are titles, too, with abbreviations: so few people bear them that they tell who is meant."""
_REMEMBERED = 4096
_PARTNERS = 1024
"""Names whose partners are remembered: a common given name has hundreds."""
_NAMES = 126_847
"""The names in all lists when the weights of `name-typo` were trained, to which counts of letters are scaled."""


class Person(NamedTuple):
    """An entry of the gazetteer: `country` in two letters; `weight` from 1, in the news now and then, to 5, daily."""

    name: str
    variants: tuple[str, ...]
    role: str
    country: str
    weight: int

    def written(self, name: str) -> str:
        """The part of the person's name that folds to `name`, with its capitals and accents."""
        return written_in((self.name, *self.variants), name)


class Partner(NamedTuple):
    """A name that goes with another one, and the place of the person who bears both in the gazetteer."""

    name: str
    place: int
    weight: int


class Partners:
    """All names that go with one name; a common one has hundreds, so that no more are looked up than are asked for."""

    def __init__(self, table: Table, prefix: str) -> None:
        self._table = table
        self._prefix = prefix
        self._found: dict[str, Sequence[Partner]] = {}

    def __len__(self) -> int:
        return len(self.beginning(""))

    def __iter__(self) -> Iterator[Partner]:
        return iter(self.beginning(""))

    def named(self, name: str) -> Partner | None:
        """The one of this very name, if there is one."""
        rows = self._table.rows(self._prefix + name)
        return Partner(name, *rows[0]) if rows else None

    def like(self, name: str) -> Iterator[Partner]:
        """Those that a slip or two could make this name of."""
        for initial in {*name[:2]}:
            yield from (partner for partner in self.beginning(initial) if alike(name, partner.name))

    def beginning(self, letters: str) -> Sequence[Partner]:
        """Those that begin with some letters."""
        if letters not in self._found:
            rows = self._table.under(self._prefix + letters)
            self._found[letters] = [Partner(key[len(self._prefix) :], *row) for key, row in rows]
        return self._found[letters]


class People:
    """Look-ups in the gazetteer. All names are given and returned folded."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._looks = lru_cache(_REMEMBERED)(self._looks_of)
        self._triples: dict[str, int] = {}
        self._partners = lru_cache(_PARTNERS)(self._partners_of)
        self.namesakes = lru_cache(_REMEMBERED)(self._namesakes_of)
        self.families = lru_cache(_REMEMBERED)(self._families_of)

    @staticmethod
    @cache
    def known() -> "People":
        """The people that copydesk knows."""
        return People(compiled("people", SOURCES, 2, _records))

    def __contains__(self, name: str) -> bool:
        """Whether anybody in the gazetteer bears the name, as any part of theirs."""
        return f"{_NAME}\t{name}" in self._table

    def is_borne(self, name: str) -> bool:
        """Whether people bear it as a given or a family name, be they known or not."""
        return self.namesakes(name) > 0 or self.families(name) > 0

    def weight(self, name: str) -> int:
        """The weight of the best known person of the gazetteer who bears the name, as any part of theirs; or 0."""
        rows = self._table.rows(f"{_NAME}\t{name}")
        return rows[0][1] if rows else 0

    def bearer(self, name: str) -> Person | None:
        """The best known person who bears the name."""
        rows = self._table.rows(f"{_NAME}\t{name}")
        return self.person(rows[0][0]) if rows else None

    def written(self, name: str) -> str:
        """The name with its capitals and accents, as the best known person who bears it writes it."""
        bearer = self.bearer(name)
        return bearer.written(name) if bearer else capitalised(name)

    def begins(self, name: str) -> bool:
        """Whether it is the first name of anybody who is in the news often."""
        return f"{_FIRST}\t{name}" in self._table

    def after(self, name: str) -> "Partners":
        """The names that follow this one: family names after a given name, most of all."""
        return self._partners(_AFTER, name)

    def before(self, name: str) -> "Partners":
        """The names that this one follows."""
        return self._partners(_BEFORE, name)

    def _namesakes_of(self, given: str) -> int:
        """How many of 100,000 people have this given name; 0 where hardly anybody has."""
        return self._count_of(_GIVEN, given)

    def _families_of(self, family: str) -> int:
        """How many of 100,000 people have this family name, likewise."""
        return self._count_of(_FAMILY, family)

    def likeness(self, name: str) -> float:
        """How like a name a folded word looks, by how many names have each three letters of it; higher is likelier."""
        return self._looks(name)[0]

    def rarest_triple(self, name: str) -> int:
        """How many names have those three letters of this one that the fewest have."""
        return self._looks(name)[1]

    def person(self, place: int) -> Person:
        """The entry at a place that a partner names."""
        return _person(entry_at(SOURCE, place))

    def _looks_of(self, name: str) -> tuple[float, int]:
        """The likeness of a name, and its rarest three letters."""
        counts = [self._triple(letters) for letters in _triples(name)]
        return sum(log(1 + count) for count in counts) / len(counts), min(counts)

    def _triple(self, letters: str) -> int:
        """How many names have three letters in a row; each is looked up once, as there are not many."""
        count = self._triples.get(letters)
        if count is None:
            count = self._triples[letters] = self._count_of(_TRIPLE, letters)
        return count

    def _count_of(self, sign: str, name: str) -> int:
        rows = self._table.rows(f"{sign}\t{name}")
        return rows[0][0] if rows else 0

    def _partners_of(self, sign: str, name: str) -> "Partners":
        return Partners(self._table, f"{sign}\t{name}\t")


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
    name, variants, role, country, weight = fields
    return Person(name, tuple(filter(None, variants.split("; "))), role, country, int(weight))


def common_names(path: Path) -> Iterator[tuple[str, int]]:
    """The names of a list of common ones, folded, each with how many of 100,000 people bear it."""
    return ((name, int(count)) for _, (name, count) in entries(path))


def _records() -> Iterator[tuple[str, tuple[int, int]]]:
    """The rows of the compiled gazetteer: parts of names, parts that stand together, and how common each part is."""
    best: dict[str, tuple[int, int]] = {}
    names: list[str] = []
    for place, fields in entries(SOURCE):
        person = _person(fields)
        for key in _keys(person):
            if key not in best or best[key][1] < person.weight:
                best[key] = (place, person.weight)
        names += name_parts(person.name)
    names += listed_words()
    triples = Counter(triple for name in names for triple in _triples(name))
    yield from best.items()
    yield from ((f"{_TRIPLE}\t{text}", (count * _NAMES // len(names) or 1, 0)) for text, count in triples.items())
    for sign, path in ((_GIVEN, GIVEN_NAMES), (_FAMILY, FAMILY_NAMES)):
        yield from ((f"{sign}\t{name}", (count, 0)) for name, count in common_names(path))


def listed_words() -> Iterator[str]:
    """The folded words of all lists of names but the people’s own."""
    for path in (PLACES, ORGANISATIONS):
        yield from (part for _, fields in entries(path) for part in name_parts(fields[0]))
    for path in (GIVEN_NAMES, FAMILY_NAMES):
        yield from (name for name, count in common_names(path) if count >= FEWEST)


def _keys(person: Person) -> Iterator[str]:
    for name in (person.name, *person.variants):
        parts = name_parts(name)
        yield from (f"{_NAME}\t{part}" for part in parts)
        if parts and person.weight >= _OFTEN:
            yield f"{_FIRST}\t{parts[0]}"
        for first, second in {*pairwise(parts), (parts[0], parts[-1])} if len(parts) > 1 else ():
            yield f"{_AFTER}\t{first}\t{second}"
            yield f"{_BEFORE}\t{second}\t{first}"
    for title in _titles(person.role):
        yield f"{_AFTER}\t{title}\t{name_parts(person.name)[-1]}"


def _titles(role: str) -> Iterator[str]:
    """The titles that stand before somebody's family name, by their role: “Justice” and “Sen.”, in small letters."""
    for word in _TITLED_ROLES.keys() & {*role.split()}:
        yield from _TITLED_ROLES[word]
