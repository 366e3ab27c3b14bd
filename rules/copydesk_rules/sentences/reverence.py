"""Articles that write the pronouns of God with a capital, which begins no sentence then: “in Him He lives”."""

from functools import lru_cache

from copydesk import Document, Regex

_SIGNS = frozenset("Him Himself".split())
"""Those that begin no sentence, as “His” may after a lost stop."""
_INSIDE = Regex(r"[a-z] (?:Him|Himself|His)\b")
_FEWEST = 2
_PRONOUNS = frozenset("He Him His Himself".split())


def is_reverent(document: Document, word: str) -> bool:
    """Whether a word is such a pronoun, and the article has a few of them inside its sentences."""
    if word not in _PRONOUNS or _SIGNS.isdisjoint(document.vocabulary):
        return False
    return _is_written_so(document.prose)


@lru_cache(maxsize=1)
def _is_written_so(prose: str) -> bool:
    """Whether a few of them stand inside sentences; kept, as an article may have a thousand that are asked about."""
    return sum(1 for _ in _INSIDE.finditer(prose)) >= _FEWEST
