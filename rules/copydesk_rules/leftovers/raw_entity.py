"""A character reference in plain text."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.leftovers.entities import as_one, entities


@rule(
    Bad("The minister[[&#8217;]]s caf&eacute;.", fixed="The minister’s café.", path="article.txt"),
    Bad("Add [[&frac12;]] a teaspoon.", fixed="Add ½ a teaspoon.", path="article.txt"),
    Good("Caf&eacute; and `&eacute;`."),
    Good("A caf&eacute; of AsciiDoc.", path="article.adoc"),
    Good("AT&T and R&D; the reference “&eacute;” is a letter.", path="article.txt"),
    family="leftovers",
    severity="info",
)
def raw_entity(document: Document) -> Iterator[Finding]:
    """A character reference in plain text, such as “&eacute;”, where nothing turns it into a letter.

    Information only: some publishing systems take plain text with references in it. Reported once an article, and
    corrected together.
    """
    if document.format == "plain":
        yield from as_one([match for match in entities(document) if not match[0].startswith("&amp;")])
