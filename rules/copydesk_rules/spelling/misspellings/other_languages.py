"""Stretches of another language inside an English article, and of English inside one in another language."""

from collections.abc import Container, Iterator

from copydesk import Document
from copydesk_rules.words.foreign_words import FOREIGN_WORDS

_SIGNS = FOREIGN_WORDS - frozenset("al da van den pour sans bin ben ibn".split())
"""Small words of other languages but for those that are parts of many names: no sign by themselves."""
_LEADING = frozenset("en le les une".split())
_GAPS = (" ", " “", ' "', " ‘")
_REACH, _FEWEST = 7, 2
_ENGLISH = frozenset(
    "the and that with which this these those from been would their they you your are by to it be have where when what"
    " who there than into between must should could its other such only at".split()
)
"""Small words of English that hardly any other language has."""
_ENDING = frozenset(".!?;:()[]\n")


def stands_in_other_language(document: Document, index: int) -> bool:
    """Whether a word stands among the small words of another language: “en las ceremonias de los pueblos”.

    A small word before a capital belongs to a name, as in “Ana de la Cruz”, and tells nothing of the words beside it.
    """
    if _SIGNS.isdisjoint(document.words.texts[max(0, index - _REACH) : index + _REACH + 1]):  # nearly always
        return False
    found = [*_signs(document, index, -1), *_signs(document, index, 1)]
    return len(found) >= _FEWEST or _leads_in(document, index)


def stands_in_english(document: Document, index: int, unknown: Container[str]) -> bool:
    """Whether a word stands among words of English: a title, a quotation, what nobody has translated.

    Two small words of English tell that, or one and two that are `unknown` in the language of the article.
    """
    places = [at for step in (-1, 1) for at in _beside(document, index, step)]
    small = sum(document.folded_words[at] in _ENGLISH for at in places)
    return small >= _FEWEST or (small > 0 and sum(document.words.texts[at] in unknown for at in places) >= _FEWEST)


def _leads_in(document: Document, index: int) -> bool:
    """Whether a French article or “en” stands right before the word: “en famille”, “le professeur”."""
    before, words = document.words.texts[index - 1] if index else "", document.words
    between = document.prose[words[index - 1].end : words[index].start] if index else ""
    return before in _LEADING and between in _GAPS


def _signs(document: Document, index: int, step: int) -> list[str]:
    """The small words of other languages on one side of a word."""
    texts = document.words.texts
    return [
        texts[at] for at in _beside(document, index, step) if texts[at] in _SIGNS and not _belongs_to_name(document, at)
    ]


def _beside(document: Document, index: int, step: int) -> Iterator[int]:
    """The numbers of the words on one side of a word, up to the end of its sentence."""
    words = document.words
    for at in range(index + step, index + step * (_REACH + 1), step):
        if not 0 <= at < len(words):
            return
        left = min(at, at - step)
        if not _ENDING.isdisjoint(document.prose[words.ends[left] : words.starts[left + 1]]):
            return
        yield at


def _belongs_to_name(document: Document, at: int) -> bool:
    """Whether a capital follows the small word, or the small word after it."""
    for following in document.words.texts[at + 1 : at + 3]:
        if following[0].isupper():
            return True
        if following not in FOREIGN_WORDS:
            return False
    return False
