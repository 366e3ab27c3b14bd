"""Words that some articles write with a capital wherever they stand, so that it begins no sentence."""

from functools import lru_cache

from copydesk import Document, Regex

_PRONOUNS = frozenset("He Him His Himself".split())
_NEVER_FIRST = frozenset("Him Himself".split())
"""Those that begin no sentence, as “His” may after a lost stop."""
_INSIDE = Regex(r"[a-z] (?:Him|Himself|His)\b")
_FEWEST = 2
_SIGN = "hon. "
_ADDRESS = Regex(r"\bhon\. (?:and (?:learned|gallant) )?(?:Friend|Member|Gentleman|Lady|Gentlemen|Ladies)")
_OF_PARLIAMENT = frozenset(
    "Member Members Friend Friends Gentleman Gentlemen Lady Ladies Bench Benches Bencher Benchers Back Front Bill House"
    " Minister Ministers Government Opposition Chamber Division".split()
)


def is_reverent(document: Document, word: str) -> bool:
    """Whether the article writes the pronouns of God with a capital, “in Him He lives”, and the word is one."""
    if word not in _PRONOUNS or _NEVER_FIRST.isdisjoint(document.vocabulary):
        return False
    return _is_written_so(document.prose)


def is_of_parliament(document: Document, word: str) -> bool:
    """Whether the article is a debate of a parliament, “my hon. Friend”, where the word has a capital."""
    return word in _OF_PARLIAMENT and _SIGN in document.folded and _ADDRESS.search(document.prose) is not None


@lru_cache(maxsize=1)
def _is_written_so(prose: str) -> bool:
    """Whether a few such pronouns stand inside sentences; kept, as an article may ask it of a thousand."""
    return sum(1 for _ in _INSIDE.finditer(prose)) >= _FEWEST
