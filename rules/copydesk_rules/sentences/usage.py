"""How usual a word is, as an article writes it."""

from copydesk import Lexicon
from copydesk_rules.words import british


def frequency(written: str) -> int:
    """How often the word is used, or of a compound with hyphens its last part; apostrophes may be curly.

    A word that only British spelling knows counts as its American form does.
    """
    word, lexicon = written.replace("’", "'").rpartition("-")[2], Lexicon.of("en")
    if found := lexicon.frequency(word):
        return found
    return max(lexicon.frequency(word.replace(has, instead)) for has, instead in british.ALL)
