"""Words that are written for one another, told apart by a model that has learned what stands around each."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from operator import itemgetter
from typing import Literal

from copydesk import Document, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.data_tables import DATA
from copydesk_rules.spelling.confusions.surroundings import (
    ELLIPSIS,
    END,
    NUMBER,
    VERSION,
    Around,
    around,
    further,
    hashes_after,
    hashes_before,
)
from copydesk_rules.weights import Weights, opened, parts
from copydesk_rules.words.parts import is_part

SOURCE = DATA / "confusions.model"
FORMAT = 2
_CODE = "\ufffc"
_GAIN = 6.0
"""How much what stands farther off may add to what the nearest words say; more than that is hardly ever seen."""
_SMALL_GAIN = 3.5
"""The same of small words, of which there are many."""
_FLOORS = {"affect": -3.5, "then": -3.5, "there": -5.0, "who's": -3.0, "it's": -3.0}
"""The surplus from which a word is looked at by those beside it, too."""
_MOST_KEPT = 1_000
"""Words beside one of a pair whose weights are kept; a long run starts afresh then, so that memory stays small."""


class Verdict(NamedTuple):
    """A word that is most likely written for another: its span, in lower case what is written, and what is meant.

    `is_sure` says that the odds are well over those that were asked for, which on articles of other publishers than
    those that set them are not enough. What is not even likely is so if the words right beside bear it out.
    """

    span: Span
    written: str
    right: str
    is_sure: bool
    is_likely: bool = True


class Pair:
    """What tells two words apart: weights of what stands around them, whose sum speaks for the second word.

    `least` are the log odds from which one of the words is surely meant where the other one, the key, is written, and
    `sure` is the surplus over them from which it is meant on articles that set no threshold, too.
    """

    def __init__(self, words: Sequence[str], weights: Weights, least: Mapping[str, float], sure: float) -> None:
        self.words = words
        self.least = least
        self.sure = sure
        self._gain = _GAIN if sure else _SMALL_GAIN
        self._weights = weights
        self._before = _Kept(hashes_before, weights.points_of_hashes)
        self._after = _Kept(hashes_after, weights.points_of_hashes)

    def may_mean(self, written: str, previous: str, following: str) -> bool:
        """Whether the nearest words leave it thinkable that the other word is meant."""
        return self._surplus(written, self._before[previous] + self._after[following]) > -self._gain

    def surplus(self, written: str, near: Around) -> float:
        """By how much the log odds for the other word pass what is asked of them; negative where they do not."""
        nearest = self._before[near.before[-1]] + self._after[near.after[0]]
        return self._surplus(written, nearest + self._weights.points_of_hashes(further(near)))

    def _surplus(self, written: str, points: int) -> float:
        score = self._weights.score(points)
        return (score if written == self.words[0] else -score) - self.least[written]


class _Kept(dict[str, int]):
    """The weights of words on one side, each added up when it is first met."""

    def __init__(self, hashes: Callable[[str], Sequence[int]], points: Callable[[Sequence[int]], int]) -> None:
        self._hashes = hashes
        self._points = points

    def __missing__(self, word: str) -> int:
        if len(self) > _MOST_KEPT:
            self.clear()
        points = self[word] = self._points(self._hashes(word))
        return points


def likely_meant(document: Document, words: Container[str]) -> Iterator[Verdict]:
    """Where one of the words, in small letters and with a straight apostrophe, is most likely written for another."""
    if not _pairs_by_writing().keys().isdisjoint(document.vocabulary):
        if _LAST.prose is not document.prose:
            _LAST.prose, _LAST.verdicts = document.prose, _likelier(list(_verdicts(document)))
        yield from (found for found in _LAST.verdicts if found.written in words)


def _likelier(verdicts: Sequence[tuple[float, Verdict]]) -> Sequence[Verdict]:
    """The verdicts, by their surplus, without the weaker one of two on neighbours: the other misled it."""
    weaker = {
        min(pair)[1].span.start for pair in pairwise(verdicts) if pair[0][1].span.end + 1 == pair[1][1].span.start
    }
    return [verdict for _, verdict in verdicts if verdict.span.start not in weaker]


class _Last:
    """The verdicts on the last article, for which several rules ask in turn."""

    prose = ""
    verdicts: Sequence[Verdict] = ()


_LAST = _Last()


def _verdicts(document: Document) -> Iterator[tuple[float, Verdict]]:
    """The verdicts on all words of an article that are in a pair, each with its surplus."""
    by_writing, prose, folded, words = _pairs_by_writing(), document.prose, [*document.folded_words, ""], document.words
    for index in document.word_indexes(by_writing):
        start, end = words.starts[index], words.ends[index]
        written, pairs = by_writing[words.texts[index]]
        previous = _beside(prose, start - 1, -1, folded[index - 1])
        following = _beside(prose, end, 1, folded[index + 1])
        thinkable = [pair for pair in pairs if pair.may_mean(written, previous, following)]
        if thinkable and not is_part(prose, start, end):
            pair, surplus = _best(thinkable, written, around(prose, start, end))
            if surplus > _FLOORS.get(written, 0.0):
                right = pair.words[written == pair.words[0]]
                is_sure = surplus >= pair.sure and _CODE not in prose
                yield surplus, Verdict(Span(start, end), written, right, is_sure, surplus > 0)


def _beside(prose: str, at: int, step: Literal[-1, 1], word: str) -> str:
    """What `around` has beside a word, from the folded word next to it: most places need no closer look."""
    at += step * (prose[at : at + 1] in (" ", "\n"))
    if not 0 <= at < len(prose):
        return END
    sign = prose[at]
    if sign.isalpha():
        return word or END  # where what stands there is no word, as it goes on in code
    if sign.isdigit():
        return NUMBER
    return END if sign == "\n" else ELLIPSIS if sign == prose[at + step : at + step + 1] == "." else sign


def _best(pairs: Sequence[Pair], written: str, near: Around) -> tuple[Pair, float]:
    """The pair with the likeliest of the words that may be meant, and the surplus of that."""
    surplus, pair = max(((pair.surplus(written, near), pair) for pair in pairs), key=itemgetter(0))
    return pair, surplus


@cache
def _pairs_by_writing() -> Mapping[str, tuple[str, Sequence[Pair]]]:
    """The pairs of the shipped model by what may be written: each word, with a capital and a curly apostrophe, too.

    With the word in small letters and a straight apostrophe.
    """
    found = {}
    for word, pairs in read(SOURCE.read_bytes()).items():
        for writing in {word, word.capitalize(), word.replace("'", "’"), word.capitalize().replace("'", "’")}:
            found[writing] = (word, pairs)
    return found


def read(model: bytes) -> Mapping[str, Sequence[Pair]]:
    """The pairs in a model, by each word that may be written for the other one.

    A model is a line of JSON, and the weights of one pair after the other, a byte each. Raises ValueError for one of
    another format or other features.
    """
    header, rest = opened(model, "the model of confusions", (FORMAT, VERSION))
    found: dict[str, list[Pair]] = {}
    for fields, part in zip(header["pairs"], parts(rest, (pair["size"] for pair in header["pairs"])), strict=True):
        weights = Weights(part, fields["scale"], fields["bias"])
        pair = Pair(fields["words"], weights, fields["least"], fields["sure"])
        for written in pair.least:
            found.setdefault(written, []).append(pair)
    return found
