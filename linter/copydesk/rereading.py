"""Reads an edited source again, to see whether it reads as a rule meant it."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from copydesk.finding import Edit
from copydesk.formats import FrontMatterError, front_matter, read
from copydesk.named_tuple import NamedTuple
from copydesk.problem import SourceEdit, edited
from copydesk.text.document import Block, Document
from copydesk.text.span import Span

_LARGEST = 10_000
"""Code points that are read again for one fix, as an article may have a fix for every few words of it."""

_BESIDE = 2
"""Blocks on each side that are read along: what comes to stand beside them may change how they are read."""

_FOLLOWING = "\n\nFollowing.\n"
"""What is read after a passage, so that markup which an edit would leave open has something to reach into."""


class _Passage(NamedTuple):
    """A stretch of a document's source that is read by itself, with a text before and after it, and its blocks."""

    span: Span
    blocks: Sequence[Block]
    before: str = ""
    after: str = ""


def reads_as_meant(document: Document, edits: Sequence[Edit], placed: Sequence[SourceEdit]) -> bool:
    """Whether the source after edits reads as the rule meant it: the same words, and no other block changed its kind.

    That is seen from the passage with the edits alone, where it does; else, as the rest may say how lines are read, the
    document is read as a whole, and the answer is False where it is too long for that.
    """
    if _reads_so(document, _around(document, edits, placed), edits, placed):
        return True
    return _reads_so(document, _whole(document), edits, placed)


def _reads_so(
    document: Document, passage: _Passage | None, edits: Sequence[Edit], placed: Sequence[SourceEdit]
) -> bool:
    """Whether a passage reads by itself as it does in the document, and after edits as meant."""
    if passage is None:
        return False
    span, blocks, opening, following = passage
    source = document.source[span.start : span.end]
    prose = document.prose[blocks[0].span.start : blocks[-1].span.end]
    before = _read(f"{opening}{source}{following}", document.path)
    if (
        before is None
        or len(before.blocks) != len(blocks) + bool(following)
        or before.prose.split() != f"{prose}{following}".split()
    ):
        return False
    after = _read(f"{opening}{edited(source, placed, span.start)}{following}", document.path)
    if after is None:
        return False
    removed = {edit.span for edit in edits if not edit.text}
    kept = [old.kind for old, block in zip_longest(before.blocks, blocks) if not block or block.span not in removed]
    same_kinds = len(kept) == len(before.blocks) or kept == [block.kind for block in after.blocks]
    meant = edited(prose, edits, blocks[0].span.start)
    return same_kinds and f"{meant}{following}".split() == after.prose.split()


@lru_cache(maxsize=16)
def _read(source: str, path: str) -> Document | None:
    try:
        return read(source, path)
    except FrontMatterError:
        return None


def _whole(document: Document) -> _Passage | None:
    """All of a document, if it is not too long."""
    source, blocks = document.source, document.blocks
    return _Passage(Span(0, len(source)), blocks) if blocks and len(source) <= _LARGEST else None


def _around(document: Document, edits: Sequence[Edit], placed: Sequence[SourceEdit]) -> _Passage | None:
    """The lines of the blocks with the edits in them, and of those beside them; None where that is too long."""
    first, last = min(edit.span for edit in edits), max(edit.span for edit in edits)
    blocks = document.blocks
    low = bisect_right(blocks, first.start, key=lambda block: block.span.start) - 1 - _BESIDE
    high = bisect_right(blocks, last.end, key=lambda block: block.span.start) + _BESIDE
    near = blocks[max(0, low) : high]
    beginning = _beginning(document.source)
    lines = [document.lines.whole(block.extent) for block in near]
    span = Span(min(line.start for line in lines), max(line.end for line in lines))
    if document.format == "rst":
        span = _up_to_blank_lines(document.source, span)
        near = tuple(block for block in blocks if span.covers(block.extent))
    if max(edit.span.end for edit in placed) <= beginning:
        span = Span(0, beginning)
    elif span.start < beginning:
        span = Span(beginning, span.end)
    inside = [block for block in near if span.covers(block.extent)]
    if span.end - span.start > _LARGEST or not inside or not all(span.covers(edit.span) for edit in placed):
        return None
    return _Passage(span, inside, "\n" if span.start else "", _FOLLOWING)


def _up_to_blank_lines(source: str, span: Span) -> Span:
    """A stretch with the lines beside it, which a table has in common with it."""
    start = max(source.rfind("\n\n", 0, span.start) + 1, source.rfind("\n\r\n", 0, span.start) + 1)
    ends = [end for gap in ("\n\n", "\n\r\n") if (end := source.find(gap, max(0, span.end - 1))) >= 0]
    return Span(start, min(ends) + 1 if ends else len(source))


@lru_cache(maxsize=1)
def _beginning(source: str) -> int:
    """Where the article begins, after its front matter."""
    return front_matter.end(source)
