"""Markdown: CommonMark with tables and footnotes, read by pulldown-cmark, every event at its place."""

from itertools import pairwise
from typing import Any

from copydesk.formats import admonitions, dialects, html, margins, notes, tags
from copydesk.formats.builder import ProseBuilder
from copydesk.formats.events import AS_WRITTEN, Event, code_points, events, named
from copydesk.formats.passage import WRAP
from copydesk.formats.tags import Token
from copydesk.text.document import BlockKind
from copydesk.text.span import Span
from copydesk.text.words import OBJECT

_KINDS: dict[str, BlockKind] = {
    "Item": "list-item",
    "BlockQuote": "quote",
    "Heading": "heading",
    "TableCell": "table-cell",
    "DefinitionListTitle": "list-item",
    "DefinitionListDefinition": "list-item",
}
_CONTAINERS = ("Paragraph", "List", "DefinitionList", "FootnoteDefinition", "Table", "TableHead", "TableRow", *_KINDS)
_UNREAD = ("CodeBlock", "HtmlBlock")
_PATHS = frozenset("#/^:.")
"""What stands in a wiki link that is no mere name of a page."""
_Caption = list[tuple[str, Span]] | Span
"""An image's alternative text: the texts that it is made of, or the place of an `<img>`'s attribute."""


def read(builder: ProseBuilder, start: int) -> None:
    """Read the source from `start` on as Markdown.

    HTML inside it is read as HTML. Code, link targets and automatic links are not prose; an image's alternative text
    is a caption of its own, after the block that the image stands in.
    """
    source = builder.source[start:]
    space = "" if start else margins.margin(source)
    text = dialects.commonmark(margins.without(source, space) if space else source)
    take = _Reader(builder).take
    code_point = code_points(text, start)
    if space:
        code_point = margins.restored(source, space, code_point)
    for event, begin, end in events(text):
        take(event, code_point(begin), code_point(end))


class _Reader:
    """Turns the parser's events into blocks, one event at a time."""

    def __init__(self, builder: ProseBuilder) -> None:
        self._builder = builder
        self._kinds: list[BlockKind] = ["paragraph"]  # of the containers that are open; the last one's counts
        self._passed_over = ""  # the event whose content is being passed over, until its end
        self._levels = 0  # and how many of its name stand in each other
        self._resumes = 0  # where the end tag stands of an HTML element over several blocks that is no prose
        self._html: list[Span] = []  # the lines of the HTML block that is being passed over
        self._code = ""  # the HTML tag whose content is no prose, until its end or the block's
        self._depth = 0  # and how many of its name stand in each other
        self._opened = 0  # and where it stands
        self._captions: list[_Caption] = []
        self._images = 0  # how many images stand in each other
        self._after_break = False
        self._titled = builder.titled

    def take(self, event: Event, start: int, end: int) -> None:
        """One event of the parser, with its place in the source."""
        if event is AS_WRITTEN and not (self._passed_over or self._images or self._code or start < self._resumes):
            self._builder.verbatim(start, end)  # most of the events that carry anything
            self._after_break = False
            return
        name, value = named(event)
        if name == "Start":
            self._start(*named(value), start, end)
        elif name == "End":
            self._end(named(value)[0], start, end)
        elif name == "Html":
            self._html.append(Span(start, end))
        elif self._passed_over or start < self._resumes:
            return
        elif self._images:
            self._in_image(name, value, Span(start, end))
        elif name == "InlineHtml":
            self._inline_html(value, Span(start, end))
        elif not self._code:
            self._inline(name, value, start, end)

    def _start(self, name: str, value: Any, start: int, end: int) -> None:
        if self._passed_over:
            self._levels += name == self._passed_over
        elif name in _UNREAD:
            self._close()
            self._pass_over(name)
        elif name in _CONTAINERS:
            self._close()
            is_container = name == "Item" and admonitions.is_mark(self._builder.source[start:end])
            self._kinds.append(self._kinds[-1] if is_container else self._kind(name, value))
        elif name == "Strikethrough" or start < self._resumes:
            self._pass_over(name, Span(start, end))
        elif name in ("Image", "Link") and isinstance(value["link_type"], dict):
            self._wiki_link(name, value, Span(start, end))
        elif name == "Image":
            self._images += 1
            self._captions += [[]] if self._images == 1 else []
        elif name == "Link" and value["link_type"] in ("Autolink", "Email"):
            self._pass_over(name, Span(start, end))

    def _wiki_link(self, name: str, value: Any, span: Span) -> None:
        """A link to another note by its name: its text is read, its name only for want of one.

        A name is read in two parts with a letter between them that is in neither, so that no edit of it can be placed,
        which would lead the link elsewhere.
        """
        page = self._builder.source[span.start + 2 : span.end - 2]
        if name == "Link" and value["link_type"]["WikiLink"]["has_pothole"]:
            return
        if name == "Image" or self._images or not page or not _PATHS.isdisjoint(page):
            self._pass_over(name, span)
        else:
            self._pass_over(name)
            if not self._code:
                self._builder.replaced(page[:-1], span.start, span.end - 3)
                self._builder.replaced(page[-1], span.end - 2, span.end)

    def _pass_over(self, name: str, span: Span | None = None) -> None:
        """Read nothing up to the end of this event, which is a thing in its sentence if it has a place."""
        self._passed_over, self._levels = name, 1
        if span and not self._images:
            self._object(span)

    def _end(self, name: str, start: int, end: int) -> None:
        if self._passed_over:
            self._levels -= name == self._passed_over
            if not self._levels:
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
        written = self._builder.source[span.start : span.end] if name is AS_WRITTEN else value
        text = {AS_WRITTEN: written, "Text": value, "SoftBreak": WRAP, "HardBreak": "\n", "Code": OBJECT}.get(name)
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
            self._tag(token, span)
            self._builder.gap()

    def _tag(self, token: Token, span: Span) -> None:
        if html.is_left_out(self._builder, token, span.start, span.end):
            if html.is_seen(token.name):
                self._object(span)
            self._code, self._depth, self._opened = token.name, 1, span.start
        elif token.name == "sup" and token.kind == "start":
            self._resumes = max(self._resumes, notes.end_of_reference(self._builder.source, span.start))
        elif token.name == "img":
            place = html.add_image(self._builder, span.start, span.end)
            self._captions += [place] if place else []
        elif token.name == "br":
            self._builder.replaced("\n", span.start, span.end)
            self._after_break = True

    def _object(self, span: Span) -> None:
        if not self._code and span.start >= self._resumes:
            self._builder.object(span.start, span.end)

    def _read_html(self) -> None:
        """Read the HTML block that has been passed over, without the marks of quotes and lists between its lines."""
        lines = [Span(max(line.start, self._resumes), line.end) for line in self._html if line.end > self._resumes]
        self._html = []
        if lines:
            parts = [self._builder.source[lines[0].start : lines[0].end]]
            for before, line in pairwise(lines):
                parts += [" " * (line.start - before.end), self._builder.source[line.start : line.end]]
            self._resumes = html.read(self._builder, "".join(parts), lines[0].start, self._kinds[-1]) or self._resumes

    def _close(self, extent: Span | None = None) -> None:
        """End the open block, then give each image in it its caption."""
        if self._code and self._code not in html.INLINE_CODE:
            self._resumes = self._builder.closings.end(self._code, self._opened) or self._resumes
        self._code = ""
        self._builder.close(self._kinds[-1], extent)
        captions, self._captions = self._captions, []
        for caption in captions:
            if isinstance(caption, Span):
                html.read_value(self._builder, caption)
            elif caption:
                for text, place in caption:
                    self._builder.aligned(text, place.start, place.end)
                self._builder.close("caption", Span(caption[0][1].start, caption[-1][1].end))
