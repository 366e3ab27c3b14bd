"""Two sentences with nothing at all between them."""

import re
from collections.abc import Iterable, Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.asking import HONORIFICS
from copydesk_rules.sentences.break_model import BreakModel
from copydesk_rules.sentences.first_person import AFTER_I
from copydesk_rules.sentences.openers import DAYS_AND_MONTHS, opens
from copydesk_rules.sentences.usage import frequency

_GLUED = Regex(r"[A-Z](?<=[a-z”’)\"“‘][A-Z])[A-Za-z]*(?:['’](?:s|re|ve|ll|d|m|t))?(?=[\s,]|-[A-Za-z])")
"""From the capital on: to look for capitals first takes a fifth of the time of looking for small letters."""
_LEFT = Regex(
    r"(?<![\w\ufffc.@/\\#&_$'’])(?P<left>[A-Za-z][a-z]+(?:['’-][a-z]+)*)"
    r"(?P<closing>[”’)\"]?)(?P<opening>[“‘]?|(?<=\")\")$"
)
_CAMEL = Regex(r"[a-z]{2,}[A-Z]")
_FEW_CAMELS = 2
"""Words such as “rawValue” in an article, up to which it need not be about programs."""
_CLEAR = frozenset(
    "the this these those they he she it we there but however although meanwhile if after when his her their".split()
)
_NAME_ENDINGS = frozenset("In On At Of To By Up For From With And Or As All No Not Is A I One Now Over Then".split())
"""Capitalised openers that firms and programs like to end their names with."""
_SPEAKS = Regex(rf" {AFTER_I}")
_BRANDS = frozenset(
    "easyJet easyGroup easyHotel jetBlue openSUSE lastMinute deviantArt airBaltic airAsia airBnB".split()
)
"""Names of firms that look like two sentences."""
_CODE_BEGINS = frozenset("not get has".split())
"""Words that end few sentences, and begin many names in code: “notAfter”."""
_TERMS = (
    "(?:field|parameter|option|property|attribute|function|method|variable|flag|setting|argument|keyword|constant"
    "|callback|endpoint)"
)
_TERM_AFTER, _TERM_BEFORE = Regex(rf" {_TERMS}\b"), Regex(rf"\b{_TERMS} \Z")
"""What names in code are, beside one of them: “the startDate field”."""
_LONGEST_TERM = len(" parameter ")
_NAME_BEFORE = Regex(r"(?:\A|\s)[A-Z][\w.’'-]*(?:,| and| or| &) \Z")
_NAME_AFTER = Regex(r"(?:,| and| or| &) [A-Z]")
_BEGIN_NAMES = frozenset("pro web net mac all max air bio art car key top new one via big go my in on".split())
"""Short words that firms and programs like to begin their names with."""
_FARTHEST = 24
_ORDINARY, _COMMON = 300, 3000
_SHORTEST = 4
_AND = ("’n", "'n")
"""“And” as it is said, which ties the next word to it: “Rock’n’Roll”."""
_LEADS_ON = frozenset("a an and from my of or our the their your".split())
"""Words that end no sentence: after them only the space was lost."""
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
    Bad(
        "They want to hold the vote in the first week of [[MayThere]] will be plenty of talk before it.",
        fixed="They want to hold the vote in the first week of May. There will be plenty of talk before it.",
    ),
    Bad(
        "The vote was held by the old [[bridgeTwo]]-thirds of them were for it.",
        fixed="The vote was held by the old bridge. Two-thirds of them were for it.",
    ),
    Good("They read it on the proBook of a friend, and on the webPad; a goPilot was too dear for them."),
    Good("They met at the harbourReferees had feared worse, and wrote to the treasurerNurses had feared worse."),
    Good("She flew easyJet; macOS and watchOS are Apple's. She sold it on eBay through PayPal."),
    Good("Stacy Rasgon of Bernstein and Vivek Arya of BofA have been there for weeks; SemiAnalysis has not."),
    Bad(
        "They met at the [[harbourEconomists]] had feared worse. Write to desk@example.org.",
        fixed="They met at the harbour. Economists had feared worse. Write to desk@example.org.",
    ),
    Good("Call `f` with isIn, sliceOf and rawValue; LinkedIn and PostIt are firms."),
    Good("The date is `now` where notAfter is not set, and isAfter is."),
    Good("He brought tools and drove the discussions at the last three GardenWeek conferences (read the 2024 report)."),
    Good("The set of UTXO entries is large. With assumeUTXO a node begins at once, and the UTXO set is read later."),
    Good("They owe it to Vinted, Deliveroo, easyJet and TUI; the airlines were Ryanair, easyJet, and Wizz Air."),
    Good("SnapNote is free for now. PackRat is not."),
    Good("They fly with airlines including easyJet, Ryanair and TAP; the plane is of airBaltic."),
    Good("Fill in the startDate field of the form, and read the attribute userName of it."),
    Good("They chose not to use the notAfter field of the form."),
    Bad("They left the [[harbourThe]] value of it fell.", fixed="They left the harbour. The value of it fell."),
    Good("Soft drinks at the Salt’n’Vinegar are cheap, and the Sugar'n'Spice is shut."),
    Bad(
        "At the ‘[[Harbour’They]] met the council in the spring of the year.",
        fixed="At the ‘Harbour.’ They met the council in the spring of the year.",
    ),
    Good("By Ghal’Tharun’s beard, why should he march with Ghal’Tharun’s son?"),
    Good("The firm healthSouth said that healthSouth was sound."),
    family="sentences",
    languages=("en",),
    severity="error",
)
def glued_sentences(document: Document) -> Iterator[Finding]:
    """Two sentences with nothing at all between them, neither stop nor space.

    It comes from line ends that were deleted. It is reported where an ordinary word ends at the capital and a word
    follows that opens sentences, or where the model of `missing-sentence-break` sees two sentences. Names such as
    “easyJet” and the names in code are left alone.
    """
    prose = document.prose
    found = [(left, right) for right in _GLUED.finditer(prose) if (left := _LEFT.left_of(prose, right.start(), 30))]
    is_about_programs = bool(found) and _is_about_programs(document, found)
    for left, right in found:
        if _is_glued(document, left, right, is_about_programs):
            yield _finding(document, left, right)


def _is_about_programs(document: Document, found: Iterable[tuple[re.Match[str], re.Match[str]]]) -> bool:
    """Whether the article has code, or more names of code than what is surely two sentences."""
    names = {word for word in document.vocabulary if _CAMEL.match(word)}
    if document.has_code or len(names) <= _FEW_CAMELS:
        return document.has_code
    surely = BreakModel.shipped().thresholds["error"]
    names -= {left["left"] + right[0] for left, right in found if _score(document, right) >= surely}
    return len(names) > _FEW_CAMELS


def _is_glued(document: Document, left: re.Match[str], right: re.Match[str], is_about_programs: bool) -> bool:
    """Whether the capital begins a new sentence, and is no part of a name."""
    before, after, prose = left["left"], right[0], document.prose
    clear = after.lower() in _CLEAR or (after == "I" and _SPEAKS.match(prose, right.end()) is not None)
    short = len(before) < _SHORTEST - 1
    is_word = after[1:].islower() or after.isupper()
    if not is_word or _is_one_name(document, left, after, clear=clear):
        return False
    if is_about_programs:
        ordinary = before.islower() and not short and not opens(before) and frequency(before) >= _ORDINARY
        return clear and ordinary and _score(document, right) >= BreakModel.shipped().thresholds["info"]
    is_day = before.lower() in DAYS_AND_MONTHS
    joined = left["closing"] or left["opening"] or after in HONORIFICS or clear or is_day
    if not clear and (_is_listed(prose, left, right) or _is_named(prose, left, right)):
        return False
    if joined and not short:
        return before.islower() or is_day or len(before) >= _SHORTEST
    if short or after in _NAME_ENDINGS:
        word = before.islower() or (not short and frequency(before) >= _ORDINARY)
        is_apart = not short or clear or _is_sure(document, before, right)
        return word and is_apart and _is_likely(document, before, right)
    sure = (opens(after) and before.islower()) or _are_words(document, left, right)
    likely = _is_likely if len(before) >= _SHORTEST else _is_sure
    return sure or likely(document, before, right)


def _is_one_name(document: Document, left: re.Match[str], after: str, *, clear: bool) -> bool:
    """Whether the whole is written so: by a firm, more than once, with an apostrophe or “’n’”, or as names in code."""
    before, start, prose = left["left"], left.start(), document.prose
    if before in _CODE_BEGINS or before.endswith(_AND) or f"{before}{after}" in _BRANDS:
        return True
    if before.istitle():
        is_quoted = "‘" in prose[max(0, start - _FARTHEST) : start]
        if (left["closing"] == "’" and not is_quoted) or (not clear and document.begins_sentence(start)):
            return True
    return prose.count(left[0] + after, *document.around(start)) > 1


def _is_named(prose: str, left: re.Match[str], right: re.Match[str]) -> bool:
    """Whether the whole is said to be a field, a parameter or the like."""
    before = _TERM_BEFORE.left_of(prose, left.start(), _LONGEST_TERM)
    return before is not None or _TERM_AFTER.match(prose, right.end()) is not None


def _is_listed(prose: str, left: re.Match[str], right: re.Match[str]) -> bool:
    """Whether the whole is one of several names, “Ryanair, easyJet and Wizz Air”."""
    before, after = prose[max(0, left.start() - _FARTHEST) : left.start()], prose[right.end() : right.end() + _FARTHEST]
    return _NAME_BEFORE.search(before) is not None and _NAME_AFTER.match(after) is not None


def _are_words(document: Document, left: re.Match[str], right: re.Match[str]) -> bool:
    """Whether an ordinary word in small letters stands before another one, or before a name that the article uses."""
    before, after = left["left"], right[0]
    long = min(len(before), len(after)) >= _SHORTEST and before.islower() and after[1:].islower()
    return long and frequency(before) >= _COMMON and _is_word(document, right)


def _is_likely(document: Document, left: str, match: re.Match[str]) -> bool:
    """Whether the model of lost stops sees two sentences there; an ordinary word in small letters needs little more."""
    thresholds, right = BreakModel.shipped().thresholds, match[0]
    if right.isupper() or not right[1:].islower() or not _is_word(document, match):
        least = thresholds["warning"]
    else:
        ordinary = left.islower() and frequency(left) >= _COMMON
        least = _LEAST_ORDINARY if ordinary else thresholds["info" if left.islower() or opens(right) else "warning"]
    return _score(document, match) >= least


def _is_sure(document: Document, left: str, match: re.Match[str]) -> bool:
    """Whether the model of lost stops sees two sentences behind a very common word that begins no names."""
    is_common = left.islower() and frequency(left) >= _COMMON and left not in _BEGIN_NAMES
    return is_common and _score(document, match) >= BreakModel.shipped().thresholds["warning"]


def _score(document: Document, right: re.Match[str]) -> float:
    """How sure the model of lost stops is that a sentence begins there."""
    return BreakModel.shipped().score_between(document, right.start(), right.start())


def _is_word(document: Document, right: re.Match[str]) -> bool:
    """Whether the word from the capital on is an ordinary one, or the article writes it by itself too."""
    if frequency(right[0]) >= _ORDINARY:
        return True
    alone = re.compile(rf"(?<!\w){re.escape(right[0])}\b")
    return alone.search(document.prose, *document.around(right.start())) is not None


def _opens(document: Document, place: int) -> bool:
    """Whether a straight quotation mark opens a quotation, since none is open in its paragraph."""
    block = document.block_at(place)
    return block is not None and document.prose.count('"', block.span.start, place) % 2 == 0


def _finding(document: Document, left: re.Match[str], right: re.Match[str]) -> Finding:
    place, gap = Span(left.start(), right.end()), Span(left.end("left"), right.start())
    leads_on = left["left"].lower() in _LEADS_ON
    closing, opening = left["closing"], left["opening"]
    if closing == '"' and not opening and _opens(document, left.start("closing")):
        closing, opening = "", closing
    between = f"{'' if leads_on else '.'}{closing} {opening}"
    what = "A space is missing between" if leads_on else "Two sentences are glued together:"
    message = f"{what} “{left['left']}” and “{right[0]}”"
    fix = Fix.replace(gap, between, "unsafe")
    return Finding(place, message, (f"{left['left']}{between}{right[0]}",), fix)
