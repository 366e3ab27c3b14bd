"""HTML: what a browser would show, every character at its place."""

import re
from collections import Counter

from copydesk.formats import notes, tags
from copydesk.formats.builder import ProseBuilder
from copydesk.formats.tags import Token
from copydesk.patterns import Regex
from copydesk.text.document import BlockKind
from copydesk.text.span import Span

INVISIBLE = frozenset("script style template noscript noembed noframes".split())
"""Elements of which a reader sees nothing."""

_CONTROLS = frozenset("nav select datalist button label amp-script".split())
"""Menus and controls of a page, which nobody reads as a part of its article."""

INLINE_CODE = frozenset("code kbd samp var tt".split())
_DELETED = frozenset("del s strike".split())
NOT_PROSE = (
    INVISIBLE
    | _CONTROLS
    | INLINE_CODE
    | _DELETED
    | frozenset("pre xmp textarea svg math iframe object audio video canvas".split())
)
"""Elements whose content no copy editor reads."""

_CLOSED = _CONTROLS | _DELETED
"""Those of them that are left out only if they have an end tag."""

_LINK_END = "</a>"
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())

_KINDS: dict[str, BlockKind] = {
    "title": "title",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "list-item"),
    **dict.fromkeys(("td", "th"), "table-cell"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    "blockquote": "quote",
}
_BLOCKS = frozenset(
    "address article aside body center dialog details dir div dl fieldset figure footer form frameset header head"
    " hgroup hr html legend listing main marquee menu nav ol optgroup option p plaintext pre search section select"
    " summary table tbody tfoot thead tr ul xmp".split()
) | frozenset(_KINDS)
_ENDED_BY = {
    "p": _BLOCKS,
    "li": frozenset(["li"]),
    **dict.fromkeys(("dt", "dd"), frozenset(["dt", "dd"])),
    **dict.fromkeys(("td", "th"), frozenset(["td", "th", "tr"])),
}
"""Elements that need no end tag, and the start tags that end them."""

REPORT = (
    "<!DOCTYPE html>",
    '<html lang="en"><head><meta charset="utf-8"><meta name="generator" content="copydesk">',
)
"""The first lines of a page on which copydesk shows problems, which quotes articles and is none."""

_REPORT = Regex(r"\s+".join(map(re.escape, REPORT)))
_RUN = Regex(rf"(?P<space>[ \t\n\r\f]{{2,}}|[\t\n\r\f])|{tags.REFERENCE}")


def read(builder: ProseBuilder, text: str, base: int, kind: BlockKind = "paragraph") -> int:
    """Read a text that stands in the source at `base` as HTML; `kind` is what it is a part of.

    The answer is where in the source an element ends that goes on after the text and is not to be read; 0 if none does.

    White space is collapsed as browsers do; the content of scripts, styles and code is not prose; an image's `alt`
    is a caption, and the page's description a summary. Broken markup is read as far as it can be, as browsers do.
    """
    reader = _Reader(builder, text, base, kind)
    for token in tags.tokens(text):
        reader.take(token)
    return reader.finish()


def is_report(text: str) -> bool:
    """Whether a text is a page on which copydesk shows problems."""
    return _REPORT.match(text) is not None


def is_left_out(builder: ProseBuilder, token: Token, start: int, end: int) -> bool:
    """Whether the content of the element is no prose whose start tag is the stretch of the source.

    What is known by its name to be code or a script is none. A menu, a deleted text, what is hidden by an attribute,
    a link to the page before, after or above or to the heading itself, and the signature of a function must have an
    end tag, so that not all that follows is lost.
    """
    if token.kind != "start" or builder.source.endswith("/>", start, end):
        return False
    if token.name in NOT_PROSE and token.name not in _CLOSED:
        return True
    hidden = token.name in _CLOSED or (token.name not in _VOID and tags.is_hidden(builder.source[start:end]))
    if token.name == "a":
        hidden = hidden or tags.is_way(builder.source[start:end]) or tags.is_anchor(builder.source[start:end])
    hidden = hidden or (token.name == "dt" and tags.is_signature(builder.source[start:end]))
    return hidden and builder.closings.end(token.name, start) > 0


def is_element(name: str) -> bool:
    """Whether HTML has an element of this name that makes a block or is left out."""
    return name in _BLOCKS or name in NOT_PROSE or name in _VOID


def is_seen(name: str) -> bool:
    """Whether an element of this name that is left out is a thing to its reader, such as code or a link."""
    return name == "a" or (name in NOT_PROSE and name not in INVISIBLE and name not in _CONTROLS)


def add_image(builder: ProseBuilder, start: int, end: int) -> Span | None:
    """Add an `<img>`, and give the place of its alternative text, if it has one, for `read_value` to read."""
    builder.object(start, end)
    place = tags.attribute(builder.source[start:end], "alt")
    return Span(start + place[0], start + place[1]) if place else None


def read_value(builder: ProseBuilder, place: Span, kind: BlockKind = "caption") -> None:
    """Read the value of an attribute, such as an alternative text, as a block of its own."""
    text = builder.source[place.start : place.end]
    _Reader(builder, text, place.start, kind).take(Token("text", "", 0, len(text)))
    builder.close(kind, place)


class _Reader:
    """Hands text to the builder, and ends a block where an element does."""

    def __init__(self, builder: ProseBuilder, text: str, base: int, kind: BlockKind) -> None:
        self._builder = builder
        self._text = text
        self._base = base
        self._elements: list[tuple[str, BlockKind]] = [("", kind)]  # the block elements that are open
        self._open: Counter[str] = Counter()  # and how many of each name
        self._skipped = ""  # the element whose content is being passed over
        self._left_out = 0  # where its start tag stands
        self._depth = 0  # and how many of its name stand in each other
        self._note_end = 0  # where a reference to a footnote ends
        self._opened: Token | None = None  # the tag that opened the block, if nothing of another block followed it
        self._spaced = True
        self._values: list[tuple[Span, BlockKind]] = []  # of attributes that are read when the block is closed
        self._is_described = False

    def take(self, token: Token) -> None:
        """One piece of the text."""
        if token.kind == "comment":
            self._builder.comment(token.name, self._base + token.start, self._base + token.end)
        elif token.start < self._note_end or (self._skipped and not self._ends_skipping(token)):
            return
        elif token.kind == "text":
            self._read(token.start, token.end)
        elif token.kind == "start":
            self._start(token)
        elif token.name in _BLOCKS:
            self._close(token)
            self._leave(token.name)
        elif token.name == "cite" and self._text[token.end : token.end + 1].isupper():
            self._part(token)

    def finish(self) -> int:
        """The end of the text, which ends every element but one that is passed over: the place of its end tag, or 0."""
        self._close(Token("end", "", len(self._text), len(self._text)))
        if not self._skipped or self._skipped in INLINE_CODE:
            return 0
        return self._builder.closings.end(self._skipped, self._base + self._left_out)

    def _start(self, token: Token) -> None:
        if token.name in _BLOCKS:
            self._close(token)
        if is_left_out(self._builder, token, self._base + token.start, self._base + token.end):
            self._skip(token)
        elif token.name in NOT_PROSE and token.name not in _BLOCKS:
            return
        elif token.name == "a" and self._text.endswith(_LINK_END, 0, token.start):
            self._part(token)
        elif token.name == "sup":
            self._note_end = notes.end_of_reference(self._text, token.start)
        elif token.name == "br":
            self._builder.replaced("\n", self._base + token.start, self._base + token.end)
            self._spaced = True
        elif token.name == "img":
            place = add_image(self._builder, self._base + token.start, self._base + token.end)
            self._values += [(place, "caption")] if place else []
            self._spaced = False
        elif token.name == "meta" and not self._is_described:
            self._describe(token)
        elif token.name in _BLOCKS and token.name != "hr":
            self._opened = token
            self._elements.append((token.name, _KINDS.get(token.name, self._elements[-1][1])))
            self._open[token.name] += 1

    def _part(self, token: Token) -> None:
        """Add a space for a tag that a page sets apart without one: links side by side, and who took a picture."""
        if not self._spaced:
            self._builder.replaced(" ", self._base + token.start, self._base + token.end)
            self._spaced = True

    def _describe(self, token: Token) -> None:
        """Take what a `<meta>` says for the description of the page, which has but one."""
        from copydesk.formats import descriptions  # few articles are whole pages

        place = descriptions.place(self._text, token)
        self._is_described = place is not None
        if place and descriptions.is_own(self._text, place):
            self._values.append((Span(self._base + place.start, self._base + place.end), "summary"))

    def _skip(self, token: Token) -> None:
        self._skipped, self._depth, self._left_out = token.name, 1, token.start
        is_thing = is_seen(token.name) and token.name not in _BLOCKS
        if is_thing and not (token.name == "a" and tags.is_anchor(self._text[token.start : token.end])):
            self._builder.object(self._base + token.start, self._base + token.end)
            self._spaced = False

    def _ends_skipping(self, token: Token) -> bool:
        """Whether reading goes on with this token: after the skipped element, or at a block if its end is missing."""
        if token.kind != "text" and token.name == self._skipped:
            self._depth += 1 if token.kind == "start" else -1
            self._skipped = self._skipped if self._depth else ""
            return False
        if self._skipped in INLINE_CODE and token.kind != "text" and token.name in _BLOCKS:
            self._skipped = ""
            return True
        return False

    def _read(self, start: int, end: int) -> None:
        """Add text, white space collapsed and references decoded."""
        for run in _RUN.finditer(self._text, start, end):
            at = run.start()
            if run["space"]:
                self._verbatim(start, at)
                if not self._spaced:
                    self._space(run)
                self._spaced = True
                start = run.end()
                continue
            letter, length = tags.decoded(run[0])
            if length:
                self._verbatim(start, at)
                start = at + length
                self._builder.aligned(letter, self._base + at, self._base + start)
                self._spaced = False
        self._verbatim(start, end)

    def _space(self, run: re.Match[str]) -> None:
        """Add a run of white space, which is one space to a reader, or a blank line if a break stands beside it."""
        start, end = (self._base + at for at in run.span())
        if "\n" in run[0] or "\r" in run[0]:
            self._builder.line_end(start, end)
        else:
            self._builder.aligned(" ", start, end)

    def _verbatim(self, start: int, end: int) -> None:
        start += self._spaced and start < end and self._text[start] == " "
        if start < end:
            self._builder.verbatim(self._base + start, self._base + end)
            self._spaced = self._text[end - 1] == " "

    def _close(self, token: Token) -> None:
        """End the open block at a tag of a block element, or at the end of the text."""
        inside = self._builder.inside
        if inside:
            extent = self._builder.whole_lines(self._element(token) or inside)
            self._builder.close(self._elements[-1][1], extent)
        self._spaced, self._opened = True, None
        values, self._values = self._values, []
        for place, kind in values:
            read_value(self._builder, place, kind)

    def _element(self, token: Token) -> Span | None:
        """The whole element that the open block is, tags and all, if it is just one."""
        opened = self._opened
        if opened is None:
            return None
        if token.kind == "end" and token.name == opened.name:
            return Span(self._base + opened.start, self._base + token.end)
        ends = token.kind == "end" and opened.name in _ENDED_BY
        if ends or token.name in _ENDED_BY.get(opened.name, ()):
            return Span(self._base + opened.start, self._base + token.start)
        return None

    def _leave(self, name: str) -> None:
        """Close the innermost element of this name, and those inside it that were never closed."""
        while self._open[name]:
            left, _ = self._elements.pop()
            self._open[left] -= 1
            if left == name:
                return
