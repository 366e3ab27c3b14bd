"""reStructuredText, as docutils, Sphinx, Nikola and Pelican read it, every letter at its place."""

from copydesk.formats import templates
from copydesk.formats.builder import ProseBuilder
from copydesk.formats.rst import lines, metadata
from copydesk.formats.rst.reader import Reader
from copydesk.formats.templates import MASK
from copydesk.patterns import Regex
from copydesk.text.replacing import replaced
from copydesk.text.span import Span

_MASKED = Regex(rf"{MASK}+")


def masked(source: str) -> str:
    """The source with its template tags masked, but for those that are shown as code, between which text may stand."""
    text = templates.masked(source)
    if text == source or "`" not in source:
        return text
    stretches = (Span(*match.span()) for match in _MASKED.finditer(text))
    return replaced(text, ((*each, source[slice(*each)]) for each in stretches if "`" in source[slice(*each)]))


def read(builder: ProseBuilder, start: int) -> None:
    """Read the source from `start` on as reStructuredText.

    Code, addresses and what directives hold that are not known to be prose are not read. A picture's alternative text
    is a caption, and so are those of figures and tables.
    """
    page = lines.page(builder.source, start)
    at = metadata.read(builder, page)
    Reader(builder).read(page, at)
