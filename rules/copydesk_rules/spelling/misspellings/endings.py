"""Which endings make another form of a word, as the words of a language's list tell: “gobierno” and “gobiernos”."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import takewhile

from copydesk import Lexicon, Table, compiled

_LONGEST = 3
"""Letters in which two forms of a word may differ at their ends."""
_SHORTEST_STEM = 4
"""Letters that forms of a word have in common; words that share fewer are mostly alike by chance."""
_FEWEST, _LEAST = 4, 0.003
"""In how many words, and in what share of those with the one ending, another one stands that is a form's."""
_FURTHER = {
    "es": frozenset(
        "s es n an en mos is ron ba ban ra ran rá rán ré se sen ía ían ría rían í ó é o os as do da dos das ndo me te"
        " le lo la los las les nos"
        .split()
    )
}  # fmt: skip
"""Endings of forms that the list of a language has too seldom to tell: that of Spanish has hardly any."""

_Pair = tuple[str, str]
"""Two endings, each with the letter before it that both words have."""


class Endings:
    """The pairs of endings with which a language makes forms: lists of words lack many forms, and few pairs."""

    def __init__(self, pairs: Table, further: AbstractSet[str]) -> None:
        self._pairs = pairs
        self._further = further

    @staticmethod
    @cache
    def of(language: str) -> "Endings":
        """The endings of a language, by its two-letter code."""
        table = compiled(f"endings-{language}", (Lexicon.source(language),), 1, lambda: _records(language))
        return Endings(table, _FURTHER.get(language, frozenset()))

    def may_be_forms(self, word: str, other: str) -> bool:
        """Whether a word may be another form of a known one: other words of the list have both endings, too."""
        shared = len([*takewhile(_are_same, zip(word, other, strict=False))])
        if not shared or len(word) - shared > _LONGEST:
            return False
        if word[shared:] in self._further and not word.startswith(word[shared - 1], shared):  # “hablann” is no form
            return True
        return _key((other[shared - 1 :], word[shared - 1 :])) in self._pairs


def _records(language: str) -> Iterator[tuple[str, tuple[int]]]:
    words = filter(str.isalpha, Lexicon.frequencies(language))
    yield from ((_key(pair), (number,)) for pair, number in _productive(words))


def _productive(words: Iterable[str]) -> Iterator[tuple[_Pair, int]]:
    """The pairs of endings that so many words have, each with their number."""
    pairs, endings = Counter[_Pair](), Counter[str]()
    for stem, after in _by_stem(words).items():
        endings.update(stem[-1] + ending for ending in after)
        pairs.update((stem[-1] + one, stem[-1] + other) for one in after for other in after if one[:1] != other[:1])
    for (one, other), number in pairs.items():
        if number >= _FEWEST and number >= _LEAST * endings[one]:
            yield (one, other), number


def _by_stem(words: Iterable[str]) -> dict[str, list[str]]:
    """What stands behind each stem."""
    found = defaultdict[str, list[str]](list)
    for word in words:
        for cut in range(max(_SHORTEST_STEM, len(word) - _LONGEST), len(word) + 1):
            found[word[:cut]].append(word[cut:])
    return found


def _are_same(letters: tuple[str, str]) -> bool:
    return letters[0] == letters[1]


def _key(pair: _Pair) -> str:
    return "\t".join(pair)
