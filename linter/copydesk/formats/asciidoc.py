"""AsciiDoc, as many texts are that are called plain: what its readers see as code, or not at all."""

import re
from collections.abc import Iterator

from copydesk.formats.templates import MASK, VISIBLE
from copydesk.patterns import Regex
from copydesk.text.replacing import replaced
from copydesk.text.span import Span

_SIGNS = (
    (("::", ";;"), Regex(r"^[ \t]*\S[^\r\n]{0,200}(?:::|;;)[ \t]*\r?$", re.MULTILINE)),  # a term and what it means
    (("\n+",), Regex(r"^\+[ \t]*\r?$", re.MULTILINE)),  # what joins a paragraph to an item
    (("\n[",), Regex(r"^\[[\w\[\"'.,%#= -]+\]\r?$", re.MULTILINE)),
    (("link", "://"), Regex(r"\b(?:link(?:git)?:[^\s\[\]]{1,300}|https?://[^\s\[\]]{1,300})\[[^\]]")),
    (("\n=",), Regex(r"^={1,5} \S", re.MULTILINE)),
    (("::",), Regex(r"^(?:include|ifn?def|endif|ifeval)::", re.MULTILINE)),
    (("<<",), Regex(r"<<[\w-]+[,>]")),
)
"""What it writes, each after short texts of which one stands in it."""
_FEWEST_SIGNS = 2
"""Different ones, from which a text is AsciiDoc: each of them may stand in others for another reason."""

_LINE = Regex(r"([^\r\n]*)(?:\r\n?|\n|\Z)")
_DELIMITER = Regex(r"([-.+/=*_])\1{3,}[ \t]*\Z|--[ \t]*\Z|```\w*[ \t]*\Z")
_VERBATIM = ("-", ".", "+", "/", "`")
_UNDERLINES = "=-~^+"
_SLACK = 3
"""Letters by which the line under a title may be longer or shorter."""
_LONGEST = 1000
"""Lines of a listing at most, so that what is opened and never closed costs no search."""
_ATTRIBUTES = Regex(r"\[[^\[\]]*\][ \t]*\Z|\[\[[^\[\]]*\]\][ \t]*\Z|\.[A-Za-z\"`][^\r\n]*\Z")
_UNREAD = Regex(r"\+[ \t]*\Z|:[\w-]+!?:|(?:include|ifn?def|endif|ifeval)::|//(?!/)")
_AS_TYPED = Regex(r"\[(?:verse|source|listing|literal)\b")
ITEM = Regex(r"[ \t]*(?:[-*.]+|\d+[.)]|[a-z][.)]|<\d+>)[ \t]")
"""What opens an item of a list."""
TERM = Regex(r"^[ \t]*\S[^\r\n]{0,200}?(?::{2,4}|;;)(?=[ \t]|\r?$)", re.MULTILINE)
_INLINE = Regex(
    r"(?<!\w)\b(?:link(?:git)?:|image::?|https?://)[^\s\[\]]{0,300}\[[^\]]{0,300}\]"
    r"|<<[\w-][^<>]{0,100}>>"
    r"|\{[a-z][\w-]*\}"
    r"|(?<![\w`])(`{1,2})(?=[^\s`])(?:[^`\n]|\n(?![ \t\r]*\n)){0,200}(?<=[^\s`])\1(?![\w`])"
)
"""A link, a reference, an attribute, and code."""


def masked(text: str) -> str:
    """The text with all of that masked, every other character and every line end at its place.

    Blocks of code, synopses, paragraphs as typed and terms that are explained become blanks, code and links in a
    sentence the one thing more that they are to its reader. A text that is no AsciiDoc stays as it is.
    """
    if not is_asciidoc(text):
        return text
    text = replaced(text, ((start, end, _blank(text[start:end])) for start, end in _blocks(text)))
    text = TERM.sub(lambda term: _blank(term[0]), text)
    return _INLINE.sub(lambda inline: VISIBLE.sub(MASK, inline[0]), text)


def is_asciidoc(text: str) -> bool:
    """Whether a text is AsciiDoc, by what it writes and hardly any other text does."""
    written = (sign for short, sign in _SIGNS if any(map(text.__contains__, short)) and sign.search(text))
    return sum(1 for _ in written) >= _FEWEST_SIGNS


def _blank(text: str) -> str:
    return VISIBLE.sub(" ", text)


def _blocks(text: str) -> Iterator[Span]:
    """The lines that hold no prose, in order."""
    lines = [Span(*line.span(1)) for line in _LINE.finditer(text)]
    written = [text[line.start : line.end] for line in lines]
    at = 0
    while at < len(lines):
        end = _end(written, at)
        if end > at:
            yield Span(lines[at].start, lines[end - 1].end)
        at = max(end, at + 1)


def _end(lines: list[str], at: int) -> int:
    """Where the lines end that hold no prose from a line on: the index of the one after them, or of the line itself."""
    line, before = lines[at], lines[at - 1] if at else ""
    if _DELIMITER.match(line) or (line and not line.strip(_UNDERLINES) and _is_underline(line, before)):
        closing = _closing(lines, at) if line.startswith(_VERBATIM) and not _is_underline(line, before) else 0
        return max(closing, at) + 1
    if _ATTRIBUTES.match(line):
        following = at + 1 < len(lines) and not _DELIMITER.match(lines[at + 1])
        return _paragraph_end(lines, at + 1) if following and _AS_TYPED.match(line) else at + 1
    if _UNREAD.match(line):
        return at + 1
    if line[:1] in (" ", "\t") and line.strip() and not before.strip():
        return at if ITEM.match(line) or TERM.match(line) else _paragraph_end(lines, at)
    return at


def _is_underline(line: str, before: str) -> bool:
    """Whether a line of marks stands under a title."""
    title = before.strip()
    return title[:1].isalnum() and abs(len(line.rstrip()) - len(title)) <= _SLACK


def _closing(lines: list[str], at: int) -> int:
    """The line that closes a block of code, or the one that opens it if none does."""
    closes = "```" if lines[at].startswith("`") else lines[at].rstrip()
    return next((end for end in range(at + 1, min(len(lines), at + _LONGEST)) if lines[end].rstrip() == closes), at)


def _paragraph_end(lines: list[str], at: int) -> int:
    return next(
        (end for end in range(at, len(lines)) if not lines[end].strip() or lines[end].strip() == "+"), len(lines)
    )
