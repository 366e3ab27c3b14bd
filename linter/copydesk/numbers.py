"""Numbers as people read and write them."""

UNITS = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen".split()
)
"""The numbers that are one word, by their value."""

TENS = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
"""The words for two tens, three tens, and so on."""

NUMBER_WORDS = {
    **{word: value for value, word in enumerate(UNITS)},
    **{word: 10 * tens for tens, word in enumerate(TENS, 2)},
    **{f"{ten}-{one}": 10 * tens + ones for tens, ten in enumerate(TENS, 2) for ones, one in enumerate(UNITS[1:10], 1)},
}
"""The numbers below a hundred by their words: “zero” to “nineteen”, “twenty” to “ninety”, and those with a hyphen."""

_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def ordinal_ending(number: int) -> str:
    """The ending of an ordinal number in figures: “st” of “21st”."""
    return "th" if number % 100 in (11, 12, 13) else _ENDINGS.get(number % 10, "th")


def counted(number: int, noun: str, nouns: str = "") -> str:
    """A number of things: “1 problem”, “2,000 problems”; `nouns` is a plural that is not made with an s."""
    return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"
