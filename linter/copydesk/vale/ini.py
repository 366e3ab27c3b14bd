"""`.vale.ini`: which styles run on which files."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from copydesk.named_tuple import NamedTuple
from copydesk.nearest import nearest
from copydesk.paths import is_file, is_folder, shown
from copydesk.patterns import Regex
from copydesk.vale.mistakes import ValeError, text_of

_CORE = frozenset(
    "StylesPath Packages Vocab MinAlertLevel IgnoredScopes SkippedScopes IgnoredClasses WordTemplate"
    " NLPEndpoint".split()
)
_SECTION = frozenset("BasedOnStyles BlockIgnores TokenIgnores CommentDelimiters Transform View Blueprint Lang".split())
_UNUSED = {
    "IgnoredScopes": "copydesk never reads code",
    "SkippedScopes": "copydesk never reads code",
    "IgnoredClasses": "write <!-- vale off --> around what is not to be read",
    "CommentDelimiters": "comments are <!-- … --> and, in reStructuredText, “.. …”",
    "Transform": "copydesk reads Markdown, HTML, reStructuredText and plain text",
    "View": "copydesk reads Markdown, HTML, reStructuredText and plain text",
    "Blueprint": "copydesk reads Markdown, HTML, reStructuredText and plain text",
}
"""Keys that change nothing in copydesk, and why or what to do instead."""

_ENTRY = Regex(r"(?P<key>[^=:]*?)\s*[=:]\s*(?P<value>.*)")
_COMMENT = Regex(r"\s[#;].*")
_COMMA = Regex(r"(?<!\\),")
_PARAMETER = Regex(r"(?P<rule>[^\[\]]+)\[(?P<parameter>\w+)\]")
_FIXED = ("message", "tokens", "swap", "exceptions", "raw", "either", "extends")
_OF_FORMATS = ("formats", "asciidoctor")
"""Sections that are for no pattern of files."""

_DEFAULT_FOLDER = "styles"
_SYNC = "“vale sync” makes it, or put the styles there"


class Entry(NamedTuple):
    """A value of the file and the line that it stands on, counted from 1."""

    value: str
    line: int

    @property
    def items(self) -> tuple[str, ...]:
        """The value as a list; a comma after a backslash is part of an item."""
        return tuple(item.strip().replace("\\,", ",") for item in _COMMA.split(self.value) if item.strip())


Table = dict[str, Entry]
_EVERYTHING, _NOTHING = Entry("suggestion", 0), Entry("", 0)


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """What holds for the files that fit a pattern.

    `switches` are YES, NO or a level by rule or style, `parameters` values of keys by rule. Two of them are equal only
    if they are one.
    """

    glob: str
    styles: tuple[str, ...] | None = None
    switches: Mapping[str, Entry] = field(default_factory=dict)
    parameters: Mapping[str, Mapping[str, Entry]] = field(default_factory=dict)
    block_ignores: tuple[str, ...] = ()
    token_ignores: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ini:
    """The settings of a Vale configuration; `notes` say what of it copydesk does not do."""

    path: Path
    styles_path: Path
    sections: tuple[Section, ...]
    vocabularies: tuple[str, ...] = ()
    least: Entry = _EVERYTHING
    word_template: str = ""
    notes: tuple[str, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)

    def parameters(self, rule: str) -> dict[str, str]:
        """The values of a rule's keys that the sections set, whatever files they are for; the last one counts."""
        found = (section.parameters.get(rule, {}) for section in self.sections)
        return {key: entry.value for own in found for key, entry in own.items()}


def read(path: Path) -> Ini:
    """The settings that a file holds. Raises ValeError for what cannot be read, or is set where it has no meaning.

    The files that Vale's packages put into the folder of styles come first, the file's own settings over them.
    """
    if not is_file(path):
        raise ValeError(path, "there is no such Vale configuration; correct the path in “vale”")
    tables = list(_tables(path))
    core = tables[0][1]
    folder = core.get("StylesPath", Entry(_DEFAULT_FOLDER, 0))
    styles_path = path.parent / folder.value
    if not is_folder(styles_path):
        raise ValeError(path, f"StylesPath: there is no folder “{folder.value}”; {_SYNC}", folder.line or None)
    for package in sorted(styles_path.glob(".vale-config/*.ini")):
        tables[0:0] = [table for table in _tables(package) if table[0]]
    return _settings(path, styles_path, core, [table for table in tables if table[0]])


def of_table(table: Mapping[str, Any], path: Path) -> Ini:
    """The settings of the table `vale` in copydesk's own configuration at `path`."""
    folder = Path(table.get("styles-path", _DEFAULT_FOLDER))
    if not is_folder(folder):
        raise ValeError(path, f"vale.styles-path: there is no folder “{shown(folder)}”; {_SYNC}")
    return Ini(
        path,
        folder,
        (Section("*", tuple(table.get("styles", ()))),),
        tuple(table.get("vocab", ())),
        Entry(table.get("min-alert-level", "suggestion"), 0),
    )


def _tables(path: Path) -> Iterator[tuple[str, Table]]:
    """The sections of a file, the one without a name first."""
    name: str = ""
    table: Table = {}
    for number, text in _logical_lines(path):
        if text.startswith("[") and text.endswith("]"):
            yield name, table
            name, table = text[1:-1].strip(), {}
            continue
        entry = _ENTRY.match(text)
        if entry is None:
            raise ValeError(path, f"“{text}” is neither a section nor a setting such as “StylesPath = styles”", number)
        value = entry["value"].strip().strip('"`') if entry["value"][:1] in ('"', "`") else entry["value"].strip()
        table[entry["key"].strip()] = Entry(value, number)
    yield name, table


def _logical_lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines that say something, without remarks; one that ends in a backslash goes on in the next."""
    begun, first = "", 0
    for number, line in enumerate(text_of(path).splitlines(), 1):
        text = line.strip()
        if not begun and text.startswith(("#", ";")):
            continue
        text = _COMMENT.sub("", f" {text}").strip() if not begun else text
        first = first if begun else number
        begun += text
        if begun.endswith("\\"):
            begun = begun[:-1]
        elif begun:
            yield first, begun
            begun = ""
    if begun:
        yield first, begun


def _settings(path: Path, styles_path: Path, core: Table, tables: Sequence[tuple[str, Table]]) -> Ini:
    for key, entry in core.items():
        if key in _SECTION:
            raise ValeError(path, f"“{key}” belongs under a section such as [*]", entry.line)
    return Ini(
        path,
        styles_path,
        tuple(_section(path, glob, table) for glob, table in tables if glob not in _OF_FORMATS),
        core.get("Vocab", _NOTHING).items,
        core.get("MinAlertLevel", _EVERYTHING),
        core.get("WordTemplate", _NOTHING).value,
        tuple(_notes(path, (("", core), *tables))),
        {key: entry.line for key, entry in core.items()},
    )


def _notes(path: Path, tables: Iterable[tuple[str, Table]]) -> Iterator[str]:
    """What is to be said of settings that change nothing, and of formats that are to be read as others."""
    for glob, table in tables:
        for key, entry in table.items() if glob != "asciidoctor" else ():
            place = f"{shown(path)}:{entry.line}"
            if glob == "formats":
                if key != entry.value:
                    yield f"{place}: files “*.{key}” are not read as “{entry.value}”: name them on the command line"
            elif key in _UNUSED:
                yield f"{place}: “{key}” is not used: {_UNUSED[key]}"
            elif not glob and key not in _CORE:
                yield f"{place}: Vale has no setting “{key}”{nearest(key, _CORE)}"


def _section(path: Path, glob: str, table: Table) -> Section:
    switches: dict[str, Entry] = {}
    parameters: dict[str, dict[str, Entry]] = {}
    for key, entry in table.items():
        if key in _CORE and key not in _UNUSED:
            raise ValeError(path, f"“{key}” belongs above the first section", entry.line)
        if parameter := _PARAMETER.fullmatch(key):
            if parameter["parameter"].lower() in _FIXED:
                raise ValeError(path, f"“{key}”: only numbers, switches and levels can be set here", entry.line)
            parameters.setdefault(parameter["rule"], {})[parameter["parameter"].lower()] = entry
        elif key not in _CORE | _SECTION:
            switches[key] = _switch(path, key, entry)
    return Section(
        glob,
        table["BasedOnStyles"].items if "BasedOnStyles" in table else None,
        switches,
        parameters,
        table.get("BlockIgnores", _NOTHING).items,
        table.get("TokenIgnores", _NOTHING).items,
    )


def _switch(path: Path, key: str, entry: Entry) -> Entry:
    """A rule's or a style's setting."""
    value = entry.value if entry.value in ("suggestion", "warning", "error") else entry.value.upper()
    if value not in ("YES", "NO", "suggestion", "warning", "error"):
        raise ValeError(path, f"“{key}” must be YES, NO, suggestion, warning or error, not “{entry.value}”", entry.line)
    return Entry(value, entry.line)
