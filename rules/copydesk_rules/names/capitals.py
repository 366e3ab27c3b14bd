"""Words that are always written with a capital, and how to find the one that a misspelt word is near to."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from copydesk import Lexicon, Regex, Table, compiled
from copydesk_rules.names.folding import folded
from copydesk_rules.names.people import People

_DATA = Path(__file__).parent.parent / "data"
_SOURCES = (_DATA / "places.tsv", _DATA / "organisations.tsv", _DATA / "words.tsv")
_PEOPLE = _DATA / "people.tsv"
_WORD, _NEAR = "w", "d"
_BETWEEN = Regex(r"[\s-]+")
_SHORTEST = 4
_TWO_SLIPS = 8
"""Letters from which a word can be known in spite of two slips."""
_KINDS = (
    "given-name family-name country territory capital city region demonym language natural landmark calendar religion"
    " politics title-word company party militant agency bank media university club league union charity court alliance"
    " airline brand museum"
).split()
_GIVEN = "given-name"
_ORDINARY = 1000
"""Uses in the word list from which a word inside a longer name, like “Lakes”, is an ordinary one and no evidence."""
_FAMILY = "family-name"
_COMMON = 4
"""Namesakes in the gazetteer from which a given name or family name is common."""


class Capital(NamedTuple):
    """A folded word that is written with a capital, what kind of name it is, and its weight from 1 to 5."""

    name: str
    kind: str
    weight: int


class Capitals:
    """Look-ups by folded word."""

    def __init__(self, table: Table) -> None:
        self._table = table

    @staticmethod
    @cache
    def known() -> "Capitals":
        """The words that copydesk knows."""
        return Capitals(compiled("capitals", (*_SOURCES, _PEOPLE), 3, _records))

    def __contains__(self, name: str) -> bool:
        """Whether the folded word is one, or a part of one of several words."""
        return f"{_WORD}\t{name}" in self._table

    def near(self, name: str) -> list[Capital]:
        """The words that share all letters but one, or in a long word two, with this one."""
        found = {
            Capital(key.rpartition("\t")[2], _KINDS[kind], weight)
            for rest in _deletions(name)
            for key, (kind, weight, _) in self._table.under(f"{_NEAR}\t{rest}\t")
        }
        return sorted(found)

    def written(self, name: str) -> str:
        """The word with its capitals and accents."""
        rows = self._table.rows(f"{_WORD}\t{name}")
        if not rows or rows[0][0] == len(_SOURCES):
            return name.title()
        source, place, _ = rows[0]
        with _SOURCES[source].open("rb") as file:
            file.seek(place)
            fields = file.readline().decode().split("\t")
        parts = (part for full in (fields[0], *fields[1].split("; ")) for part in _BETWEEN.split(full))
        return next((part for part in parts if folded(part) == name), name.title())


def _deletions(name: str) -> set[str]:
    """The word itself and what is left of it without one letter, or in a long word without two."""
    rests = {name, *(name[:i] + name[i + 1 :] for i in range(len(name)))}
    if len(name) >= _TWO_SLIPS:
        rests |= {rest[:i] + rest[i + 1 :] for rest in tuple(rests - {name}) for i in range(len(rest))}
    return rests


def _records() -> Iterator[tuple[str, tuple[int, int, int]]]:
    """The rows of the compiled table: where each word is listed, and under what it is found."""
    best: dict[str, tuple[int, int]] = {}
    words = Lexicon.of("en")
    for source, path in enumerate(_SOURCES):
        for place, fields in _lines(path):
            kind, weight = _KINDS.index(fields[2 if _has_variants(fields) else 1]), int(fields[-1])
            for name, whole in _parts(fields):
                if name not in best:
                    yield f"{_WORD}\t{name}", (source, place, 0)
                worth = weight if whole or words.frequency(name) < _ORDINARY else 0
                if name not in best or best[name][1] < worth:
                    best[name] = (kind, worth)
    entries = [(name, kind, weight) for name, (kind, weight) in best.items() if weight]
    people = People.known()
    for slot, names in ((_GIVEN, people.given_names()), (_FAMILY, people.family_names())):
        common = ((name, count) for name, count in names if count >= _COMMON and len(name) >= _SHORTEST)
        entries += [(name, _KINDS.index(slot), count) for name, count in common]
    for name, number, weight in entries:
        yield from ((f"{_NEAR}\t{rest}\t{name}", (number, weight, 0)) for rest in _deletions(name))


def _lines(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The fields of each line of a data file, with the place of the line."""
    place = 0
    for line in path.read_bytes().splitlines(keepends=True):
        if not line.startswith(b"#"):
            yield place, line.decode().rstrip("\n").split("\t")
        place += len(line)


def _parts(fields: list[str]) -> Iterator[tuple[str, bool]]:
    """The folded words with a capital in an entry's name and variants, and whether each is the whole of one."""
    names = [fields[0], *(fields[1].split("; ") if _has_variants(fields) else ())]
    for name in names:
        parts = [folded(part) for part in _BETWEEN.split(name) if part[:1].isupper()]
        yield from ((part, len(parts) == 1) for part in parts if len(part) >= _SHORTEST)


def _has_variants(fields: list[str]) -> bool:
    """Whether a line is of a file with five fields, name, variants, kind, country and weight, or of one with three."""
    return len(fields) > len(("word", "kind", "weight"))
