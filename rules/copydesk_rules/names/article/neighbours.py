"""What stands beside a word that is a part of a name: its other words, over particles, initials and titles.

A place is an index among the document's words.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from copydesk import Document
from copydesk_rules.names.folding import folded
from copydesk_rules.words.foreign_words import PARTICLES
from copydesk_rules.words.possessives import POSSESSIVE_ENDINGS, without_possessive

_SPACES = (" ", "\u00a0", "\n")
_JOINS = frozenset((*_SPACES, "-"))
_AFTER_INITIALS = frozenset((*_SPACES, *(f".{space}" for space in _SPACES)))
"""What lies between two words of one name, and what does after an initial or a title."""
_WITH_STOP = frozenset("Mr Mrs Ms Mx Dr Sen Gov Rep Gen Col Capt Maj Lt Sgt Prof Rev Supt Insp Cllr".split())
"""Titles after which American English puts a stop."""
_JOINERS = PARTICLES | frozenset("of the and for at in".split())
_OPENING = frozenset(
    "the an in at on from to by for of with but and or when while as if after before that this these those his her its"
    " their our my your then so yet since until although though because where".split()
)
"""Words that have a capital only where they open a sentence, and are no part of the name after them: “In Paris”."""
_NEAR_BEFORE, _NEAR_AFTER = 7, 6
_BEGINNING = 5
"""Letters by which two forms of one word are known."""
REACH = 4
"""Words over which a name goes on: “Ursula von der Leyen”, “Bank of the West Indies”."""


def name_before(document: Document, place: int) -> str:
    """The capitalised word before a place in the same name, folded, over particles and initials; or “”."""
    before = _beside(document, place, -1, PARTICLES)
    return "" if before in _OPENING else before


def name_after(document: Document, place: int) -> str:
    """The capitalised word after a place in the same name, likewise."""
    return _beside(document, place, 1, PARTICLES)


def linked(document: Document, place: int) -> tuple[str, str]:
    """The capitalised words before and after, over small words such as “of” too: “Bank of England”."""
    return _beside(document, place, -1, _JOINERS), _beside(document, place, 1, _JOINERS)


def begins(document: Document, place: int) -> int:
    """Where the name begins that goes on at a place: the first of the capitalised words and particles before it."""
    texts, first = document.words.texts, place
    while first > 0 and place - first < REACH and _joined(document, first - 1):
        if not (texts[first - 1][0].isupper() or texts[first - 1] in PARTICLES):
            break
        first -= 1
    return next(index for index in range(first, place + 1) if index == place or texts[index][0].isupper())


def words_beside(document: Document, place: int) -> tuple[str, str]:
    """The words before and after, as they are written; “” at an end of the document."""
    texts = document.words.texts
    return texts[place - 1] if place else "", texts[place + 1] if place + 1 < len(texts) else ""


def beginnings_around(document: Document, place: int) -> frozenset[str]:
    """What the longer words near to a place begin with, by which an article introduces somebody."""
    texts = document.words.texts
    near = chain(texts[max(0, place - _NEAR_BEFORE) : place], texts[place + 1 : place + _NEAR_AFTER])
    return frozenset(beginnings(near))


def beginnings(words: Iterable[str]) -> Iterator[str]:
    """What the longer of some words begin with, in small letters: “Russia” and “Russian” alike give “russi”."""
    return (word[:_BEGINNING].lower() for word in words if len(word) >= _BEGINNING)


def words_joined(document: Document, place: int) -> tuple[str, str]:
    """The words right before and right after, as they are written, where only a space or hyphen lies between."""
    texts = document.words.texts
    before = texts[place - 1] if place and _joined(document, place - 1) else ""
    return before, texts[place + 1] if place + 1 < len(texts) and _joined(document, place) else ""


def opens_sentence(document: Document, place: int) -> bool:
    """Whether nothing but a mark stands before, so that the capital need not be the word's own."""
    start = document.words.starts[place]
    before = document.prose[max(0, start - 2) : start]
    return not (before[1:] in (" ", "-") and (before[0].isalnum() or before[0] in ",;"))


def _beside(document: Document, index: int, step: int, between: frozenset[str]) -> str:
    texts, here = document.words.texts, index
    for other in range(index + step, index + REACH * step, step):
        if not 0 <= other < len(texts):
            return ""
        text = texts[other]
        is_name = text[0].isupper() and len(text) > 1
        if not (is_name or text in between or len(text) == 1):
            return ""
        first = min(other, here)
        if not _joined(document, first) or texts[first].endswith(POSSESSIVE_ENDINGS):  # “Japan's Kyoto” is no one name
            return ""
        if is_name:
            return folded(without_possessive(text))
        here = other
    return ""


def _joined(document: Document, place: int) -> bool:
    """Whether only a space or hyphen lies between a word and the next one, or the stop of an initial or title."""
    words = document.words
    text = words.texts[place]
    between = document.prose[words.ends[place] : words.starts[place + 1]]
    return between in (_AFTER_INITIALS if len(text) == 1 or text in _WITH_STOP else _JOINS)
