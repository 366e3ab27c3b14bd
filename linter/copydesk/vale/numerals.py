"""Numbers as words and back."""

import re

from copydesk.numbers import TENS, UNITS, ordinal_ending

_HUNDRED = 100
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (_HUNDRED, "hundred"))
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_NUMBER = re.compile(r"(?P<sign>-?)(?P<digits>\d{1,15})(?P<ordinal>st|nd|rd|th)?", re.IGNORECASE)
_VALUES = {
    **{word: value for value, word in enumerate(UNITS)},
    **{word: 20 + 10 * index for index, word in enumerate(TENS)},
    **{word: value for value, word in _SCALES},
}


def spelt_out(text: str) -> str:
    """A whole number or an ordinal in words: “twenty-one” for 21, “third” for 3rd; any other text as it is."""
    number = _NUMBER.fullmatch(text.replace(",", ""))
    if number is None:
        return text
    words = ("minus " if number["sign"] else "") + _cardinal(int(number["digits"]))
    if not number["ordinal"]:
        return words
    start = max(words.rfind(" "), words.rfind("-")) + 1
    return words[:start] + _ordinal(words[start:])


def digits(text: str) -> str:
    """The number that words spell out: 21 for “twenty-one”, 3rd for “third”; any other text as it is."""
    words = [word for word in re.split(r"[ -]+", text.lower()) if word != "and"]
    negative = words[:1] == ["minus"]
    words = words[negative:]
    cardinal = {_ordinal(word): word for word in _VALUES}
    is_ordinal = bool(words) and words[-1] in cardinal
    if is_ordinal:
        words[-1] = cardinal[words[-1]]
    if not words or any(word not in _VALUES for word in words):
        return text
    value = _value(words)
    number = str(-value if negative else value)
    return number + ordinal_ending(value) if is_ordinal else number


def _cardinal(number: int) -> str:
    for scale, name in _SCALES:
        if number >= scale:
            rest = number % scale
            return f"{_cardinal(number // scale)} {name}" + (f" {_cardinal(rest)}" if rest else "")
    if number < len(UNITS):
        return UNITS[number]
    return TENS[number // 10 - 2] + (f"-{UNITS[number % 10]}" if number % 10 else "")


def _ordinal(word: str) -> str:
    return _ORDINALS.get(word) or (f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th")


def _value(words: list[str]) -> int:
    total = current = 0
    for word in words:
        value = _VALUES[word]
        if value == _HUNDRED:
            current = max(1, current) * value
        elif value > _HUNDRED:
            total, current = total + max(1, current) * value, 0
        else:
            current += value
    return total + current
