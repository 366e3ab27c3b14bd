"""Directives of reStructuredText: which of them hold prose, and where."""

from collections.abc import Callable
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
_OPTION = Regex(r":(?P<name>[\w+.-][^:]*):(?:\s+|$)")
_NUMBER = Regex(r"\S+\s*")
_BASE = Regex(r"(?P<name>[\w.+:-]+)\s*(?:\(\s*(?P<base>[\w.+:-]*)\s*\))?")


class _Parts(NamedTuple):
    """The lines of a directive's argument, the values of its options, and where its content begins."""

    argument: list[Line]
    options: dict[str, list[Line]]
    content: int


def _rest(reader: "Reader", inner: Body, parts: _Parts) -> None:
    """Content below an argument that is no prose."""
    inner.at = parts.content
    reader.open(inner)


def _prose(reader: "Reader", inner: Body, parts: _Parts) -> None:
    """Content that may begin right after the directive's name."""
    inner.page.blank(inner.at + len(parts.argument), parts.content)
    reader.open(inner)


def _quote(reader: "Reader", inner: Body, parts: _Parts) -> None:
    inner.kind, inner.is_quote = "quote", True
    _prose(reader, inner, parts)


def _titled(reader: "Reader", inner: Body, parts: _Parts) -> None:
    _heading(reader, inner, parts)
    _rest(reader, inner, parts)


def _heading(reader: "Reader", inner: Body, parts: _Parts) -> None:
    reader.add(inner.page, parts.argument, "heading")


def _version(reader: "Reader", inner: Body, parts: _Parts) -> None:
    """A version, and what is new in it."""
    lines = parts.argument
    if lines:
        number = _NUMBER.match(inner.page.source, lines[0].start, lines[0].end)
        start = number.end() if number else lines[0].end
        lines[0] = Line(start, lines[0].end, lines[0].column)
        reader.add(inner.page, lines[lines[0].is_blank :], inner.kind)
    _rest(reader, inner, parts)


def _image(reader: "Reader", inner: Body, parts: _Parts) -> None:
    reader.add(inner.page, parts.options.get("alt", []), "caption")


def _figure(reader: "Reader", inner: Body, parts: _Parts) -> None:
    """A picture, whose first paragraph is its caption."""
    _image(reader, inner, parts)
    page, start = inner.page, inner.page.following(parts.content)
    end = page.block_end(start, inner.end)
    if start < end:
        _rest(reader, inner, parts._replace(content=end))
        reader.inside(inner, start, end, "caption")


def _table(reader: "Reader", inner: Body, parts: _Parts) -> None:
    _data(reader, inner, parts)
    _rest(reader, inner, parts)


def _cells(reader: "Reader", inner: Body, parts: _Parts) -> None:
    inner.kind = "table-cell"
    _table(reader, inner, parts)


def _data(reader: "Reader", inner: Body, parts: _Parts) -> None:
    reader.add(inner.page, parts.argument, "caption")


def _meta(reader: "Reader", inner: Body, parts: _Parts) -> None:
    for name, lines in parts.options.items():
        if name.partition(" ")[0] == "description":
            reader.add(inner.page, lines, "summary")


_HOW: dict[str, Callable[["Reader", Body, _Parts], None]] = {
    **dict.fromkeys(f"{_PROSE} {_UNNAMED}".split(), _prose),
    **dict.fromkeys(_LABELLED.split(), _rest),
    **dict.fromkeys(_TITLED.split(), _titled),
    **dict.fromkeys(_VERSIONS.split(), _version),
    **dict.fromkeys(["epigraph", "highlights", "pull-quote"], _quote),
    **dict.fromkeys(["centered", "rubric"], _heading),
    **dict.fromkeys(["figure", "thumbnail"], _figure),
    "image": _image,
    "table": _table,
    "list-table": _cells,
    "csv-table": _data,
    "meta": _meta,
}
"""What is done with a directive; one that is not known holds code or data, as far as one can tell."""


def take(reader: "Reader", body: Body, at: int, name: str, length: int) -> None:
    """Read the directive whose mark has so many characters."""
    line = body.page.lines[at]
    inner = reader.described(body, at, length, None)
    inner.around = Span(line.start, inner.page.lines[inner.end - 1].end)
    _define(reader, name, inner)
    how = _HOW.get(name) or _HOW.get(name.rpartition(":")[2])
    if how:
        reader.at_top = reader.at_top and how in (_image, _meta)
        how(reader, inner, _parts(inner))


def _define(reader: "Reader", name: str, inner: Body) -> None:
    """Know the role that a directive defines, or makes that of a text without one."""
    if name not in ("role", "default-role"):
        return
    written = inner.page.text(inner.at) if inner.at < inner.end else ""
    base = _BASE.match(written)
    if name == "default-role":
        reader.roles.default = written
    elif base:
        reader.roles.define(base["name"], base["base"] or "")


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
