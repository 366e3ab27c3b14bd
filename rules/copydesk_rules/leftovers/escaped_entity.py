"""A character reference that was escaped twice."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Span, rule
from copydesk_rules.leftovers.entities import as_one, entities


@rule(
    Bad("Fish [[&amp;amp;]] chips, and a caf&amp;eacute;.", fixed="Fish & chips, and a café."),
    Bad("Fish [[&amp;amp;]] chips.", fixed="Fish & chips.", path="article.txt"),
    Good("Fish &amp; chips, caf&eacute;; AT&T; R&D; and `&amp;amp;`."),
    Good("Fish &amp; chips, and a caf&eacute;.", path="article.rst"),
    Good("The entity “&amp;nbsp;” is a space, and '&amp;eacute;' a letter; &amp;lt;b&amp;gt; is bold."),
    Good("---\ntitle: 'The bridge&#58; a history'\n---\n\nIt is old."),
    family="leftovers",
)
def escaped_entity(document: Document) -> Iterator[Finding]:
    """A character reference that was escaped twice, so that readers see “&eacute;” for “é”.

    Reported once an article, since all of them have the same cause, and corrected together. Left alone where it stands
    in quotation marks, as in articles about HTML. The fix is unsafe, since an article may mean to show the reference
    itself.
    """
    yield from as_one([match for match in entities(document) if _is_escaped(document, Span(*match.span()))])


def _is_escaped(document: Document, span: Span) -> bool:
    """Whether the source escapes the reference: in what is read as plain text twice, as nothing is decoded there."""
    if document.format not in ("markdown", "html"):
        return document.prose.startswith("&amp;", span.start) and span.end - span.start > len("&amp;")
    return document.source.startswith("&amp;", document.source_map.to_source(span).start)
