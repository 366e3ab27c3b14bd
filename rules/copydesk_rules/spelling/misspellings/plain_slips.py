"""Unknown words that one slip makes of a common one, in articles where hardly a word is coined."""

from copydesk import Document, Word
from copydesk_rules.slips import cost
from copydesk_rules.spelling.misspellings.corrections import Guess
from copydesk_rules.spelling.vocabulary import Vocabulary

_FEWEST = 5
"""Letters of such a word; a shorter one is often an acronym, or of another language."""
_DEAREST = 2.0
"""The cost up to which a slip is likely."""
_AS_SURE = ((2000, 1.0), (30_000, 0.0))
"""Uses of what is meant from which a guess is likely that is as sure as this; the first holds for compounds, too."""
_COINED = ("d", "e", "y")
"""What makes a known word a new one: “lockd” is the name of a program, “soone” is old, “mergy” is of the day."""


def is_plain_slip(document: Document, word: Word, guess: Guess) -> bool:
    """Whether a word that its article has once is meant for a common one, though it is near by one slip only.

    Articles with code have too many names of programs, commands and variables that are made of common words.
    """
    written, english = word.text, Vocabulary.of("en")
    uses = english.uses(guess.right)
    if len(written) < _FEWEST or not any(uses >= least and guess.sureness >= sure for least, sure in _AS_SURE):
        return False
    if cost(written, guess.right) > _DEAREST or english.derives(written) or document.has_code:
        return False
    if guess.sureness < _AS_SURE[0][1] and english.makes(written):
        return False
    return not is_coined(written)


def is_coined(word: str) -> bool:
    """Whether a known word with a letter or two more is this one, as is coined for the day."""
    bases = (word[:-1], f"{word[:-1]}e") if word.endswith(_COINED) else ()
    return any(base in Vocabulary.of("en") for base in bases)
