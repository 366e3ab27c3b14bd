"""What is known of words: their classes, whether they are names, and where in sentences they stand."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from copydesk import Regex

UNKNOWN = "?"
_PLAIN = Regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDINGS = (
    ("ing", "g"), ("ed", "dn"), ("ly", "R"), ("ness", "N"), ("ment", "N"), ("tion", "N"), ("sion", "N"), ("ity", "N"),
    ("ism", "N"), ("ance", "N"), ("ence", "N"), ("ship", "N"), ("ous", "J"), ("ful", "J"), ("less", "J"), ("able", "J"),
    ("ible", "J"), ("ive", "J"), ("ical", "J"), ("ish", "J"), ("est", "J"), ("ers", "S"), ("ors", "S"), ("ists", "S"),
    ("ians", "S"), ("er", "N"), ("or", "N"), ("ist", "N"), ("ian", "N"), ("ss", "N"), ("us", "N"), ("s", "S"),
)  # fmt: skip
"""Endings of words that are in no list, with the class that they give."""
_STRIPPED = (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("d", ""), ("ing", ""), ("ing", "e"))


class Word(NamedTuple):
    """What a word is: the letters of `kind` are the classes that it can have, the commonest first.

    `case`, `last` and `first` are levels from 0 to 4: how often it is capitalised inside a sentence, ends a sentence,
    and begins one.
    """

    text: str
    kind: str
    case: str
    last: str
    first: str


class Vocabulary:
    """Words with what is known of them; what is not known is guessed from the ending."""

    def __init__(self, groups: Mapping[str, Iterable[str]], roles: Iterable[str]) -> None:
        """`groups` are words by code: their kind, a space, and a digit each for case, last and first."""
        self._codes = {word: code for code, words in groups.items() for word in words}
        self._roles = frozenset(roles)

    def word(self, text: str) -> Word:
        """What is known of a word; its `text` is in lower case, or a description where it is unknown."""
        lower = text.lower().replace("’", "'")
        if code := self._codes.get(lower):
            kind, levels = code.split(" ")
            return Word(lower, kind, levels[0], levels[1], levels[2])
        return self._guess(text, lower)

    def is_role(self, text: str) -> bool:
        """Whether the word says what somebody is or does, so that a name may follow: “president”, “striker”."""
        last = text.lower().rpartition("-")[2]
        return last in self._roles or (last.endswith("s") and last[:-1] in self._roles)

    def _guess(self, text: str, lower: str) -> Word:
        if text[0].isdigit():
            shape = "9" if text.isdigit() else "9x"
            return Word(f"~{shape}", "#", UNKNOWN, "2", "0")
        if "-" in lower:
            last = self.word(lower.rpartition("-")[2]) if lower[-1] != "-" else None
            if last and last.case != UNKNOWN:
                return Word("~-", last.kind, "0" if text.islower() else UNKNOWN, last.last, "1")
        for ending, stem in _STRIPPED:
            code = self._codes.get(lower[: -len(ending)] + stem, "") if lower.endswith(ending) else ""
            if code and code.split(" ")[1][0] in "01" and len(lower) > len(ending) + 2:
                return Word("~" + ending, kind_by_ending(lower), code.split(" ")[1][0], "2", "1")
        shape = "X" if text.isupper() else "Xx" if text[0].isupper() else "x"
        return Word(f"~{shape}", kind_by_ending(lower) if text.islower() else "P", UNKNOWN, "2", "2")


def kind_by_ending(lower: str) -> str:
    """The classes that a word's ending gives it."""
    return next((kind for ending, kind in _ENDINGS if lower.endswith(ending)), "N")
