"""Words that stand twice because they are terms, or entries of an index."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from copydesk import Document
from copydesk_rules.spelling.vocabulary import FUNCTION_WORDS

_NEVER_TERMS = frozenset("the a an to of in on at for with from that is it".split())
"""Words that are doubled by slips so often that three of them near each other make no term."""
_NEAR, _FEWEST_TERMS = 5000, 3
_FEWEST_ENTRIES = 4


class DoubledTerms:
    """Where an article doubles words on purpose: what it doubles again and again, and blocks that are an index."""

    def __init__(self, places: Mapping[str, Sequence[int]], index: Iterable[int]) -> None:
        self._places = places
        self._index = frozenset(index)

    @staticmethod
    def of(document: Document, doubled: Iterable[int]) -> "DoubledTerms":
        """The terms and indexes of an article, by the numbers of all its words that stand twice."""
        places, entries = defaultdict(list), defaultdict(set)
        for at in doubled:
            word, start = document.folded_words[at], document.words.starts[at]
            places[word].append(start)
            block = document.block_at(start)
            if block and word not in FUNCTION_WORDS:
                entries[block.span.start].add(word)
        return DoubledTerms(places, (start for start, words in entries.items() if len(words) >= _FEWEST_ENTRIES))

    def hold(self, document: Document, word: str, start: int) -> bool:
        """Whether a word that stands twice from a place is doubled on purpose there."""
        if self.lists(document, start):
            return True
        near = self._places.get(word, ())
        often = bisect_right(near, start + _NEAR) - bisect_left(near, start - _NEAR)
        return often >= _FEWEST_TERMS and word not in _NEVER_TERMS

    def lists(self, document: Document, start: int) -> bool:
        """Whether a place lies in an index."""
        block = document.block_at(start)
        return block is not None and block.span.start in self._index
