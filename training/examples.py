"""Gaps that are breaks and gaps that are not, out of articles as they stand."""

import random
import re
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from copydesk_rules.sentences.breaks.gaps import Chunks, may_end
from copydesk_rules.sentences.breaks.passage import Passage
from training.corpora import Article, Sentence

_STOP = re.compile(r"[.!?…]+(?=[\"'”’)\]]*$)")
_MERGED_SHARE = 0.35


class Example(NamedTuple):
    """A gap and whether a sentence was cut there; `own` is 1 where the passage counts the gap among its capitals.

    `told` is how often the article is to be taken to write the capitalised word inside and first in other sentences,
    where the word was put there by invention.
    """

    words: list[str]
    place: int
    passage: Passage
    own: int
    is_break: bool
    told: tuple[int, int] | None = None


def unstopped(sentence: Sentence) -> Sentence:
    """The sentence without its full stop."""
    return [*sentence[:-1], _STOP.sub("", sentence[-1])]


def passage_of(article: Article) -> Passage:
    """An article as the model sees it."""
    return Passage(" ".join(chain.from_iterable(paragraph)) for paragraph in article.paragraphs)


def pairs(article: Article) -> Iterator[tuple[Sentence, Sentence]]:
    """Sentences that follow each other in a paragraph, where the first one's stop can be lost."""
    for paragraph in article.paragraphs:
        for first, second in pairwise(paragraph):
            if unstopped(first)[-1].rstrip("\"'”’)]")[-1:].isalnum() and second[0].lstrip("\"'“‘")[:1].isupper():
                yield first, second


def natural(article: Article, passage: Passage, known: Chunks, rng: random.Random) -> Iterator[Example]:
    """Every gap of the article as it stands, and every two sentences run together."""
    for words in passage.paragraphs:
        yield from (Example(words, place, passage, 1, False) for place in known.candidates(words))
    for first, second in pairs(article):
        left = unstopped(first)
        words = [*left, *second]
        if may_end(left[-1]) and known[second[0]].capital:
            yield Example(words, len(left), passage, 0, True)
        if rng.random() < _MERGED_SHARE:
            others = (place for place in known.candidates(words) if place != len(left))
            yield from (Example(words, place, passage, 1, False) for place in others)
