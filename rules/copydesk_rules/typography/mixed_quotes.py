"""Straight and curly quotation marks in one article."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_STRAIGHT_MARK = Regex(r"\"(?=\w)|\"(?<=[\w.,!?]\")(?![\w=])")
_CURLY_MARK = Regex(r"[“”]")
_STRAIGHT_APOSTROPHE = Regex(r"'(?<=[^\W\d_]')(?=[^\W\d_])")
_CURLY_APOSTROPHE = Regex(r"’(?<=[^\W\d_]’)(?=[^\W\d_])")


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
        yield from _mixed(document, _STRAIGHT_MARK, _CURLY_MARK, "quotation marks")
    if "'" in document.prose and "’" in document.prose:
        yield from _mixed(document, _STRAIGHT_APOSTROPHE, _CURLY_APOSTROPHE, "apostrophes")


def _mixed(document: Document, straight: Regex, curly: Regex, what: str) -> Iterator[Finding]:
    kinds = [(list(kind.finditer(document.prose)), name) for kind, name in ((straight, "straight"), (curly, "curly"))]
    if all(found for found, _ in kinds):
        (rarer, rarer_name), (other, other_name) = sorted(kinds, key=lambda kind: len(kind[0]))
        message = f"{len(rarer)} {rarer_name} {what} in an article with {len(other)} {other_name} ones"
        yield Finding(Span(*rarer[0].span()), message)
