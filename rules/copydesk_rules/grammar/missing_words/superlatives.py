"""Superlatives that lack their article: “she is youngest player in the squad”."""

from collections.abc import Iterator
from itertools import product

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import LedVerb, led_verbs
from copydesk_rules.words.nouns import SINGULAR

_WORDS = (
    "biggest|largest|smallest|highest|lowest|oldest|youngest|longest|shortest|tallest|fastest|richest|poorest|busiest"
    "|deadliest|worst|greatest|strongest|newest|latest|earliest|only|cheapest|heaviest|finest|hottest|coldest|wettest"
)
_OTHERS = (
    "airport brand capital city economy employer exporter festival firm football goalscorer hospital importer industry"
    " landowner lender maker market nation network operator party port producer province region retailer school shop"
    " stadium state team town tournament trainer tower university venue village winner world"
)
_THINGS = SINGULAR.union(_OTHERS.split())
_QUALITIES = "|".join("[a-z]+" + ending for ending in "al ive ic ous ful ant ent able ible ed ar ing".split())
_WHERE = (
    "(?:the|its|his|her|their|europe|africa|asia|britain|history|france|germany|england|scotland|wales|ireland|america"
    "|india|china)"
)
_RANKED = Regex(
    rf" (?P<word>(?:(?:second|third|fourth|fifth)[ -])?(?:{_WORDS}|most (?:{_QUALITIES})))"
    r"(?: (?!(?:in|on|of|at|for|to|from|by|with|and|or|as|when|that|the|an?|his|her|its|their|our|my|this|one)\b)"
    r"[a-z-]+){0,2}? (?P<verb>[a-z]+)"
    rf"(?= (?:in {_WHERE}|of (?:its|the|all|his|her)|on (?:the|record|earth)|ever|to (?:have|be|win))\b)"
)
_BEING = (" is", " was", " became", " becomes", " become", " remains", " remained", " is by far", " was by far")
_SIGNS = frozenset(
    product(
        "is was became becomes become remains remained far".split(),
        [*_WORDS.split("|"), *"most second third fourth fifth".split()],
    )
)
_FARTHEST = 24
_PLACED = Regex(r"\b(?:what|where|which|who|how|there|here)\Z")


def without_the(document: Document) -> Iterator[LedVerb]:
    """Each such superlative with the noun that it ranks, after a verb of being; the gap is before the superlative."""
    if not document.has_pair_of(_SIGNS):
        return
    for match in led_verbs(document, *_BEING, verb=_RANKED, asked=_THINGS.__contains__):
        text = document.folded
        begin = match.start + len(match.lead) + 1
        if not _PLACED.left_of(text, match.start, _FARTHEST) and document.prose[begin : match.end].islower():
            yield match._replace(begin=begin)
