"""What a model finds of deleted full stops, and what it says about text as it stands."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

from benchmarks.labels import labels
from copydesk import Document
from copydesk_rules.sentences.breaks.gaps import Chunks
from copydesk_rules.sentences.breaks.model import UNLIKELY, BreakModel
from copydesk_rules.sentences.breaks.passage import Passage
from copydesk_rules.sentences.missing_sentence_break import passages_of
from copydesk_rules.sentences.openers import opens

_RULE = "missing-sentence-break"
_NO_STOPS = str.maketrans("", "", ".?!")
_RATES = (0.2, 0.5, 1.0, 2.0, 5.0)


class Scored(NamedTuple):
    """A gap with its score, what stands around it, and its article or the kind of word after it."""

    score: float
    around: str
    kind: str

    @property
    def gap(self) -> str:
        """The two words at the gap, as labels name it."""
        left, _, right = self.around.partition(" | ")
        return f"{left.split()[-1]} {right.split()[0]}"


class Measured(NamedTuple):
    """False alarms, the surest first, and the deleted stops, on so many words."""

    alarms: list[Scored]
    lost: list[Scored]
    words: int

    def threshold(self, rate: float) -> float:
        """The score above which there are that many false alarms in 10,000 words."""
        at = int(rate * self.words / 1e4)
        return self.alarms[at].score if at < len(self.alarms) else 0.0

    def table(self) -> Iterator[str]:
        """The share of deleted stops that is found at fixed rates of false alarms, by the kind of word that follows."""
        kinds = Counter(case.kind for case in self.lost)
        yield f"{len(self.lost)} deleted stops: " + ", ".join(f"{kind} {n}" for kind, n in sorted(kinds.items()))
        for rate in _RATES:
            threshold = self.threshold(rate)
            found = Counter(case.kind for case in self.lost if case.score > threshold)
            shares = "   ".join(f"{kind} {found[kind] / kinds[kind]:.3f}" for kind in sorted(kinds))
            share = sum(found.values()) / max(1, len(self.lost))
            yield f"  {rate:3} false alarms in 10,000 words (score {threshold:5.2f}): {share:.3f}   {shares}"


def measured(model: BreakModel, documents: Iterable[Document], cases: int) -> Measured:
    """Measure a model on articles that it was not trained with.

    Alarms that the labels call true are faults of the published text and count for nothing.
    """
    alarms: list[Scored] = []
    lost: list[Scored] = []
    words = 0
    for document in documents:
        name = PurePath(document.path).name
        real = {label.words for label in labels(_RULE) if label.is_of(document.path)}
        for passage, _ in passages_of(document):
            found = (alarm._replace(kind=name) for alarm in _alarms(model, passage))
            alarms += (alarm for alarm in found if alarm.gap not in real)
            lost += _lost(model, passage)
        words += len(document.prose.split())
    lost = random.Random(1).sample(lost, min(cases, len(lost)))
    return Measured(sorted(alarms, reverse=True), lost, words)


def _alarms(model: BreakModel, passage: Passage) -> Iterator[Scored]:
    """The surest gap of each sentence of an article as it stands."""
    for words in passage.paragraphs:
        best: dict[int, Scored] = {}
        for place in model.chunks.candidates(words):
            scored = Scored(model.score(words, place, passage, 1), _around(words, place), "")
            start, _ = model.chunks.sentence(words, place)
            best[start] = max(best.get(start, scored), scored)
        yield from (scored for scored in best.values() if scored.score > 0)


def _lost(model: BreakModel, passage: Passage) -> Iterator[Scored]:
    """Every break inside a paragraph, with its stop taken out: its score, if it is the sentence's surest gap."""
    known = model.chunks
    for words in passage.paragraphs:
        for place in range(1, len(words)):
            before = known[words[place - 1]]
            if not (before.ends and known[words[place]].capital and before.trail.strip("\"'”’)") in (".", "?", "!")):
                continue
            merged, at = _merged(known, words, place)
            scores = {gap: model.score(merged, gap, passage, int(gap != at)) for gap in known.candidates(merged)}
            if at in scores:
                score = scores[at] if scores[at] >= max(scores.values()) else UNLIKELY
                yield Scored(score, _around(merged, at), _first_word(known, words[place]))


def _merged(known: Chunks, words: Sequence[str], place: int) -> tuple[list[str], int]:
    """The two sentences that meet at a place, without the stop between them, and the place in them."""
    start = place - 1
    while start > 0 and not known[words[start - 1]].ends:
        start -= 1
    _, end = known.sentence(words, place)
    last = words[place - 1].translate(_NO_STOPS)
    return [*words[start : place - 1], last, *words[place:end]], place - start


def _first_word(known: Chunks, word: str) -> str:
    chunk = known[word]
    if chunk.lead:
        return "quotation"
    if opens(chunk.core):
        return "function"
    return "name" if chunk.name else "common"


def _around(words: Sequence[str], place: int) -> str:
    return f"{' '.join(words[max(0, place - 9) : place])} | {' '.join(words[place : place + 9])}"
