"""Words without the ending by which something belongs to them."""

POSSESSIVE_ENDINGS = ("'s", "’s", "'S", "’S")


def without_possessive(word: str) -> str:
    """The word without the ending of a possessive: “Putin’s” gives “Putin”."""
    return word[:-2] if word.endswith(POSSESSIVE_ENDINGS) else word
