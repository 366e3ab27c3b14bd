"""Somebody who died before being born."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.dates.lives import lives


@rule(
    Bad("The painter was born in [[1954 and died in 1932]]."),
    Bad("Ada Smith (born 12 May [[1954, died 3 March 1932]]) was a poet; so was Bea (b. [[1899; d. 1879]])."),
    Good("The painter was born in 1932 and died in 1954; her brother (b. 1930, d. 1999) lived longer."),
    Good("Born in 1954, he wrote of his father, who had died in 1932."),
    Good("She was born in 1954, when her uncle had died in 1932 in Paris."),
    family="dates",
    languages=("en",),
    severity="error",
)
def death_before_birth(document: Document) -> Iterator[Finding]:
    """A life that ends before it begins: “born in 1954 and died in 1932”.

    Reported only where birth and death are told in one breath, so that nobody else's death can be meant.
    """
    for life in lives(document.prose):
        if life.died < life.born:
            yield Finding(life.span, f"Nobody born in {life.born} can have died in {life.died}")
