"""Nouns that name one thing, by the plural that people use of them."""

from copydesk import Lexicon
from copydesk_rules.grammar.nouns import COLLECTIVE, MAY_BE_PLURAL

_NO_NOUNS = ("s", "ed", "ing", "er", "or", "men", "sh", "ch", "y", "ese", "ful")
"""How words end that name several things, those who do something, or, as in “the English”, all that are so."""
_USED = 50
"""Uses from which a plural is one."""


def names_one(noun: str) -> bool:
    """Whether a noun has a plural that people use, which what is no noun, as in “the elderly”, has not."""
    if noun in COLLECTIVE or noun in MAY_BE_PLURAL or noun.endswith(_NO_NOUNS):
        return False
    return Lexicon.of("en").frequency(f"{noun}s") >= _USED
