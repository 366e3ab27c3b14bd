"""The paragraphs of an article that a reader would be surprised to read again, and a quick way to find those alike."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from copydesk import Block, Document, Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.listings import is_listing

_LONG = 5
"""Letters of a long word; short ones come and go when a text is edited, and make up most of it."""
_LONG_PART = Regex(rf"[a-z]{{{_LONG},}}+")
_LONGEST_LINE, _LONGEST_LEAD_IN, _LONGEST_QUESTION = 25, 16, 12
_LABEL = Regex(r"[^\W\d_][^.!?:]{1,30}:\s(?![\"“'‘])")
_ASKED = Regex(r"\byou(?:rs?|rself)?\b")
_LIST_MARKS = ("- ", "* ", "• ", "– ", "— ", "+ ")
_QUOTES = "\"“”'‘’"
_NOTE = Regex(r"\\?\[\d+\\?\]:?\s")
"""How a note or an entry of a list of sources begins: “[3]: ”."""
_ARROWS = frozenset("←→‹›↑")
_CODE = "{}=<>|\\`"
_MOST_CODE = 3
_BRACKETED = Regex(r"<[A-Z][^<>={}|\\`/]*>")
"""A firm, or how the exchange calls it, as wires write both: “Harbour Mills Inc <HMI.L>”."""
_LEGAL = ("©", "all rights reserved", "terms and conditions", "terms of use", "terms of service", "privacy policy")
_LEAST_OF_LONGER = 0.4
"""The share that the shorter one has of the longer one's long words; of all words `likeness` asks for a little more."""
_MOST_LIKE = 3
"""Earlier paragraphs that one is compared with, word by word; so that the time is linear in the article's length."""

T = TypeVar("T")


class Passage(NamedTuple):
    """A paragraph, its number among the document's blocks, and its long words in order."""

    block: Block
    number: int
    words: tuple[str, ...]


def passages(document: Document, minimum_words: int) -> list[Passage]:
    """The paragraphs and quotes that have at least so many words."""
    folded = document.folded
    return [
        Passage(block, number, tuple(_long_words(document, block)))
        for number, block in enumerate(document.blocks)
        if block.kind in ("paragraph", "quote")
        if folded.count(" ", block.span.start, block.span.end) + 1 >= minimum_words
    ]


def _long_words(document: Document, block: Block) -> Iterator[str]:
    start, end = (bisect_left(document.words.starts, place) for place in block.span)
    for word in [word for word in document.folded_words[start:end] if len(word) >= _LONG]:
        if word.isascii() and word.isalpha():
            yield word
        else:
            yield from _LONG_PART.findall(word)


def alike(found: Sequence[Passage]) -> Iterator[tuple[Passage, Passage]]:
    """Pairs of an earlier and a later passage of like length that share half of their long words or more.

    They are found by two long words that follow each other in both, so that hardly any other pair is looked at.
    """
    couples = [set(pairwise(passage.words)) for passage in found]
    recurring = _recurring(couples)
    seen: dict[tuple[str, str], int] = {}
    for index, later in enumerate(found):
        common = couples[index] & recurring
        if not common:
            continue
        votes = Counter(sorted(seen[couple] for couple in common if couple in seen))
        for other in sorted(votes, key=votes.__getitem__, reverse=True)[:_MOST_LIKE]:
            if _share(found[other], later):
                yield found[other], later
        for couple in common:
            seen.setdefault(couple, index)


def _recurring(sets: Iterable[set[T]]) -> set[T]:
    """What is in two of the sets or more."""
    once: set[T] = set()
    twice: set[T] = set()
    for each in sets:
        twice |= each & once
        once |= each
    return twice


def may_be_repeated(text: str) -> bool:
    """Whether the passage is of a kind that articles repeat on purpose: a notice, a note, a listing."""
    leads_away = not _ARROWS.isdisjoint(text) or _NOTE.match(text) is not None
    return leads_away or is_notice(text) or leads_on(text) or is_listing(text)


def is_notice(text: str, folded: str = "") -> bool:
    """Whether it has words of a legal notice, or code that nothing marks as such. If a part has them, the whole has.

    `folded` is the text in small letters, where that is at hand.
    """
    lower, bare = folded or text.lower(), _BRACKETED.sub("", text) if "<" in text else text
    return any(sign in lower for sign in _LEGAL) or (
        sum(bare.count(sign) for sign in _CODE if sign in bare) >= _MOST_CODE
    )


def is_quotation(text: str) -> bool:
    """Whether it is nothing but a quotation, or several of them."""
    return text[0] in _QUOTES and text[-1] in _QUOTES


def leads_on(text: str) -> bool:
    """Whether it is a short list item, a question to somebody, a line that leads in, or one with a label."""
    spaces = text.count(" ")
    if spaces >= _LONGEST_LINE:
        return False
    ending = text.rstrip("\"”’'* ")[-1:]
    if ending == "?":
        return spaces < _LONGEST_QUESTION or _ASKED.search(text.lower()) is not None
    leads_in = ending == ":" and spaces < _LONGEST_LEAD_IN
    return leads_in or text.startswith(_LIST_MARKS) or _LABEL.match(text) is not None


def _share(earlier: Passage, later: Passage) -> bool:
    shorter, longer = sorted((earlier.words, later.words), key=len)
    if len(shorter) < _LEAST_OF_LONGER * len(longer):
        return False
    return 2 * len(set(shorter).intersection(longer)) >= len(set(shorter))
