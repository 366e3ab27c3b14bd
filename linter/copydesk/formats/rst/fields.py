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


def take(reader: "Reader", body: "Body", at: int, mark: re.Match[str]) -> bool:
    """The field that begins on a line."""
    name = mark.string[1:].partition(":")[0].strip().lower()
    is_top = reader.at_top and reader.is_outermost(body)
    if is_top and name not in _PROSE:
        _say(reader, body, at, mark.end(), name)
        return True
    reader.at_top = False
    described = reader.described(body, at, mark.end(), None if is_top else "list-item")
    if not _TYPE.match(name):
        reader.open(described)
    return True


def _say(reader: "Reader", body: "Body", at: int, length: int, name: str) -> None:
    """What an article says of itself in a field."""
    builder = reader.builder
    value = reader.described(body, at, length, None)
    lines = value.page.lines[value.at : value.end]
    written = " ".join(value.page.source[line.start : line.end] for line in lines)
    if name == "date":
        builder.date = builder.date or dates.day(written)
    elif name == "stet":
        builder.stet = tuple(_NAMES.findall(written))
    elif name in _READ and not (name == "title" and reader.titled):
        reader.titled |= name == "title"
        reader.add(value.page, lines, _READ[name])
