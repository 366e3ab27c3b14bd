"""Markdown: CommonMark with tables and footnotes, read by pulldown-cmark, every event at its place."""

import re
from collections.abc import Callable
from typing import Any

import pyromark

from copydesk.formats import html
from copydesk.formats.builder import ProseBuilder
from copydesk.text.document import BlockKind
from copydesk.text.span import Span

_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
_KINDS: dict[str, BlockKind] = {
    "Item": "list-item",
    "BlockQuote": "quote",
    "Heading": "heading",
    "TableCell": "table-cell",
}
_CONTAINERS = ("Paragraph", "List", "FootnoteDefinition", "Table", "TableHead", "TableRow", *_KINDS)
_NOT_PROSE = ("Code", "InlineMath", "DisplayMath")

_CODE_OF_TEMPLATES = re.compile(
    r"\{%-?\s*(highlight|raw|comment)\b.*?\{%-?\s*end\1\s*-?%\}"  # Jekyll
    r"|\{\{[<%]\s*(highlight|codeblock)\b.*?\{\{[<%]\s*/\2\s*[>%]\}\}",  # Hugo
    re.DOTALL,
)
"""What template engines take as code before any Markdown is read."""

_Event = Any  # a name, or a table from a name to what the event carries


def read(builder: ProseBuilder, start: int) -> None:
    """Read the source from `start` on as Markdown.

    HTML inside it is read as HTML. Code, link targets and automatic links are not prose; an image's alternative text
    is a caption of its own, after the block that the image stands in.
    """
    reader = _Reader(builder)
    text = _CODE_OF_TEMPLATES.sub(_blanked, builder.source[start:])
    events = list(pyromark.events_with_range(text, options=_OPTIONS))
    place = _code_points(text, [bound for _, span in events for bound in (span["start"], span["end"])], start)
    for event, span in events:
        reader.take(event, place(span["start"]), place(span["end"]))


def _blanked(match: re.Match[str]) -> str:
    """As many spaces as the match has characters, line ends kept."""
    return re.sub(r"[^\n]", " ", match[0])


def _code_points(text: str, byte_offsets: list[int], base: int) -> Callable[[int], int]:
    """A function from the UTF-8 offsets that the parser gives to code-point offsets of the source."""
    if text.isascii():
        return lambda offset: base + offset
    data = text.encode()
    table, before, counted = {}, 0, base
    for offset in sorted(set(byte_offsets)):
        counted += len(data[before:offset].decode())
        table[offset], before = counted, offset
    return table.__getitem__


def _named(event: _Event) -> tuple[str, Any]:
    """An event as its name and what it carries."""
    return (event, None) if isinstance(event, str) else next(iter(event.items()))


class _Reader:
    """Turns the parser's events into blocks, one event at a time."""

    def __init__(self, builder: ProseBuilder) -> None:
        self._builder = builder
        self._kinds: list[BlockKind] = []
        self._skipped_event = ""  # the event whose content is being passed over, until its end
        self._skipped_tag = ""  # the HTML tag whose content is, until its end or the block's
        self._captions: list[list[tuple[str, int, int]]] = []
        self._in_image = 0
        self._after_break = False
        self._titled = builder.titled

    def take(self, event: _Event, start: int, end: int) -> None:
        """One event of the parser, with its place in the source."""
        name, value = _named(event)
        if name == "Start":
            self._start(*_named(value), start, end)
        elif name == "End":
            self._end(_named(value)[0], start, end)
        elif name == "InlineHtml":
            self._inline_html(value, start, end)
        elif not (self._skipped_event or self._skipped_tag):
            self._inline(name, value, start, end)

    def _start(self, name: str, value: Any, start: int, end: int) -> None:
        if self._skipped_event:
            return
        if name in ("CodeBlock", "MetadataBlock", "HtmlBlock"):
            self._close()
            self._skipped_event = name
            if name == "HtmlBlock" and "quote" not in self._kinds and "list-item" not in self._kinds:
                html.read(self._builder, start, end)
        elif name in _CONTAINERS:
            self._close()
            self._kinds.append(self._kind(name, value))
        elif name == "Image":
            self._in_image += 1
            self._captions.append([])
        elif name == "Link" and value["link_type"] in ("Autolink", "Email"):
            self._builder.object(start, end)
            self._skipped_event = name

    def _end(self, name: str, start: int, end: int) -> None:
        if self._skipped_event:
            self._skipped_event = "" if name == self._skipped_event else self._skipped_event
        elif name in _CONTAINERS:
            self._close(Span(start, end) if name == "TableCell" else None)
            self._kinds.pop()
        elif name == "Image":
            self._in_image -= 1
            self._builder.object(start, end)

    def _kind(self, name: str, value: Any) -> BlockKind:
        if name == "Heading" and value["level"] == "H1" and not self._titled:
            self._titled = True
            return "title"
        return _KINDS.get(name) or (self._kinds[-1] if self._kinds else "paragraph")

    def _inline(self, name: str, value: Any, start: int, end: int) -> None:
        if self._in_image:
            self._captions[-1] += [(value, start, end)] if name == "Text" else []
        elif name == "Text":
            self._builder.aligned(value, start, end)
        elif name in ("SoftBreak", "HardBreak") and not self._after_break:
            self._builder.aligned("\n", start, end)
        elif name in _NOT_PROSE:
            self._builder.object(start, end)
        elif name == "Rule":
            self._close()
        self._after_break = False

    def _inline_html(self, raw: str, start: int, end: int) -> None:
        """A tag or comment inside a paragraph; what stands in `<code>` and its like is not prose."""
        tag = raw.strip("</>").split()[0].lower() if raw.strip("</> \n") else ""
        if raw.startswith("<!--"):
            self._builder.comment(raw[4:-3], start, end)
        elif self._skipped_tag:
            self._skipped_tag = "" if raw.startswith("</") and tag == self._skipped_tag else self._skipped_tag
        elif tag in html.NOT_PROSE and not raw.startswith("</") and not raw.endswith("/>"):
            self._builder.object(start, end)
            self._skipped_tag = tag
        elif tag == "br":
            self._builder.replaced("\n", start, end)
            self._after_break = True

    def _close(self, extent: Span | None = None) -> None:
        """End the open block, then give each image in it its caption."""
        self._skipped_tag = ""
        self._builder.close(self._kinds[-1] if self._kinds else "paragraph", extent)
        captions, self._captions = self._captions, []
        for pieces in captions:
            for text, start, end in pieces:
                self._builder.aligned(text, start, end)
            if pieces:
                self._builder.close("caption", Span(pieces[0][1], pieces[-1][2]))
