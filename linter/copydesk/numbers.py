"""Numbers as people read and write them."""

UNITS = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen".split()
)
"""The numbers that are one word, by their value."""

TENS = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
"""The words for two tens, three tens, and so on."""


def counted(number: int, noun: str, nouns: str = "") -> str:
    """A number of things: “1 problem”, “2,000 problems”; `nouns` is a plural that is not made with an s."""
    return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"
