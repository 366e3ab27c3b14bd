"""“An” before a spoken h, by style."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, in_case_of, rule

_ASPIRATED = Regex(
    r"\b(?P<article>[Aa]n) (?=(?:histori|hotel|habitual|hysteri|heroic|hallucin|hilarious|human)[a-z]*\b)"
)


@rule(
    Bad("It was [[an]] historic day at [[an]] hotel.", fixed="It was a historic day at a hotel."),
    Good("It was a historic day at a hotel."),
    Good("An hour later came an heir and an honest man."),
    family="spelling",
    languages=("en",),
    severity="info",
    default=False,
)
def an_historic(document: Document) -> Iterator[Finding]:
    """“An” before a spoken h, as in “an historic day”.

    Most style guides ask for “a historic day”; others do not, so the rule is off by default.
    """
    if "an h" in document.folded:
        for match in _ASPIRATED.finditer(document.prose):
            span = Span(*match.span("article"))
            text = in_case_of(match["article"], "a")
            yield Finding(
                span, "Most style guides write “a” before a spoken h", (text,), Fix.replace(span, text, "safe")
            )
