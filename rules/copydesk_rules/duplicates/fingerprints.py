"""Paragraphs as short texts and a few numbers: enough to find one again in another article, and to say how alike."""

from array import array
from binascii import a2b_base64, b2a_base64
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from zlib import adler32, crc32

from copydesk.named_tuple import NamedTuple
from copydesk_rules.duplicates.likeness import (
    COST_SMALL,
    COST_WORD,
    LEAST_COMMON,
    LEAST_OF_LONGER,
    MOST_COST,
    SMALL,
    cost_alone,
    plain,
)

_MARKS = ".,;:!?…\"“”‘’'()[]*_-–—"
_SMALL, _WORD, _FACT = range(3)
"""Words that come and go, others, and names, figures and the like, which are what an article is about."""
_KIND = 3
"""The bits of a word's number that say of what kind it is; the others are a hash of it."""
_SIXTEEN_BITS = 0xFFFF
_ODD = 40503
"""An odd number of sixteen bits; times it, the second word weighs as much as the first in a pair's number."""
_SAMPLE = 4
_MOST_KEPT = 15_000
_LEAST_SHARED = 0.25
_LONG_ENOUGH = 25
"""Words below which two paragraphs of different articles are compared as they are, and not for likeness."""
_WEIGHTS = {_SMALL: 0, _WORD: 1, _FACT: 2}
"""What each kind of word counts for that two paragraphs have in common."""
_STRANGE = 0.08
"""The share of its words below which a paragraph is strange to the others, as one in sixteen that belong there is."""


class _Numbers(dict[str, int]):
    """A number of sixteen bits for each word as it is written, marks and all; mostly made once a run."""

    def __missing__(self, written: str) -> int:
        if len(self) > _MOST_KEPT:  # a long run starts afresh, so that memory stays small
            self.clear()
        bare = written.strip(_MARKS)
        word = plain(bare)
        fact = word[:1].isdigit() or not bare[:1].islower()
        kind = _SMALL if word in SMALL or not word else _FACT if fact else _WORD
        number = self[written] = (crc32(word.encode()) << 2 | kind) & _SIXTEEN_BITS
        return number


_NUMBERS = _Numbers()


class Fingerprint(NamedTuple):
    """A paragraph's words: their numbers as a text, a number that stands for all of them, a sample of their pairs.

    The sample is the pairs with the smallest numbers, so that two paragraphs that share most words share a part of
    their samples too. A paragraph that is too short to be called nearly the same as another has none.
    """

    words: str
    whole: int
    sample: list[int]


def fingerprint(text: str) -> Fingerprint:
    """The fingerprint of a paragraph; marks between its words do not count."""
    numbers = list(map(_NUMBERS.__getitem__, text.split()))
    words = [number for number in numbers if number & _KIND == _WORD]
    sample = sorted(_pairs(words))[:_SAMPLE] if len(numbers) >= _LONG_ENOUGH else []
    written = array("H", numbers).tobytes()
    whole = crc32(written) << 32 | adler32(written)
    return Fingerprint(b2a_base64(written, newline=False).decode(), whole, sample)


def _pairs(words: Sequence[int]) -> set[int]:
    return {word << 16 ^ following * _ODD for word, following in pairwise(words)}


def are_alike(first: str, second: str) -> bool:
    """Whether two paragraphs are one before and after an editor's changes, by their words' numbers.

    Where a number or a name stands for another they are not: articles of a series, and reports of one release after
    another, are written in the same words.
    """
    from difflib import SequenceMatcher

    one, other = _decoded(first), _decoded(second)
    shorter, longer = sorted((len(one), len(other)))
    if shorter < LEAST_OF_LONGER * longer or len(set(one) & set(other)) < _LEAST_SHARED * len(set(one) | set(other)):
        return False
    matcher = SequenceMatcher(None, [number >> 2 for number in one], [number >> 2 for number in other])
    common, cost = 0, 0.0
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "equal":
            common += end - start
        else:
            cost += _cost(one[start:end], other[other_start:other_end])
    return common >= max(LEAST_COMMON * shorter, LEAST_OF_LONGER * longer) and cost <= MOST_COST * shorter


def is_strange(words: str, others: Sequence[str]) -> bool:
    """Whether a paragraph has next to no name, figure or longer word in common with the others of its article.

    It has little in common with the rest where it was pasted by mistake. All are given as their words' numbers; a
    paragraph without others is not strange to them.
    """
    rest = {number for other in others for number in _decoded(other)}
    weighed = {number: _WEIGHTS[number & _KIND] for number in _decoded(words)}
    common = sum(weight for number, weight in weighed.items() if number in rest)
    return bool(rest) and common < _STRANGE * sum(weighed.values())


def _decoded(words: str) -> list[int]:
    """The numbers of a paragraph's words."""
    return array("H", a2b_base64(words)).tolist()


def _cost(before: Sequence[int], after: Sequence[int]) -> float:
    if before and after:
        if all(any(number & _KIND == _FACT for number in side) for side in (before, after)):
            return inf
        return max(
            sum(COST_SMALL if number & _KIND == _SMALL else COST_WORD for number in side) for side in (before, after)
        )
    alone = (*before, *after)
    return cost_alone(len(alone), sum(number & _KIND == _SMALL for number in alone))
