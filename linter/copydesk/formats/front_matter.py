"""Front matter: what an article says of itself before its text, in YAML, TOML or JSON."""

import re
from collections.abc import Mapping
from typing import Any

from copydesk.formats import dates, flat_yaml
from copydesk.formats.alignment import TOML_STYLES, YAML_STYLES, Styles, align
from copydesk.formats.builder import ProseBuilder
from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.document import BlockKind
from copydesk.text.lines import BOM
from copydesk.text.span import Span

_FENCES = ("---", "+++")
_FENCED = Regex(
    r"(?:---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?P<toml>.*?)^\+\+\+)[ \t]*(?:\r?\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_OBJECT = Regex(r"\{\s*\"")
_AFTER_OBJECT = Regex(r"[ \t]*(?:\r?\n|\Z)")
_READ: dict[str, BlockKind] = {
    "title": "title",
    "subtitle": "heading",
    "description": "summary",
    "summary": "summary",
    "excerpt": "summary",
}
_DATES = ("date", "pubDate", "publishDate", "published", "published_at", "date_published", "updated")
"""The keys of the day that an article is of, as several site generators call it; the first that is there counts."""
_USED = ("date", "stet")
_STET = Regex(r"(?:^|[{,])[ \t]*[\"']?stet[\"']?[ \t]*[:=]", re.MULTILINE)
_KEY = Regex(r"(?:\s*#[^\n]*\n)*\s*[\"']?[\w.-]+[\"']?[ \t]*:(?:\s|\Z)")
_DAY = Regex(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?: ?[+-]\d\d:?\d\d|Z)?)?")
_PROPERTIES = Regex(r"(?:[&!]\S*\s+)?(?:[&!]\S*\s+)?")  # an anchor and a tag
_TOML_VALUES = {key: Regex(rf"^[ \t]*{key}[ \t]*=[ \t]*(?P<value>[\"'])", re.MULTILINE) for key in _READ}
_TOML_TABLE = Regex(r"^\[", re.MULTILINE)


class FrontMatterError(ValueError):
    """Front matter that cannot be read; `line` counts from 1 in the file."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


class _Value(NamedTuple):
    """A text in the front matter: what it says, where it is written, quotation marks included, and in which styles."""

    key: str
    text: str
    start: int
    end: int
    styles: Styles


class _Said(NamedTuple):
    """What front matter says: the fields that are used, and the values that are prose, in order."""

    fields: Mapping[str, Any]
    values: list[_Value]


class _Body(NamedTuple):
    """The text of front matter and its place, fences left out; `end` is where the article begins."""

    language: str
    text: str
    start: int
    end: int


def read(builder: ProseBuilder) -> int:
    """Read the front matter at the source's beginning and return the offset at which the article begins.

    Title, subtitle, description, summary and excerpt become blocks; `date`, or what other site generators call it,
    becomes the article's date and `stet` the rules that it silences. What is fenced but holds no keys is no front
    matter: the article begins at its start.

    Raises FrontMatterError where what looks like front matter is not valid YAML or TOML.
    """
    start = 1 if builder.source.startswith(BOM) else 0
    body = _body(builder.source, start)
    if body is None:
        return start
    said = _READERS[body.language](body.text, body.start, builder.source.count("\n", 0, body.start))
    if said is None:
        return start
    for key, text, first, last, styles in said.values:
        align(builder, text, first, last, styles)
        builder.close(_READ[key])
    builder.date = dates.day(next(filter(dates.names_day, map(said.fields.get, _DATES)), None))
    builder.stet = _names(said.fields.get("stet"))
    return body.end


def end(source: str) -> int:
    """The offset after the fenced text at the source's beginning, whatever it holds."""
    start = 1 if source.startswith(BOM) else 0
    body = _body(source, start)
    return body.end if body else start


def stet_place(source: str, name: str) -> Span:
    """Where the front matter, which has a `stet`, writes a name in it; the key where the name is written otherwise."""
    last = end(source)
    key = _STET.search(source, 0, last)
    if key is None:  # it is written in a way that only YAML knows
        return Span(0, 0)
    written = source.find(name, key.end(), last)
    return Span(written, written + len(name)) if written >= 0 else Span(key.end(), key.end())


def _body(source: str, start: int) -> _Body | None:
    """What is fenced, or a JSON object, at the beginning of a source."""
    if source.startswith("{", start):
        return _object(source, start)
    fenced = _FENCED.match(source, start) if source.startswith(_FENCES, start) else None
    if fenced is None:
        return None
    language = "toml" if fenced["yaml"] is None else "yaml"
    return _Body(language, fenced[language], fenced.start(language), fenced.end())


def _object(source: str, start: int) -> _Body | None:
    """The JSON object that a source begins with, if nothing else stands on its last line."""
    if not _OBJECT.match(source, start):
        return None
    import json

    try:
        _, last = json.JSONDecoder().raw_decode(source, start)
    except (ValueError, RecursionError):
        return None
    after = _AFTER_OBJECT.match(source, last)
    return _Body("json", source[start:last], start, after.end()) if after else None


def _yaml(body: str, base: int, line: int) -> _Said | None:
    """What YAML says, if it holds any keys; `base` is its offset in the source, `line` the line ends before it."""
    return _flat(body, base) or _any_yaml(body, base, line)


def _flat(body: str, base: int) -> _Said | None:
    """The same for front matter that needs no PyYAML, or None."""
    fields = flat_yaml.fields(body)
    if fields is None or _STET.search(body):  # its names may stand on the lines below
        return None
    date = fields.get("date")
    if date and not (_DAY.fullmatch(date.written) and dates.day(date.written)):
        return None
    values = []
    for key, scalar in fields.items():
        if key in _READ:
            if scalar.text is None:
                return None
            values.append(_Value(key, scalar.text, base + scalar.start, base + scalar.end, YAML_STYLES))
    return _Said({key: fields[key].text or fields[key].written for key in _DATES if key in fields}, values)


def _any_yaml(body: str, base: int, line: int) -> _Said | None:
    """The same for any other, which PyYAML reads."""
    import yaml

    from copydesk.yaml_errors import YamlError, raising_yaml_errors

    try:
        with raising_yaml_errors():
            loader, node = _composed(body)
    except YamlError as error:
        if not _KEY.match(body):
            return None
        raise FrontMatterError(f"front matter is not valid YAML: {error}", line + (error.line(body) or 1)) from None
    if not isinstance(node, yaml.MappingNode):
        return None
    fields: dict[str, Any] = {}
    values: list[_Value] = []
    for key, value in node.value:
        if key.value in _USED:
            fields[key.value] = _constructed(
                loader, key.value, value, line + body.count("\n", 0, value.start_mark.index)
            )
        elif key.value in _DATES and isinstance(value, yaml.ScalarNode):
            fields[key.value] = value.value
        elif isinstance(value, yaml.ScalarNode) and value.tag.endswith(":str") and key.value in tuple(_READ):
            values.append(_scalar(body, base, key.value, value))
    return _Said(fields, values)


def _constructed(loader: Any, key: str, node: Any, line: int) -> Any:
    """What the value of a key is, as its tag says; `line` is the one before that of the value."""
    from copydesk.yaml_errors import YamlError, raising_yaml_errors

    try:
        with raising_yaml_errors():
            return loader.construct_object(node, deep=True)
    except YamlError as error:
        raise FrontMatterError(f"front matter: “{key}” cannot be read: {error}", line + 1) from None


def _scalar(body: str, base: int, key: str, node: Any) -> _Value:
    """A text, which is written after its anchor and its tag."""
    properties = _PROPERTIES.match(body, node.start_mark.index)
    start = properties.end() if properties else node.start_mark.index
    return _Value(key, node.value, base + start, base + node.end_mark.index, YAML_STYLES)


def _composed(body: str) -> tuple[Any, Any]:
    """The loader and the node of a text of YAML.

    libyaml, which site generators read with, does it in a tenth of the time; what is wrong, PyYAML tells better.
    """
    import yaml

    try:
        loader = yaml.CSafeLoader(body)
        return loader, loader.get_single_node()
    except (AttributeError, yaml.YAMLError):  # there need not be a libyaml
        python = yaml.SafeLoader(body)
        return python, python.get_single_node()


def _toml(body: str, base: int, line: int) -> _Said:
    """The same for TOML, whose reader tells no places: a top-level key stands alone at the beginning of its line."""
    from copydesk import toml

    try:
        fields = toml.table(body)
    except toml.TomlError as error:
        inside = min(error.line or 1, body.count("\n"))  # not the line of the fence
        raise FrontMatterError(f"front matter is not valid TOML: {error}", line + inside) from None
    return _Said(fields, _toml_values(fields, body, base))


def _toml_values(fields: Mapping[str, Any], body: str, base: int) -> list[_Value]:
    tables = _TOML_TABLE.search(body)
    end = tables.start() if tables else len(body)
    values = []
    for key, value in _TOML_VALUES.items():
        written = value.search(body, 0, end)
        if written and isinstance(fields.get(key), str):
            values.append(_Value(key, fields[key], base + written.start("value"), base + end, TOML_STYLES))
    return sorted(values, key=lambda value: value.start)


def _json(body: str, base: int, line: int) -> _Said | None:
    """The same for JSON, which is YAML as long as no tab stands in it."""
    return _any_yaml(body.replace("\t", " "), base, line)


_READERS = {"yaml": _yaml, "toml": _toml, "json": _json}


def _names(value: object) -> tuple[str, ...]:
    """The rules that `stet` names: one, or a list of them; anything else as it is written, which names no rule."""
    if isinstance(value, str):
        return tuple(value.replace(",", " ").split())
    from json import dumps

    items = value if isinstance(value, list) else [] if value is None else [value]
    return tuple(item if isinstance(item, str) else dumps(item, default=str, skipkeys=True) for item in items)
