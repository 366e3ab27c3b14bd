"""A number whose thousands are not groups of three digits."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_NUMBER = Regex(
    r"(?<![\w.,:/#@&=+<({\[$£€-])(?P<sign>[(“]?(?:[A-Z]{1,3})?[$£])?"
    r"(?P<head>[1-9]\d{0,2}(?:,\d{3})*),(?P<tail>\d{4}|\d\d)\Z"
)
_ENDED = Regex(r"(?:[ \u00a0\n)”?!;:-]|[.,](?!\d)|\Z)")
_COUNTED = Regex(r"[ \u00a0-](?!(?:and|or|to|in|of|by|at|the|see|for|from|is|are|was|were|with)\b)[a-z]{3,}")
_LABELLED = Regex(r"\b(?i:attendance|population|crowd|total|turnout|votes?|sales|price|cost)s?: \Z")
_LISTED = Regex(r"(?i)\b(?:pages?|pp?\.?|nos?\.?|numbers?|lines?|rooms?|verses?|chapters?|sections?|figures?|bugs?) \Z")
_DECIMAL = Regex(r"\d,\d{1,2}(?![\d,])")
_FARTHEST, _LONGEST_LABEL = 24, 12
"""Characters before a number in which a label stands, and those of a word such as “pages”."""
_CENTURIES = ("15", "16", "17", "18", "19", "20")
"""What a year begins with, whose four digits after a day and a comma are no thousands."""
_GROUP = 3


@rule(
    Bad(
        "They sold [[2,5000]] head of cattle for [[£1,2000]].",
        suggestions=("2,500", "25,000", "£1,200", "£12,000", "£1.2000"),
    ),
    Bad("About [[900,00]] people came, and [[$1,000,00]] was made."),
    Bad("The hall seats [[12,3456]] people. It cost [[£135,00]], as it says. Attendance: [[2,1435]]"),
    Good("It sold 12,34,567 bonds for Rs 1,00,000, 2,500 shares for £1,200, and 1,000,000 more."),
    Good("Coffee is €10,50 and tea £2,40; it weighs 13,14 kilograms; 25,00 metres, 17,50 metres."),
    Good("See pages 12,3456 and 4,5678; it is at 51,5074 N; call 555,1234. On May 12,2008 it rained. Add 2,4000."),
    Good("The May 12,2008 elections; rooms 12,3456 upstairs; 7,2010 and {2,15}; bug 1,5000 again."),
    family="typography",
    languages=("en",),
)
def misgrouped_number(document: Document) -> Iterator[Finding]:
    """A number whose thousands are not groups of three digits: “£1,2000”, “900,00 people”.

    A digit was lost or typed twice; the reader cannot tell which, so there is no fix. Indian grouping (12,34,567),
    lists, dates, tables and articles that write decimals with a comma are left alone.
    """
    found = [match for end in _ends(document) if (match := _number(document, end))]
    if not found or len(_DECIMAL.findall(document.prose)) > sum(len(match["tail"]) < _GROUP for match in found):
        return
    for match in found:
        number = match[0].lstrip("(“")
        message = f"The thousands of “{number}” are not groups of three digits"
        yield Finding(Span(match.end() - len(number), match.end()), message, tuple(_meant(match)))


def _ends(document: Document) -> Iterator[int]:
    """Where two or four figures end that follow a comma."""
    prose = document.prose
    return (end for start, end in document.figures if end - start in (2, 4) and prose[start - 1 : start] == ",")


def _number(document: Document, end: int) -> re.Match[str] | None:
    """The number that ends there, if it is one, and is grouped wrongly."""
    prose = document.prose
    match = _NUMBER.left_of(prose, end, _FARTHEST)
    if match is None or not _ENDED.match(prose, end):
        return None
    block = document.block_at(end)
    if block is None or block.kind == "table-cell" or _LISTED.left_of(prose, match.start(), _LONGEST_LABEL):
        return None
    is_counted = (_COUNTED.match(prose, end) or _LABELLED.left_of(prose, match.start(), _FARTHEST)) is not None
    if len(match["tail"]) < _GROUP:
        is_wrong = "," in match["head"] or match["tail"] == "00"
        return match if is_wrong and (match["sign"] or is_counted) else None
    is_year = match["tail"].startswith(_CENTURIES) and len(match["head"]) < _GROUP
    return match if match["sign"] or (is_counted and not is_year) else None


def _meant(match: re.Match[str]) -> Iterator[str]:
    """What may be meant: a figure lost or one too many, the same figures in groups of three, a decimal point."""
    sign = (match["sign"] or "").lstrip("(“")
    figures = match["head"].replace(",", "") + match["tail"]
    if len(match["tail"]) < _GROUP:
        yield f"{sign}{int(figures + '0'):,}"
    elif figures.endswith("0"):
        yield f"{sign}{int(figures[:-1]):,}"
    yield f"{sign}{int(figures):,}"
    if sign:
        yield f"{sign}{match['head']}.{match['tail']}"
