"""Numbers in words."""

ONES = tuple("one two three four five six seven eight nine".split())
TEENS = tuple("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
TENS = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
MORE_THAN_ONE = "|".join((*ONES[1:], *TEENS, *TENS))
"""Alternatives of an expression: what a plural stands after."""
