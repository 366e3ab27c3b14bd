"""Straight and curly quotation marks in one article."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, rule
from copydesk_rules.typography.ways import rarer_ways

_MARKS = {
    "curly quotation marks": Regex(r"[“”]"),
    "straight quotation marks": Regex(r"\"(?=\w)|\"(?<=[\w.,!?]\")(?![\w=])"),
}
_APOSTROPHES = {
    "curly apostrophes": Regex(r"’(?<=[^\W\d_]’)(?=[^\W\d_])"),
    "straight apostrophes": Regex(r"'(?<=[^\W\d_]')(?=[^\W\d_])"),
}


@rule(
    Bad('He called it “a mess”, “a shame” and [["]]a start".'),
    Bad("It’s late, they’re gone and we don[[']]t know."),
    Good("He called it “a mess” and “a start”; it's late."),
    Good('It\'s "late" and they\'re "gone".'),
    family="typography",
    severity="info",
)
def mixed_quotes(document: Document) -> Iterator[Finding]:
    """Straight and curly quotation marks, or apostrophes, in one article.

    A sign that text was put together from two sources. Reported once, at the first mark of the kind that is rarer, with
    the count of both.
    """
    if '"' in document.prose and any(mark in document.prose for mark in "“”"):
        yield from rarer_ways({name: list(style.finditer(document.prose)) for name, style in _MARKS.items()})
    if "'" in document.prose and "’" in document.prose:
        yield from rarer_ways({name: list(style.finditer(document.prose)) for name, style in _APOSTROPHES.items()})
