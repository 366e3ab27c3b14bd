"""Words that are always written with a capital, and how to find the one that a misspelt word is near to."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations, pairwise
from operator import itemgetter

from copydesk import Lexicon, Table, compiled
from copydesk.named_tuple import NamedTuple
from copydesk_rules.data_tables import DATA
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS, entries, entry_at, words_of, written_in
from copydesk_rules.names.gazetteer.people import (
    FAMILY_NAMES,
    FEWEST,
    GIVEN_NAMES,
    ORGANISATIONS,
    PLACES,
    SOURCES,
    People,
    common_names,
    everybody,
    name_parts,
)

_SOURCES = (PLACES, ORGANISATIONS, DATA / "words.tsv")
_WORD, _NEAR, _FAMOUS_NEAR, _AFTER, _BEFORE, _FOREIGN, _COUNTRY = "w", "d", "f", "a", "b", "x", "c"
"""What the keys of the compiled table begin with, by what is looked up."""
_SHORTEST, _LONGEST = 4, 40
_TWO_SLIPS, _TWO_SLIPS_FAMOUS = 7, 6
_KNOWN = 3
"""Letters from which a word, and a very well known one, can be known in spite of two slips, and the former's weight."""
_KINDS = (
    "given-name family-name country territory capital city region demonym language natural landmark calendar religion"
    " politics title-word company party militant agency bank media university club league union charity court alliance"
    " airline brand museum figure species band abbreviation foreign planet person"
).split()
GEOGRAPHY = frozenset("country territory capital city region natural landmark".split())
"""The kinds of places."""
PERSON = "person"
"""The kind of a family name that alone says who is meant: “Putin”."""
_LONG_ENOUGH = 5
"""Letters from which such a name is looked for."""
_CODE = 3
"""The field of an entry that holds the code of its country."""
_OF_PEOPLES = frozenset(("country", "demonym"))
_GIVEN = "given-name"
_WITHOUT_PLURAL = ("s", "sh", "ch", "se", "y", "man", "men")
"""Ends of demonyms that are their own plural, or have another."""
_ORDINARY = 1000
"""Uses in the word list from which a word with a capital is more likely an ordinary one than a name, as in “Lakes”."""
_FAMILY = "family-name"
_FOREIGN_WORD = "foreign"
_REMEMBERED = 1024


class Capital(NamedTuple):
    """A folded word that is written with a capital, what kind of name it is, and its weight.

    The weight runs from 1 to 5; that of a given name or family name is the number of people who bear it.
    """

    name: str
    kind: str
    weight: int


class Capitals:
    """Look-ups by folded word."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._linked = lru_cache(_REMEMBERED)(self._linked_with)
        self._near = lru_cache(_REMEMBERED)(self._near_to)

    @staticmethod
    @cache
    def known() -> "Capitals":
        """The words that copydesk knows."""
        return Capitals(compiled("capitals", (*_SOURCES, *SOURCES, Lexicon.source("en")), 2, _records))

    def __contains__(self, name: str) -> bool:
        """Whether the folded word is one, or a part of one of several words."""
        return f"{_WORD}\t{name}" in self._table

    def near(self, name: str, slips: int = 2) -> Sequence[Capital]:
        """The words that share all letters but one, or in a long or well-known word two, with this one.

        Where `slips` is 1, not all of those are looked for that two slips change.
        """
        return self._near(name, slips)

    def _near_to(self, name: str, slips: int) -> Sequence[Capital]:
        prefixes = [f"{_NEAR}\t{rest}\t" for rest in deletions(name, min(slips, slips_allowed(name)))]
        if slips > 1 and _TWO_SLIPS_FAMOUS - 1 <= len(name) <= _TWO_SLIPS:
            prefixes += [f"{_FAMOUS_NEAR}\t{rest}\t" for rest in deletions(name, 2)]
        found = {*((key.rpartition("\t")[2], row) for key, row in self._table.under_any(prefixes))}
        return sorted(Capital(name, _KINDS[kind], weight) for name, (kind, weight) in found)

    def listed(self, name: str) -> list[Capital]:
        """The words that are written so, folded: “Georgia” is a country and a region."""
        return [each for each in self.near(name, 1) if each.name == name]

    def is_foreign(self, name: str) -> bool:
        """Whether the folded word belongs to names in other languages: “Banco”, “Fondation”."""
        return f"{_FOREIGN}\t{name}" in self._table

    def file(self, name: str) -> str:
        """The name of the file that lists the word."""
        return _SOURCES[self._table.rows(f"{_WORD}\t{name}")[0][0]].name

    def after(self, name: str) -> list[Capital]:
        """The words that follow this one in a longer name, over small words too: “England” in “Bank of England”."""
        return self._linked(_AFTER, name)

    def before(self, name: str) -> list[Capital]:
        """The words that this one follows, likewise."""
        return self._linked(_BEFORE, name)

    def written(self, name: str) -> str:
        """The word with its capitals and accents."""
        rows = self._table.rows(f"{_WORD}\t{name}")
        if not rows:
            return People.known().written(name)
        source, place = rows[0]
        return written_in(_names(entry_at(_SOURCES[source], place)), name)

    def country(self, name: str) -> str:
        """The code of the country in which a listed place lies, or “”."""
        source, place = self._table.rows(f"{_WORD}\t{name}")[0]
        fields = entry_at(_SOURCES[source], place)
        return fields[_CODE] if _has_variants(fields) else ""

    def words_for(self, country: str) -> Iterator[str]:
        """The folded words for a country, by its code, and for its people: “iceland”, “icelandic”."""
        prefix = f"{_COUNTRY}\t{country}\t"
        return (key[len(prefix) :] for key, _ in self._table.under(prefix))

    def _linked_with(self, sign: str, name: str) -> list[Capital]:
        prefix = f"{sign}\t{name}\t"
        rows = self._table.under(prefix) if name else []
        return [Capital(key[len(prefix) :], _KINDS[kind], weight) for key, (kind, weight) in rows]


def is_ordinary(word: str) -> bool:
    """Whether a word that has a capital, in lower case, is more likely an ordinary one than a name: “lakes”."""
    return Lexicon.of("en").frequency(word) >= _ORDINARY


def listed_names() -> Iterator[tuple[list[str], str, int]]:
    """The folded capitalised words of each place, body and word that is listed, its kind and its weight."""
    for path in _SOURCES:
        for _, fields in entries(path):
            parts = [folded(part) for part in words_of(fields[0]) if part[:1].isupper()]
            if parts:
                yield parts, _kind(fields), int(fields[-1])


def slips_allowed(name: str) -> int:
    """With how many slips in it a word can still be recognised: two if it is long."""
    return 2 if len(name) >= _TWO_SLIPS else 1


def deletions(name: str, slips: int) -> set[str]:
    """The word and what is left of it without one letter, and without two if so many slips are thought of.

    Of what is longer than any name, only the word: it would be left in millions of ways.
    """
    if len(name) > _LONGEST:
        return {name}
    rests = {name, *(name[:i] + name[i + 1 :] for i in range(len(name)))}
    if slips > 1:
        rests |= {name[:i] + name[i + 1 : j] + name[j + 1 :] for i, j in combinations(range(len(name)), 2)}
    return rests


def _records() -> Iterator[tuple[str, tuple[int, int]]]:
    """The rows of the compiled table: where each word is listed, what it goes with, and under what it is found."""
    best: dict[str, tuple[int, int]] = {}
    linked: dict[str, tuple[int, int]] = {}
    for source, path in enumerate(_SOURCES):
        for place, fields in entries(path):
            kind, weight = _KINDS.index(_kind(fields)), int(fields[-1])
            if _kind(fields) == _FOREIGN_WORD:
                yield f"{_FOREIGN}\t{folded(fields[0])}", (0, 0)
            for key in _links(fields):
                linked[key] = max(linked.get(key, (0, 0)), (kind, weight), key=itemgetter(1))
            for name, whole in _parts(fields):
                if name not in best:
                    yield f"{_WORD}\t{name}", (source, place)
                _keep_best(best, name, kind, weight if whole or not is_ordinary(name) else 0)
    for name, weight in _famous():
        _keep_best(best, name, _KINDS.index(PERSON), weight)
    yield from linked.items()
    yield from _of_countries()
    yield from _found_by_slips(best)


def _keep_best(best: dict[str, tuple[int, int]], name: str, kind: int, weight: int) -> None:
    """Keep the kind of a word that has the most weight, and of equals the first."""
    _, most = best.get(name, (0, -1))
    if most < weight:
        best[name] = (kind, weight)


def _of_countries() -> Iterator[tuple[str, tuple[int, int]]]:
    """The rows that tell the well-known words for a country and its people."""
    for _, fields in entries(PLACES):
        if _kind(fields) in _OF_PEOPLES and int(fields[-1]) >= _KNOWN:
            yield f"{_COUNTRY}\t{fields[_CODE]}\t{folded(fields[0])}", (0, 0)


def _famous() -> Iterator[tuple[str, int]]:
    """The family names of the best known people, who are named less often than the best known places are."""
    for person in everybody():
        parts = name_parts(person.name)
        if person.weight >= WORLD_FAMOUS and len(parts) > 1 and len(parts[-1]) >= _LONG_ENOUGH:
            yield parts[-1], person.weight - 1


def _found_by_slips(best: Mapping[str, tuple[int, int]]) -> Iterator[tuple[str, tuple[int, int]]]:
    """The rows under which words are found that a slip or two change; `best` is the kind and weight of each word."""
    listed = [
        (name, slips_allowed(name) if weight >= _KNOWN else 1, kind, weight)
        for name, (kind, weight) in best.items()
        if weight
    ]
    for slot, names in ((_GIVEN, GIVEN_NAMES), (_FAMILY, FAMILY_NAMES)):
        common = ((name, count) for name, count in common_names(names) if count >= FEWEST and len(name) >= _SHORTEST)
        listed += [(name, 1, _KINDS.index(slot), count) for name, count in common]
    for name, slips, number, weight in listed:
        yield from [(f"{_NEAR}\t{rest}\t{name}", (number, weight)) for rest in deletions(name, slips)]
    for name, (kind, weight) in best.items():
        if weight >= WORLD_FAMOUS and _TWO_SLIPS_FAMOUS <= len(name) < _TWO_SLIPS:
            yield from ((f"{_FAMOUS_NEAR}\t{rest}\t{name}", (kind, weight)) for rest in deletions(name, 2))


def _links(fields: list[str]) -> Iterator[str]:
    """The keys under which the words of an entry’s longer names are found by each other."""
    for name in _names(fields):
        parts = [folded(part) for part in words_of(name) if part[:1].isupper()]
        for first, second in pairwise(parts):
            yield f"{_AFTER}\t{first}\t{second}"
            yield f"{_BEFORE}\t{second}\t{first}"


def _parts(fields: list[str]) -> Iterator[tuple[str, bool]]:
    """The folded words with a capital in an entry's name and variants, and whether each is the whole of one.

    A possessive in a longer name, as in “King William's Town”, is no word by itself.
    """
    for name in _names(fields):
        words = [word for word in words_of(name) if word[:1].isupper()]
        parts = [folded(word) for word in words if len(words) == 1 or not word.endswith("'s")]
        yield from ((part, len(words) == 1) for part in parts if len(part) >= _SHORTEST)
        if parts and _kind(fields) == "demonym" and not name.endswith(_WITHOUT_PLURAL):
            yield f"{parts[-1]}s", True


def _names(fields: list[str]) -> list[str]:
    """The name of an entry, and its variants."""
    return [fields[0], *(fields[1].split("; ") if _has_variants(fields) else ())]


def _kind(fields: list[str]) -> str:
    return fields[2 if _has_variants(fields) else 1]


def _has_variants(fields: list[str]) -> bool:
    """Whether a line is of a file with five fields, name, variants, kind, country and weight, or of one with three."""
    return len(fields) > len(("word", "kind", "weight"))
