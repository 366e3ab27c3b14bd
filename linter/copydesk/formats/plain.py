"""Plain text: blocks by blank lines, or by line where the text is not hard-wrapped."""

import re
from collections.abc import Iterator
from itertools import pairwise

from copydesk.formats.builder import ProseBuilder
from copydesk.text.document import BlockKind
from copydesk.text.span import Span

_GROUP = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]+")
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_SENTENCE_END = (".", "!", "?", "…", ":", ";", ",", '"', "”", "’", ")")
_NARROWEST_WRAP, _WIDEST_WRAP = 40, 120
_LONGEST_HEADING = 10
_LONGEST_TITLE = 25


def read(builder: ProseBuilder, start: int) -> None:
    """Read the source from `start` on as plain text.

    A group of lines without a blank line between is one block where it looks hard-wrapped: each line was broken
    where the next word would not have fitted. Else each line is a block of its own. A short line without a full stop
    is a heading, the first one the title. `<!-- … -->` is a comment here too, as editors write `stet` in it.
    """
    text = builder.source
    first = True
    for block in _blocks(text, start):
        for comment in _COMMENT.finditer(text, block.start, block.end):
            builder.comment(comment[1], comment.start(), comment.end())
        _add(builder, block)
        builder.close(_kind(text[block.start : block.end], first))
        first = False


def _blocks(text: str, start: int) -> Iterator[Span]:
    for group in _GROUP.finditer(text, start):
        lines = [Span(line.start(), line.end()) for line in _LINE.finditer(text, group.start(), group.end())]
        if _is_wrapped([text[line.start : line.end] for line in lines]):
            yield Span(lines[0].start, lines[-1].end)
        else:
            yield from lines


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines are one paragraph, broken where the next word would not have fitted."""
    width = max(len(line.rstrip()) for line in lines)
    breaks = pairwise(lines)
    fitted = all(len(a.rstrip()) + 1 + len(b.split()[0]) > width for a, b in breaks)
    return fitted and _NARROWEST_WRAP <= width <= _WIDEST_WRAP


def _add(builder: ProseBuilder, block: Span) -> None:
    start = block.start
    for comment in _COMMENT.finditer(builder.source, block.start, block.end):
        builder.verbatim(start, comment.start())
        start = comment.end()
    builder.verbatim(start, block.end)


def _kind(text: str, first: bool) -> BlockKind:
    words = len(text.split())
    if "\n" in text.strip() or text.rstrip().endswith(_SENTENCE_END):
        return "paragraph"
    if first and words <= _LONGEST_TITLE:
        return "title"
    return "heading" if words <= _LONGEST_HEADING else "paragraph"
