"""HTML: what a browser would show, read by the standard library's parser, every character at its place."""

import re
from html import unescape
from html.parser import HTMLParser

from copydesk.formats.builder import ProseBuilder
from copydesk.text.document import BlockKind
from copydesk.text.lines import Lines
from copydesk.text.span import Span

NOT_PROSE = frozenset("code pre kbd samp var tt script style textarea svg math noscript template iframe object".split())
"""Elements whose content no copy editor reads."""

_KINDS: dict[str, BlockKind] = {
    "title": "title",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "list-item"),
    **dict.fromkeys(("td", "th"), "table-cell"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    "blockquote": "quote",
}
_BLOCKS = frozenset(
    "address article aside body dialog details div dl fieldset figure footer form header head hr html"
    " legend main menu nav ol optgroup option p search section select summary table tbody tfoot thead tr"
    " ul".split()
) | frozenset(_KINDS)
_SPACE = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


def read(builder: ProseBuilder, start: int, end: int | None = None) -> None:
    """Read a stretch of the source as HTML, to its end if none is given.

    White space is collapsed as browsers do; the content of scripts, styles and code is not prose; an image's `alt`
    is a caption. Broken markup is read as far as it can be, as browsers do.
    """
    reader = _Reader(builder, start)
    reader.feed(builder.source[start:end])
    reader.close()


class _Reader(HTMLParser):
    """Hands text to the builder, and ends a block where an element does."""

    def __init__(self, builder: ProseBuilder, base: int) -> None:
        super().__init__(convert_charrefs=False)
        self._builder = builder
        self._base = base
        self._skipped: list[str] = []
        self._kinds: list[tuple[str, BlockKind]] = []
        self._spaced = True
        self._captions: list[tuple[str, int, int]] = []
        self._open = base

    def feed(self, data: str) -> None:
        self._lines = Lines(data)
        self._end_of_data = len(data)
        super().feed(data)

    def close(self) -> None:
        super().close()
        self._close_block(self._base + self._end_of_data)

    @property
    def _at(self) -> int:
        line, column = self.getpos()
        return self._base + self._lines.start(line) + column

    @property
    def _kind(self) -> BlockKind:
        return self._kinds[-1][1] if self._kinds else "paragraph"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at, raw = self._at, self.get_starttag_text() or ""
        if self._skipped or tag in NOT_PROSE:
            self._skip(tag, at, at + len(raw))
        elif tag == "br":
            self._builder.replaced("\n", at, at + len(raw))
            self._spaced = True
        elif tag == "img":
            self._image(raw, at)
        elif tag in _BLOCKS:
            self._close_block(at)
            self._open = at
            self._kinds.append((tag, _KINDS.get(tag, self._kind)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in NOT_PROSE:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            if tag == self._skipped[-1]:
                self._skipped.pop()
        elif tag in _BLOCKS:
            end = self._builder.source.find(">", self._at)
            self._close_block(end + 1 if end >= 0 else self._base + self._end_of_data)
            self._leave(tag)

    def handle_data(self, data: str) -> None:
        if self._skipped:
            return
        at, start = self._at, 0
        for run in _SPACE.finditer(data):
            self._text(data, at, start, run.start())
            if not self._spaced:
                self._builder.replaced("\n" if "\n" in run[0] else " ", at + run.start(), at + run.end())
                self._spaced = True
            start = run.end()
        self._text(data, at, start, len(data))

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def handle_comment(self, data: str) -> None:
        self._builder.comment(data, self._at, self._at + len(data) + len("<!---->"))

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Pass over `<![…]>`, which the standard library refuses where it does not know the keyword."""
        end = self.rawdata.find(">", i)
        return end + 1 if end >= 0 else len(self.rawdata)

    def _reference(self, raw: str) -> None:
        """A character reference, with or without the semicolon at its end."""
        at = self._at
        end = at + len(raw)
        end += self._builder.source.startswith(";", end)
        if not self._skipped:
            self._builder.aligned(unescape(self._builder.source[at:end]), at, end)
            self._spaced = False

    def _text(self, data: str, at: int, start: int, end: int) -> None:
        start += self._spaced and data.startswith(" ", start) and start < end
        if start < end:
            self._builder.verbatim(at + start, at + end)
            self._spaced = data[end - 1] == " "

    def _image(self, raw: str, at: int) -> None:
        self._builder.object(at, at + len(raw))
        self._spaced = False
        if alt := _ALT.search(raw):
            group = 1 if alt[1] is not None else 2
            self._captions.append((unescape(alt[group]), at + alt.start(group), at + alt.end(group)))

    def _skip(self, tag: str, start: int, end: int) -> None:
        if not self._skipped:
            self._builder.object(start, end)
            self._spaced = False
            self._skipped.append(tag)
        elif tag == self._skipped[-1]:
            self._skipped.append(tag)

    def _close_block(self, end: int) -> None:
        self._builder.close(self._kind, Span(self._open, end))
        self._spaced, self._open = True, end
        captions, self._captions = self._captions, []
        for text, start, finish in captions:
            self._builder.aligned(text, start, finish)
            self._builder.close("caption", Span(start, finish))

    def _leave(self, tag: str) -> None:
        """Close the innermost element of this name, and those inside it that were never closed."""
        for index in range(len(self._kinds) - 1, -1, -1):
            if self._kinds[index][0] == tag:
                del self._kinds[index:]
                return
