"""The wrong phrases of a table, by the words that a document must hold for one of them to stand in it."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain, pairwise
from pathlib import Path
from sys import intern

from copydesk.derivation import derived
from copydesk.text.document import Document, folded

_Pair = tuple[str, str]
_Entries = list[tuple[str, str]]
"""Wrong phrases, each with the right one."""

_ByPair = dict[_Pair, _Entries]
_ByWord = dict[str, _Entries]


class PhraseIndex:
    """Phrases by what is looked for first: a pair of plain words, else one, else nothing but the phrase itself."""

    def __init__(self, by_pair: _ByPair, by_word: _ByWord) -> None:
        self._by_pair = by_pair
        self._by_word = {word: entries for word, entries in by_word.items() if word}
        self._unsigned = by_word.get("", [])
        self._signs = frozenset(by_pair)  # two sets meet in less time than a set and the keys of a dictionary

    @staticmethod
    def of(right_forms: Mapping[str, str] | Path) -> "PhraseIndex":
        """The index of a table, or of one in a file, where it is kept from run to run: there may be thousands."""
        if isinstance(right_forms, Path):
            path = right_forms
            return PhraseIndex(*derived(path)(lambda: _by_signs(table_in(path).items()))())
        return PhraseIndex(*_by_signs(right_forms.items()))

    def near(self, document: Document) -> Iterator[tuple[str, str]]:
        """The phrases of which a document has all pairs and all plain words, each with the right one."""
        vocabulary, pairs = document.folded_vocabulary, document.pairs
        words = vocabulary.intersection(self._by_word)
        of_words = (self._by_word[word] for word in words)
        of_pairs = (self._by_pair[sign] for sign in self._signs & pairs)
        for wrong, right in chain(self._unsigned, *of_words, *of_pairs):
            needed_pairs, needed_words = _needed(wrong)
            if needed_pairs <= pairs and needed_words <= vocabulary:
                yield wrong, right


def table_in(path: Path) -> dict[str, str]:
    """The phrases of a file, a wrong one and the right one a line with a tab between; “#” begins a comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line[:1] not in ("", "#"))


def _by_signs(table: Iterable[tuple[str, str]]) -> tuple[_ByPair, _ByWord]:
    """The entries of a table, folded, by their longest pair of plain words, else by their longest plain word."""
    by_pair: _ByPair = {}
    by_word: _ByWord = {}
    for wrong, right in ((folded(written), right) for written, right in table):
        if pairs := _pairs(wrong):
            by_pair.setdefault(max(pairs, key=_length), []).append((wrong, right))
        else:
            by_word.setdefault(max(_plain(wrong), key=len, default=""), []).append((wrong, right))
    return by_pair, by_word


@cache  # the phrases that one article comes near are those of the next
def _needed(phrase: str) -> tuple[frozenset[_Pair], frozenset[str]]:
    """The pairs and the plain words of a phrase, without which it stands nowhere."""
    return frozenset(_pairs(phrase)), frozenset(_plain(phrase))


def _plain(phrase: str) -> Iterator[str]:
    """The plain words of a phrase."""
    return filter(str.isalnum, phrase.split(" "))


def _pairs(phrase: str) -> list[_Pair]:
    """The pairs of plain words of a phrase, as `Document.pairs` has them."""
    words = phrase.replace("'", " ").replace("-", " ").split(" ")
    return [
        (intern(first), intern(second)) for first, second in pairwise(words) if first.isalnum() and second.isalnum()
    ]


def _length(pair: _Pair) -> int:
    return len(pair[0]) + len(pair[1])
