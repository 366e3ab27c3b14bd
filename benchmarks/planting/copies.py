"""Paragraphs and sentences to paste a second time, as they are or after a second pair of hands."""

import random
import re

from benchmarks.planting.case import Articles, Planted, paragraphs
from benchmarks.planting.rewriting import REWRITINGS

_SHORTEST = 100
"""Characters that a paragraph needs to be pasted again; shorter ones are captions, bylines and the like."""
_FEWEST_PARAGRAPHS = 3
_FARTHEST = 6
_SENTENCE = re.compile(r"(?<=[.?!] )[“\"]?[A-Z][^.?!\n]{70,}[.?!][”\"]?(?=\s|$)")


def pasted(text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """A paragraph again, letter for letter, up to six paragraphs later."""
    places = _long_paragraphs(text)
    if not places:
        return None
    start, end = rng.choice(places)
    return _inserted(text, end, text[start:end], rng, "")


def pasted_and_edited(text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """A paragraph again after a second pair of hands, up to six paragraphs later."""
    places = _long_paragraphs(text)
    if not places:
        return None
    start, end = rng.choice(places)
    for name in rng.sample(list(REWRITINGS), len(REWRITINGS)):
        new = REWRITINGS[name](text[start:end], rng, articles)
        if new and new != text[start:end]:
            return _inserted(text, end, new, rng, name)
    return None


def pasted_sentence(text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """A sentence from inside a paragraph again, at the end of a later one."""
    sentences = list(_SENTENCE.finditer(text))
    if not sentences:
        return None
    match = rng.choice(sentences)
    later = [end for start, end in _long_paragraphs(text) if start > match.end()]
    if not later:
        return None
    at = rng.choice(later)
    return Planted(f"{text[:at]} {match[0]}{text[at:]}", at + 1, at + 1 + len(match[0]))


def _long_paragraphs(text: str) -> list[tuple[int, int]]:
    places = paragraphs(text)
    if len(places) < _FEWEST_PARAGRAPHS:
        return []
    return [(start, end) for start, end in places if end - start >= _SHORTEST]


def _inserted(text: str, end: int, copy: str, rng: random.Random, sort: str) -> Planted:
    """The text with a copy of the paragraph that ends at `end` after one of the next paragraphs."""
    later = [place[1] for place in paragraphs(text) if place[0] >= end][:_FARTHEST]
    at = rng.choice([end, *later])
    return Planted(f"{text[:at]}\n\n{copy}{text[at:]}", at + 2, at + 2 + len(copy), sort)
