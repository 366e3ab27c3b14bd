"""Directives of reStructuredText: which of them hold prose, and where."""

from typing import TYPE_CHECKING

from copydesk.formats.rst.lines import Body, Line
from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.span import Span

if TYPE_CHECKING:
    from copydesk.formats.rst.reader import Reader

_PROSE = "attention caution danger error footer header hint important note seealso tip todo warning"
_UNNAMED = "compound glossary hlist line-block tabs tab-set impl-detail"
_LABELLED = (
    "attribute card-carousel class classmethod cmdoption cond confval container data decorator decoratormethod"
    " describe django-admin django-admin-option enum enumerator envvar exception fieldlookup function grid grid-item"
    " ifconfig macro member method module object only opcode option property role rst-class setting staticmethod struct"
    " templatefilter templatetag type union var autoattribute autoclass autodata autodecorator autoexception"
    " autofunction automethod automodule autoproperty pdbcommand"
)
_TITLED = "admonition card collapse details dropdown group-tab grid-item-card sidebar tab tab-item topic"
_VERSIONS = "deprecated deprecated-removed versionadded versionchanged versionremoved"
_FIGURES = "figure thumbnail"
_HOW = {
    **dict.fromkeys(f"{_PROSE} {_UNNAMED}".split(), "prose"),
    **dict.fromkeys(_LABELLED.split(), "rest"),
    **dict.fromkeys(_TITLED.split(), "titled"),
    **dict.fromkeys(_VERSIONS.split(), "version"),
    **dict.fromkeys(["epigraph", "highlights", "pull-quote"], "quote"),
    **dict.fromkeys(["centered", "rubric"], "heading"),
    **dict.fromkeys(_FIGURES.split(), "figure"),
    "image": "image",
    "table": "table",
    "list-table": "cells",
    "csv-table": "data",
    "meta": "meta",
}
"""What is done with a directive; one that is not known holds code or data, as far as one can tell."""
_OPTION = Regex(r":(?P<name>[\w+.-][^:]*):(?:\s+|$)")
_NUMBER = Regex(r"\S+\s*")
_BASE = Regex(r"(?P<name>[\w.+:-]+)\s*(?:\(\s*(?P<base>[\w.+:-]*)\s*\))?")


class _Parts(NamedTuple):
    """The lines of a directive's argument, the values of its options, and where its content begins."""

    argument: list[Line]
    options: dict[str, list[Line]]
    content: int


class Directives:
    """Reads directives by their names."""

    def __init__(self, reader: "Reader") -> None:
        self._reader = reader

    def take(self, body: Body, at: int, name: str, length: int) -> None:
        """The directive whose mark has so many characters."""
        reader = self._reader
        line = body.page.lines[at]
        inner = reader.described(body, at, length, None)
        inner.around = Span(line.start, inner.page.lines[inner.end - 1].end)
        self._define(name, inner)
        how = _HOW.get(name) or _HOW.get(name.rpartition(":")[2], "")
        if how:
            reader.at_top = reader.at_top and how in ("image", "meta")
            getattr(self, f"_{how}")(inner, _parts(inner))

    def _define(self, name: str, inner: Body) -> None:
        """Know the role that a directive defines, or makes that of a text without one."""
        if name not in ("role", "default-role"):
            return
        written = inner.page.text(inner.at) if inner.at < inner.end else ""
        base = _BASE.match(written)
        if name == "default-role":
            self._reader.roles.default = written
        elif base:
            self._reader.roles.define(base["name"], base["base"] or "")

    def _rest(self, inner: Body, parts: _Parts) -> None:
        """Content below an argument that is no prose."""
        inner.at = parts.content
        self._reader.open(inner)

    def _prose(self, inner: Body, parts: _Parts) -> None:
        """Content that may begin right after the directive's name."""
        inner.page.blank(inner.at + len(parts.argument), parts.content)
        self._reader.open(inner)

    def _quote(self, inner: Body, parts: _Parts) -> None:
        inner.kind, inner.is_quote = "quote", True
        self._prose(inner, parts)

    def _titled(self, inner: Body, parts: _Parts) -> None:
        self._heading(inner, parts)
        self._rest(inner, parts)

    def _heading(self, inner: Body, parts: _Parts) -> None:
        self._reader.add(inner.page, parts.argument, "heading")

    def _version(self, inner: Body, parts: _Parts) -> None:
        """A version, and what is new in it."""
        lines = parts.argument
        if lines:
            number = _NUMBER.match(inner.page.source, lines[0].start, lines[0].end)
            start = number.end() if number else lines[0].end
            lines[0] = Line(start, lines[0].end, lines[0].column)
            self._reader.add(inner.page, lines[lines[0].is_blank :], inner.kind)
        self._rest(inner, parts)

    def _image(self, inner: Body, parts: _Parts) -> None:
        self._reader.add(inner.page, parts.options.get("alt", []), "caption")

    def _figure(self, inner: Body, parts: _Parts) -> None:
        """A picture, whose first paragraph is its caption."""
        self._image(inner, parts)
        page, start = inner.page, inner.page.following(parts.content)
        end = page.block_end(start, inner.end)
        if start < end:
            self._rest(inner, parts._replace(content=end))
            self._reader.inside(inner, start, end, "caption")

    def _table(self, inner: Body, parts: _Parts) -> None:
        self._data(inner, parts)
        self._rest(inner, parts)

    def _cells(self, inner: Body, parts: _Parts) -> None:
        inner.kind = "table-cell"
        self._table(inner, parts)

    def _data(self, inner: Body, parts: _Parts) -> None:
        self._reader.add(inner.page, parts.argument, "caption")

    def _meta(self, inner: Body, parts: _Parts) -> None:
        for name, lines in parts.options.items():
            if name.partition(" ")[0] == "description":
                self._reader.add(inner.page, lines, "summary")


def _parts(inner: Body) -> _Parts:
    """The parts of a directive: options begin in the lines of its argument, which end with a blank one."""
    page = inner.page
    stop = page.block_end(inner.at, inner.end)
    options: dict[str, list[Line]] = {}
    first, value = stop, []
    for at in range(inner.at, stop):
        option = _OPTION.match(page.text(at)) if page.lines[at].column == inner.margin else None
        if option:
            first = min(first, at)
            line = page.lines[at]
            begun = Line(line.start + option.end(), line.end, line.column)
            value = options[option["name"].lower()] = [] if begun.is_blank else [begun]
        elif first < stop:
            value.append(page.lines[at])
    return _Parts(page.lines[inner.at : first], options, stop)
