"""The end of a number typed twice in a row: “the 50th th anniversary”, “£15.8m m”."""

from collections.abc import Iterator

from copydesk import Document, Regex, Span

_ENDS = "st nd rd th m mn bn tn km cm mm kg mg lb oz ft mph kph am pm".split()
_AGAIN = {
    end: Regex(rf"(?<![\w.])[£$€]?\d[\d,]*(?:\.\d+)?(?P<end>{end})(?P<again>[ \u00a0]{end})(?![\w’'-])")
    for end in _ENDS
}


def doubled_units(document: Document) -> Iterator[tuple[Span, Span]]:
    """Each such end, an ordinal's or a unit, with the one behind it: both, and the second with the space before it."""
    for end in filter(document.vocabulary.__contains__, _ENDS):
        for match in _AGAIN[end].finditer(document.prose):
            yield Span(match.start("end"), match.end("again")), Span(*match.span("again"))
