"""Words to get wrong: a name or a word misspelt, a word or a phrase typed twice."""

import random
import re

from benchmarks.planting.case import WORD, Articles, Planted
from benchmarks.planting.slips import slip

_SHORTEST_NAME, _SHORTEST_WORD = 4, 6
_COMMON = 3
_TRIES = 20
_DOUBLED_BY_RIGHT = frozenset("had that very no so".split())
_INSIDE = re.compile(r"(?:[^\W\d_]|,) $")
_PHRASE = re.compile(r"(?<![\w'’-])([a-z]+) ([a-z]+)(?= [a-z])")


def misspelt_name(text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """A capitalised word inside a sentence, which no article writes small, with a slip in it."""
    names = [match for match in WORD.finditer(text) if _is_name(text, match, articles)]
    if not names:
        return None
    match = rng.choice(names)
    name = re.sub(r"[’']s$", "", match[0])
    sort = "repeated" if len(re.findall(rf"\b{re.escape(name)}\b", text)) > 1 else "once"
    case = _slipped(text, match.start(), name, rng, articles)
    return case and case._replace(sort=sort)


def misspelt_word(text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """A word of six letters or more, which the articles use, with a slip in it."""
    words = [
        match
        for match in WORD.finditer(text)
        if match[0].isalpha() and match[0].islower() and len(match[0]) >= _SHORTEST_WORD
        if articles.words[match[0]] >= _COMMON
    ]
    if not words:
        return None
    match = rng.choice(words)
    return _slipped(text, match.start(), match[0], rng, articles)


def doubled_word(text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """A word typed twice; those are left out that grammar or speech doubles."""
    words = [
        match
        for match in WORD.finditer(text)
        if match[0].islower() and match[0] not in _DOUBLED_BY_RIGHT and text.startswith(" ", match.end())
    ]
    if not words:
        return None
    return _again(text, rng.choice(words))


def doubled_phrase(text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """Two words typed twice: “in the in the”."""
    places = [match for match in _PHRASE.finditer(text) if match[1] != match[2]]
    return _again(text, rng.choice(places)) if places else None


def _again(text: str, match: re.Match[str]) -> Planted:
    again = " " + match[0]
    return Planted(text[: match.end()] + again + text[match.end() :], match.start(), match.end() + len(again))


def _slipped(text: str, start: int, right: str, rng: random.Random, articles: Articles) -> Planted | None:
    """The text with a slip in the word, such that no article knows what comes of it."""
    for _ in range(_TRIES):
        wrong = slip(right, rng)
        if wrong != right and not articles.is_known(wrong):
            return Planted(text[:start] + wrong + text[start + len(right) :], start, start + len(wrong))
    return None


def _is_name(text: str, match: re.Match[str], articles: Articles) -> bool:
    name = re.sub(r"[’']s$", "", match[0])
    inside = _INSIDE.search(text, max(0, match.start() - 2), match.start())
    return bool(inside and name.istitle() and name.isalpha() and len(name) >= _SHORTEST_NAME) and (
        name.lower() not in articles.small
    )
