"""Forms of one name that are all right: “Kyiv” and “Kiev”, “Gaddafi” and “Qadhafi”."""

from collections.abc import Iterator, Sequence
from functools import cache

from copydesk import Lexicon, Table, compiled
from copydesk_rules.names.distance import distance
from copydesk_rules.names.folding import folded
from copydesk_rules.names.forms import is_derived, sounds_alike
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS, entries, entry_at, words_of
from copydesk_rules.names.gazetteer.people import ORGANISATIONS, PLACES, SOURCE, SOURCES, People

Group = tuple[int, int]
"""The file and the line whose forms these are."""

_SOURCES = (SOURCE, PLACES, ORGANISATIONS)
_PEOPLE = 0
_ALIKE = 2.5
"""The distance up to which two forms are one name in two spellings, not two names of one person."""
_ORDINARY = 2000
_COMMON = 20
"""People in 100,000 from whom on a family name is too common for two spellings to be one person."""
_RENAMED = ("country", "capital", "city", "region", "territory")
"""Kinds of places that may have two names that are not alike: “Burma”, “Myanmar”."""


class Variants:
    """Which groups of forms a folded word belongs to."""

    def __init__(self, table: Table) -> None:
        self._table = table

    @staticmethod
    @cache
    def known() -> "Variants":
        """The groups that copydesk knows."""
        return Variants(compiled("variants", (*SOURCES, Lexicon.source("en")), 2, _records))

    def groups(self, name: str) -> tuple[Group, ...]:
        """The groups of a folded word; none for most."""
        rows = self._table.rows(name)
        return tuple((source, place) for source, place in rows) if rows else ()

    def first(self, group: Group) -> str:
        """The form by which the list calls the bearer."""
        source, place = group
        return entry_at(_SOURCES[source], place)[0]


def differing(first: str, second: str) -> tuple[str, str] | None:
    """The one word in which two forms of a name differ, in both spellings; None where they differ otherwise."""
    ours, theirs = words_of(first), words_of(second)
    pairs = [pair for pair in zip(ours, theirs, strict=False) if folded(pair[0]) != folded(pair[1])]
    return pairs[0] if len(ours) == len(theirs) and len(pairs) == 1 else None


def _records() -> Iterator[tuple[str, Group]]:
    for source, path in enumerate(_SOURCES):
        for place, fields in entries(path):
            yield from ((name, (source, place)) for name in sorted(_forms(source, fields)))


def _forms(source: int, fields: Sequence[str]) -> set[str]:
    """The folded words by which an entry's forms differ."""
    found = set()
    for variant in filter(None, fields[1].split("; ")):
        pair = differing(fields[0], variant)
        if pair and _is_one_name(source, fields, folded(pair[0]), folded(pair[1])):
            found |= {folded(pair[0]), folded(pair[1])}
    return found


def _is_one_name(source: int, fields: Sequence[str], one: str, other: str) -> bool:
    words, people = Lexicon.of("en"), People.known()
    if (
        max(words.frequency(one), words.frequency(other)) >= _ORDINARY
        or is_derived(one, other)
        or is_derived(other, one)
    ):
        return False
    if source == _PEOPLE:
        common = min(people.families(one), people.families(other)) >= _COMMON
        if one not in map(folded, words_of(fields[0])[-1:]) or (common and int(fields[-1]) < WORLD_FAMOUS):
            return False
    alike = sounds_alike(one, other) or distance(one, other, _ALIKE) <= _ALIKE
    return alike or (fields[2] in _RENAMED and " " not in fields[0])
