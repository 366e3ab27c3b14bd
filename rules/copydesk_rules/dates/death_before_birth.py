"""Somebody who died before being born."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.dates.lives import Life, lives

_YOUNGEST, _OLDEST = 15, 105
"""The length in years of a life that an article is likely to mention."""


@rule(
    Bad(
        "The painter was born in [[1954 and died in 1932]].",
        suggestions=("1932 and died in 1954", "1854 and died in 1932"),
    ),
    Bad(
        "Ada Smith (born 12 May [[1954, died 3 March 1932]]) was a poet; so was Bea (b. [[1899; d. 1879]]).",
        suggestions=("1932, died 3 March 1954", "1854, died 3 March 1932", "1879; d. 1899", "1799; d. 1879"),
    ),
    Bad("He was born in [[1945 and died in 1935]].", suggestions=("1845 and died in 1935",)),
    Bad("He was born in [[1954 and died in 1840]].", suggestions=()),
    Good("The painter was born in 1932 and died in 1954; her brother (b. 1930, d. 1999) lived longer."),
    Bad(
        "Born in [[1954, Ada Smith died in 1932]]. She was born in [[1954. She died on 1 May 1932]].",
        suggestions=(
            "1932, Ada Smith died in 1954",
            "1854, Ada Smith died in 1932",
            "1932. She died on 1 May 1954",
            "1854. She died on 1 May 1932",
        ),
    ),
    Bad(
        "The painter was born in [[1954 and\ndied in 1932]].",
        suggestions=("1932 and died in 1954", "1854 and died in 1932"),
    ),
    Good("The king was born in 1954 BC and died in 1932 BC; born in 1954. Ada Smith met him in 1932."),
    Good("Born in 1954, he wrote of his father, who had died in 1932."),
    Good("She was born in 1954, when her uncle had died in 1932 in Paris."),
    family="dates",
    languages=("en",),
    severity="error",
)
def death_before_birth(document: Document) -> Iterator[Finding]:
    """A life that ends before it begins: “born in 1954 and died in 1932”.

    Reported only where birth and death stand together, so that nobody else's death can be meant. The two years in the
    other order and a birth a century earlier are suggested.
    """
    for life in lives(document):
        if life.died < life.born:
            message = f"Nobody born in {life.born} can have died in {life.died}"
            yield Finding(life.span, message, tuple(_corrections(document, life)))


def _corrections(document: Document, life: Life) -> Iterator[str]:
    """The years in the other order, and a birth a century earlier, as far as that makes a life of likely length."""
    for born, died in ((life.died, life.born), (life.born - 100, life.died)):
        if _YOUNGEST <= died - born <= _OLDEST:
            between = document.prose[life.born_span.end : life.died_span.start]
            yield f"{born}{between}{died}{document.prose[life.died_span.end : life.span.end]}"
