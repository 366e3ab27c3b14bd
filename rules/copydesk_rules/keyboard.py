"""Which letters lie side by side on an English keyboard, so that a finger takes one for the other."""

from functools import cache

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SHIFT = (0.0, 0.25, 0.75)
"""How far each row is moved to the right, in keys."""
_KEYS = {key: (row, column + _SHIFT[row]) for row, keys in enumerate(_ROWS) for column, key in enumerate(keys)}
LETTERS = "".join(_ROWS)


@cache
def neighbours(letter: str) -> tuple[str, ...]:
    """The letters beside one, in all rows; none for what is no letter of the keyboard."""
    if letter not in _KEYS:
        return ()
    row, column = _KEYS[letter]
    return tuple(key for key, (r, c) in _KEYS.items() if key != letter and abs(r - row) <= 1 and abs(c - column) <= 1)
