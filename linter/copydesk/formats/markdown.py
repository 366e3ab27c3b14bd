"""Markdown: CommonMark with tables and footnotes, read by pulldown-cmark, every event at its place."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any

import pyromark

from copydesk.formats import html, tags
from copydesk.formats.builder import ProseBuilder
from copydesk.formats.passage import WRAP
from copydesk.formats.tags import Token
from copydesk.text.document import BlockKind
from copydesk.text.span import Span
from copydesk.text.words import OBJECT

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
)
_KINDS: dict[str, BlockKind] = {
    "Item": "list-item",
    "BlockQuote": "quote",
    "Heading": "heading",
    "TableCell": "table-cell",
}
_CONTAINERS = ("Paragraph", "List", "FootnoteDefinition", "Table", "TableHead", "TableRow", *_KINDS)
_UNREAD = ("CodeBlock", "HtmlBlock")
_FURTHER_BYTE = re.compile(rb"[\x80-\xbf]")
"""What in UTF-8 is not the first byte of a character."""

_Event = Any  # a name, or a table from a name to what the event carries
_AS_WRITTEN = "AsWritten"
"""An event of our own: text that stands in the source letter for letter."""
_Caption = list[tuple[str, Span]] | Span
"""An image's alternative text: the texts that it is made of, or the place of an `<img>`'s attribute."""


def read(builder: ProseBuilder, start: int) -> None:
    """Read the source from `start` on as Markdown.

    HTML inside it is read as HTML. Code, link targets and automatic links are not prose; an image's alternative text
    is a caption of its own, after the block that the image stands in.
    """
    take = _Reader(builder).take
    text = builder.source[start:]
    code_point = _code_points(text, start)
    for event, begin, end in _runs(text, pyromark.events_with_range(text, options=_OPTIONS)):
        take(event, code_point(begin), code_point(end))


def _runs(text: str, events: Iterable[tuple[_Event, Any]]) -> Iterator[tuple[_Event, int, int]]:
    """The parser's events with their UTF-8 offsets; texts that follow each other as they are written come as one.

    The parser makes a text of its own of each line, and of each quotation mark.
    """
    data = text.encode()
    run, run_end = 0, -1
    for event, span in events:
        begin, end = span["start"], span["end"]
        part = event.get("Text") if isinstance(event, dict) else None
        as_written = part is not None and part.encode() == data[begin:end]
        if as_written and begin == run_end:
            run_end = end
            continue
        if run_end >= 0:
            yield _AS_WRITTEN, run, run_end
            run_end = -1
        if as_written:
            run, run_end = begin, end
        else:
            yield event, begin, end


def _code_points(text: str, base: int) -> Callable[[int], int]:
    """What gives the code-point offset of the source for a UTF-8 offset of the parser."""
    if text.isascii():
        return base.__add__
    further = [match.start() for match in _FURTHER_BYTE.finditer(text.encode())]
    return lambda offset: base + offset - bisect_left(further, offset)


def _named(event: _Event) -> tuple[str, Any]:
    """An event as its name and what it carries."""
    if isinstance(event, str):
        return event, None
    ((name, value),) = event.items()
    return name, value


class _Reader:
    """Turns the parser's events into blocks, one event at a time."""

    def __init__(self, builder: ProseBuilder) -> None:
        self._builder = builder
        self._kinds: list[BlockKind] = ["paragraph"]  # of the containers that are open; the last one's counts
        self._passed_over = ""  # the event whose content is being passed over, until its end
        self._html: list[Span] = []  # the lines of the HTML block that is being passed over
        self._code = ""  # the HTML tag whose content is no prose, until its end or the block's
        self._depth = 0  # and how many of its name stand in each other
        self._captions: list[_Caption] = []
        self._images = 0  # how many images stand in each other
        self._after_break = False
        self._titled = builder.titled

    def take(self, event: _Event, start: int, end: int) -> None:
        """One event of the parser, with its place in the source."""
        if event is _AS_WRITTEN and not (self._passed_over or self._images or self._code):
            self._builder.verbatim(start, end)  # most of the events that carry anything
            self._after_break = False
            return
        name, value = _named(event)
        if name == "Start":
            self._start(*_named(value), start, end)
        elif name == "End":
            self._end(_named(value)[0], start, end)
        elif name == "Html":
            self._html.append(Span(start, end))
        elif self._passed_over:
            return
        elif self._images:
            self._in_image(name, value, Span(start, end))
        elif name == "InlineHtml":
            self._inline_html(value, Span(start, end))
        elif not self._code:
            self._inline(name, value, start, end)

    def _start(self, name: str, value: Any, start: int, end: int) -> None:
        if self._passed_over:
            return
        if name in _UNREAD:
            self._close()
            self._passed_over = name
        elif name in _CONTAINERS:
            self._close()
            self._kinds.append(self._kind(name, value))
        elif name == "Image":
            self._images += 1
            self._captions += [[]] if self._images == 1 else []
        elif name == "Link" and value["link_type"] in ("Autolink", "Email"):
            self._object(Span(start, end))
            self._passed_over = name

    def _end(self, name: str, start: int, end: int) -> None:
        if self._passed_over:
            if name == self._passed_over:
                self._passed_over = ""
                self._read_html()
        elif name in _CONTAINERS:
            self._close(self._extent(name, Span(start, end)))
            self._kinds.pop()
        elif name == "Image":
            self._images -= 1
            if not self._images:
                self._object(Span(start, end))

    def _kind(self, name: str, value: Any) -> BlockKind:
        if name == "Heading" and value["level"] == "H1" and not self._titled:
            self._titled = True
            return "title"
        return _KINDS.get(name) or self._kinds[-1]

    def _extent(self, name: str, span: Span) -> Span | None:
        """All of the source of a block that has an event of its own; a heading may have a line under its text."""
        if name == "TableCell":
            return span
        return self._builder.lines(span) if name in ("Paragraph", "Heading") else None

    def _inline(self, name: str, value: Any, start: int, end: int) -> None:
        if name == "Text":
            self._builder.aligned(value, start, end)
        elif name == "SoftBreak" and not self._after_break:
            self._builder.line_end(start, end)
        elif name == "HardBreak" and not self._after_break:
            self._builder.replaced("\n", start, end)
        elif name == "Code":
            self._builder.object(start, end)
        elif name == "Rule":
            self._close()
        self._after_break = False

    def _in_image(self, name: str, value: Any, span: Span) -> None:
        """A part of an image's alternative text, which is plain text, whatever markup stands in it."""
        written = self._builder.source[span.start : span.end] if name is _AS_WRITTEN else value
        text = {_AS_WRITTEN: written, "Text": value, "SoftBreak": WRAP, "HardBreak": "\n", "Code": OBJECT}.get(name)
        if text and isinstance(self._captions[-1], list):
            self._captions[-1].append((text, span))

    def _inline_html(self, raw: str, span: Span) -> None:
        """A tag or comment inside a paragraph; what stands in `<code>` and its like is not prose."""
        token = next(tags.tokens(raw), None)
        if token is None:
            self._builder.gap()
        elif token.kind == "comment":
            self._builder.comment(token.name, span.start, span.end)
        elif self._code:
            if token.name == self._code:
                self._depth += 1 if token.kind == "start" else -1
                self._code = self._code if self._depth else ""
        else:
            self._tag(token, raw, span)
            self._builder.gap()

    def _tag(self, token: Token, raw: str, span: Span) -> None:
        if token.kind == "start" and token.name in html.NOT_PROSE and not raw.endswith("/>"):
            if token.name not in html.INVISIBLE:
                self._object(span)
            self._code, self._depth = token.name, 1
        elif token.name == "img":
            place = html.add_image(self._builder, span.start, span.end)
            self._captions += [place] if place else []
        elif token.name == "br":
            self._builder.replaced("\n", span.start, span.end)
            self._after_break = True

    def _object(self, span: Span) -> None:
        if not self._code:
            self._builder.object(span.start, span.end)

    def _read_html(self) -> None:
        """Read the HTML block that has been passed over, without the marks of quotes and lists between its lines."""
        lines, self._html = self._html, []
        if lines:
            parts = [self._builder.source[lines[0].start : lines[0].end]]
            for before, line in pairwise(lines):
                parts += [" " * (line.start - before.end), self._builder.source[line.start : line.end]]
            html.read(self._builder, "".join(parts), lines[0].start, self._kinds[-1])

    def _close(self, extent: Span | None = None) -> None:
        """End the open block, then give each image in it its caption."""
        self._code = ""
        self._builder.close(self._kinds[-1], extent)
        captions, self._captions = self._captions, []
        for caption in captions:
            if isinstance(caption, Span):
                html.read_caption(self._builder, caption)
            elif caption:
                for text, place in caption:
                    self._builder.aligned(text, place.start, place.end)
                self._builder.close("caption", Span(caption[0][1].start, caption[-1][1].end))
