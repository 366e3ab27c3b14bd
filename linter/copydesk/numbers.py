"""Numbers as users read them."""


def counted(number: int, noun: str, nouns: str = "") -> str:
    """A number of things: “1 problem”, “2,000 problems”; `nouns` is a plural that is not made with an s."""
    return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"
