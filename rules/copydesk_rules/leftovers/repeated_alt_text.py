"""The description of an image, repeated as a paragraph."""

from collections.abc import Iterator

from copydesk import Bad, Block, Document, Edit, Finding, Fix, Good, Regex, rule

_SET_OFF = Regex(r"(?:[*_]|<(?!img\b|p\b|br\b|hr\b|/)[a-z][^<>]*>\s*)\Z")
_CLOSED = Regex(r"\s*</(?!p\b|article\b|body\b|section\b)")
_FARTHEST = 300
_FEWEST, _FEWEST_DATED = 3, 5
"""Words of a description, and of one with a figure: a date or a credit says nothing of what is to be seen."""


@rule(
    Bad(
        "![Troops leave Kyiv](https://example.org/kyiv.jpg)\n\n[[Troops leave Kyiv]]\n\nRussia is moving its troops.",
        fixed="![Troops leave Kyiv](https://example.org/kyiv.jpg)\n\nRussia is moving its troops.",
    ),
    Good("![Troops leave Kyiv](https://example.org/kyiv.jpg)\n\nTroops leave Kyiv, and nobody knows for how long."),
    Good('<figure><img src="k.jpg" alt="Troops"><figcaption>Troops</figcaption></figure>', path="article.html"),
    Good("![3 hours ago](https://example.org/clock.svg)\n\n3 hours ago"),
    Good("![Ann Lind](https://example.org/lind.jpg)\n\nAnn Lind"),
    Good('![Troops](https://example.org/k.jpg)\n\n*Troops*\n\n<div class="caption">Troops</div>'),
    family="leftovers",
)
def repeated_alt_text(document: Document) -> Iterator[Finding]:
    """The description of an image, repeated as a paragraph.

    The description is there for readers who cannot see the image; when an article is copied out of a publishing system,
    it may come along as text. A paragraph that markup sets off, as italics do, is taken for a caption.
    """
    captions = {document.text(block.span).strip().casefold() for block in document.blocks_of("caption")}
    described = set(filter(_describes, captions))
    for block in document.blocks_of("paragraph") if described else ():
        if document.text(block.span).strip().casefold() in described and not _is_set_off(document, block):
            fix = Fix((Edit(block.span, ""),), "unsafe")
            yield Finding(block.span, "This paragraph repeats the description of an image", (), fix)


def _describes(caption: str) -> bool:
    fewest = _FEWEST_DATED if any(map(str.isdigit, caption)) else _FEWEST
    return len(caption.split()) >= fewest


def _is_set_off(document: Document, block: Block) -> bool:
    """Whether emphasis or an element that is no paragraph begins right before the words, or ends right after them."""
    start, end = document.source_map.to_source(block.span)
    return bool(_SET_OFF.left_of(document.source, start, _FARTHEST) or _CLOSED.match(document.source, end))
