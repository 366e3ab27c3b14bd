"""Two sentences with nothing at all between them."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.break_model import BreakModel
from copydesk_rules.sentences.openers import opens
from copydesk_rules.sentences.usage import frequency

_GLUED = Regex(
    r"[a-z](?P<closing>[”’)\"]?)(?P<opening>[“‘]?)"
    r"(?P<right>[A-Z][A-Za-z]*(?:['’](?:s|re|ve|ll|d|m|t))?)(?=[\s,])"
)
_LEFT = Regex(r"(?<![\w\ufffc.@/\\#&_$'’])(?:[A-Za-z][a-z]+(?:['’-][a-z]+)*)$")
_CODE = "\ufffc"
_CAMEL = Regex(r"\b[a-z]{2,}[A-Z]\w*")
_FEW_CAMELS = 2
"""Words such as “rawValue” in an article, up to which it need not be about programs."""
_CLEAR = frozenset(
    "the this these those they he she it we there but however although meanwhile if after when his her their".split()
)
_NAME_ENDINGS = frozenset("In On At Of To By Up For From With And Or As All No Not Is A I One Now Over Then".split())
"""Capitalised openers that firms and programs like to end their names with."""
_TITLES = ("Mr", "Mrs", "Ms", "Dr", "Sir", "Lord", "BBC", "US")
_ORDINARY, _COMMON = 300, 3000
_SHORTEST = 4
_LEAST_ORDINARY = -1.0
"""The score from which two ordinary words that are glued together are two sentences."""


@rule(
    Bad("He left the [[talksThe]] minister stayed.", fixed="He left the talks. The minister stayed."),
    Bad("They met again in [[CanadaIt]] was cold in Canada.", fixed="They met again in Canada. It was cold in Canada."),
    Bad(
        "She would not [[commentMinisters]] declined to speak.",
        fixed="She would not comment. Ministers declined to speak.",
    ),
    Good("She flew easyJet; macOS and watchOS are Apple's. She sold it on eBay through PayPal."),
    Good("Call `f` with isIn, sliceOf and rawValue; LinkedIn and PostIt are firms."),
    Good("The firm healthSouth said that healthSouth was sound."),
    family="sentences",
    severity="error",
)
def glued_sentences(document: Document) -> Iterator[Finding]:
    """Two sentences with nothing at all between them, neither stop nor space.

    It comes from line ends that were deleted. It is reported where an ordinary word ends at the capital and a word
    follows that opens sentences, or where the model of `missing-sentence-break` sees two sentences. Names such as
    “easyJet” and the names in code are left alone.
    """
    prose = document.prose
    for match in _GLUED.finditer(prose):
        left = _LEFT.search(prose, max(0, match.start() - 30), match.start() + 1)
        if left and _is_glued(document, left[0], match):
            yield _finding(left, match)


def _is_glued(document: Document, left: str, match: re.Match[str]) -> bool:
    """Whether the capital begins a new sentence, and is no part of a name."""
    right, prose = match["right"], document.prose
    marks = match["closing"] + match["opening"]
    if len(left) < _SHORTEST - 1 or prose.count(left + marks + right) > 1:
        return False
    if _CODE in prose or len(set(_CAMEL.findall(prose))) > _FEW_CAMELS:
        return right.lower() in _CLEAR and left.islower() and frequency(left) >= _ORDINARY
    if marks or right in _TITLES or right.lower() in _CLEAR:
        return left.islower() or len(left) >= _SHORTEST
    if right in _NAME_ENDINGS:
        return _is_likely(document, match, left)
    sure = (opens(right) and left.islower()) or _are_words(left, right, prose)
    return sure or (len(left) >= _SHORTEST and _is_likely(document, match, left))


def _are_words(left: str, right: str, prose: str) -> bool:
    """Whether an ordinary word in small letters stands before another one, or before a name that the article uses."""
    ordinary = frequency(right) >= _ORDINARY and not right.isupper()
    long = min(len(left), len(right)) >= _SHORTEST and left.islower()
    return long and frequency(left) >= _COMMON and (ordinary or _stands_alone(right, prose))


def _is_likely(document: Document, match: re.Match[str], left: str) -> bool:
    """Whether the model of lost stops sees two sentences there; an ordinary word in small letters needs little more."""
    model = BreakModel.shipped()
    prose, gap = document.prose, match.start("right")
    start, end = prose.rfind("\n\n", 0, gap) + 1, prose.find("\n\n", gap)
    right = match["right"]
    if right.isupper() or not right[1:].islower() or (frequency(right) < _ORDINARY and not _stands_alone(right, prose)):
        least = model.thresholds["warning"]
    else:
        ordinary = left.islower() and frequency(left) >= _COMMON
        least = _LEAST_ORDINARY if ordinary else model.thresholds["info"]
    return model.score_between(prose[start:gap], prose[gap : end if end > 0 else None]) >= least


def _stands_alone(word: str, prose: str) -> bool:
    """Whether the article writes the word by itself too."""
    return re.search(rf"(?<!\w){re.escape(word)}\b", prose) is not None


def _finding(left: re.Match[str], match: re.Match[str]) -> Finding:
    place = Span(left.start(), match.end("right"))
    text = f"{left[0]}.{match['closing']} {match['opening']}{match['right']}"
    gap = Span(match.start() + 1, match.start("right"))
    fix = Fix.replace(gap, f".{match['closing']} {match['opening']}", "unsafe")
    return Finding(place, f"Two sentences are glued together: “{left[0]}” and “{match['right']}”", (text,), fix)
