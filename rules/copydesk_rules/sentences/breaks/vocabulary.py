"""What is known of words: their classes, whether they are names, and where in sentences they stand."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

from copydesk import Records, Table, compiled
from copydesk.named_tuple import NamedTuple

UNKNOWN = "?"
_ENDINGS = {
    "ing": "g", "ed": "dn", "ly": "R", "ness": "N", "ment": "N", "tion": "N", "sion": "N", "ity": "N", "ism": "N",
    "ance": "N", "ence": "N", "ship": "N", "ous": "J", "ful": "J", "less": "J", "able": "J", "ible": "J", "ive": "J",
    "ical": "J", "ish": "J", "est": "J", "ers": "S", "ors": "S", "ists": "S", "ians": "S", "er": "N", "or": "N",
    "ist": "N", "ian": "N", "ss": "N", "us": "N", "s": "S",
}  # fmt: skip
"""Endings of words that are in no list, with the class that they give; the longest one holds."""
_LONGEST_ENDING = 4
_STRIPPED = {
    "s": (("s", ""), ("es", ""), ("ies", "y")),
    "d": (("ed", ""), ("ed", "e"), ("d", "")),
    "g": (("ing", ""), ("ing", "e")),
}
"""By a word's last letter: endings that inflect a known word, and what stood in their place."""


class Word(NamedTuple):
    """What is known of a word: the letters of `kind` are the classes that it can have, the commonest first.

    Nouns: N one, S several, P a name. Verbs: b base, p present, z with “s”, d past, n participle, g “-ing”, m modal.
    J adjective, R adverb, D article and the like, H possessive, Q pronoun, W question word, C “and” and the like,
    I preposition or other conjunction, O “to”, E “there”, # number, U interjection, F foreign.

    `case`, `last`, `first` and `leads` are levels from 0 to 4: how often it is capitalised inside a sentence, ends a
    sentence, begins one, and stands before a name. Many words share one.
    """

    kind: str
    case: str
    last: str
    first: str
    leads: str


class Codes(Protocol):
    """What is known of words, by word, in lower case and with straight apostrophes."""

    def get(self, word: str, /) -> Word | None:
        """What is known of a word, or None."""


class Vocabulary:
    """Words with what is known of them; what is not known is guessed from the ending."""

    def __init__(self, codes: Codes, roles: Iterable[str]) -> None:
        self._codes = codes
        self._roles = frozenset(roles)

    def word(self, text: str) -> tuple[str, Word]:
        """A word in lower case, or a description where it is unknown, and what is known of it."""
        lower = text if text.islower() else text.lower()  # a text that is kept already takes no more room
        if "’" in lower:
            lower = lower.replace("’", "'")
        known = self._codes.get(lower)
        return (lower, known) if known else self._guess(text, lower)

    def is_role(self, lower: str) -> bool:
        """Whether a word in lower case says what somebody is or does, so that a name may follow: “president”."""
        last = lower.rpartition("-")[2] if "-" in lower else lower
        return last in self._roles or (last[-1:] == "s" and last[:-1] in self._roles)

    def _guess(self, text: str, lower: str) -> tuple[str, Word]:
        if text[0].isdigit():
            return "~9" if text.isdigit() else "~9x", _NUMBER
        if "-" in lower:
            last = self.word(lower.rpartition("-")[2])[1] if lower[-1] != "-" else None
            if last and last.case != UNKNOWN:
                return "~-", _word(last.kind, "0" if text.islower() else UNKNOWN, last.last, "1", last.leads)
        for ending, stem in _STRIPPED.get(lower[-1], ()):
            known = self._codes.get(lower[: -len(ending)] + stem) if lower.endswith(ending) else None
            if known and len(lower) > len(ending) + 2 and known.case in "01":
                return "~" + ending, _word(kind_by_ending(lower), known.case, "2", "1", "1")
        if text.islower():
            return "~x", _word(kind_by_ending(lower), UNKNOWN, "2", "2", "1")
        return "~X" if text.isupper() else "~Xx" if text[0].isupper() else "~x", _NAME


_NUMBER, _NAME = Word("#", UNKNOWN, "2", "0", "1"), Word("P", UNKNOWN, "2", "2", "2")
_word = cache(Word)
"""What is guessed: of many words the same."""


def kind_by_ending(lower: str) -> str:
    """The classes that a word's ending gives it."""
    for size in range(_LONGEST_ENDING, 0, -1):
        if kind := _ENDINGS.get(lower[-size:]):
            return kind
    return "N"


def coded(groups: Mapping[str, Iterable[str]]) -> dict[str, Word]:
    """What is known of the words of groups; a group's code is the kind, a space, and a digit for each level."""
    return {word: _known(code) for code, words in groups.items() for word in words}


class CodedLines:
    """The same of groups that are lines of a file, each a code, a tab, and words.

    They are compiled into a table, as an article asks for few of the words.
    """

    def __init__(self, lines: Sequence[str], source: Path) -> None:
        self._lines = lines
        self._known = cache(self._known_of)
        self._table: Table = compiled("break-words", [source], 1, lambda: _records(lines))

    def get(self, word: str, /) -> Word | None:
        """What is known of a word, or None."""
        rows = self._table.rows(word)
        return self._known(rows[0][0]) if rows else None

    def _known_of(self, number: int) -> Word:
        """What the line of that number says of its words."""
        line = self._lines[number]
        return _known(line[: line.index("\t")])


def _records(lines: Sequence[str]) -> Records:
    return ((word, (number,)) for number, line in enumerate(lines) for word in line.partition("\t")[2].split())


def _known(code: str) -> Word:
    kind, levels = code.split(" ")
    return Word(kind, *levels)
