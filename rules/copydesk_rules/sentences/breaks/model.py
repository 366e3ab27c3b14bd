"""The learned model of lost full stops: its file, and the score that it gives a gap."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from copydesk import Document
from copydesk.named_tuple import NamedTuple
from copydesk_rules.data_tables import DATA
from copydesk_rules.sentences.breaks import gap_features, gap_fields
from copydesk_rules.sentences.breaks.gap_features import FIELDS, Codes, Features
from copydesk_rules.sentences.breaks.gaps import Chunks
from copydesk_rules.sentences.breaks.gate import Gate
from copydesk_rules.sentences.breaks.passage import Passage
from copydesk_rules.sentences.breaks.vocabulary import CodedLines, Vocabulary
from copydesk_rules.weights import Weights, opened, parts

_SOURCE = DATA / "missing-sentence-break.model"
FORMAT = 2
UNLIKELY = -9.0
"""The score of a gap that the gate or the sieve rules out."""
_MOST_KEPT = 4_500
"""Chunks and codes kept between articles; a long run starts afresh from there, so that memory stays small."""


class Break(NamedTuple):
    """A gap where the model sees a lost full stop: its paragraph, the place of the chunk after it, and how sure."""

    paragraph: int
    place: int
    score: float


_SIEVE, _HABITS, _ALL = (
    Features(table, size)
    for table, size in (
        (gap_features.SIEVE_TABLE[:-1], gap_features.SIZES[1]),
        (gap_features.SIEVE_TABLE[-1:], gap_features.SIZES[1]),
        (gap_features.TABLE, gap_features.SIZES[2]),
    )
)
_FURTHER = slice(FIELDS.index("l3"), FIELDS.index("lrun"))
_NOT_YET = (0,) * (_FURTHER.stop - _FURTHER.start)


class BreakModel:
    """A hashed linear model: each feature of a gap leads to one of its weights, and their sum is the gap's score.

    Two smaller models of the same kind, the gate and the sieve, rule out most gaps before it.
    """

    def __init__(self, header: Mapping[str, Any], parts: Sequence[bytes], vocabulary: Vocabulary) -> None:
        """`parts` are the weights of the gate, of the sieve and of the model, a byte each."""
        self.header = header
        self.vocabulary = vocabulary
        self.thresholds: Mapping[str, float] = header["thresholds"]
        self.chunks = Chunks(vocabulary)
        self._codes = Codes()
        gate, self._sieve, self._all = (
            Weights(part, scale, bias) for part, (scale, bias) in zip(parts, header["scales"], strict=True)
        )
        self._gate = Gate(gate, self._codes, self.chunks)
        self._most_by_habits = max(self._points_of_habits())

    @staticmethod
    @cache
    def shipped() -> "BreakModel":
        """The model that comes with copydesk."""
        return BreakModel.read(_SOURCE)

    @staticmethod
    def read(path: Path) -> "BreakModel":
        """The model in a file: a line of JSON, gate, sieve, weights, and lines of words, at last the roles."""
        header, rest = opened(path.read_bytes(), path.name, (FORMAT, gap_features.VERSION))
        *weights, vocabulary = parts(rest, header["sizes"])
        *lines, roles = vocabulary.decode().splitlines()
        return BreakModel(header, weights, Vocabulary(CodedLines(lines, path), roles.split("\t")[1].split()))

    def breaks(self, passage: Passage, least: float) -> Iterator[Break]:
        """The gaps of an article with at least this score.

        One word alone before a gap is no sentence, but the beginning of a name or title: “Union Home Minister”.
        """
        for known in (self.chunks, self._codes, *self._gate.kept):
            if len(known) > _MOST_KEPT:
                known.clear()
        chunks = self.chunks
        for number, words in enumerate(passage.paragraphs):
            for place in chunks.candidates(words):
                is_sentence = place > 1 and not chunks[words[place - 2]].ends
                if is_sentence and (score := self.score(words, place, passage, 1)) >= least:
                    yield Break(number, place, score)

    def score_between(self, document: Document, left: int, right: int) -> float:
        """How sure the model is that a sentence ends at one place of a paragraph and another begins at the next.

        What stands between the two is taken for a space.
        """
        block = document.block_at(left)
        if block is None:
            return UNLIKELY
        before, after = document.prose[block.span.start : left], document.prose[right : block.span.end]
        passage = Passage([f"{before} {after}"])
        return self.score(passage.paragraphs[0], len(before.split()), passage, 1)

    def score(self, words: Sequence[str], place: int, passage: Passage, own: int) -> float:
        """How sure the model is of a break before the place, in log odds of its training; `own` as for `far`."""
        if not self._gate.passes(words, place):
            return UNLIKELY
        chunks, at = self.chunks.around(words, place)
        near, around = gap_fields.near(self.chunks, words, place), gap_fields.around(chunks, at)
        codes = [*self._codes.of(near), *_NOT_YET, *self._codes.of(around)]
        points = self._sieve.points(_SIEVE.numbers(codes))
        if self._sieve.score(points + self._most_by_habits) < 0:
            return UNLIKELY
        codes += self._codes.of(gap_fields.habits(chunks, at, passage, own))
        if self._sieve.score(points + self._sieve.points(_HABITS.numbers(codes))) < 0:
            return UNLIKELY
        codes.append(self._codes[gap_fields.pair(chunks, at, passage, own)])
        codes[_FURTHER] = self._codes.of(gap_fields.further(chunks, at))
        return self._all.score(self._all.points(_ALL.numbers(codes)))

    def _points_of_habits(self) -> Iterator[int]:
        """What the sieve can add for what the article writes elsewhere."""
        numbers = Features(gap_features.SIEVE_TABLE[-1:], gap_features.SIZES[1], ("small", "inside")).numbers
        for levels in product(gap_fields.SMALL, gap_fields.INSIDE):
            yield self._sieve.points(numbers(self._codes.of(levels)))


def classes_of(word: str) -> str:
    """The classes that tagged text has a word in, the commonest first: “N” a noun for one thing, “J” an adjective."""
    return BreakModel.shipped().vocabulary.word(word)[1].kind
