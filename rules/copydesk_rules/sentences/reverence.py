"""Articles that write the pronouns of God with a capital, which begins no sentence then: “in Him He lives”."""

from copydesk import Document, Regex

_SIGNS = frozenset("Him Himself His".split())
_INSIDE = Regex(r"[a-z] (?:Him|Himself|His)\b")
_FEWEST = 2
_PRONOUNS = frozenset("He Him His Himself".split())


def is_reverent(document: Document, word: str) -> bool:
    """Whether a word is such a pronoun, and the article has a few of them inside its sentences."""
    if word not in _PRONOUNS or _SIGNS.isdisjoint(document.vocabulary):
        return False
    return sum(1 for _ in _INSIDE.finditer(document.prose)) >= _FEWEST
