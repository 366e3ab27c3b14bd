"""Gaps made by rewriting sentences: what running text for training holds too little of.

Each way of rewriting that makes breaks has one that makes gaps which are none, with names from the same source, so that
the model cannot learn that a strange name is a new sentence.
"""

import random
from collections.abc import Iterator, Mapping

from copydesk_rules.sentences.breaks.gaps import Chunks, may_end
from copydesk_rules.sentences.breaks.passage import Passage
from training.corpora import Sentence
from training.examples import Example
from training.namelists import Names
from training.objects import Objects
from training.quotations import Quotations
from training.subjects import Subjects

RATES = {
    "quotation": 0.35,
    "no comma before a quotation": 0.3,
    "attribution": 0.3,
    "closed quotation": 0.35,
    "quoted word": 0.3,
    "title": 0.15,
    "name first": 0.9,
    "described first": 0.8,
    "role at the end": 0.5,
    "role and name": 0.5,
    "name as object": 0.5,
    "contact clause": 1.0,
    "lost comma": 0.7,
    "introduction": 1.0,
    "described object": 0.5,
    "said that": 1.0,
    "reported": 0.4,
    "joined": 0.4,
    "led in": 0.15,
    "long title": 0.1,
    "kind and name": 0.4,
    "direction": 0.25,
    "inverted saying": 0.3,
    "I that goes on": 0.25,
    "named quotation": 0.04,
}
"""How many of the pairs of sentences each invention rewrites."""
_REACH = 7
"""Words after the gap of an invention in which other gaps are no breaks: “US secretary of state ## Antony Blinken”."""


class Inventor:
    """Rewrites pairs of sentences, each way of it at its own rate."""

    def __init__(self, known: Chunks, names: Names, rng: random.Random, rates: Mapping[str, float]) -> None:
        self._known, self._rng, self._rates = known, rng, rates
        kinds = (Quotations, Objects, Subjects)
        self._ways = {name: way for kind in kinds for name, way in kind(known, names, rng).ways().items()}

    def inventions(self, first: Sentence, second: Sentence, passage: Passage) -> Iterator[Example]:
        """The examples that two sentences are rewritten to."""
        for way, invent in self._ways.items():
            if self._rng.random() >= self._rates.get(way, 0):
                continue
            for invented in invent(first, second):
                if _is_gap(self._known, invented.words, invented.place):
                    yield self._example(invented.words, invented.place, passage, invented.is_break)
                for inside in range(invented.place + 1, invented.place + _REACH):
                    if _is_gap(self._known, invented.words, inside) and self._rng.random() < 0.5:
                        yield self._example(invented.words, inside, passage, False)

    def _example(self, words: list[str], place: int, passage: Passage, is_break: bool) -> Example:
        rng = self._rng
        told = (
            (rng.choice((0, 0, 0, 1, 1, 2, 3)), rng.choice((0, 0, 0, 1, 2))) if self._known[words[place]].name else None
        )
        return Example(words, place, passage, 0, is_break, told)


def _is_gap(known: Chunks, words: list[str], place: int) -> bool:
    if not 0 < place < len(words):
        return False
    return known[words[place]].capital and may_end(words[place - 1])
