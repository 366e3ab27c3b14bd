"""How usual a word is, as an article writes it."""

from copydesk import Lexicon


def frequency(written: str) -> int:
    """How often the word is used, or of a compound with hyphens its last part; apostrophes may be curly."""
    return Lexicon.of("en").frequency(written.replace("’", "'").rpartition("-")[2])
