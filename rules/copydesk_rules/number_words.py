"""Numbers in words, and the endings of ordinal numbers in figures."""

ONES = tuple("one two three four five six seven eight nine".split())
TEENS = tuple("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
TENS = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
MORE_THAN_ONE = "|".join((*ONES[1:], *TEENS, *TENS))
"""Alternatives of an expression: what a plural stands after."""
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def ordinal_ending(number: int) -> str:
    """The ending of a number in figures: “st” of “21st”."""
    return "th" if number % 100 in (11, 12, 13) else _ENDINGS.get(number % 10, "th")
