"""Quotations: what stands between quotation marks, in the words of somebody else."""

from collections.abc import Iterator

from copydesk.patterns import Regex
from copydesk.text.span import Span

_DOUBLE_MARKS, _SINGLE_MARKS = '“”«»"', "‘'"
_DOUBLE = Regex(rf"[{_DOUBLE_MARKS}]")
_SINGLE = Regex(r"[‘'](?<![\w’'.,].)(?=[\w“\"])[^‘]{1,600}?(?<![\s(])[’'](?!\w)")
_OPENING = "“«"
_CLOSING = "”»"


def quotations(prose: str, block: Span) -> Iterator[Span]:
    """The quotations of one block of the prose, with their marks, in order; those inside others are not told apart.

    One that is not closed goes on to the end of its block, as the paragraphs of a long speech do. Between single marks
    only what is closed counts, since a single mark is mostly an apostrophe. Spans are code-point offsets.
    """
    text = prose[block.start : block.end]
    doubles = _doubles(prose, block) if any(map(text.__contains__, _DOUBLE_MARKS)) else ()
    if not any(map(text.__contains__, _SINGLE_MARKS)):
        yield from doubles
        return
    at = block.start
    for found in doubles:
        yield from _singles(prose, at, found.start)
        yield found
        at = found.end
    yield from _singles(prose, at, block.end)


def _doubles(prose: str, block: Span) -> Iterator[Span]:
    start = None
    for match in _DOUBLE.finditer(prose, block.start, block.end):
        mark = match[0]
        if start is None:
            if mark in _OPENING or (mark == '"' and _opens(prose, match.start(), block)):
                start = match.start()
        elif mark in _CLOSING or (mark == '"' and prose[start] == '"'):
            yield Span(start, match.end())
            start = None
    if start is not None:
        yield Span(start, block.end)


def _opens(prose: str, at: int, block: Span) -> bool:
    """Whether a straight mark opens: it stands before something, and after nothing that it could close."""
    before = prose[at - 1] if at > block.start else " "
    return not (before.isalnum() or before in ".,!?;:…'’)") and prose[at + 1 : at + 2].strip() != ""


def _singles(prose: str, start: int, end: int) -> Iterator[Span]:
    return (Span(*match.span()) for match in _SINGLE.finditer(prose, start, end))
