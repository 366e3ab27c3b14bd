"""Passages in which a name says less than elsewhere: those that an article holds twice, and long lists of results."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from copydesk import Block, Document, Regex, Span

_BESIDE = 4
"""Words on either side of a place by which its passage is known."""
_FEWEST = 3
"""Words beside a place below which two places that read alike, such as cells of a table, are no repeated passage."""

_RESULT = Regex(r"(?=.*\d)(?:.{1,40}|\W*\d.{1,100}|.{1,100}\d\W{0,3})")
"""A short line with a figure, or one that begins or ends with one: a time, a score, a place in the ranking."""
_LONGEST = 110
"""Characters that no such line exceeds."""
_SHORT = 30
"""Characters up to which an item of a list is a name: who contributed to a release."""
_MANY = 20
"""Lines or cells from which an article is a list of results."""
_NAME = r"[^\W\d_a-z][\w’'-]+"
_PLAYER = rf"(?:[A-Z][.]?[ ]){{0,2}}(?:{_NAME}[ ]){{0,2}}{_NAME}"
_HANDLE = r"[a-z\d][\w.@-]{0,30}+"
_LISTED = rf"(?:{_PLAYER}(?:[ ]\([^()\n]{{1,20}}\)|[ ]\d{{1,3}})?|{_HANDLE})"
_LINE_UP = Regex(rf"(?:{_LISTED}[,;][ ]){{5,}}(?:and[ ])?{_LISTED}")
"""Six names or more between commas: who plays for whom, or who wrote what, some under the names of their accounts."""
_COMMAS, _NEAR = 5, 150
"""The commas of a line-up, and how many characters on either side of a name are looked at."""


def number_of_passages(document: Document, places: Sequence[int]) -> int:
    """In how many different passages some places stand, each an index among the document's words.

    Two places are of one passage where the words next to them are the same, as far as their blocks go.
    """
    if len(places) == 1:
        return 1
    passages = [_passage(document, place) for place in places]
    alone = sum(passage is None for passage in passages)
    return alone + len({passage for passage in passages if passage})


def _passage(document: Document, place: int) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The words before and after a place in its block, as they are written; None where they are too few to tell."""
    words = document.words
    block = document.block_at(words[place].start)
    if block is None:
        return None
    first, last = max(0, place - _BESIDE), min(len(words), place + 1 + _BESIDE)
    while words[first].start < block.span.start:
        first += 1
    while words[last - 1].end > block.span.end:
        last -= 1
    before, after = words.texts[first:place], words.texts[place + 1 : last]
    return (tuple(before), tuple(after)) if len(before) + len(after) >= _FEWEST else None


def _is_entry(block: Block) -> bool:
    """Whether a cell or an item is an entry of a list of results: any cell, and an item hardly longer than a name."""
    return block.kind == "table-cell" or block.span.end - block.span.start <= _SHORT


def _results(prose: str) -> Iterator[Span]:
    """The lines that look like results."""
    start = 0
    for line in prose.split("\n"):
        if len(line) <= _LONGEST and _RESULT.fullmatch(line):
            yield Span(start, start + len(line))
        start += len(line) + 1


class Results:
    """The lists of an article: line-ups, and cells of tables, short items and short lines with figures, if many."""

    def __init__(self, document: Document) -> None:
        self._prose = document.prose
        self._ends: dict[int, int] = {}
        if document.prose.count("\n") + 1 >= _MANY:
            entries = [block.span for block in document.blocks_of("table-cell", "list-item") if _is_entry(block)]
            short = sum(0 < len(line) <= _LONGEST for line in document.prose.split("\n"))
            self._ends |= dict((*_results(document.prose), *entries)) if short + len(entries) >= _MANY else {}
        self._starts = sorted(self._ends) if len(self._ends) >= _MANY else []

    def __contains__(self, offset: int) -> bool:
        """Whether an offset lies in one."""
        index = bisect_right(self._starts, offset) - 1
        return (index >= 0 and offset < self._ends[self._starts[index]]) or self._is_in_line_up(offset)

    def _is_in_line_up(self, offset: int) -> bool:
        start, end = max(0, offset - _NEAR), offset + _NEAR
        if self._prose.count(", ", start, end) + self._prose.count("; ", start, end) < _COMMAS:
            return False
        return any(found.start() <= offset < found.end() for found in _LINE_UP.finditer(self._prose, start, end))
