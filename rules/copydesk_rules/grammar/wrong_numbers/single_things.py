"""Nouns that name one thing, by the plural that people use of them."""

from copydesk import Lexicon
from copydesk_rules.grammar.wrong_numbers.long_subjects import GROUPS
from copydesk_rules.words.nouns import COLLECTIVE, MAY_BE_PLURAL, plural

_NO_NOUNS = ("s", "ed", "ing", "er", "or", "men", "sh", "ch", "y", "ese", "ful")
"""How words end that name several things, those who do something, or, as in “the English”, all that are so."""
_USED = 50
"""Uses from which a plural is one."""
_SHARE = 0.02
"""The share of a noun's uses that its plural has where the noun names what can be counted."""


def names_one(noun: str) -> bool:
    """Whether a noun has a plural that people use, which what is no noun, as in “the elderly”, has not."""
    if noun in COLLECTIVE or noun in MAY_BE_PLURAL or noun.endswith(_NO_NOUNS):
        return False
    return Lexicon.of("en").frequency(f"{noun}s") >= _USED


def is_counted(noun: str) -> bool:
    """Whether a noun names one of the things that people count, and neither a stuff, as “mud” does, nor a group."""
    if noun in COLLECTIVE or noun in MAY_BE_PLURAL or noun in GROUPS or noun.endswith("s"):
        return False
    words = Lexicon.of("en")
    return words.frequency(plural(noun)) >= max(_USED, _SHARE * words.frequency(noun))
