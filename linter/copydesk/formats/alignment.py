"""Aligns the value of a quoted or folded string with the way it is written, letter by letter."""

from copydesk.formats.builder import ProseBuilder
from copydesk.formats.passage import Piece
from copydesk.patterns import Regex

_NO_ESCAPE = Regex(r"(?!)")
_HEXADECIMAL = r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}"
_SPACE = Regex(r"\\?\s+")

YAML_STYLES = (
    (Regex(r'"'), Regex(_HEXADECIMAL + r"|[^\r\n])")),
    (Regex(r"'"), Regex(r"''")),
    (Regex(r"[|>][0-9+-]*[ \t]*(?:#[^\n]*)?\r?\n"), _NO_ESCAPE),
)
"""The ways to write a text: how it opens, and how it writes a letter that does not stand for itself."""

TOML_STYLES = (
    (Regex(r'"""|"'), Regex(_HEXADECIMAL + r"|\S)")),
    (Regex(r"'''|'"), _NO_ESCAPE),
)

Styles = tuple[tuple[Regex, Regex], ...]


def align(builder: ProseBuilder, value: str, start: int, end: int, styles: Styles) -> None:
    """Add `value` to the builder, each letter at its place in the source between `start` and `end`.

    Both are read in step: an escape stands for the letter that it means, a run of white space, as in a folded line,
    for the white space of the value, any other letter for itself. Where the two part ways nothing is added at all:
    better unread than at a wrong place.
    """
    opening, escapes = next(
        ((match, letters) for opens, letters in styles if (match := opens.match(builder.source, start, end))),
        (None, _NO_ESCAPE),
    )
    quote = opening[0] if opening and opening[0][0] in "'\"" else ""
    at = opening.end() if opening else start
    pieces = _pieces(value if quote else value.rstrip(), builder.source, at, end, escapes)
    if not _ends(builder.source, pieces[-1].end if pieces else at, end, quote):
        return
    for text, first, last in pieces:
        if text is None:
            builder.verbatim(first, last)
        else:
            builder.replaced(text, first, last)


def _ends(source: str, at: int, end: int, quote: str) -> bool:
    """Whether the text ends there: with its closing quotation mark, if it has one."""
    space = _SPACE.match(source, at, end)
    return at <= end and source.startswith(quote, space.end() if space and quote else at)


def _pieces(value: str, source: str, at: int, end: int, escapes: Regex) -> list[Piece]:
    """The places of the value's letters; none where it is not what is written there."""
    if source.startswith(value, at) and not escapes.search(source, at, at + len(value)):
        return [Piece(None, at, at + len(value))]
    pieces: list[Piece] = []
    for letter in value:
        if escape := escapes.match(source, at, end):
            pieces.append(Piece(letter, at, escape.end()))
        elif source.startswith(letter, at):
            pieces.append(Piece(None, at, at + 1))
        elif letter == "\n" and source.startswith("\r\n", at):
            pieces.append(Piece(letter, at, at + 2))
        elif (space := _SPACE.match(source, at, end)) and letter.isspace():
            pieces.append(Piece(letter, at, space.end()))
        elif space and source.startswith(letter, space.end()):
            pieces.append(Piece(None, space.end(), space.end() + 1))
        else:
            return []
        at = pieces[-1].end
    return pieces
