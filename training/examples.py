"""Gaps that are breaks and gaps that are not, out of articles as they stand."""

import random
import re
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from copydesk_rules.sentences.gaps import Chunk, Passage, Reader, candidates
from training.corpora import Article, Sentence

_STOP = re.compile(r"[.!?…]+(?=[\"'”’)\]]*$)")
_MERGED_SHARE = 0.35


class Example(NamedTuple):
    """A gap and whether a sentence was cut there; `own` is 1 where the passage counts the gap among its capitals.

    `told` is how often the article is to be taken to write the capitalised word inside other sentences, where the word
    was put there by invention.
    """

    chunks: list[Chunk]
    place: int
    passage: Passage
    own: int
    is_break: bool
    told: int | None = None


def unstopped(sentence: Sentence) -> Sentence:
    """The sentence without its full stop."""
    return [*sentence[:-1], _STOP.sub("", sentence[-1])]


def passage_of(article: Article, reader: Reader) -> Passage:
    """An article as the model sees it."""
    return Passage([reader.chunks(" ".join(chain.from_iterable(paragraph))) for paragraph in article.paragraphs])


def pairs(article: Article) -> Iterator[tuple[Sentence, Sentence]]:
    """Sentences that follow each other in a paragraph, where the first one's stop can be lost."""
    for paragraph in article.paragraphs:
        for first, second in pairwise(paragraph):
            if unstopped(first)[-1].rstrip("\"'”’)]")[-1:].isalnum() and second[0].lstrip("\"'“‘")[:1].isupper():
                yield first, second


def natural(article: Article, passage: Passage, reader: Reader, rng: random.Random) -> Iterator[Example]:
    """Every gap of the article as it stands, and every two sentences run together."""
    for chunks in passage.paragraphs:
        yield from (Example(chunks, place, passage, 1, False) for place in candidates(chunks))
    for first, second in pairs(article):
        left = unstopped(first)
        chunks = reader.chunks(" ".join([*left, *second]))
        if chunks[len(left) - 1].open and chunks[len(left)].capital:
            yield Example(chunks, len(left), passage, 0, True)
        if rng.random() < _MERGED_SHARE:
            others = (place for place in candidates(chunks) if place != len(left))
            yield from (Example(chunks, place, passage, 1, False) for place in others)
