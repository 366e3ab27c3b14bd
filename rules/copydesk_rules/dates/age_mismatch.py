"""An age at death that does not fit the years beside it."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.dates.lives import lives


@rule(
    Bad("He was born in 1932 and died in 1999, aged [[57]].", suggestions=("67", "66")),
    Bad("Born on 3 May 1932, Ada Smith died on 4 June 1999, aged [[66]].", suggestions=("67",)),
    Bad("He was born in 1932. He died in 1999 at [[76]].", suggestions=("67", "66")),
    Bad("Ada Smith (3 May 1932 – 2 May 1999), who died aged [[67]], was a poet.", suggestions=("66",)),
    Bad("Ada Smith (1932–1999), who died at the age of [[76]], was a poet."),
    Bad(
        "Ada Smith, who has died aged [[66]], was a poet.\n\nShe wrote nine books.\n\n"
        "Ada Smith, poet, born 3 May 1932; died 4 June 1999"
    ),
    Good("He was born in 1932 and died in 1999, aged 67; she was born in 1932 and died in 1999 at the age of 66."),
    Good("Born on 3 May 1932, Ada Smith died on 4 June 1999, aged 67."),
    Good("He was born in 1932 and died in 1999 at 12 Park Row."),
    Good("She has died aged 67. Her son died aged 20.\n\nAda Smith, poet, born 3 May 1932; died 4 June 1999"),
    Bad("The poet Ada Smith, who died\nat home aged [[66]].\n\nAda Jo Smith, born 3 May 1932; died 4 June\n1999"),
    Bad("He was born\nin 1999 and died in 1999, aged [[3]]."),
    Good("Mr Hill, who died in Leeds aged 61, was her husband.\n\nAda Smith, poet, born 3 May 1932; died 4 June 1999"),
    Good("Ada Smith has died.\n\nAda Smith’s son died aged 20.\n\nAda Smith, poet, born 3 May 1932; died 4 June 1999"),
    Good("Ada Smith has died. Her son died aged 20.\n\nAda Smith, poet, born 3 May 1932; died 4 June 1999"),
    Good("Ada Smith (1932–1999), aged 20 when she began, was a poet, and she died at 66."),
    family="dates",
    languages=("en",),
    severity="error",
)
def age_mismatch(document: Document) -> Iterator[Finding]:
    """An age at death that does not match the two years beside it.

    Somebody who was born in 1932 and died in 1999 was 66 or 67. Reported only where both years and the age stand
    together, or where an obituary gives both dates, and its opening paragraph the age. The possible ages are
    suggested, a single one where both dates are complete; but it may be one of the years that is wrong.
    """
    for life in lives(document):
        if life.age is not None and life.age_span and life.died >= life.born and life.age not in life.ages:
            ages = " or ".join(map(str, sorted(set(life.ages))))
            message = f"Somebody born in {life.born} who died in {life.died} was {ages}, not {life.age}"
            yield Finding(life.age_span, message, tuple(map(str, dict.fromkeys(life.ages))))
