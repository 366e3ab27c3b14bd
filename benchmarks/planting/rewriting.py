"""What a second pair of hands does to a paragraph that is in the article already."""

import random
import re
import textwrap
from collections.abc import Callable
from itertools import pairwise

from benchmarks.planting.case import Articles
from benchmarks.planting.slips import slip
from copydesk.numbers import UNITS

Rewriting = Callable[[str, random.Random, Articles], str | None]
"""From a paragraph to the same one in other words, or None where it offers no place for that."""

_STYLES = (
    {"“": '"', "”": '"', "’": "'", "‘": "'", "–": "-", "—": "--", "…": "..."},
    {" - ": " – ", "--": "—", "...": "…", "'s ": "’s ", "n't": "n’t"},
)
_NUMBERS = UNITS[:13]
_FIGURES = re.compile(
    r"(?<![\w.,$£€-])(?:[1-9]|1[0-2])(?![\w.,-])|%|\bper ?cent\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b"
)
_UNITS = {"%": " per cent", "percent": "%", "per cent": "%"}
_SMALL = (
    (" said ", " has said "), (" the ", " "), (" a ", " one "), (" will ", " would "), (" and ", " as well as "),
    (" has ", " "), (" that ", " "), (" which ", " that "), (" is ", " was "), (" of ", " of the "),
    (" but ", " however "), (" to ", " in order to "), (" in ", " within "), (" also ", " "), (" about ", " around "),
    (" because ", " since "),
)  # fmt: skip
_ENGLISH = (("our", "or"), ("is", "iz"), ("re ", "er "), ("lled", "led"), ("ogue", "og"), ("elling", "eling"))
_WORD = re.compile(r"(?<= )[a-z]{5,}(?= )")
_SENTENCE_END = re.compile(r"(?<=[a-z][.?!])[”\"]? (?=[“\"]?[A-Z])")
_SPOKEN = re.compile(
    r"\b(he|she|they|[A-Z]\w+(?: [A-Z]\w+)?) (said|says|added)\b|\b(said|says|added) (he|she|[A-Z]\w+ [A-Z]\w+)\b"
)
_LAST_CLAUSE = re.compile(r", [^,.“”\"]{15,60}(?=\.[”\"]?$)")
_NARROW = 72


def restyled(text: str, rng: random.Random, articles: Articles) -> str | None:
    """Quotation marks, apostrophes and dashes in another style."""
    for old, new in rng.choice(_STYLES).items():
        text = text.replace(old, new)
    return text


def figures(text: str, rng: random.Random, articles: Articles) -> str | None:
    """Small numbers as words, or words as numbers; per cent as a sign, or the sign in words."""
    return _FIGURES.sub(lambda match: _other_figure(match[0]), text)


def small_words(text: str, rng: random.Random, articles: Articles) -> str | None:
    """One to three small words put in, left out or exchanged."""
    swaps = [swap for swap in _SMALL if swap[0] in text]
    for old, new in rng.sample(swaps, min(len(swaps), rng.randint(1, 3))):
        text = text.replace(old, new, 1)
    return text


def other_words(text: str, rng: random.Random, articles: Articles) -> str | None:
    """One or two longer words exchanged for others."""
    places = list(_WORD.finditer(text))
    for match in sorted(rng.sample(places, min(len(places), rng.randint(1, 2))), key=lambda m: -m.start()):
        other = rng.choice(articles.vocabulary)
        text = text[: match.start()] + other + text[match.end() :]
    return text


def misspelt(text: str, rng: random.Random, articles: Articles) -> str | None:
    """A slip in one of the two, which is how an editor comes upon them."""
    places = list(_WORD.finditer(text))
    if not places:
        return None
    match = rng.choice(places)
    return text[: match.start()] + slip(match[0], rng) + text[match.end() :]


def reflowed(text: str, rng: random.Random, articles: Articles) -> str | None:
    """Broken into lines, as mail programs do."""
    return textwrap.fill(text, _NARROW, break_on_hyphens=False)


def sentence_added(text: str, rng: random.Random, articles: Articles) -> str | None:
    """A sentence of another article before it or after it."""
    other = articles.texts[rng.choice(sorted(articles.texts))]
    found = re.findall(r"(?<=[a-z]\. )[A-Z][^.?!\n]{30,110}\.(?= [A-Z])", other)
    if not found:
        return None
    added = rng.choice(found)
    return f"{added} {text}" if rng.random() < 1 / 3 else f"{text} {added}"


def sentence_removed(text: str, rng: random.Random, articles: Articles) -> str | None:
    """One of its sentences gone, but not so much that it is another paragraph."""
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
    cuts = [(a, b) for a, b in pairwise(ends) if b - a <= len(text) / 2]
    if not cuts:
        return None
    start, end = rng.choice(cuts)
    return (text[:start] + text[end:]).strip()


def who_said_it(text: str, rng: random.Random, articles: Articles) -> str | None:
    """Who said it, turned round or said otherwise."""
    return _SPOKEN.sub(lambda m: f"{m[2]} {m[1]}" if m[1] else f"{m[4]} {m[3]}", text, count=1)


def cut_short(text: str, rng: random.Random, articles: Articles) -> str | None:
    """Without its last clause."""
    return _LAST_CLAUSE.sub("", text)


def other_english(text: str, rng: random.Random, articles: Articles) -> str | None:
    """British spelling made American, in a crude way."""
    for british, american in _ENGLISH:
        text = re.sub(rf"(?<=[a-z]{{2}}){british}(?=[a-z]{{2}}|$)", american, text, count=2)
    return text


def rewritten(text: str, rng: random.Random, articles: Articles) -> str | None:
    """Three of these at once."""
    for change in rng.sample((restyled, figures, small_words, other_words, who_said_it, misspelt), 3):
        text = change(text, rng, articles) or text
    return text


def _other_figure(written: str) -> str:
    if written in _UNITS:
        return _UNITS[written]
    return _NUMBERS[int(written)] if written.isdigit() else str(_NUMBERS.index(written))


REWRITINGS: dict[str, Rewriting] = {
    "restyled": restyled,
    "figures": figures,
    "small words": small_words,
    "other words": other_words,
    "misspelt": misspelt,
    "reflowed": reflowed,
    "sentence added": sentence_added,
    "sentence removed": sentence_removed,
    "who said it": who_said_it,
    "cut short": cut_short,
    "other English": other_english,
    "rewritten": rewritten,
}
