"""A stretch of time that ends before it begins."""

import re
from collections.abc import Iterator
from itertools import pairwise

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.dates.calendar import WrittenDate, dates

# A currency, a letter or a hyphen before makes it an amount, an identifier or a telephone number.
_YEARS = Regex(
    r"(?P<first>1[5-9]\d\d|20\d\d)(?P<mark>[-–—]| (?:to|until|till|through) )(?P<last>1[5-9]\d\d|20\d\d)"
    r"(?![\w%]|[-–/.,:]\d)(?!\)?[ \n](?:BC|B\.C|BCE|m|km|kg|ft|people|jobs|points|words|men|seats)\b)"
)
_NOT_BEFORE = r"[\w.,:/$£€#+–—-]\Z"
_FROM = r"\b(?:[Ff]rom|years?|season|term|period|reign|ruled?|served|era|war|between)[ \n]\Z"
_COUNTED = (
    r"\b(?:rise|rose|risen|fall|fell|fallen|drop\w*|cut|cuts|grow\w*|grew|up|down|increas\w+|decreas\w+|reduc\w+|rais\w+"
    r"|count\w*|back\w*|backwards?|revers\w+|lower\w*|improv\w+|slid|shr\w+nk)\b"
)
_BETWEEN_DATES = Regex(r"[ \n]?[-–—][ \n]?|[ \n](?:to|until|till|through)[ \n]")


@rule(
    Bad("He was president [[1985-1979]]."),
    Bad("She worked there from [[2015 to 2009]], and at the mill (from [[1999–1989]])."),
    Bad("The fair runs from [[12 March 2022 to 9 March 2022]]."),
    Bad("Open [[April 12 – April 2]]."),
    Good("He was president 1979-1985, from 2009 to 2015 and 15 March to 9 April; Minoan ware, 1700–1500 BC."),
    Good(
        "Jobs were cut from 2015 to 1999, the price from $2000-1800, the road from 1900 to 1600 m; call 555-1800-1700."
    ),
    Good("The range 2000-1999x is CVE-2021-1999; 20 December – 5 January; the count went down from 2010 to 2000."),
    family="dates",
    languages=("en",),
    severity="warning",
)
def backward_range(document: Document) -> Iterator[Finding]:
    """A stretch of years or days that ends before it begins, such as “1985–1979”.

    Two numbers changed places, or one is mistyped. Years before Christ, amounts, telephone numbers and whatever is
    counted down are left alone, and so is a stretch of days without years that may run over New Year.
    """
    for match in _YEARS.finditer(document.prose):
        if int(match["first"]) > int(match["last"]) and _is_of_years(document.prose, match):
            yield _backward(match[0], Span(*match.span()), f"{match['last']}{match['mark']}{match['first']}")
    for first, last in pairwise(dates(document.prose)):
        if _BETWEEN_DATES.fullmatch(document.prose, first.span.end, last.span.start) and _is_backward(first, last):
            span = Span(first.span.start, last.span.end)
            yield _backward(document.text(span), span)


def _backward(written: str, span: Span, *suggestions: str) -> Finding:
    return Finding(span, f"“{written}” ends before it begins", suggestions)


def _is_of_years(prose: str, match: re.Match[str]) -> bool:
    """Whether the numbers are years, and the stretch is not one that is told backwards."""
    before = prose[max(0, match.start() - 60) : match.start()]
    if re.search(_NOT_BEFORE, before) or re.search(_COUNTED, before):
        return False
    return len(match["mark"]) == 1 or bool(re.search(_FROM, before))


def _is_backward(first: WrittenDate, last: WrittenDate) -> bool:
    if first.date and last.date:
        return first.date > last.date
    return first.month == last.month and first.day > last.day and first.year is None
