"""Two sentences with nothing at all between them."""

from collections.abc import Iterable, Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.quoted import is_set_apart
from copydesk_rules.sentences.asking import LETTERED
from copydesk_rules.sentences.breaks.model import BreakModel
from copydesk_rules.sentences.joints import (
    BEGIN_NAMES,
    ORDINARY,
    SHORTEST,
    Joint,
    is_bearer,
    is_behind_number,
    is_listed,
    is_named,
    is_one_name,
)
from copydesk_rules.sentences.openers import DAYS_AND_MONTHS, opens, opens_in_text
from copydesk_rules.sentences.usage import frequency
from copydesk_rules.words.titles import HONORIFICS

_GLUED = Regex(r"[A-Z](?<=[a-z\d%”’)\"“‘][A-Z])[A-Za-z]*(?:['’](?:s|re|ve|ll|d|m|t))?(?=[\s,]|-[A-Za-z])")
"""From the capital on: to look for capitals first takes a fifth of the time of looking for small letters."""
_WORD = r"(?<![\w\ufffc.@/\\#&_$'’])(?:Ma?c)?[A-Za-z][a-z]+(?:['’-][a-z]+)*"
_NUMBER = r"(?<![\w\ufffc.,:@/\\#&_$£€=+-])[$£€]?\d+(?:[.,:]\d+)*(?:%|bn|m|k[gm]|st|nd|rd|th)?"
_LEFT = Regex(rf"(?P<left>{_WORD}|{_NUMBER})(?P<closing>[”’)\"]?)(?P<opening>[“‘]?|(?<=\")\")$")
_CAMEL = Regex(r"[a-z]{2,}[A-Z]")
_FEW_CAMELS = 2
"""Words such as “rawValue” in an article, up to which it need not be about programs."""
_NAME_ENDINGS = frozenset("In On At Of To By Up For From With And Or As All No Not Is A I One Now Over Then".split())
"""Capitalised openers that firms and programs like to end their names with."""
_COMMON, _FARTHEST = 3000, 30
_LEADS_ON = frozenset("a an and from my of or our the their your".split())
"""Words that end no sentence: after them only the space was lost."""
_CERTAIN, _LEAST_BESIDE_CODE = 5.0, 2.0
"""The scores from which any two words are two sentences beside code, and the second of them may open sentences."""
_LEAST_ORDINARY = -1.0
"""The score from which two ordinary words that are glued together are two sentences."""


@rule(
    Bad("He left the [[talksThe]] minister stayed.", fixed="He left the talks. The minister stayed."),
    Bad("They met again in [[CanadaIt]] was cold in Canada.", fixed="They met again in Canada. It was cold in Canada."),
    Bad(
        "She would not [[commentMinisters]] declined to speak.",
        fixed="She would not comment. Ministers declined to speak.",
    ),
    Bad("“It has to [[changeI]] think so.”", fixed="“It has to change. I think so.”"),
    Bad(
        'He left for [[home"The]] talks are over," she said.', fixed='He left for home. "The talks are over," she said.'
    ),
    Bad(
        "The council will vote on [[the‘Market]] Square’ plan.",
        fixed="The council will vote on the ‘Market Square’ plan.",
    ),
    Bad(
        "They met at the [[harbourEconomists]] had feared worse, and on the [[ferryNurses]] had feared worse.",
        fixed="They met at the harbour. Economists had feared worse, and on the ferry. Nurses had feared worse.",
    ),
    Bad(
        "Many of them have not yet signed [[upInstead]], they wait for the council to meet again in the spring.",
        fixed="Many of them have not yet signed up. Instead, they wait for the council to meet again in the spring.",
    ),
    Good("They left the valley at last. 3The bridge was built in the 3D era of the Mk2A engine."),
    Good("They read it on the proBook of a friend, and on the webPad; a goPilot was too dear for them."),
    Good("They met at the harbourReferees had feared worse, and wrote to the treasurerNurses had feared worse."),
    Good("She flew easyJet; macOS and watchOS are Apple's. She sold it on eBay through PayPal."),
    Good("Stacy Rasgon of Bernstein and Vivek Arya of BofA have been there for weeks; SemiAnalysis has not."),
    Good("Call `f` with isIn, sliceOf and rawValue; LinkedIn and PostIt are firms."),
    Good("The date is `now` where notAfter is not set, and isAfter is."),
    Good("He brought tools and drove the discussions at the last three GardenWeek conferences (read the 2024 report)."),
    family="sentences",
    languages=("en",),
    severity="error",
)
def glued_sentences(document: Document) -> Iterator[Finding]:
    """Two sentences with nothing at all between them, neither stop nor space: “the talksThe minister”.

    It comes from line ends that were deleted. It is reported where an ordinary word ends at the capital and a word
    follows that opens sentences, or where the model of `missing-sentence-break` sees two sentences. Names such as
    “easyJet” and the names in code are left alone.
    """
    prose = document.prose
    found = [
        Joint(document, left, right)
        for right in _GLUED.finditer(prose)
        if (left := _LEFT.left_of(prose, right.start(), _FARTHEST))
    ]
    is_about_programs = bool(found) and _is_about_programs(document, found)
    for joint in found:
        is_glued = _is_glued(joint, is_about_programs=is_about_programs)
        if is_glued and not is_set_apart(document, joint.right.start()):
            yield _finding(joint)


def _is_about_programs(document: Document, found: Iterable[Joint]) -> bool:
    """Whether the article has code, or more names of code than what is surely two sentences."""
    names = set(filter(_CAMEL.match, document.capitals))
    if document.has_code or len(names) <= _FEW_CAMELS:
        return document.has_code
    surely = BreakModel.shipped().thresholds["error"]
    names -= {joint.before + joint.after for joint in found if joint.score >= surely}
    return len(names) > _FEW_CAMELS


def _is_glued(joint: Joint, *, is_about_programs: bool) -> bool:
    """Whether the capital begins a new sentence, and is no part of a name."""
    if not joint.before[0].isalpha():
        return is_behind_number(joint)
    if is_one_name(joint):
        return False
    if not is_about_programs and is_bearer(joint):
        return True
    if not (joint.after[1:].islower() or joint.after.isupper()):
        return False
    return _are_sentences_beside_code(joint) if is_about_programs else _are_sentences(joint)


def _are_sentences_beside_code(joint: Joint) -> bool:
    """Whether two sentences meet in an article about programs, where names such as “rawValue” stand."""
    before, after, thresholds = joint.before, joint.after, BreakModel.shipped().thresholds
    least = thresholds["error"] if after in _NAME_ENDINGS else _LEAST_BESIDE_CODE
    if opens_in_text(after) and (joint.is_small or joint.is_clear) and joint.score >= least:
        return True
    ordinary = joint.is_small and len(before) >= SHORTEST - 1 and not opens(before) and frequency(before) >= ORDINARY
    least = thresholds["info"] if joint.is_clear else _CERTAIN if len(before) >= SHORTEST else float("inf")
    return ordinary and joint.score >= least


def _are_sentences(joint: Joint) -> bool:
    """Whether two sentences meet in any other article."""
    if not joint.is_clear and (is_listed(joint) or is_named(joint)):
        return False
    before = joint.before
    is_day = before.lower() in DAYS_AND_MONTHS and opens(joint.after)
    is_quoted = joint.left["closing"] or joint.left["opening"]
    if (is_quoted or joint.after in HONORIFICS or joint.is_clear or is_day) and len(before) >= SHORTEST - 1:
        is_long = joint.is_small or is_day or len(before) >= SHORTEST
        return is_long or (joint.is_clear and joint.score >= BreakModel.shipped().thresholds["info"])
    if len(before) < SHORTEST - 1 or joint.after in _NAME_ENDINGS:
        return _are_apart(joint)
    if (opens(joint.after) and joint.is_small) or _are_words(joint):
        return True
    return _is_likely(joint) if len(before) >= SHORTEST else _is_sure(joint)


def _are_apart(joint: Joint) -> bool:
    """Whether a very short word, or one that names end with, is a word of its own there."""
    before, is_short = joint.before, len(joint.before) < SHORTEST - 1
    is_word = joint.is_small or (not is_short and (frequency(before) >= ORDINARY or joint.has_alone(before)))
    return is_word and (not is_short or joint.is_clear or _is_sure(joint)) and _is_likely(joint)


def _are_words(joint: Joint) -> bool:
    """Whether an ordinary word in small letters stands before another one, or before a name that the article uses."""
    before, after = joint.before, joint.after
    long = min(len(before), len(after)) >= SHORTEST and joint.is_small and after[1:].islower()
    return long and frequency(before) >= _COMMON and joint.is_word()


def _is_likely(joint: Joint) -> bool:
    """Whether the model of lost stops sees two sentences there; an ordinary word in small letters needs little more."""
    thresholds, after = BreakModel.shipped().thresholds, joint.after
    if after == "I" and joint.is_small and joint.before not in LETTERED:
        least = thresholds["info"]
    elif after.isupper() or not after[1:].islower() or not joint.is_word():
        least = thresholds["warning"]
    else:
        ordinary = joint.is_small and frequency(joint.before) >= _COMMON
        least = _LEAST_ORDINARY if ordinary else thresholds["info" if joint.is_small or opens(after) else "warning"]
    return joint.score >= least


def _is_sure(joint: Joint) -> bool:
    """Whether the model of lost stops sees two sentences behind a very common word that begins no names."""
    is_common = joint.is_small and frequency(joint.before) >= _COMMON and joint.before not in BEGIN_NAMES
    return is_common and joint.score >= BreakModel.shipped().thresholds["warning"]


def _opens(document: Document, place: int) -> bool:
    """Whether a straight quotation mark opens a quotation, since none is open in its paragraph."""
    block = document.block_at(place)
    return block is not None and document.prose.count('"', block.span.start, place) % 2 == 0


def _finding(joint: Joint) -> Finding:
    left, right, before = joint.left, joint.right, joint.before
    place, gap = Span(left.start(), right.end()), Span(left.end("left"), right.start())
    leads_on = before.lower() in _LEADS_ON
    closing, opening = left["closing"], left["opening"]
    if closing == '"' and not opening and _opens(joint.document, left.start("closing")):
        closing, opening = "", closing
    between = f"{'' if leads_on else '.'}{closing} {opening}"
    what = "A space is missing between" if leads_on else "Two sentences are glued together:"
    message = f"{what} “{before}” and “{joint.after}”"
    fix = Fix.replace(gap, between, "unsafe")
    return Finding(place, message, (f"{before}{between}{joint.after}",), fix)
