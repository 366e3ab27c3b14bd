"""Ranges of hours, sums and lengths of time that end before they begin: “7pm to 2pm”, “between £3,000 and £2,000”."""

import re
from collections.abc import Iterator

from copydesk import Document, Regex, Span
from copydesk_rules.dates.backwards import AROUND, runs_backwards

_NUMBER = r"\d{1,3}(?:,\d{3})*(?:\.\d+)?"
_SUMS = Regex(
    rf"(?P<first>[£$€](?P<low>{_NUMBER})) and (?P<last>[£$€](?P<high>{_NUMBER}))(?![\w%]|[.,]\d| (?:[mb]|tr)illion)"
)
_BETWEEN = Regex(r"\b[Bb]etween \Z")
_LENGTHS = Regex(r"(?P<first>\d{1,3}) to (?P<last>\d{1,3})(?= (?:seconds|minutes|hours|days|weeks|months|years)\b)")
_LASTING = Regex(
    r"\b(?:takes?|took|lasts?|lasted|for|bake|cook|simmer|boil|roast|wait)(?: it| them| most people| about| around)? \Z"
)
"""What stands before a range of lengths of time: “it lasts 3 to 2 hours”."""
_HOURS = Regex(
    r"(?P<first>(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?) ?(?P<half>[ap])\.?m\.?(?: ?[-–—] ?| (?:to|until|till) )"
    r"(?P<last>[01]?\d(?:[.:][0-5]\d)?) ?(?P=half)(?:m\b|\.m\b\.?)"
)
_JOINED = Regex(r"[\w.,:/$£€#–—-]\Z")
"""Before a number these make it a part of a longer one."""
_OTHER_DAY = Regex(r"\b(?:next|following|tomorrow|overnight|\w+day)\b")
_NOON, _MINUTES = 12, 60


def backward_ranges(document: Document) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Each such range, and how it reads with its ends in order.

    Hours come without that, since “am” and “pm” may be what is wrong; left alone are hours that run on into a day that
    is named after them.
    """
    text = document.prose
    for sums in _SUMS.at(document.places("£$€"), text):
        if _worth(sums["high"]) < _worth(sums["low"]) and _stands(document, sums, _BETWEEN):
            yield Span(*sums.span()), (f"{sums['last']} and {sums['first']}",)
    figures = [figure.start for figure in document.figures]
    for length in _LENGTHS.at(figures, text):
        if int(length["last"]) < int(length["first"]) and _stands(document, length, _LASTING):
            yield Span(*length.span()), (f"{length['last']} to {length['first']}",)
    for hours in _HOURS.at(figures, text):
        is_turned = 0 < _minutes(hours["last"]) < _minutes(hours["first"])
        is_joined = _JOINED.left_of(text, hours.start()) or _OTHER_DAY.search(text, hours.end(), hours.end() + AROUND)
        if is_turned and not is_joined and not runs_backwards(document, hours.start()):
            yield Span(*hours.span()), ()


def _stands(document: Document, match: re.Match[str], before: Regex) -> bool:
    """Whether what makes a range of two numbers stands before them, and it does not run backwards on purpose."""
    return before.left_of(document.prose, match.start()) is not None and not runs_backwards(document, match.start())


def _worth(number: str) -> float:
    return float(number.replace(",", ""))


def _minutes(written: str) -> int:
    """The minutes since noon or midnight of a time of the twelve-hour clock."""
    hour, _, minute = written.replace(".", ":").partition(":")
    return int(hour) % _NOON * _MINUTES + int(minute or 0)
