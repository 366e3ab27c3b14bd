"""Numbers as headlines and articles write them, in words and in figures."""

from copydesk import NUMBER_WORDS, Regex
from copydesk_rules.words.number_words import ONES, TEENS, TENS

_FIGURES = r"(?<![\w.,:/$£€¥-])(?:\d{1,3}(?:,\d{3})+|\d{1,6})"
_WORDS = (
    rf"\b(?i:(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES)}))?"
    rf"|{'|'.join(sorted([*ONES, *TEENS], key=len, reverse=True))})"
)
NUMBER = rf"(?P<number>{_FIGURES}|{_WORDS})"
"""The pattern of a whole number that is no part of a date, a version, a score or an amount of money."""

_ANY = Regex(rf"{NUMBER}(?![\w%]|[.,:]\d)")


def value_of(written: str) -> int:
    """The number that figures or words stand for."""
    return NUMBER_WORDS.get(written.lower()) or int(written.replace(",", ""))


def values_in(text: str) -> set[int]:
    """All whole numbers that a text has."""
    return {value_of(match["number"]) for match in _ANY.finditer(text)}


def in_the_manner_of(written: str, value: int) -> str:
    """A number in figures or in words, as another one is written; in figures where it has no word."""
    word = next((word for word, number in NUMBER_WORDS.items() if number == value), "")
    if written[:1].isdigit() or not word:
        return str(value)
    return word.capitalize() if written[:1].isupper() else word
