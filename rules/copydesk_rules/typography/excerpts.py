"""Texts that begin or end in the middle of a sentence: teasers, previews and other excerpts."""

from copydesk import Document

_ENDS = tuple(".!?…:;”’\"')]*_")


def goes_on_outside(document: Document, at: int, *, opens: bool) -> bool:
    """Whether the other mark of a pair may stand outside the text, which was cut there.

    What opens in the last block may close after it if that ends without a mark; what closes in the first block may be
    opened before it if that begins with a small letter.
    """
    prose = document.prose
    if opens:
        return at >= document.blocks[-1].span.start and not prose.endswith(_ENDS)
    return at < document.blocks[0].span.end and prose[document.blocks[0].span.start].islower()
