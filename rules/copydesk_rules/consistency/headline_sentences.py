"""The age, the age at death and the years in prison that a headline gives, where the article gives others."""

import re
from collections.abc import Iterator

from copydesk import Block, Document, Regex, Span
from copydesk_rules.consistency.headline_counts import Contradiction
from copydesk_rules.consistency.numbers import NUMBER, in_the_manner_of, value_of, values_in

_PERSON = "(?:man|woman|boy|girl|teenager|student|pupil|driver|cyclist|mother|father|son|daughter|suspect|victim|child)"
_AGE = Regex(
    rf"(?:(?<=[a-z]), |(?<![\w-])(?=[\w-]{{2,20}}-year-old {_PERSON}\b)){NUMBER}(?=, [a-z]|-year-old)", re.IGNORECASE
)
_AGE_BELOW = Regex(
    rf"(?:(?<=[a-z])(?:, | \()|\baged |(?<![\w-])(?=[\w-]{{2,20}}-year-old)){NUMBER}(?=, [a-z]|[).;,]|-year-old)",
    re.IGNORECASE,
)
_STATEMENTS = (
    (_AGE, _AGE_BELOW),
    (
        Regex(rf"\b(?:[Dd]ies|[Dd]ead|[Dd]ied) (?:at|aged) {NUMBER}(?![\w-])"),
        Regex(
            rf"\b(?:died|dies|dead|death)\b[^.;\n]{{0,60}}?\b(?:aged|at the age of|at) {NUMBER}"
            r"(?![\w:-]| ?(?:[ap]\.?m|%))"
        ),
    ),
    (
        Regex(rf"\b(?:[Dd]ies|[Dd]ead|[Dd]ied) (?:at|aged) {NUMBER}(?![\w-])"),
        Regex(rf"[.!?”\"] (?:He|She) was {NUMBER}\.(?!\d)"),
    ),
    (
        Regex(rf"\b(?:[Gg]ets|[Gg]iven|[Jj]ailed for|[Ss]entenced to) {NUMBER} years\b"),
        Regex(rf"\b(?:sentenced|jailed|imprisoned)\b[^.;\n]{{0,60}}?\b(?:to|for) {NUMBER} years\b"),
    ),
)
"""How headlines state each of these, and how articles do."""


def contradicted_statements(document: Document, title: Block) -> Iterator[Contradiction]:
    """Each such number of the headline that the article has nowhere, where it gives another one, and that alone."""
    seen: set[int] = set()
    for above, below in _STATEMENTS:
        match = above.search(document.prose, *title.span)
        found = list(below.finditer(document.prose, title.span.end)) if match else []
        if match and match.start() not in seen and len({value_of(other["number"]) for other in found}) == 1:
            seen.add(match.start())
            yield from _contradiction(document, title, match, found[0])


def _contradiction(
    document: Document, title: Block, match: re.Match[str], other: re.Match[str]
) -> Iterator[Contradiction]:
    value = value_of(match["number"])
    if value_of(other["number"]) != value and value not in values_in(document.prose[title.span.end :]):
        right = in_the_manner_of(match["number"], value_of(other["number"]))
        place = Span(*match.span("number"))
        yield Contradiction(place, match[0], right, Span(*other.span()))
