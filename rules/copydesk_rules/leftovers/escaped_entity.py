"""A character reference that was escaped twice."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Span, rule
from copydesk_rules.leftovers.entities import as_one, entities, is_plain


@rule(
    Bad("Fish [[&amp;amp;]] chips, and a caf&amp;eacute;.", fixed="Fish & chips, and a café."),
    Bad("Fish [[&amp;amp;]] chips.", fixed="Fish & chips.", path="article.txt"),
    Good("Fish &amp; chips, caf&eacute;; AT&T; R&D; and `&amp;amp;`."),
    Good("The entity “&amp;nbsp;” is a space, and '&amp;eacute;' a letter; &amp;lt;b&amp;gt; is bold."),
    Good("---\ntitle: 'The bridge&#58; a history'\n---\n\nIt is old."),
    family="leftovers",
)
def escaped_entity(document: Document) -> Iterator[Finding]:
    """A character reference that was escaped twice, so that readers see “&eacute;” for “é”.

    Reported once an article, as all of them have one cause, and corrected together. Left alone where it stands in
    quotation marks, as articles about HTML put it. The fix is unsafe, for the same reason.
    """
    yield from as_one([match for match in entities(document) if _is_escaped(document, Span(*match.span()))])


def _is_escaped(document: Document, span: Span) -> bool:
    """Whether the source escapes the reference: in plain text twice, since nothing is decoded there."""
    if is_plain(document):
        return document.prose.startswith("&amp;", span.start) and span.end - span.start > len("&amp;")
    return document.source.startswith("&amp;", document.source_map.to_source(span).start)
