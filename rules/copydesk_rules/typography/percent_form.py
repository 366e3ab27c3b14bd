"""A percentage that is not written in the house style."""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

from copydesk import Bad, Document, Finding, Good, Regex, Safety, Span, rule


class Form(StrEnum):
    """How a house writes percentages; `CONSISTENT` is the way that an article itself writes most often."""

    CONSISTENT = "consistent"
    SIGN = "%"
    PERCENT = "percent"
    PER_CENT = "per cent"


_WRITTEN = Regex(
    r"(?:(?<![\w.,])(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<gap>[ \u00a0\u202f-]?))?"
    r"(?P<form>%|\bper cent\b|\bpercent\b)(?![\w-]|[ \u00a0]points?\b)"
)
_SIGNS = ("%", "percent", "per cent")
_TIGHT = ("title", "heading", "table-cell", "caption", "summary")
"""Blocks that are short of space, where the sign stands for the word in every house."""


@rule(
    Bad(
        "Prices rose 5 percent, wages 2 percent and rents [[9%]].",
        fixed="Prices rose 5 percent, wages 2 percent and rents 9 percent.",
    ),
    Bad(
        "Half of it is five percent, or 5 percent; they said [[4 per cent]].",
        fixed="Half of it is five percent, or 5 percent; they said 4 percent.",
    ),
    Bad(
        "It rose [[5%]] and fell [[4.5 per cent]].",
        fixed="It rose 5 percent and fell 4.5 percent.",
        options={"form": "percent"},
    ),
    Bad("It rose five [[percent]].", fixed="It rose five per cent.", options={"form": "per cent"}),
    Bad("A [[5-percent]] rise, or [[4 per cent]].", fixed="A 5% rise, or 4%.", options={"form": "%"}),
    Good("It rose 5%, or 2 percentage points; five percent of them agreed.", options={"form": "%"}),
    Good("## Prices rise 5%\n\nThey rose 5 percent; the fund is 60%-owned by the state.", options={"form": "percent"}),
    Good("Prices rose 5% and fell 4%."),
    family="typography",
    languages=("en",),
    default=False,
)
def percent_form(document: Document, *, form: str = Form.CONSISTENT) -> Iterator[Finding]:
    """A percentage that is not in house style: “5%”, “5 percent” or “5 per cent”.

    Off by default. `form` is “%”, “percent” or “per cent”; with “consistent” an article may choose, and what it writes
    less often is a remark. The sign is left alone in headings, captions and tables, and so are percentage points and
    compounds such as “60%-owned”; numbers in words take no sign.
    """
    if not any(sign in document.folded for sign in _SIGNS):
        return
    places = list(_places(document))
    chosen = _commonest(places) if form == Form.CONSISTENT else str(form)
    for match in places:
        if match["form"] != chosen and (match["figure"] or chosen != Form.SIGN):
            yield _finding(match, chosen, is_house=form != Form.CONSISTENT)


def _places(document: Document) -> Iterator[re.Match[str]]:
    """The percentages of the article, without signs that stand where space is short or after no number."""
    for block in document.blocks:
        for match in _WRITTEN.finditer(document.prose, block.span.start, block.span.end):
            if match["form"] != Form.SIGN or (match["figure"] and block.kind not in _TIGHT):
                yield match


def _commonest(places: list[re.Match[str]]) -> str:
    counts = Counter(match["form"] for match in places)
    return max(counts, key=counts.__getitem__, default=Form.SIGN)


def _finding(match: re.Match[str], chosen: str, *, is_house: bool) -> Finding:
    span = Span(*match.span())
    text = f"{match['figure'] or ''}{chosen if chosen == Form.SIGN or not match['figure'] else f' {chosen}'}"
    reason = "the house writes" if is_house else "the article mostly writes"
    message = f"“{match[0]}”, where {reason} “{text}”"
    safety: Safety = "safe" if is_house else "unsafe"
    return Finding.replacing(span, text, message, safety, severity=None if is_house else "info")
