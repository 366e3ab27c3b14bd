"""Unknown words that one slip makes of a word that is not rare, in articles with hardly another unknown one."""

from copydesk import Document, Word
from copydesk_rules.slips import cost
from copydesk_rules.spelling.misspellings.corrections import Guess
from copydesk_rules.spelling.misspellings.odd_slips import is_technical
from copydesk_rules.spelling.misspellings.plain_slips import is_coined
from copydesk_rules.spelling.vocabulary import Vocabulary

_FEWEST = 5
"""Letters of such a word."""
_MOST_UNKNOWN = 8
"""Different unknown words of such an article; one with more is of a trade or of another language."""
_LEAST, _DEAREST, _USES = 0.5, 3.3, 400
"""The sureness of the guess, the cost of the slip and the uses of what is meant.

Of forty words of newswires that passed all three, and were remarks before, all were slips.
"""


def is_lone_slip(document: Document, word: Word, guess: Guess, unknown: int) -> bool:
    """Whether a word in small letters, that its article has once, is likely a slip, as the article knows its words.

    A known word with a letter more is left out: it may be of another language, “robusta”, or of a trade, “nearbys”.
    """
    written, english = word.text, Vocabulary.of("en")
    if unknown > _MOST_UNKNOWN or len(written) < _FEWEST or guess.sureness < _LEAST:
        return False
    if guess.right == written[:-1] or english.uses(guess.right) < _USES or cost(written, guess.right) > _DEAREST:
        return False
    is_made = english.derives(written) or english.makes(written) or is_coined(written)
    return not (is_made or is_technical(document))
