"""What Vale calls the blocks of an article: the parts of their scopes."""

import re
from pathlib import PurePath

from copydesk.formats import front_matter
from copydesk.patterns import Regex
from copydesk.text.document import Block, Document

_HEADING = Regex(r"[ \t>]*(?:(?P<marks>#{1,6})[ \t]|<h(?P<level>[1-6])\b)", re.IGNORECASE)
_UNDERLINED = Regex(r"\n[ \t>]*(?P<line>=+|-+)[ \t]*\s*\Z")
_DELIMITERS = Regex(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*(?:(?::-*|-+):?[ \t]*)?)*(?:\r?\n|\Z)")
_ELEMENT = Regex(r"\s*<(?P<name>\w+)")
_OF_ELEMENTS = {"th": ("table", "header"), "caption": ("table", "caption"), "figcaption": ("figure", "caption")}

_NAMES: dict[str, tuple[str, ...]] = {
    "list-item": ("list",),
    "quote": ("blockquote",),
    "table-cell": ("table", "cell"),
    "caption": ("attr", "alt"),
    "paragraph": ("paragraph",),
}


def parts_of(document: Document, block: Block) -> frozenset[str]:
    """The parts of a block's scope, such as `text`, `heading`, `h1` and `md`."""
    suffix = PurePath(document.path).suffix.removeprefix(".").lower()
    return frozenset(("text", suffix, *_names(document, block)))


def _names(document: Document, block: Block) -> tuple[str, ...]:
    if block.kind in ("title", "summary", "heading"):
        return _of_heading(document, block)
    if block.kind in ("table-cell", "caption"):
        element = _ELEMENT.match(document.source, block.extent.start, block.extent.end)
        named = _OF_ELEMENTS.get(element["name"].lower()) if element else None
        if named is None and block.kind == "table-cell" and _is_header(document, block):
            return ("table", "header")
        return named or _NAMES[block.kind]
    return _NAMES[block.kind]


def _of_heading(document: Document, block: Block) -> tuple[str, ...]:
    if block.kind == "summary" or block.extent.start < front_matter.end(document.source):
        return ("frontmatter", "title" if block.kind == "title" else "description")
    return ("heading", _level(document, block), *(["title"] if block.kind == "title" else []))


def _level(document: Document, block: Block) -> str:
    extent = block.extent
    written = _HEADING.match(document.source, extent.start, extent.end)
    if written:
        return f"h{written['level'] or len(written['marks'])}"
    underlined = _UNDERLINED.search(document.source, extent.start, extent.end)
    first = underlined["line"].startswith("=") if underlined else block.kind == "title"
    return "h1" if first else "h2"


def _is_header(document: Document, block: Block) -> bool:
    """Whether the line under a cell of a Markdown table is the one of hyphens."""
    line = document.lines.whole(block.extent)
    return _DELIMITERS.match(document.source, line.end) is not None and "-" in document.source[line.end : line.end + 9]
