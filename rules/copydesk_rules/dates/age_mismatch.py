"""An age at death that does not go with the years beside it."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.dates.lives import lives


@rule(
    Bad("He was born in 1932 and died in 1999, aged [[57]]."),
    Bad("Ada Smith (1932–1999), who died at the age of [[76]], was a poet."),
    Good("He was born in 1932 and died in 1999, aged 67; she was born in 1932 and died in 1999 at the age of 66."),
    Good("Ada Smith (1932–1999), aged 20 when she began, was a poet, and she died at 66."),
    family="dates",
    languages=("en",),
    severity="error",
)
def age_mismatch(document: Document) -> Iterator[Finding]:
    """An age at death that does not go with the two years beside it.

    Who was born in 1932 and died in 1999 was 66 or 67. Reported only where both years and the age stand together. The
    two possible ages are suggested; one of the years may be wrong as well.
    """
    for life in lives(document.prose):
        years = life.died - life.born
        if life.age is not None and life.age_span and years >= 0 and life.age not in (years, years - 1):
            message = f"Who was born in {life.born} and died in {life.died} was {years - 1} or {years}, not {life.age}"
            yield Finding(life.age_span, message, (str(years), str(years - 1)))
