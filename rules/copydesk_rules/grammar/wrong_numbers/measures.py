"""Measures whose unit is in the other number: “the 18-years-old”, “eleven inch”, “ten year ago”, “£2 millions”."""

import re

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.words.nouns import plural
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.units import TIMES

_SPAN = r"(?P<noun>days|weeks|months|years)"
_YOUNG = "boy|girl|man|woman|son|daughter|child|student|brother|sister|teenager|grandson|granddaughter|baby"
_AGED = Regex(
    rf"\b(?:an?|the|this|that|another|one|his|her|their|my|our) (?P<number>\d{{1,3}}|{MORE_THAN_ONE})"
    rf"(?:-{_SPAN}-old\b|[ -]{_SPAN.replace('noun', 'apart')}[ -]old (?:{_YOUNG})\b)"
)
_OLD = ("-old", "s old ")
_UNITS = frozenset(
    "metre meter kilometre kilometer centimetre centimeter millimetre mile inch acre hectare second minute hour day"
    " week month year".split()
)
_AMOUNT = Regex(
    rf"(?<![\w.,:/$£€#-])(?<!\bthe )(?<!\ban )(?<!\ba )(?P<number>(?!1\Z)\d[\d,]*(?:\.\d+)?|{MORE_THAN_ONE}|several)\Z"
)
_WITHOUT_NOUN = Regex(
    r"[.;](?!\w)|,(?= (?:or|but|before|after|when|while|until|and then)\b)"
    r"| and (?:is|was|has|it|then|he|she|they|we|i|you|ran|went|[a-z]+ed)\b"
    r"| (?:in advance|without|before|until|when|but|because)\b"
    r"| (?:long|tall|wide|deep)(?=[.,;](?!\w)| (?:and|or|but|with|to|when)\b)"
    r"| (?:in|on|at) (?:the|an?|his|her|their|its)\b"
    r"| (?:from|above|below|instead|away|apart)\b"
)
"""What follows a measure that is no adjective of a noun: “it took six year.”, not “a six year wait”."""
_SINCE = Regex(r" (?:ago|later|earlier|since|(?:after|before) (?:the|he|she|they|it|we|his|her|their|its))\b")
_STRETCH = Regex(rf"(?<![\w.,:/$£€#-])(?:{MORE_THAN_ONE}|(?<!\bthe )(?:[2-9]|[1-9]\d))\Z")
"""A stretch of time that is counted; before a noun it would be one word, “a ten-year wait”.

What lacks its ending in “the 90 minute before the end” is the number, of which `wrong-ordinal` speaks.
"""
_SUMS = frozenset(["millions", "billions", "trillions"])
_MONEY = Regex(r"[$£€]\d[\d,.]*\Z")
_OF_YEARS = frozenset(["month", "year"])
_MONTH = Regex(r"\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \Z")
_LONGEST_MONTH = 12
_FARTHEST = 24
_LONGEST = 10


def ages(document: Document) -> Disagreements:
    """“The 18-years-old”, “her two-years-old son”, “a 12 years old boy”: the unit, its singular and the number."""
    if any(old in document.folded for old in _OLD):
        for match in _AGED.finditer(document.folded):
            name = "noun" if match["noun"] else "apart"
            yield Span(*match.span(name)), match[name][:-1], match["number"]


def units_of_many(document: Document) -> Disagreements:
    """“Eleven inch from it”, “it took six year.”: a measure that no noun follows."""
    for unit in _UNITS & document.folded_vocabulary:
        for at in document.folded_places(f" {unit}"):
            noun = Span(at + 1, at + 1 + len(unit))
            if not _WITHOUT_NOUN.match(document.folded, noun.end):
                continue
            amount = _AMOUNT.left_of(document.folded, at, _FARTHEST)
            is_calendar = amount and _is_calendar(document, amount, unit)
            if amount and not is_calendar and not document.is_quoted(amount.start()):
                yield noun, plural(unit), amount["number"]


def _is_calendar(document: Document, amount: re.Match[str], unit: str) -> bool:
    """Whether a figure is no number of units: “the 1985 year”, “the same 1985 month”, “the July 11 year”."""
    is_year = unit in _OF_YEARS and re.fullmatch(r"\d{4}", amount["number"]) is not None
    return is_year or _MONTH.left_of(document.prose, amount.start("number"), _LONGEST_MONTH) is not None


def lengths(document: Document) -> Disagreements:
    """“Ten year after the war”."""
    for unit in filter(document.folded_vocabulary.__contains__, TIMES):
        for at in document.folded_places(f" {unit} "):
            several = _STRETCH.left_of(document.folded, at, _LONGEST)
            if several and _SINCE.match(document.folded, at + 1 + len(unit)):
                yield Span(at + 1, at + 1 + len(unit)), f"{unit}s", several[0]


def sums(document: Document) -> Disagreements:
    """“£2 millions”: after an amount of money the word has no plural."""
    for millions in _SUMS & document.folded_vocabulary:
        for at in document.folded_places(f" {millions}"):
            amount = _MONEY.left_of(document.folded, at, _FARTHEST)
            if amount and not document.folded[at + 1 + len(millions) : at + 2 + len(millions)].isalnum():
                yield Span(at + 1, at + 1 + len(millions)), millions[:-1], amount[0]
