"""The words for numbers, as expressions look for them."""

from copydesk import NUMBER_WORDS

_SINGLE = tuple(word for word in NUMBER_WORDS if "-" not in word)
ONES, TEENS, TENS = _SINGLE[1:10], _SINGLE[10:20], _SINGLE[20:]
MORE_THAN_ONE = "|".join(_SINGLE[2:])
"""Alternatives of an expression: what a plural stands after."""
COUNTING = frozenset(MORE_THAN_ONE.split("|"))
"""The same as words."""
