"""Several ways to write a dash in one article."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, rule
from copydesk_rules.typography.ways import rarer_ways

_STYLES = {
    "spaced em dashes": Regex(r" (—)(?<=\w —)(?= \w)"),
    "closed-up em dashes": Regex(r"—(?<=[^\W\d]—)(?=[^\W\d])"),
    "spaced en dashes": Regex(r" (–)(?<=\w –)(?= [^\W\d])"),
    "double hyphens": Regex(r"--(?:(?<=\w --)(?= [^\W\d])|(?<=\w\w--)(?= ?[^\W\d]))"),
    "spaced hyphens": Regex(r" (-)(?<=[^\W\d] -)(?= [^\W\d])"),
}
"""The ways to write a dash, by their names. Each looks back only after a sign that is found fast."""
_DATELINE = Regex(r"(?:\A|\n\n)[A-Z][A-Z.'’ -]{2,40}(?:,(?: [\w.]+){1,3}){0,3}(?: ?\([A-Z][\w, ]{1,30}\))? ?\Z")
_FRONT, _LONGEST = 3000, 100
"""Characters in which a dateline stands, and characters of one."""
_SIGNS = ("—", " – ", "--", " - ")


@rule(
    Bad("The talks – all of them – failed[[—]]nobody knew why."),
    Bad("The talks — all of them — failed [[-]] nobody knew why."),
    Bad("The talks—all of them—failed\n[[—]] nobody knew."),
    Good("The talks – all of them – failed in 2019–20, from 5—6 p.m."),
    Good("The talks—all of them—failed. Give -g and --deal to it."),
    Good("<title>The talks - The Mill</title><p>The talks—all of them—failed.</p>", path="a.html"),
    Good("LAMU, Kenya, Sept. 9, 2025 (Wire) — The talks – all of them – failed."),
    family="typography",
    severity="info",
)
def mixed_dashes(document: Document) -> Iterator[Finding]:
    """Several ways to write a dash in one article.

    Closed-up or spaced, em or en: any will do, as long as it is one. Reported once for each way but the commonest,
    at its first place. Dashes between numbers, that of a dateline, that before the name of a site in a page's title and
    those of options of a program are not counted.
    """
    if not any(sign in document.marks for sign in _SIGNS):
        return
    prose = document.prose
    yield from rarer_ways(
        {
            name: [dash for dash in style.finditer(prose) if not _is_set(document, dash.start())]
            for name, style in _STYLES.items()
        }
    )


def _is_set(document: Document, place: int) -> bool:
    """Whether the dash at the place is one of a form: it ends a dateline, or precedes the name of a page's site."""
    block = document.block_at(place) if document.format == "html" else None
    return _ends_dateline(document.prose, place) or (block is not None and block.kind == "title")


def _ends_dateline(prose: str, place: int) -> bool:
    """Whether the dash at the place stands between where an article was written and its first sentence."""
    return place < _FRONT and _DATELINE.left_of(prose, place, _LONGEST) is not None
