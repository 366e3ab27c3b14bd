"""The learned model of lost full stops: its file, and the score that it gives a gap."""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from operator import itemgetter
from pathlib import Path
from typing import Any

from copydesk_rules.sentences import gap_features
from copydesk_rules.sentences.gap_features import Group
from copydesk_rules.sentences.gaps import Chunk, Passage, Reader, candidates, numbers_item
from copydesk_rules.sentences.vocabulary import Vocabulary

_SOURCE = Path(__file__).parent.parent / "data" / "missing-sentence-break.model"
FORMAT = 1
UNLIKELY = -9.0
"""The score of a gap that the gate rules out."""
_MOST_KEPT = 20_000
"""Sums kept between gaps; a long run starts afresh from there, so that memory stays small."""


@dataclass(frozen=True, slots=True)
class Break:
    """A gap where the model sees a lost full stop: its paragraph, the place of the chunk after it, and how sure."""

    paragraph: int
    place: int
    score: float


class BreakModel:
    """A hashed linear model: each feature's name leads to one of its weights, and a gap's score is their sum."""

    def __init__(self, header: Mapping[str, Any], weights: bytes, gate: bytes, vocabulary: str) -> None:
        self.header = header
        self.thresholds: Mapping[str, float] = header["thresholds"]
        groups = dict(line.split("\t") for line in vocabulary.splitlines())
        roles = groups.pop("roles", "").split()
        self.reader = Reader(Vocabulary({code: words.split() for code, words in groups.items()}, roles))
        self._gate = _Weighed(gap_features.GATE, gate, header["gate"])
        self._all = _Weighed((*gap_features.NEAR, *gap_features.FAR), weights, header)

    @staticmethod
    @cache
    def shipped() -> "BreakModel":
        """The model that comes with copydesk."""
        return BreakModel.read(_SOURCE)

    @staticmethod
    def read(path: Path) -> "BreakModel":
        """The model in a file: a line of JSON, then weights and vocabulary, each compressed."""
        import json  # a run over articles without running text does not need it

        line, _, rest = path.read_bytes().partition(b"\n")
        header = json.loads(line)
        if header["format"] != FORMAT or header["features"] != gap_features.VERSION:
            raise ValueError(f"{path.name} was made for other features: train it again")
        parts = list(pairwise(accumulate((0, *header["sizes"]))))
        weights, gate, vocabulary = (zlib.decompress(rest[start:end]) for start, end in parts)
        return BreakModel(header, weights, gate, vocabulary.decode())

    def breaks(self, passage: Passage, least: float) -> Iterator[Break]:
        """The gaps of an article with at least this score."""
        for number, chunks in enumerate(passage.paragraphs):
            for place in candidates(chunks):
                score = self.score(chunks, place, passage, 1)
                if score >= least and not numbers_item(chunks[place - 1]):
                    yield Break(number, place, score)

    def score_between(self, before: str, after: str) -> float:
        """How sure the model is that a sentence ends between two stretches of a paragraph, if a space stood there."""
        left = self.reader.chunks(before)
        chunks = [*left, *self.reader.chunks(after)]
        return self.score(chunks, len(left), Passage([chunks]), 1)

    def score(self, chunks: list[Chunk], place: int, passage: Passage, own: int) -> float:
        """How sure the model is of a break before the place, in log odds of its training; `own` as for `far`."""
        near = gap_features.near(chunks, place)
        if self._gate.score(near) < 0:
            return UNLIKELY
        return self._all.score(near + gap_features.far(chunks, place, passage, own))


class _Weighed:
    """A table of weights, and the sums of each group of features, for each combination of values once."""

    def __init__(self, groups: Iterable[Group], weights: bytes, header: Mapping[str, Any]) -> None:
        self._weights = memoryview(weights).cast("b")
        self._scale: float = header["scale"]
        self._bias: float = header["bias"]
        self._groups: list[tuple[Group, Callable[[tuple[str, ...]], Any], dict[Any, int]]]
        self._groups = [(group, itemgetter(*group.fields), {}) for group in groups]

    def score(self, fields: tuple[str, ...]) -> float:
        """The sum of the weights that the fields lead to."""
        total = 0
        for group, values_of, known in self._groups:
            values = values_of(fields)
            found = known.get(values)
            total += self._sum(group, values, known) if found is None else found
        return total * self._scale + self._bias

    def _sum(self, group: Group, key: Any, known: dict[Any, int]) -> int:
        if len(known) >= _MOST_KEPT:
            known.clear()
        weights, mask = self._weights, len(self._weights) - 1
        values = key if len(group.fields) > 1 else (key,)  # itemgetter gives a single value bare
        total = sum([weights[number & mask] for number in group.hashes(values)])
        known[key] = total
        return total
