"""Texts that begin or end in the middle of a sentence: teasers, previews and other excerpts."""

from bisect import bisect_right

from copydesk import Document

_ENDS = tuple(".!?…:;”’\"')]*_")
_CUT = ("…", "...", "[…]", "[...]", "(…)", "(...)")
HEADINGS = ("heading", "title")
CUT_SHORT = ("summary", "table-cell")
"""Kinds of blocks that end where space does."""


def goes_on_outside(document: Document, at: int, *, opens: bool) -> bool:
    """Whether the other mark of a pair may stand outside the text, which was cut there.

    What opens in the last block may close after it if that ends without a mark; what closes in the first block may be
    opened before it if that begins with a small letter. In a list of teasers each may be cut: it ends in an ellipsis,
    and is an item, or a heading or nothing follows.
    """
    prose = document.prose
    if opens:
        index = bisect_right(document.blocks, at, key=lambda block: block.span.start) - 1
        is_last = index == len(document.blocks) - 1
        if document.passages[index].endswith(_CUT):
            is_item = document.blocks[index].kind == "list-item"
            return is_last or is_item or document.blocks[index + 1].kind in HEADINGS
        return is_last and not prose.endswith(_ENDS)
    return at < document.blocks[0].span.end and prose[document.blocks[0].span.start].islower()
