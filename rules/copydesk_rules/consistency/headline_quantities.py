"""What a headline says of an amount, a measure or a turn, beside what the article says in the same words."""

import re
from collections.abc import Iterator
from itertools import combinations

from copydesk import Block, Document, Regex, Span
from copydesk_rules.consistency.headline_counts import Contradiction

_AMOUNT = (
    r"(?P<currency>(?:US|A|C|NZ)?[$£€¥])(?P<number>\d{1,6}(?:\.\d+)?)"
    r"(?P<unit> ?(?:(?i:million|billion|trillion)|[mbt]n|m)\b)"
)
_DEED = (
    r"\b(?P<deed>(?i:pay|pays|paid|paying|raise|raises|raised|cost|costs|fined|save|saves|saved|donates?|donated"
    r"|stole|steals?|invests?|invested|spends?|spent|worth|seeks?|awards?|awarded))"
)
_PAID = Regex(rf"{_DEED} (?:(?:an?|up to|nearly|almost|about|more than|over|around|record) ){{0,2}}{_AMOUNT}")
_UNITS = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_ROUNDED = 0.12
"""Share by which the amount of a headline may differ from the one that it rounds."""
_MEASURE = Regex(r"(?<![\w.,:/$£€-])(?P<number>\d{1,3})[ -]?(?P<unit>mph|kph|km/h|°[CF]|GW|MW|kg|ft|cm)(?![\w/])")
_ROUND = 5
"""What a headline rounds a measure to."""
_TURN = Regex(
    r"\b(?P<number>(?i:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))"
    r" (?P<unit>(?i:week|day|month|year|night|term))\b"
)
_TOP = 4
"""Blocks below the headline that say again what it says."""


def unlike_quantities(document: Document, title: Block) -> Iterator[Contradiction]:
    """Each amount, measure and turn of the headline, where the article has another one of it, and that alone."""
    below = [block.span for block in document.blocks if block.span.start >= title.span.end]
    if below:
        top = Span(below[0].start, below[:_TOP][-1].end)
        yield from _amounts(document, title, top)
        yield from _alone(document, title, _MEASURE, Span(title.span.end, len(document.prose)))
        yield from _alone(document, title, _TURN, top)


def _amounts(document: Document, title: Block, top: Span) -> Iterator[Contradiction]:
    """“To pay $80 million”, where the article begins with “agreed to pay $18 million”."""
    for match in _PAID.finditer(document.prose, *title.span):
        others = [other for other in _PAID.finditer(document.prose, *top) if _of_kind(other) == _of_kind(match)]
        if len({other["number"] for other in others}) == 1 and not _is_borne_out(document, match, title.span.end):
            yield _contradiction(match, others[0])


def _of_kind(amount: re.Match[str]) -> tuple[str, str, str]:
    """What is done with an amount, by how the word for it begins, and the currency and unit."""
    unit = amount["unit"].strip().lower()
    return amount["deed"].lower()[:2], amount["currency"], _UNITS.get(unit, unit)


def _is_borne_out(document: Document, match: re.Match[str], start: int) -> bool:
    """Whether the article has an amount that the headline's rounds, or two that make it."""
    value = float(match["number"])
    amounts = {float(other["number"]) for other in _ANY.finditer(document.prose, start)}
    if any(abs(amount - value) <= _ROUNDED * value for amount in amounts):
        return True
    return any(abs(first + second - value) <= _ROUNDED * value for first, second in combinations(sorted(amounts), 2))


_ANY = Regex(_AMOUNT)


def _alone(document: Document, title: Block, pattern: Regex, below: Span) -> Iterator[Contradiction]:
    """What the article has in one number only, and the headline in another that the article never has."""
    for match in pattern.finditer(document.prose, *title.span):
        others = [
            each for each in pattern.finditer(document.prose, *below) if each["unit"].lower() == match["unit"].lower()
        ]
        numbers = {other["number"].lower() for other in others}
        is_round = match["number"].isdecimal() and int(match["number"]) % _ROUND == 0
        is_there = re.search(rf"(?i)(?<!\w){match['number']}(?!\d)", document.prose[title.span.end :]) is not None
        if len(numbers) == 1 and not is_round and not is_there:
            yield _contradiction(match, others[0])


def _contradiction(match: re.Match[str], other: re.Match[str]) -> Contradiction:
    return Contradiction(Span(*match.span("number")), match[0], other["number"], Span(*other.span()))
