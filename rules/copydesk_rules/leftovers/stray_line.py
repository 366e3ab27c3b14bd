"""A few words by themselves, between paragraphs."""

from collections.abc import Iterator

from copydesk import Bad, Block, Document, Finding, Good, Regex, rule

_FEW_WORDS = Regex(r"[^\W\d_a-z][\w’'-]*(?: [\w’'-]+){1,3}")
_ORDINARY = Regex(r"\b[a-z]{4,}")
_STOPPED = Regex(r"[.!?…][\"'”’)\]]*\s*\Z")
_LONGEST = 60
_FEWEST_WORDS = 20
"""Words of a paragraph that is surely running text."""
_TOP = ("title", "summary", "caption")
_TEXT = (
    f"The talks about the bridge went on all night, {'and on, ' * 5}and nobody knew in the morning how they would end."
)


@rule(
    Bad(f"Bridge not closed: mayor\n\n{_TEXT}\n\n[[Bridge talks]]\n\n{_TEXT}", path="article.txt"),
    Bad(f"# Bridge not closed\n\n{_TEXT}\n\n[[Talks at night]]\n\n{_TEXT}"),
    Good(f"{_TEXT}\n\nBridge talks\n\n{_TEXT}\n\nThe long night\n\n{_TEXT}", path="article.txt"),
    Good(f"# Bridge not closed\n\n{_TEXT}\n\n## Bridge talks\n\n{_TEXT}"),
    Good(f"# Bridge not closed\n\n{_TEXT}\n\n**Bridge talks**\n\n{_TEXT}\n\n- Bridge talks"),
    Good(f"Bridge talks\n\n{_TEXT}\n\nJohn Smith\n\n{_TEXT}\n\nBridge talks", path="article.txt"),
    family="leftovers",
    languages=("en",),
    severity="info",
)
def stray_line(document: Document) -> Iterator[Finding]:
    """A few words by themselves between paragraphs, such as the description of a picture that is gone.

    Neither a sentence nor marked as a heading: a caption that was copied along, or a heading that lost its mark. A
    remark, and only where an article has one such line: several are its headings. Names and lines that markup sets off
    are left alone.
    """
    blocks = [block for block in document.blocks if block.kind not in _TOP]
    short = [place for place, block in enumerate(blocks) if place and _is_short(document, block)]
    if len(short) != 1:
        return
    place = short[0]
    around = blocks[place + 1 : place + 2], blocks[:place]
    if all(any(_is_running(document, block) for block in side) for side in around):
        span = blocks[place].span
        message = f"“{document.text(span)}” is neither a sentence nor marked as a heading: is it a caption?"
        yield Finding(span, message)


def _is_short(document: Document, block: Block) -> bool:
    """Whether the block is a few words of which one is no name, and no markup sets it off."""
    start, end = block.span
    if end - start > _LONGEST or block.kind not in ("paragraph", "heading"):
        return False
    text = document.prose[start:end]
    if not (_FEW_WORDS.fullmatch(text) and _ORDINARY.search(text)):
        return False
    return document.source[block.extent.start : block.extent.end].strip() == text


def _is_running(document: Document, block: Block) -> bool:
    text = document.text(block.span)
    return _STOPPED.search(text) is not None and len(text.split()) >= _FEWEST_WORDS
