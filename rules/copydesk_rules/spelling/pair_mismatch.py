"""Two words that go together, of which the second is another."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.transcripts import as_spoken

_NUMBER = (
    r"(?:[$£€]?\d[\d,.]*(?:m|bn|k|%|[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_BETWEEN = Regex(
    rf"between (?<!\wbetween ){_NUMBER}(?:[ -](?:{_NUMBER}|\w+)){{0,2}}? (?P<word>to) {_NUMBER}(?![\w,.]*-)"
)
_GOES_ON = Regex(r"[^.;:\n]{0,40}\band\b")
"""What makes a range the first of two: “between 5 to 10 and 20 to 30”."""
_NEITHER = Regex(
    r"neither (?<!\wneither )(?:(?!(?:of|nor|or|is|are|was|were|can|has|have|had|in) )[\w’'-]+ ){1,3}?(?P<word>or) "
)
_EITHER = Regex(
    r"either (?<!\weither )(?<!n't either )(?<!not either )(?<!never either )"
    r"(?:(?!(?:of|nor|or) )[\w’'-]+ ){1,3}?(?P<word>nor) "
)
_PAIRS = (("between", "to", _BETWEEN, "and"), ("neither", "or", _NEITHER, "nor"), ("either", "nor", _EITHER, "or"))


@rule(
    Bad(
        "It takes between 10 [[to]] 20 days, or between five years [[to]] ten.",
        fixed="It takes between 10 and 20 days, or between five years and ten.",
    ),
    Bad("Neither she [[or]] the mayor came.", fixed="Neither she nor the mayor came."),
    Bad("Use either the tram [[nor]] the bus.", fixed="Use either the tram or the bus."),
    Good("It takes between 10 and 20 days; the gap between 5 to 10 and 20 to 30 is wide; between here and 5 to 10."),
    Good("Neither of the two or three came, nor did he. She did not see either, nor did he. Neither is hot or cold."),
    Good("He hadn’t either seen nor heard it. The talks between two to-be members. He said neither. Or so it seemed."),
    family="spelling",
    languages=("en",),
    severity="warning",
)
def pair_mismatch(document: Document) -> Iterator[Finding]:
    """The second of two words that go together is another: “between 5 to 10”, “neither he or she”, “either … nor”.

    “Between” goes with “and”, where “from” goes with “to”. In a transcript, which writes down how people speak, it is a
    remark.
    """
    yield from as_spoken(document, _found(document))


def _found(document: Document) -> Iterator[Finding]:
    vocabulary = document.folded_vocabulary
    for first, second, expression, right in _PAIRS:
        if first in vocabulary and second in vocabulary:
            for match in expression.finditer(document.folded):
                if first != "between" or not _GOES_ON.match(document.folded, match.end()):
                    span = Span(*match.span("word"))
                    message = f"“{first.capitalize()}” goes with “{right}”, not with “{second}”"
                    yield Finding(span, message, (right,), Fix.replace(span, right, "unsafe"))
