"""Stretches of hours, sums and lengths that end before they begin: “7pm to 2pm”, “between £3,000 and £2,000”."""

from collections.abc import Iterator

from copydesk import Document, Regex, Span

_NUMBER = r"\d{1,3}(?:,\d{3})*(?:\.\d+)?"
_SUMS = Regex(
    rf"(?P<first>[£$€](?P<low>{_NUMBER})) and (?P<last>[£$€](?P<high>{_NUMBER}))(?![\w%]|[.,]\d| (?:[mb]|tr)illion)"
)
_BETWEEN = Regex(r"\b[Bb]etween \Z")
_LENGTHS = Regex(r"(?P<first>\d{1,3}) to (?P<last>\d{1,3})(?= (?:seconds|minutes|hours|days|weeks|months|years)\b)")
_LASTING = Regex(
    r"\b(?:takes?|took|lasts?|lasted|for|bake|cook|simmer|boil|roast|wait)(?: it| them| most people| about| around)? \Z"
)
_HOURS = Regex(
    r"(?P<first>(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?) ?(?P<half>[ap])\.?m\.?(?: ?[-–—] ?| (?:to|until|till) )"
    r"(?P<last>[01]?\d(?:[.:][0-5]\d)?) ?(?P=half)(?:m\b|\.m\b\.?)"
)
_JOINED = Regex(r"[\w.,:/$£€#–—-]\Z")
"""Before a number these make it a part of a longer one."""
_TURNED = Regex(
    r"\b(?:rise|rose|risen|fall|fell|fallen|drop\w*|cut|cuts|up|down|increas\w+|decreas\w+|reduc\w+|rais\w+|back\w*"
    r"|lower\w*|improv\w+|difference|gap|choice|choos\w+|chose|split|mov\w+|chang\w+|brought|bring\w*|shift\w*"
    r"|resched\w+|postpon\w+|delay\w*|earlier|forward)\b"
)
"""What is told from the later or the larger to the other one."""
_OTHER_DAY = Regex(r"\b(?:next|following|tomorrow|overnight|\w+day)\b")
_AROUND = 60
_NOON = 12


def turned_stretches(document: Document) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Each such stretch, and how it reads with its ends in order; hours may run on into another day that is told.

    Hours come without it, since the halves of the day would have to change places, too.
    """
    prose = document.prose
    for sums in _SUMS.at(document.places("£$€"), prose):
        before = _before(prose, sums.start())
        if _worth(sums["high"]) < _worth(sums["low"]) and _BETWEEN.search(before) and not _TURNED.search(before):
            yield Span(*sums.span()), (f"{sums['last']} and {sums['first']}",)
    figures = [figure.start for figure in document.figures]
    for length in _LENGTHS.at(figures, prose):
        before = _before(prose, length.start())
        if int(length["last"]) < int(length["first"]) and _LASTING.search(before) and not _TURNED.search(before):
            yield Span(*length.span()), (f"{length['last']} to {length['first']}",)
    for hours in _HOURS.at(figures, prose):
        before, after = _before(prose, hours.start()), prose[hours.end() : hours.end() + _AROUND]
        is_turned = 0 < _minutes(hours["last"]) < _minutes(hours["first"])
        if is_turned and not (_JOINED.search(before) or _TURNED.search(before) or _OTHER_DAY.search(after)):
            yield Span(*hours.span()), ()


def _before(prose: str, place: int) -> str:
    return prose[max(0, place - _AROUND) : place]


def _worth(number: str) -> float:
    return float(number.replace(",", ""))


def _minutes(written: str) -> int:
    """The minutes since noon or midnight of a time of the twelve-hour clock."""
    hour, _, minute = written.replace(".", ":").partition(":")
    return int(hour) % _NOON * 60 + int(minute or 0)
