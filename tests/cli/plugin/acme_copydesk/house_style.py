"""Two rules of the house: one in code, one that is a table."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, phrases, rule


@rule(
    Bad("# [[The bridge over the river is closed until the end of the year]]\n\nIt was old.\n"),
    Bad("# [[The bridge is closed]]\n", options={"maximum-words": 3}),
    Good("# The bridge is closed\n\nThe bridge over the river is closed until the end of the year.\n"),
    Good("# The bridge over the river\n", options={"maximum-words": 5}),
    family="acme",
)
def long_headline(document: Document, *, maximum_words: int = 10) -> Iterator[Finding]:
    """A title that is too long for the front page.

    The front page of the Gazette is narrow: a title of more than `maximum-words` words does not fit on two lines.
    """
    for block in document.blocks_of("title"):
        words = sum(block.span.covers(word.span) for word in document.words)
        if words > maximum_words:
            yield Finding(block.span, f"The title has {words} words; {maximum_words} fit on the front page")


acme_phrase = phrases(
    {"the acme company": "Acme", "acme inc": "Acme"},
    Bad("He left [[Acme Inc]] in May.", fixed="He left Acme in May."),
    Good("He left Acme in May."),
    Good("The academy stood at its acme."),
    name="acme-phrase",
    family="acme",
    severity="error",
    safety="safe",
    doc="""The long names of the owner.

    The Gazette calls its owner “Acme”, never by its legal name.
    """,
)
