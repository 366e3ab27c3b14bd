"""The edits that a rule of Vale's can make of a match."""

import re
from collections.abc import Callable

from copydesk.vale.numerals import digits, spelt_out
from copydesk.vale.pattern import Pattern

_DUMB = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "—": "---", "–": "--", "…": "...", "\u00a0": " "})
_PLAIN = str.maketrans(
    {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D"}
    | {"ł": "l", "Ł": "L", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D"}
)
_OPENING = re.compile(r"(?:(?<=[\s(\[{<—–/])|\A)[\"']")


def simple(text: str) -> str:
    """“camelCase” and “snake_case” as words in lower case."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return " ".join(re.split(r"[\s_-]+", parted)).lower().strip()


def _pascal(text: str) -> str:
    return "".join(word.capitalize() for word in simple(text).split())


def _first(text: str, case: Callable[[str], str]) -> str:
    return case(text[:1]) + text[1:]


def _split(text: str, separator: str, index: str) -> str:
    parts = text.split(separator) if separator else list(text)
    return parts[int(index)] if index.isdecimal() and int(index) < len(parts) else text


def _smart(text: str) -> str:
    """Typewriter's marks as a typesetter's."""
    text = text.replace("---", "—").replace("--", "–").replace("...", "…")
    text = _OPENING.sub(lambda mark: "“" if mark[0] == '"' else "‘", text)
    return text.replace('"', "”").replace("'", "’")


def _ascii(text: str) -> str:
    from unicodedata import combining, normalize

    letters = normalize("NFD", text.translate(_DUMB).translate(_PLAIN))
    return "".join(letter for letter in letters if not combining(letter))


EDITS: dict[str, Callable[..., str]] = {
    "regex": lambda text, pattern, replacement: Pattern(pattern).sub(replacement, text),
    "replace": lambda text, old, new: text.replace(old, new) if old else text,
    "remove": lambda text, characters: "".join(letter for letter in text if letter not in characters),
    "trim": lambda text, characters: text.strip(characters),
    "trim_left": lambda text, characters: text.lstrip(characters),
    "trim_right": lambda text, characters: text.rstrip(characters),
    "truncate": lambda text, separator: text.split(separator)[0] if separator else text,
    "split": _split,
    "squeeze": lambda text: re.sub(r"\s+", " ", text),
    "wrap": lambda text, mark: mark + text + mark,
    "unwrap": lambda text, mark: text.removeprefix(mark).removesuffix(mark),
    "prefix": lambda text, before: before + text,
    "suffix": lambda text, after: text + after,
    "lower": str.lower,
    "upper": str.upper,
    "capitalize": lambda text: _first(text, str.upper),
    "uncapitalize": lambda text: _first(text, str.lower),
    "title": lambda text: " ".join(_first(word, str.upper) for word in text.split(" ")),
    "sentence": lambda text: _first(text.lower(), str.upper),
    "simple": simple,
    "kebab": lambda text: simple(text).replace(" ", "-"),
    "snake": lambda text: simple(text).replace(" ", "_"),
    "camel": lambda text: _first(_pascal(text), str.lower),
    "pascal": _pascal,
    "smart": _smart,
    "dumb": lambda text: text.translate(_DUMB),
    "ascii": _ascii,
    "words": spelt_out,
    "digits": digits,
}
"""Each edit by its name: what it makes of a text, given its arguments."""

ARGUMENTS = {
    **dict.fromkeys(("regex", "replace", "split"), 2),
    **dict.fromkeys(("remove", "trim", "trim_left", "trim_right", "truncate", "wrap", "unwrap", "prefix", "suffix"), 1),
}
"""How many arguments an edit takes, where it takes any."""
