"""A part that is larger than the whole that it is a part of."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.consistency.numbers import NUMBER, value_of
from copydesk_rules.words.units import TIMES

_MEASURES = frozenset(TIMES).union(
    "decade century mile metre meter kilometre kilometer foot feet inch acre hectare litre liter gallon tonne ton pound"
    " kilo kilogram gram ounce dollar euro cent pence degree".split()
)
"""Units, whose number need not be that of a whole."""
_ROUGHLY = r"(?:(?:at least|at most|about|around|some|nearly|almost|only|just|more than|fewer than|over|up to) )?"
_WHOSE = (
    r"(?:(?:all )?(?:the|its|his|her|their|our|my|your|these|those)"
    r" (?:(?:other|first|last|top|original|remaining|country's|city's) )?|a total of )?"
)
_COUNTED = (
    r"(?P<what>(?:[a-z-]+ ){0,3}?(?P<noun>[a-z-]*[a-z]s|people|men|women|children|fish|sheep|deer|aircraft|police))\b"
)
_PLAIN = r"(?! (?:hundred|thousand|million|billion|trillion|dozen|score|per ?cent)\b|[\w%-]|[.,:/]\d)"
"""What follows a number that is counted as it stands."""
_PART = Regex(rf"{NUMBER}(?: out)? \Z")
_WHOLE = Regex(rf"of {_ROUGHLY}{_WHOSE}{NUMBER}{_PLAIN} {_COUNTED}")
_PART_OF_THESE = Regex(rf", {_ROUGHLY}{NUMBER} \Z")
_OF_THESE = Regex(r"of (?:them|whom|which)\b")
_COMMA = Regex(r", \Z")
_PART_AFTER = Regex(rf"of (?:which|whom) {_ROUGHLY}{NUMBER}{_PLAIN}(?! (?:{'|'.join(sorted(_MEASURES))})s?\b)")
_THESE = Regex(rf"{NUMBER}{_PLAIN} {_COUNTED}(?: [a-z-]+){{0,4}}\Z")
_LABELLED = Regex(
    r"\b(?:[Pp]age|[Cc]hapter|[Pp]art|[Vv]olume|[Nn]o\.?|[Nn]umber|[Rr]oom|[Dd]ay|[Ww]eek|[Yy]ear|[Ss]eason|[Ee]pisode"
    r"|[Rr]ound|[Ss]tage|[Ll]ap|[Ss]tep|[Gg]ame|[Qq]uestion|[Ff]igure|[Tt]able|[Ss]ection|[Aa]rticle|[Vv]erse|[Ll]evel"
    r"|[Aa]ged?|[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]ill|[Dd]uring|[A-Z][a-z]+)\s\Z"
)
"""What makes a number the name of one thing, a year or a day."""
_KINDS = frozenset("kinds types sorts forms varieties sizes colours colors species ways".split())
"""Nouns before which the whole is not counted: “12 of two kinds”."""
_GROUPS = frozenset("families couples households groups teams pairs companies firms crews units villages".split())
"""Nouns that name many at a time, so that more people may be of them."""
_REACH, _FAR = 24, 90
"""Characters before “of” in which the part stands, and the whole."""


@rule(
    Bad("On the test, [[32]] of my 27 students were at grade level."),
    Bad("[[Nine]] of the eight members voted for it, and [[12]] out of 10 schools closed."),
    Bad("It has 28 changes, of which [[31]] are fixes."),
    Bad("They had 14 cows on the hill, [[15]] of which were sick."),
    Good("Nine of the ten members voted, and 12 out of 12 schools closed. It has 28 changes, of which 13 are fixes."),
    Good("Five of one million people have it. Two of one another’s cars. They sold 12 of two kinds."),
    Good("She wrote 30 books in 12 years, 15 of them about birds. There were 12 families, 30 of whom were children."),
    Good("In 2019 of 15 people two left. Day 45 of 30 days of rain. September 11 of two years ago was hot."),
    Good("It has 28 changes, of which 31 per cent are fixes. Of 12 boats, of which 20 feet was the least, two sank."),
    family="consistency",
    languages=("en",),
)
def part_exceeds_whole(document: Document) -> Iterator[Finding]:
    """A part that is larger than its whole, such as “32 of my 27 students”.

    One of the two numbers is wrong, and nobody but the writer knows which. Reported where both stand together, in
    figures or in words: “nine of the eight members”, “28 changes, of which 31 are fixes”. Years, pages and other
    numbers that are names, kinds, and groups of people are left alone.
    """
    for index in document.word_indexes(frozenset(("of",))):
        start = document.words.starts[index]
        found = _before_whole(document, start) or _of_these(document, start)
        if found and _is_larger(*found):
            part, whole = (document.text(Span(*match.span("number"))) for match in found)
            yield Finding(Span(*found[0].span("number")), f"A part cannot be larger than its whole: {part} of {whole}")


def _before_whole(document: Document, of: int) -> tuple[re.Match[str], re.Match[str]] | None:
    """A part and its whole, on either side of an “of”."""
    whole = _WHOLE.match(document.folded, of)
    part = _PART.left_of(document.folded, of, _REACH) if whole else None
    if whole is None or part is None or _LABELLED.left_of(document.prose, part.start("number"), _REACH):
        return None
    return None if whole["noun"] in _KINDS or whole["noun"].removesuffix("s") in _MEASURES else (part, whole)


def _of_these(document: Document, of: int) -> tuple[re.Match[str], re.Match[str]] | None:
    """A part, beside “of them” or “of which”, and the whole that the sentence names before it."""
    text = document.folded
    comma = _COMMA.left_of(text, of, len(", "))
    if comma:
        part, end = _PART_AFTER.match(text, of), comma.start()
    else:
        part = _PART_OF_THESE.left_of(text, of, _FAR) if _OF_THESE.match(text, of) else None
        end = part.start() if part else 0
    whole = _THESE.left_of(text, end, _FAR) if part else None
    sentence = document.sentence_at(of)
    if part is None or whole is None or sentence is None or whole.start() < sentence.start:
        return None
    is_alone = not any(character.isdigit() for character in text[sentence.start : whole.start()])
    is_counted = not (whole["noun"] in _GROUPS or whole["noun"].removesuffix("s") in _MEASURES)
    return (part, whole) if is_alone and is_counted else None


def _is_larger(part: re.Match[str], whole: re.Match[str]) -> bool:
    return value_of(part["number"]) > value_of(whole["number"]) > 1
