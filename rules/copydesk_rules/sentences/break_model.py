"""The learned model of lost full stops: its file, and the score that it gives a gap."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, pairwise
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from copydesk_rules.sentences import gap_features, gap_fields
from copydesk_rules.sentences.gap_features import Codes, Features
from copydesk_rules.sentences.gap_fields import Near
from copydesk_rules.sentences.gaps import Chunks
from copydesk_rules.sentences.passage import Passage
from copydesk_rules.sentences.vocabulary import Vocabulary

_SOURCE = Path(__file__).parent.parent / "data" / "missing-sentence-break.model"
FORMAT = 2
UNLIKELY = -9.0
"""The score of a gap that the gate or the sieve rules out."""
_MOST_KEPT = 60_000
"""Chunks and codes kept between articles; a long run starts afresh from there, so that memory stays small."""


class Break(NamedTuple):
    """A gap where the model sees a lost full stop: its paragraph, the place of the chunk after it, and how sure."""

    paragraph: int
    place: int
    score: float


_GATE = tuple(Features((row,), gap_features.SIZES[0]) for row in gap_features.TABLES[0])
_SIEVE, _ALL = (
    Features(table, size) for table, size in zip(gap_features.TABLES[1:], gap_features.SIZES[1:], strict=True)
)


class BreakModel:
    """A hashed linear model: each feature of a gap leads to one of its weights, and their sum is the gap's score.

    Two smaller models of the same kind, the gate and the sieve, rule out most gaps before it.
    """

    def __init__(self, header: Mapping[str, Any], parts: Sequence[bytes], vocabulary: str) -> None:
        """`parts` are the weights of the gate, of the sieve and of the model, a byte each."""
        self.header = header
        self.thresholds: Mapping[str, float] = header["thresholds"]
        groups = dict(line.split("\t") for line in vocabulary.splitlines())
        roles = groups.pop("roles", "").split()
        self.chunks = Chunks(Vocabulary({code: words.split() for code, words in groups.items()}, roles))
        self._codes = Codes()
        gate, self._sieve, self._all = (
            _Weights(part, scale, bias) for part, (scale, bias) in zip(parts, header["scales"], strict=True)
        )
        self._gate = _Gate(gate, self._codes)

    @staticmethod
    @cache
    def shipped() -> "BreakModel":
        """The model that comes with copydesk."""
        return BreakModel.read(_SOURCE)

    @staticmethod
    def read(path: Path) -> "BreakModel":
        """The model in a file: a line of JSON, then gate, sieve, weights and vocabulary."""
        import json  # a run over articles without running text does not need it

        line, _, rest = path.read_bytes().partition(b"\n")
        header = json.loads(line)
        if header["format"] != FORMAT or header["features"] != gap_features.VERSION:
            raise ValueError(f"{path.name} was made for other features: train it again")
        *parts, vocabulary = (rest[start:end] for start, end in pairwise(accumulate((0, *header["sizes"]))))
        return BreakModel(header, parts, vocabulary.decode())

    def breaks(self, passage: Passage, least: float) -> Iterator[Break]:
        """The gaps of an article with at least this score."""
        for known in (self.chunks, self._codes):
            if len(known) > _MOST_KEPT:
                known.clear()
        for number, words in enumerate(passage.paragraphs):
            for place in self.chunks.candidates(words):
                score = self.score(words, place, passage, 1)
                if score >= least:
                    yield Break(number, place, score)

    def score_between(self, before: str, after: str) -> float:
        """How sure the model is that a sentence ends between two stretches of a paragraph, if a space stood there."""
        passage = Passage([f"{before} {after}"])
        return self.score(passage.paragraphs[0], len(before.split()), passage, 1)

    def score(self, words: Sequence[str], place: int, passage: Passage, own: int) -> float:
        """How sure the model is of a break before the place, in log odds of its training; `own` as for `far`."""
        near = gap_fields.near(self.chunks, words, place)
        if self._gate.score(near) < 0:
            return UNLIKELY
        codes = self._codes.of(near + gap_fields.far(self.chunks, words, place, passage, own))
        if self._sieve.score(_SIEVE.numbers(codes)) < 0:
            return UNLIKELY
        return self._all.score(_ALL.numbers(codes))


class _Weights:
    """Weights of features by their numbers."""

    def __init__(self, weights: bytes, scale: float, bias: float) -> None:
        self._weights = array("b", weights)
        self._scale = scale
        self.bias = bias

    def score(self, numbers: Sequence[int]) -> float:
        """The score of a gap by the numbers of its features."""
        return self.sum(numbers) + self.bias

    def sum(self, numbers: Sequence[int]) -> float:
        """The weights of some features."""
        weights = self._weights
        return sum([weights[number] for number in numbers]) * self._scale


class _Gate:
    """The gate, which sees every gap: the sums of a row of its table are kept for the words that recur."""

    def __init__(self, weights: _Weights, codes: Codes) -> None:
        self._weights, self._codes = weights, codes
        self._rows: list[tuple[Features, Callable[[Near], tuple[str, ...]], dict[tuple[str, ...], float]]] = [
            (features, itemgetter(*features.fields), {}) for features in _GATE
        ]

    def score(self, near: Near) -> float:
        """The score of a gap by its near fields."""
        total = self._weights.bias
        for features, values_of, known in self._rows:
            values = values_of(near)
            found = known.get(values)
            if found is None:
                if len(known) > _MOST_KEPT:
                    known.clear()
                found = known[values] = self._weights.sum(features.numbers(self._codes.of(near)))
            total += found
        return total
