"""Explicit markup of reStructuredText: what begins with two full stops."""

import re
from typing import TYPE_CHECKING

from copydesk.formats.rst import directives
from copydesk.formats.rst.shapes import NAME
from copydesk.patterns import Regex

if TYPE_CHECKING:
    from copydesk.formats.rst.lines import Body
    from copydesk.formats.rst.reader import Reader

_CONSTRUCT = Regex(
    rf"\.\.\s+(?:(?P<note>\[(?:[0-9]+|\#(?:{NAME})?|\*|{NAME})\](?:\s+|$))"
    r"|(?P<target>_(?!\s|$))"
    rf"|(?P<substitution>\|(?=[^\s|])[^|]*\|\s+{NAME} ?::(?:\s+|$))"
    rf"|(?P<directive>(?P<name>{NAME}) ?::(?:\s+|$)))"
)


def take(reader: "Reader", body: "Body", at: int, mark: re.Match[str]) -> bool:
    """The construct that begins on a line."""
    page = body.page
    construct = _CONSTRUCT.match(mark.string)
    if construct and construct["note"]:
        reader.at_top = False
        reader.open(reader.described(body, at, construct.end(), None))
    elif construct and construct["name"]:
        directives.take(reader, body, at, construct["name"].lower(), construct.end())
    elif mark.string.startswith("__") or (construct and construct["target"]):
        body.at = page.continued_end(at + 1, body.margin, body.end)
    elif construct:
        body.at = page.indented_end(at + 1, body.margin, body.end)
    else:
        _comment(reader, body, at)
    return True


def _comment(reader: "Reader", body: "Body", at: int) -> None:
    """A comment; one without a text on its line has none at all if a blank line follows."""
    page = body.page
    line = page.lines[at]
    is_empty = line.end - line.start == len("..") and (at + 1 >= body.end or page.lines[at + 1].is_blank)
    body.at = at + 1 if is_empty else page.indented_end(at + 1, body.margin, body.end)
    end = page.lines[body.at - 1].end
    reader.builder.comment(page.source[line.start + len("..") : end], line.start, end)
