"""Listings that nothing marks as code: what a terminal printed, a configuration, a program, the fields of a record."""

from functools import lru_cache

from copydesk import Regex

_FIELD = Regex(r"^[A-Z][\w-]*(?: [A-Z][\w-]*){0,3} *:(?=\s|$)")
_LOGGED = Regex(r"^(?:[A-Z][a-z]{2} +\d{1,2}|\d{4}-\d\d-\d\d)[ T]\d\d:\d\d")
_SIGN = Regex(
    r"->|\((?:[<>]=?|<<|=) |(?<=\w) ?=[ \"']?(?=[\w/\[{-])|(?<![\w.])(?:\.\.|~)?/\w+/\w+|(?<!\w)\w*_\w+"
    r"|(?<=\s)--?[a-z]\w|\{[\s{]|[\s};]\}|\)\)|\((?:define|lambda|let)\b|::|\w\.\w+\(|(?<=[\w;%]);(?=[\w;])"
    r"|(?<!\S)#!?/?[a-z]\w|(?<= )[;$] "
)
_MARKS = ("->", "=", "/", "_", "--", "{", "))", "(define", "::", "#", ";")
"""What most blocks do not have, and every listing has some of."""
_FEWEST_MARKS = 2
_CALLS = tuple(f"({word}" for word in ("define", "lambda", "(lambda", "let ", "let* ", "module ", "require "))
_FEWEST_FIELDS, _FEWEST_LOGGED, _FEWEST_SIGNS = 3, 2, 3
_WORDS_FOR_A_SIGN = 12
_MOST_KEPT = 64
"""Blocks of which it is kept whether they are listings, as several rules may ask in a row."""


@lru_cache(maxsize=_MOST_KEPT)
def is_listing(text: str) -> bool:
    """Whether a block is a listing: by lines that begin as those of a record or a log do, or by signs of code."""
    if text.startswith(_CALLS) or ("\n" in text and _has_columns(text)):
        return True
    if sum(map(text.count, _MARKS)) < _FEWEST_MARKS:
        return False
    signs = sum(1 for _ in _SIGN.finditer(text))
    return signs >= _FEWEST_SIGNS and signs * _WORDS_FOR_A_SIGN >= len(text.split())


def _has_columns(text: str) -> bool:
    """Whether some lines begin with the name of a field, each with another, or with the time of an event."""
    lines = text.split("\n")
    fields = {match[0] for line in lines if (match := _FIELD.match(line))}
    return len(fields) >= _FEWEST_FIELDS or sum(_LOGGED.match(line) is not None for line in lines) >= _FEWEST_LOGGED
