"""Several spaces where one is enough."""

from collections.abc import Iterator
from pathlib import PurePath

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule

_RUN = Regex(r"(?<=[^\s.!?:”\"’')|])(?:  +|[ ]*\u00a0[ \u00a0]+)(?=[^\s|])")
_COLLAPSING = frozenset({".md", ".markdown", ".mdown", ".mkd", ".html", ".htm", ".xhtml"})
_FEW = 12
"""Runs of spaces from which they are columns or a habit, and no slips."""


@rule(
    Bad("The talks[[  ]]were over.", fixed="The talks were over.", path="article.txt"),
    Bad("The desk[[\u00a0 \u00a0]]30 March", fixed="The desk 30 March"),
    Good("The talks  were over."),
    Good("The talks were over.  Nobody knew why: 100\u00a0km is far.", path="article.txt"),
    family="typography",
    severity="info",
)
def repeated_space(document: Document) -> Iterator[Finding]:
    """Several spaces where one is enough.

    Markdown and HTML show a run of plain spaces as one, so there only runs with no-break spaces are reported, which
    readers do see. Two spaces after a full stop are a habit of typists and no slip.
    """
    if "  " not in document.prose and "\u00a0" not in document.prose:
        return
    collapses = PurePath(document.path).suffix.lower() in _COLLAPSING
    runs = [match for match in _RUN.finditer(document.prose) if not collapses or "\u00a0" in match[0]]
    for match in runs if len(runs) < _FEW else ():
        span = Span(*match.span())
        what = "no-break spaces" if "\u00a0" in match[0] else "spaces"
        yield Finding(span, f"{len(match[0])} {what} in a row", (" ",), Fix.replace(span, " ", "safe"))
