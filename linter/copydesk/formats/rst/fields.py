"""Lists of fields in reStructuredText: what an article says of itself, or what a program's parts are for."""

import re
from typing import TYPE_CHECKING

from copydesk.formats import dates
from copydesk.patterns import Regex
from copydesk.text.document import BlockKind
from copydesk.text.span import Span

if TYPE_CHECKING:
    from copydesk.formats.rst.lines import Body
    from copydesk.formats.rst.reader import Reader

_READ: dict[str, BlockKind] = {"title": "title", "summary": "summary", "description": "summary"}
_PROSE = frozenset(["abstract", "dedication"])
_TYPE = Regex(r"rtype\Z|(?:type|vartype)\s")
"""A field that says what values a function or one of its parameters has."""
_NAMES = Regex(r"[^\s,\[\]\"']+")
_STET = Regex(r"^:stet:[ \t]*", re.MULTILINE | re.IGNORECASE)


def stet_place(source: str, name: str) -> Span:
    """Where the field `stet`, if there is one, writes a name."""
    field = _STET.search(source)
    start = max(0, source.find(name, field.end())) if field else 0
    return Span(start, start + len(name) if start else 0)


class Fields:
    """Reads fields: those at the top of an article as its front matter, others as items of a list."""

    def __init__(self, reader: "Reader") -> None:
        self._reader = reader

    def take(self, body: "Body", at: int, shape: re.Match[str]) -> bool:
        """The field that begins on a line."""
        name = shape.string[1:].partition(":")[0].strip().lower()
        is_top = self._reader.at_top and self._reader.is_outermost(body)
        if is_top and name not in _PROSE:
            self._say(body, at, shape.end(), name)
            return True
        self._reader.at_top = False
        described = self._reader.described(body, at, shape.end(), None if is_top else "list-item")
        if not _TYPE.match(name):
            self._reader.open(described)
        return True

    def _say(self, body: "Body", at: int, length: int, name: str) -> None:
        """What an article says of itself in a field."""
        builder = self._reader.builder
        value = self._reader.described(body, at, length, None)
        lines = value.page.lines[value.at : value.end]
        written = " ".join(value.page.source[line.start : line.end] for line in lines)
        if name == "date":
            builder.date = builder.date or dates.day(written)
        elif name == "stet":
            builder.stet = tuple(_NAMES.findall(written))
        elif name in _READ and not (name == "title" and self._reader.titled):
            self._reader.titled |= name == "title"
            self._reader.add(value.page, lines, _READ[name])
