"""Which block of an article is its headline."""

from copydesk import Block, Document

_LONGEST = 25
"""Words of a headline."""
_AFTER_SLUG = 2
"""Blocks after a slug among which the headline is: a date may come first."""


def headline(document: Document) -> Block | None:
    """The title; or, where that is a slug in capitals such as “FOR IMMEDIATE RELEASE”, the line below that is one."""
    title = next(document.blocks_of("title"), None)
    if title is None or not document.text(title.span).isupper():
        return title
    after = document.blocks.index(title) + 1
    lines = [block for block in document.blocks[after : after + _AFTER_SLUG] if _may_be_headline(document, block)]
    return lines[-1] if lines else title


def _may_be_headline(document: Document, block: Block) -> bool:
    """Whether the block is a line without a stop."""
    text = document.text(block.span)
    is_line = block.kind in ("heading", "paragraph") and len(text.split()) <= _LONGEST and "\n" not in text
    return is_line and not text.endswith((".", "!", "?", ":", "”", '"'))
