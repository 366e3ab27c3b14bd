"""Slips in the names of bodies of which each word is a right one: “Bureau of Labor Statistic”, “Untied Nations”."""

from collections.abc import Iterator
from pathlib import Path

from copydesk import Lexicon
from copydesk_rules.names.gazetteer.entries import entries, entry_at
from copydesk_rules.names.gazetteer.people import ORGANISATIONS
from copydesk_rules.slips import swapped

SOURCES = (ORGANISATIONS, Lexicon.source("en"), Path(__file__))
"""The files by which the slips and their numbers change."""
_KINDS = frozenset("agency alliance bank charity court museum union university".split())
"""Clubs and parties are left out: “the Los Angeles Laker” is one of the players."""
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 4
_ALSO_RIGHT = frozenset(
    {
        "Allied Irish Bank", "Center for Disease Control", "Center for Disease Control and Prevention",
        "Friend of the Earth", "Inn of Court", "International Labor Organisation", "Israel Defence Force",
        "Israel Defense Force", "Israeli Defense Force", "Japan Self-Defense Force", "Knight of Malta",
        "National Institute of Health", "Open Society Foundation", "Royal Academy of Art", "Trade Union Congress",
        "United Auto Worker",
    }
)  # fmt: skip
"""Bodies of other countries, members of bodies, and forms that are in use."""
_OTHER = {"of": "for", "for": "of"}


def listed_slips() -> Iterator[tuple[str, int, int]]:
    """Each slip, with the place of its entry and its number among the slips of that entry; none that is a name, too."""
    listed = list(entries(ORGANISATIONS))
    names = _ALSO_RIGHT.union(name for _, fields in listed for name in _names(fields))
    for place, fields in listed:
        for number, (wrong, _) in enumerate(_slips(fields)):
            if wrong not in names:
                yield wrong, place, number


def slip_at(place: int, number: int) -> tuple[str, str]:
    """A slip and the right form, by the place of the entry and the number of the slip."""
    return list(_slips(entry_at(ORGANISATIONS, place)))[number]


def _names(fields: list[str]) -> list[str]:
    return [fields[0], *fields[1].split("; ")]


def _slips(fields: list[str]) -> Iterator[tuple[str, str]]:
    """The slips in the longer ones of an entry's names, each with the right form."""
    for name in _names(fields) if fields[2] in _KINDS else ():
        words = name.split(" ")
        for index, word in enumerate(words) if len(words) >= _FEWEST_WORDS else ():
            for other in _slips_of_word(word):
                yield " ".join((*words[:index], other, *words[index + 1 :])), name


def _slips_of_word(word: str) -> Iterator[str]:
    """A small word for another, an s that is missing, and other words of the dictionary that one slip makes."""
    if word in _OTHER:
        yield _OTHER[word]
    elif word.isalpha() and word.istitle() and len(word) >= _FEWEST_LETTERS:
        without = (word[:cut] + word[cut + 1 :] for cut in range(1, len(word)))
        slips = {slip for slip in (*without, *swapped(word)) if slip[0] == word[0] and slip != word}
        yield from sorted(slip for slip in slips if Lexicon.of("en").frequency(slip.lower()))
