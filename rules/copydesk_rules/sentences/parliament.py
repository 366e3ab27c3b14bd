"""Debates of a parliament, whose members write each other with a capital: “my hon. Friend and other Members”."""

from copydesk import Document, Regex

_SIGN = "hon. "
_ADDRESS = Regex(r"\bhon\. (?:and (?:learned|gallant) )?(?:Friend|Member|Gentleman|Lady|Gentlemen|Ladies)")
_WORDS = frozenset(
    "Member Members Friend Friends Gentleman Gentlemen Lady Ladies Bench Benches Bencher Benchers Back Front Bill House"
    " Minister Ministers Government Opposition Chamber Division".split()
)


def is_of_parliament(document: Document, word: str) -> bool:
    """Whether a word is one that such a debate writes with a capital, and the article is one."""
    return word in _WORDS and _SIGN in document.folded and _ADDRESS.search(document.prose) is not None
