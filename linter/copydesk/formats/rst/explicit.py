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


class Explicit:
    """Tells notes, targets, definitions, directives and comments apart."""

    def __init__(self, reader: "Reader") -> None:
        self._reader = reader

    def take(self, body: "Body", at: int, shape: re.Match[str]) -> bool:
        """The construct that begins on a line."""
        page = body.page
        construct = _CONSTRUCT.match(shape.string)
        if construct and construct["note"]:
            self._reader.at_top = False
            self._reader.open(self._reader.described(body, at, construct.end(), None))
        elif construct and construct["name"]:
            directives.take(self._reader, body, at, construct["name"].lower(), construct.end())
        elif shape.string.startswith("__") or (construct and construct["target"]):
            body.at = page.continued_end(at + 1, body.margin, body.end)
        elif construct:
            body.at = max(page.indented_end(at + 1, body.margin, body.end), at + 1)
        else:
            self._comment(body, at)
        return True

    def _comment(self, body: "Body", at: int) -> None:
        """A comment; one without a text on its line has none at all if a blank line follows."""
        page = body.page
        line = page.lines[at]
        is_empty = line.end - line.start == len("..") and (at + 1 >= body.end or page.lines[at + 1].is_blank)
        body.at = at + 1 if is_empty else max(page.indented_end(at + 1, body.margin, body.end), at + 1)
        end = page.lines[body.at - 1].end
        self._reader.builder.comment(page.source[line.start + len("..") : end], line.start, end)
