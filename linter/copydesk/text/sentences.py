"""Sentences: where a full stop ends one and where it only ends an abbreviation."""

import re
from collections.abc import Iterator

from copydesk.patterns import Regex
from copydesk.text.span import Span
from copydesk.text.words import OBJECT

# Possessive, and never begun in the middle of a run of stops: a line of 5 MB of leader dots is read once. The stop
# comes before what looks behind it, so that Python looks for stops alone, in half of the time.
_STOP = Regex(
    r"(?P<stop>[.!?…](?<![.!?…][.!?…])[.!?…]*+)[\"'”’»)\]]*+(?P<gap>\s++)"
    rf"(?P<opening>[\"'“‘’«(\[$£€¥]*+)(?P<next>{OBJECT}|\w*+)"
)
_LAST_TOKEN = Regex(r"(?:\w+[.’'&-])*\w+$")
_LONGEST_TOKEN = 24

_TITLES = frozenset(
    "mr mrs ms mx dr prof rev fr sr hon pres gov sen rep amb sec gen lt col maj capt cpt cmdr adm sgt"
    " cpl pvt pte insp det supt messrs mme mlle st ste mt ft cf vs v al fig figs ed eds vol nos approx"
    " ca est dept dist asst assn bros viz".split()
)
"""Abbreviations that always lean on what follows: a stop after them ends no sentence."""

_NUMBERED = frozenset(
    "no nos art sec para p pp ch vol op jan feb mar apr jun jul aug sep sept oct nov dec tel ext".split()
)
"""Abbreviations that lean on a number: “No. 10” goes on, “He said no.” ends."""

_EITHER = frozenset("inc ltd co corp plc llc jr sr etc ave blvd rd esq phd md am pm eg ie".split())
"""Abbreviations that may stand last in a sentence: the word after them decides."""

_STARTERS = frozenset(
    "the a an this that these those there here it its he she they we you i his her their our my your but"
    " and or so yet if when while as after before since although though because however meanwhile in on"
    " at by for from with to of under over during not no some many most all both each one what who why"
    " how where".split()
)
"""Words that open so many sentences, and so few names, that after a doubtful stop they show a new sentence."""


def sentences(prose: str, block: Span) -> Iterator[Span]:
    """The sentences of one block of the prose, without the space between them.

    Initials, titles, “U.S.”, “No. 10”, a.m. and p.m., ellipses and closing quotation marks are read as a copy editor
    reads them. Spans are code-point offsets into the prose.
    """
    start = block.start
    for match in _STOP.finditer(prose, block.start, block.end):
        if match.start("gap") > start and _ends(prose, start, match):
            yield Span(start, match.start("gap"))
            start = match.end("gap")
    if start < block.end:
        yield Span(start, block.end)


def _ends(prose: str, start: int, match: re.Match[str]) -> bool:
    """Whether the stop that `match` found ends the sentence that began at `start`."""
    following = match["next"]
    if following[:1].islower() or not (following or match["opening"]):
        return False
    if match["stop"] != ".":
        return not (match["stop"] in ("...", "…") and following == "I")
    last = _last_token(prose[max(start, match.start() - _LONGEST_TOKEN) : match.start()])
    return not (last and _abbreviates(last, following))


def _last_token(before: str) -> str:
    """What stands right before a stop: a word, or words with stops, apostrophes or hyphens between them."""
    last = before.rpartition(" ")[2]
    if last.isalnum():
        return last
    found = _LAST_TOKEN.search(before)
    return found[0] if found else ""


def _abbreviates(written: str, following: str) -> bool:
    """Whether the stop after `written` belongs to an abbreviation, so that the sentence goes on with `following`."""
    plain = written.replace(".", "").replace("'", "").replace("’", "").lower()
    if written[:1].isupper() and len(written) == 1:
        return written != "I" or following.lower() not in _STARTERS
    if plain in _NUMBERED and following[:1].isdigit():
        return True
    if plain in _TITLES and "." not in written:
        return True
    doubtful = "." in written or plain in _EITHER
    return doubtful and following.lower() not in _STARTERS
