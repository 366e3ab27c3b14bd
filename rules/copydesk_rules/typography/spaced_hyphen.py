"""A hyphen with a space after it, inside a compound or a word."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Lexicon, Regex, Span, rule
from copydesk_rules.typography.glued_words import JOINING
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.units import UNITS

_SPACED = Regex(
    r"(?<![\w’'.,/-])(?P<before>(?:\w+-)*)(?P<left>[A-Za-z]+|\d{1,3})- (?P<right>[a-z]{2,})"
    r"(?P<after>(?:-\w+)*)(?![\w’'-])(?=(?P<goes_on> [a-z])?)"
)
_SIGN = "\0- \0"
_INSIDE = Regex(r"[\w-]*\Z")
_PREFIXES = frozenset("non anti semi inter multi self pre post ultra".split())
_INNER = frozenset("to the than of per".split())
"""Words that stand inside a compound: “back-to-back”, “over-the-counter”."""
_FIRST = frozenset("the than per".split())
"""Those of them with which no compound begins, as “to-do” does."""
_COMPOUND = Regex(
    r"(?i)so- called|well- (?:known|paid|being|\w{3,}ed)|(?:long|short|medium)- (?:term|time|lived|range|standing)"
    r"|(?:low|high)- (?:income|level|quality|speed|profile|paid|risk|tech|volume|cost|end|ranking)"
)
_NUMBER = Regex(rf"(?:{MORE_THAN_ONE}|\d{{1,3}})\Z")
_COMMON, _ORDINARY, _RARE = 1000, 300, 500
"""Uses in the word list from which a whole word, and one after a prefix, is known; up to which a part is no word."""
_SHARE = 50
"""How many times as common as its second part a word must be."""


@rule(
    Bad("A [[well- known]] man in a [[two- day]] meeting.", fixed="A well-known man in a two-day meeting."),
    Bad("They rent a [[two- bedroom]] flat.", fixed="They rent a two-bedroom flat."),
    Bad("It is [[non- performing]] and [[self- sufficient]].", fixed="It is non-performing and self-sufficient."),
    Bad(
        "The [[back-to- back]] wins of a [[stay- at-home]] side.", fixed="The back-to-back wins of a stay-at-home side."
    ),
    Bad("The [[govern- ment]] [[in- creased]] it.", fixed="The government increased it."),
    Good("The short- and long-term plans, two- or three-day trips, pre- to post-war, nano- versus micro-structures."),
    Good("Prices are up- just a little; it was well- better than that. The two- they are old -left. It is a run -v."),
    Good("It is a how-to- guide. The run of the mill- in-house team, the talks- to-do lists of the best."),
    family="typography",
    languages=("en",),
    severity="error",
)
def spaced_hyphen(document: Document) -> Iterator[Finding]:
    """A hyphen with a space after it, inside a compound or a word: “well- known”, “govern- ment”.

    It is left from the end of a line. Hyphens that wait for a later word (“short- and long-term”) and those that stand
    for a dash are left alone: reported are only certain compounds, and words whose parts are no words by themselves.
    """
    if _SIGN not in document.marks:
        return
    for match in _SPACED.at(_beginnings(document), document.prose):
        if text := _right(match):
            span = Span(match.start(), match.end("after"))
            message = f"There is a space after the hyphen of “{text}”"
            yield Finding.replacing(span, text, message, "safe")


def _beginnings(document: Document) -> Iterator[int]:
    """Where what ends with such a hyphen may begin: at any letter of the words before it."""
    for hyphen in document.places(["- "]):
        if before := _INSIDE.left_of(document.prose, hyphen):
            yield from range(before.start(), hyphen)


def _right(match: re.Match[str]) -> str | None:
    """The compound or the word as it should be, if it surely is one."""
    before, left, right, after = match.group("before", "left", "right", "after")
    if _is_compound(match):
        return f"{before}{left}-{right}{after}"
    if before or after or right in JOINING:
        return None
    words = Lexicon.of("en")
    whole, part = words.frequency(left + right), words.frequency(right)
    return left + right if whole >= max(_COMMON, _SHARE * part) and part < _RARE else None


def _is_compound(match: re.Match[str]) -> bool:
    """Whether what surely is a compound stands there."""
    before, left, right, after = match.group("before", "left", "right", "after")
    if right in JOINING:
        return bool(after) and (right in _FIRST or (left.lower() == "stay" and right == "at"))
    if before and left in _INNER and before.lower() != "how-":
        return True
    if right in UNITS and match["goes_on"] and _NUMBER.match(left):
        return True
    if left.lower() in _PREFIXES:
        return Lexicon.of("en").frequency(right) >= _ORDINARY
    return not before and _COMPOUND.fullmatch(f"{left}- {right}") is not None
