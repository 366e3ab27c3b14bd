"""How usual a word is, as an article writes it."""

from copydesk import Lexicon

_AMERICAN = (
    ("our", "or"), ("is", "iz"), ("ys", "yz"), ("tre", "ter"), ("ence", "ense"), ("ogue", "og"), ("lle", "le"),
    ("lli", "li"), ("ae", "e"), ("ck", "k"), ("mme", "m"), ("scep", "skep"),
)  # fmt: skip
"""What British spelling has, and American has instead: the word list is American."""


def frequency(written: str) -> int:
    """How often the word is used, or of a compound with hyphens its last part; apostrophes may be curly.

    A word that only British spelling knows counts as its American form does.
    """
    word, lexicon = written.replace("’", "'").rpartition("-")[2], Lexicon.of("en")
    if found := lexicon.frequency(word):
        return found
    return max(lexicon.frequency(word.replace(british, american)) for british, american in _AMERICAN)
