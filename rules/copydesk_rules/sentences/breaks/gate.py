"""The gate of the model of lost full stops: it rules out most gaps by the words next to them."""

from collections.abc import Sequence

from copydesk.named_tuple import NamedTuple
from copydesk_rules.sentences.breaks.gap_features import GATE_KINDS, GATE_TEXTS, SIZES, Codes, Features
from copydesk_rules.sentences.breaks.gap_fields import case_of, opening_of
from copydesk_rules.sentences.breaks.gaps import Chunks
from copydesk_rules.weights import Weights


class _Left(NamedTuple):
    """The word before a gap: its points, those after “secretary of”, and what is read together with other words."""

    points: int
    points_after_of: int
    kind: str
    last: str
    leads: str


class _Right(NamedTuple):
    """The word after a gap."""

    points: int
    kind: str
    first: str
    case: str
    mark: str
    ends: bool


class _Texts(dict[str, int]):
    """The points that a word's text gives at one of the places beside a gap: at “l1”, right before it."""

    def __init__(self, place: str, weights: Weights, codes: Codes) -> None:
        super().__init__()
        self._number = Features((place,), SIZES[0], (place,)).single
        self._weights, self._codes = weights, codes

    def __missing__(self, text: str) -> int:
        points = self[text] = self._weights[self._number(self._codes[text])]
        return points


class _Row(dict[tuple[str, ...], int]):
    """The points of a row of the gate's table, by what its fields hold, in the order in which the row names them."""

    def __init__(self, row: str, weights: Weights, codes: Codes) -> None:
        super().__init__()
        fields = tuple(dict.fromkeys(row.replace("|", " ").split()))
        self._numbers = Features((row,), SIZES[0], fields).numbers
        self._points, self._codes_of = weights.points, codes.of

    def __missing__(self, values: tuple[str, ...]) -> int:
        points = self[values] = self._points(self._numbers(self._codes_of(values)))
        return points


class Gate:
    """The gate: what a word or two classes add to the score is kept, since most words and all classes recur."""

    def __init__(self, weights: Weights, codes: Codes, chunks: Chunks) -> None:
        self._score, self._chunks = weights.score, chunks
        self._l1, self._r1, self._l2, self._r2 = (_Texts(place, weights, codes) for place in GATE_TEXTS)
        self._l1_kinds, self._r1_kinds, self._across, self._l2_kinds, self._r2_kinds = (
            _Row(row, weights, codes) for row in GATE_KINDS
        )
        self._lefts: dict[str, _Left] = {}
        self._rights: dict[str, _Right] = {}
        self.kept = self._l1, self._r1, self._l2, self._r2, self._lefts, self._rights

    def passes(self, words: Sequence[str], place: int) -> bool:
        """Whether a stop may be lost before a place, as far as the words next to it tell."""
        chunks, word, next_word = self._chunks, words[place - 1], words[place]
        left = self._lefts.get(word) or self._left(word)
        right = self._rights.get(next_word) or self._right(next_word)
        points = left.points
        before, before_kind, after, after_kind = "<", "<", ">", ">"
        if place > 1 and not (chunk := chunks[words[place - 2]]).ends:
            before, before_kind = chunk.shown + chunk.trail[:1], chunk.sort + chunk.trail[:1]
            if chunk.text == "of" and place > 2 and chunks[words[place - 3]].role:  # noqa: PLR2004  “secretary of”
                points = left.points_after_of
        if not right.ends and place + 1 < len(words):
            chunk = chunks[words[place + 1]]
            after, after_kind = right.mark + chunk.shown, right.mark + chunk.sort
        points += (
            right.points + self._l2[before] + self._r2[after]
            + self._across[left.kind, right.case, left.last, right.first, left.leads]
            + self._l2_kinds[before_kind, left.kind] + self._r2_kinds[right.kind, after_kind]
        )  # fmt: skip
        return self._score(points) >= 0

    def _left(self, word: str) -> _Left:
        chunk = self._chunks[word]
        kind, level, closing = chunk.sort, chunk.word, chunk.trail[:1]
        text = self._l1[chunk.shown]
        alone, after_of = (
            text + self._l1_kinds[kind, level.last, level.leads, closing, role]
            for role in (("r", "r") if chunk.role else ("", "o"))
        )
        left = self._lefts[word] = _Left(alone, after_of, kind, level.last, level.leads)
        return left

    def _right(self, word: str) -> _Right:
        chunk = self._chunks[word]
        kind, first, case = chunk.kind, chunk.word.first, case_of(chunk)
        points = self._r1[chunk.text] + self._r1_kinds[kind, case, first, opening_of(chunk)]
        right = self._rights[word] = _Right(points, kind, first, case, chunk.trail[:1], chunk.ends)
        return right
