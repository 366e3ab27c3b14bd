"""What stands inside a paragraph of reStructuredText: emphasis, code, references, interpreted text."""

import re

from copydesk.formats.builder import ProseBuilder
from copydesk.formats.rst import roles
from copydesk.formats.rst.lines import Text
from copydesk.formats.rst.shapes import NAME
from copydesk.patterns import Regex
from copydesk.text.span import Span

_BEFORE = r"(?<![^\s\-:/'\"<(\[{\x80-\U0010ffff])(?<![^\W\x00-\x7f])"
_AFTER = r"(?=\Z|[\s\-/:.,;!?\\'\")\]}>]|[^\w\x00-\x7f])"
_ESCAPE = r"(?P<escape>\\[\s\S]?)"
_MARKS = (
    r"(?:(?P<strong>\*\*)(?=\S)|(?P<emphasis>\*)(?=[^\s*])|(?P<literal>``)(?=\S)|(?P<target>_`)(?=\S)"
    rf"|(?P<substitution>\|)(?=[^\s|])|(?P<role>(?::{NAME}:)?)(?P<interpreted>`)(?=[^\s`])"
    rf"|(?P<note>\[(?:[0-9]+|\#(?:{NAME})?|\*|(?P<citation>{NAME}))\]_){_AFTER}"
    rf"|(?P<name>{NAME})__?{_AFTER})"
)
_START = Regex(rf"{_ESCAPE}|{_BEFORE}{_MARKS}")
_NEXT = Regex(rf"{_ESCAPE}|{_MARKS}")
"""What may stand right after markup."""
_UNESCAPED = r"(?:(?<![\s\\])|(?<=\\\\)|(?<=\\\s))"
_ENDS = {
    "strong": Regex(rf"{_UNESCAPED}\*\*{_AFTER}"),
    "emphasis": Regex(rf"{_UNESCAPED}\*{_AFTER}"),
    "literal": Regex(rf"(?<!\s)``{_AFTER}"),
    "target": Regex(rf"{_UNESCAPED}`{_AFTER}"),
    "substitution": Regex(rf"{_UNESCAPED}\|_?_?{_AFTER}"),
    "interpreted": Regex(rf"{_UNESCAPED}`(?:(?P<role>:{NAME}:)|(?P<reference>__?))?{_AFTER}"),
}
_SIGNS = Regex(r"[*`|_\\]")
_ADDRESS = Regex(r"(?:(?<=`)|\s+)<[^<>]*(?<!\\)>\Z")
_QUOTED = frozenset(["''", '""', "()", "[]", "{}", "<>", "‘’", "“”", "«»", "‹›"])
"""An opening and a closing sign between which a mark is itself, and not markup."""
_VARIABLE = Regex(r"[a-z]")
"""What is no word in emphasis, but a name in a program or a formula."""
_LEADS_TO_NOTE = Regex(
    r"(?:(?:\A|(?<=\W))(?:and|as|at|by|from|in|is|note|of|on|or|per|see|to|with)|[(,:])\s*\Z", re.IGNORECASE
)
"""What stands before the number of a note that is a word of its sentence, as in “see [1]_”."""
_LONGEST_LEAD = 8


def add(builder: ProseBuilder, text: Text, known: roles.Roles) -> None:
    """Add what a reader reads of a text."""
    if _SIGNS.search(text.text):
        _Inline(builder, text, known).read()
    else:
        text.add(builder, 0, len(text.text))


class _Inline:
    """Goes through a text from mark to mark."""

    def __init__(self, builder: ProseBuilder, text: Text, known: roles.Roles) -> None:
        self._builder = builder
        self._text = text
        self._written = text.text
        self._known = known
        self._unclosed: set[str] = set()  # the kinds of marks that nothing closes from here on

    def read(self) -> None:
        """All of the text."""
        done = at = 0
        while start := (at and at == done and _NEXT.match(self._written, at)) or _START.search(self._written, at):
            if start["escape"] is not None:
                self._plain(done, start.start())
                self._escape(start.start())
                done = at = start.end()
                continue
            end = self._markup(start, done)
            if end:
                done = at = end
            else:
                at = start.end()
        self._plain(done, len(self._written))

    def _plain(self, start: int, end: int) -> None:
        if start < end:
            self._text.add(self._builder, start, end)

    def _escape(self, at: int) -> None:
        """A backslash makes the character after it one like any other, and takes white space away."""
        letter = self._written[at + 1 : at + 2]
        if letter and not letter.isspace():
            self._builder.replaced(letter, *self._text.span(at, at + 2))

    def _markup(self, start: re.Match[str], done: int) -> int:
        """Read the markup that begins with a mark, and give its end; 0 if it is none."""
        if start["name"] is not None:
            self._plain(done, start.end("name"))
            return start.end()
        if start["note"] is not None:
            self._note(start, done)
            return start.end()
        kind = start.lastgroup or ""
        end = self._end(kind, start)
        if end is None:
            return 0
        self._plain(done, start.start())
        whole, inner = Span(start.start(), end.end()), Span(start.end(), end.start())
        if kind in ("literal", "substitution") or (kind == "emphasis" and _VARIABLE.fullmatch(self._written, *inner)):
            self._object(*whole)
        elif kind != "interpreted":
            self._marked(*inner)
        elif end["reference"]:
            self._reference(whole, inner)
        else:
            self._interpreted((start["role"] or end["role"] or "").strip(":"), whole, inner)
        return end.end()

    def _end(self, kind: str, start: re.Match[str]) -> re.Match[str] | None:
        """What closes a mark; a quotation of the mark alone is none."""
        mark = start.end()
        before = self._written[start.start() - 1 : start.start()] if start.start() else ""
        if kind in self._unclosed or before + self._written[mark : mark + 1] in _QUOTED:
            return None
        end = _ENDS[kind].search(self._written, mark + 1)
        if end is None:
            self._unclosed.add(kind)
        return end

    def _object(self, start: int, end: int) -> None:
        self._builder.object(*self._text.span(start, end))

    def _marked(self, start: int, end: int) -> None:
        """Text between marks, in which nothing but a backslash is markup."""
        while (escape := self._written.find("\\", start, end)) >= 0:
            self._plain(start, escape)
            self._escape(escape)
            start = min(escape + 2, end)
        self._plain(start, end)

    def _note(self, start: re.Match[str], done: int) -> None:
        """The number of a note, which is nothing but where the sentence needs it, or the name of a source."""
        at = start.start()
        before = self._written[max(0, at - _LONGEST_LEAD) : at]
        if start["citation"] is not None or _LEADS_TO_NOTE.search(before):
            self._plain(done, at)
            self._object(at, start.end())
        else:
            self._plain(done, done + len(self._written[done:at].rstrip()))

    def _reference(self, whole: Span, inner: Span) -> None:
        """A link, whose address stands in it."""
        address = _ADDRESS.search(self._written, *inner)
        shown = address.start() if address else inner.end
        if inner.start < shown:
            self._marked(inner.start, shown)
        else:
            self._object(*whole)

    def _interpreted(self, role: str, whole: Span, inner: Span) -> None:
        """Interpreted text, or what stands for a thing."""
        place = self._known.shown(role, self._written[inner.start : inner.end])
        if place is None:
            self._object(*whole)
        else:
            self._marked(inner.start + place.start, inner.start + place.end)
