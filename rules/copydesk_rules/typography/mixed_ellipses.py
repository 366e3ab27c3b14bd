"""Several ways to write an ellipsis in one article."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, rule
from copydesk_rules.typography.ways import rarer_ways

_STYLES = {
    "“…”": Regex("…"),
    "“...”": Regex(r"(?<!\.)\.\.\.(?!\.)"),
    "“. . .”": Regex(r"(?<!\. )\. \. \.(?! \.)"),
}


@rule(
    Bad("And then… nothing… at all[[...]]"),
    Bad("And then . . . nothing . . . at all[[…]]"),
    Good("And then… nothing…"),
    Good("And then... nothing.... The end. Yes. No."),
    family="typography",
    severity="info",
)
def mixed_ellipses(document: Document) -> Iterator[Finding]:
    """Several ways to write an ellipsis in one article.

    One character, three dots, or three dots with spaces: any will do, as long as it is one. Reported once for each way
    but the commonest, at its first place.
    """
    if sum(sign in document.marks for sign in ("…", "...", ". . .")) > 1:
        yield from rarer_ways({name: list(style.finditer(document.prose)) for name, style in _STYLES.items()})
