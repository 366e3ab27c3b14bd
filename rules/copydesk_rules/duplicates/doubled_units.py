"""The end of a number typed twice in a row: “the 50th th anniversary”, “£15.8m m”."""

from collections.abc import Iterator

from copydesk import Document, Regex, Span

_ENDS = frozenset("st nd rd th m mn bn tn km cm mm kg mg lb oz ft mph kph am pm".split())
_NUMBER = Regex(r"(?<![\w.])[£$€]?\d[\d,]*(?:\.\d+)?(?P<end>[a-z]+)[ \u00a0]\Z")
_LONGEST = 32


def doubled_units(document: Document) -> Iterator[tuple[Span, Span]]:
    """Each such end, an ordinal's or a unit, with the one behind it: both, and the second with the space before it."""
    for word in document.words_written(_ENDS):
        number = _NUMBER.left_of(document.prose, word.start, _LONGEST)
        if number and number["end"] == word.text and document.prose[word.end : word.end + 1] not in ("’", "'", "-"):
            yield Span(number.start("end"), word.end), Span(number.end("end"), word.end)
