"""How like an English word a word looks."""

from collections.abc import Iterator
from functools import cache

from copydesk import Lexicon
from copydesk_rules.looks import Looks

_FEWEST = 50
"""Uses from which a word of films is one, and no slip of who wrote it down."""


@cache
def looks() -> Looks:
    """The looks of common English words."""
    return Looks.of("word-looks", [Lexicon.source("en")], _words)


def _words() -> Iterator[str]:
    for word, uses in Lexicon.frequencies("en").items():
        if uses >= _FEWEST and word.isascii() and word.isalpha():
            yield word
