"""The description of an image, once more as a paragraph."""

from collections.abc import Iterator

from copydesk import Bad, Document, Edit, Finding, Fix, Good, rule


@rule(
    Bad(
        "![Troops leave Kyiv](https://example.org/kyiv.jpg)\n\n[[Troops leave Kyiv]]\n\nRussia is moving its troops.",
        fixed="![Troops leave Kyiv](https://example.org/kyiv.jpg)\n\nRussia is moving its troops.",
    ),
    Good("![Troops leave Kyiv](https://example.org/kyiv.jpg)\n\nTroops leave Kyiv, and nobody knows for how long."),
    Good('<figure><img src="k.jpg" alt="Troops"><figcaption>Troops</figcaption></figure>', path="article.html"),
    family="leftovers",
)
def repeated_alt_text(document: Document) -> Iterator[Finding]:
    """The description of an image, once more as a paragraph.

    It is there for those who cannot see the image; copied out of a publishing system it comes along as text.
    """
    described = {document.text(block.span).strip().casefold() for block in document.blocks_of("caption")}
    for block in document.blocks_of("paragraph") if described else ():
        if document.text(block.span).strip().casefold() in described:
            fix = Fix((Edit(block.span, ""),), "unsafe")
            yield Finding(block.span, "This paragraph is the description of an image", (), fix)
