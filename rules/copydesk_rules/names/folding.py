"""One form for all spellings that differ only in accents, case and apostrophes."""

from functools import lru_cache
from unicodedata import combining, normalize

_SMALL = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ı": "i",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ə": "e",
    "ħ": "h",
}
_LETTERS = str.maketrans(
    _SMALL | {letter.upper(): plain.title() for letter, plain in _SMALL.items() if letter not in "ıß"}
)
"""Letters that are not an accent on a plain one, and what English writes for them."""

_OKINA = "\u02bb\u02bc"
"""A letter of Hawaiian and other languages that English writes as an apostrophe, or not at all."""


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """The name in lower-case plain letters: “Erdoğan” and “ERDOGAN” both give “erdogan”, “O’Brien” gives “obrien”."""
    if name.isascii() and name.isalpha():
        return name.lower()
    return "".join(letter for letter in unaccented(name.lower()) if letter.isalnum() and letter not in _OKINA)


def unaccented(name: str) -> str:
    """The name without its accents: “Erdoğan” gives “Erdogan”."""
    letters = normalize("NFKD", name.translate(_LETTERS))
    return "".join(letter for letter in letters if not combining(letter))
