"""Which language an article is in, told by the small words that it uses most."""

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from copydesk.text.document import Document

_MARKS = {
    "en": "the of and is that with are this be by from which have they you it's",
    "de": "der und ist nicht eine einen einer mit von zu den dem für auf sie wird werden auch sich oder wenn",
    "fr": "le les des et est une dans pour que qui sur du au avec pas vous sont cette",
    "es": "el los las una que y con por para se del al como más este esta",
    "it": "il di che della per una con non sono gli nel dei più questo questa",
    "nl": "het een van niet zijn voor met deze dat aan worden ook naar wordt",
    "pt": "os do da dos uma em para com não na pela você são mais ao que",
}
_SMALL_WORDS = {language: frozenset(words.split()) for language, words in _MARKS.items()}
"""Words that a text in the language is full of, and that are not common in English, for which the others are taken."""

_FEWEST, _FEWEST_PLACES = 7, 15
"""Different ones of them, and places where they stand, from which a text is taken for one in their language."""
_SHARE = 3
"""How often they stand there for each word of the language that the article should be in."""
_FEWEST_IN_BLOCK = 3
"""Different ones from which a paragraph is taken for one in their language, by the same share."""


def language(document: "Document", expected: str) -> str:
    """The language of an article, by its two-letter code: the expected one unless it is plainly in another.

    A few quotations or titles in another language do not make an article one in that, and without any small words, as
    in a table, it is taken for what it should be.
    """
    if expected not in _SMALL_WORDS:
        return expected
    known = document.vocabulary
    for other, marks in _SMALL_WORDS.items():
        if other == expected or len(known & marks) < _FEWEST:
            continue
        places = len(document.word_indexes(marks))
        if places >= _FEWEST_PLACES and places > _SHARE * len(document.word_indexes(_SMALL_WORDS[expected] - marks)):
            return other
    return expected


def is_apart(document: "Document", offset: int, expected: str) -> bool:
    """Whether an offset of the prose lies in a paragraph in another language than the article is expected to be in.

    So are a notice of a German publisher and the menu of a site below an article in English.
    """
    block = document.block_at(offset)
    if block is None or expected not in _SMALL_WORDS:
        return False
    first, end = (bisect_left(document.words.starts, place) for place in block.span)
    words, own = document.folded_words[first:end], _SMALL_WORDS[expected]
    known = frozenset(words)
    for other, marks in _SMALL_WORDS.items():
        if other != expected and len(known & marks) >= _FEWEST_IN_BLOCK:
            theirs, ours = (sum(word in small for word in words) for small in (marks, own - marks))
            if theirs > _SHARE * ours:
                return True
    return False
