"""Aligns the value of a quoted or folded string with the way it is written, letter by letter."""

import re

from copydesk.formats.builder import ProseBuilder

_ESCAPES = {
    '"': re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\n])"),
    "'": re.compile(r"''"),
}
_NO_ESCAPE = re.compile(r"(?!)")
_BLOCK_HEADER = re.compile(r"[|>][0-9+-]*[ \t]*(?:#[^\n]*)?\r?\n")
_SPACE = re.compile(r"\\?\s+")


def align(builder: ProseBuilder, value: str, start: int, end: int) -> None:
    """Add `value` to the builder, each letter at its place in the source between `start` and `end`.

    Both are read in step: an escape stands for the letter that it means, a run of white space, as in a folded line,
    for the white space of the value, any other letter for itself. Where the two part ways, what is left of the value
    is not added: better unread than at a wrong place.
    """
    source = builder.source
    escapes = _ESCAPES.get(source[start : start + 1], _NO_ESCAPE)
    at = _content(source, start, end)
    for letter in value:
        escape = escapes.match(source, at, end)
        space = _SPACE.match(source, at, end)
        if escape and not (space and letter.isspace()):
            builder.replaced(letter, at, escape.end())
            at = escape.end()
        elif source.startswith(letter, at):
            builder.verbatim(at, at + 1)
            at += 1
        elif space and letter.isspace():
            builder.replaced(letter, at, space.end())
            at = space.end()
        elif space and source.startswith(letter, space.end()):
            builder.verbatim(space.end(), space.end() + 1)
            at = space.end() + 1
        else:
            return


def _content(source: str, start: int, end: int) -> int:
    """Where the content begins, after an opening quotation mark or the header of a block scalar."""
    for quote in ('"""', "'''", '"', "'"):
        if source.startswith(quote, start):
            return start + len(quote)
    header = _BLOCK_HEADER.match(source, start, end)
    return header.end() if header else start
