"""From a Vale configuration to rules: which files are rules, and what each of them becomes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from copydesk.digests import digest
from copydesk.nearest import nearest
from copydesk.paths import shown
from copydesk.rules import Rule
from copydesk.vale import builtin, ini, yaml_files
from copydesk.vale.checks import KINDS, UNSUPPORTED, Check, kind
from copydesk.vale.definition import LEVELS, Definition, define
from copydesk.vale.desk import Desk
from copydesk.vale.explanation import documentation
from copydesk.vale.inherit import flattened
from copydesk.vale.ini import Ini
from copydesk.vale.mistakes import ValeError, text_of
from copydesk.vale.running import Running
from copydesk.vale.sections import Sections, level, runs
from copydesk.vale.styles_path import Shelf, vocabulary
from copydesk.vale.yaml_files import RuleFile

FAMILY = "vale"
"""The family of all rules of Vale's, whatever their style."""

_LENIENT = ("consistency", "spelling")
"""Kinds of check that pass over keys they do not know, as in Vale."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The rules of the Vale configuration at `path`.

    `notes` name each thing in it that copydesk does not do; `digest` changes with all that the rules were made of.
    """

    path: Path
    rules: tuple[Rule, ...]
    notes: tuple[str, ...]
    digest: str


def load(
    settings: str | Mapping[str, Any], origin: Path, taken: frozenset[str] = frozenset(), root: str = ""
) -> Loaded:
    """The rules of a Vale configuration: the path of a `.vale.ini`, or the table `vale` of the file at `origin`.

    Raises ValeError for a file that is not there or has a mistake in it, and for a style that is called what something
    else is called: `taken` are the names that others have. Paths of articles are relative to `root`.
    """
    found = ini.read(Path(settings)) if isinstance(settings, str) else ini.of_table(settings, origin)
    loaded = _Loader(found, root).load()
    for name in sorted({rule.name.partition(".")[0] for rule in loaded.rules} & taken):
        raise ValeError(found.path, f"“{name}” is the name of a rule or a family: give the folder of the style another")
    return loaded


class _Loader:
    """Makes the rules of one configuration."""

    def __init__(self, found: Ini, root: str) -> None:
        self._ini = found
        self._sections = Sections(found, root)
        self._notes = list(found.notes)
        terms = [
            vocabulary(found.styles_path, name, found.path, found.lines.get("Vocab")) for name in found.vocabularies
        ]
        accepted, rejected = ([term for each in terms for term in each[side]] for side in (0, 1))
        self._shelf = Shelf(found.styles_path, tuple(accepted), tuple(rejected), found.word_template)
        self._desk = Desk(self._sections)
        self._made_of: list[str] = []
        if found.least.value not in LEVELS:
            key = "MinAlertLevel" if found.least.line else "vale.min-alert-level"
            expected = f"{key} must be one of {', '.join(LEVELS)}, not “{found.least.value}”"
            raise ValeError(found.path, expected, found.least.line or None)
        self._least = LEVELS[found.least.value]

    def load(self) -> Loaded:
        """The rules of all styles that the configuration names."""
        files = dict(self._files())
        rules = [rule for name, file in files.items() if (rule := self._rule(name, file))]
        self._notes += self._unknown(files)
        self._made_of.append(repr((self._ini, self._shelf, self._shelf.state())))
        return Loaded(self._ini.path, tuple(rules), tuple(dict.fromkeys(self._notes)), digest(*self._made_of))

    def _files(self) -> Iterator[tuple[str, RuleFile | Path]]:
        """The rules of all styles, by name; those of files are not read yet."""
        styles, names = self._named()
        if builtin.STYLE in styles or any(name.startswith(f"{builtin.STYLE}.") for name in names):
            yield from builtin.rules(self._shelf, self._ini.path)
        for style in sorted(styles - {builtin.STYLE}):
            yield from _rules_of(self._ini.styles_path / style, style)
        for name in sorted(names):
            path = self._path(name)
            if name.partition(".")[0] not in {*styles, builtin.STYLE} and path.is_file():
                yield name, path

    def _named(self) -> tuple[set[str], set[str]]:
        """The styles that the sections name, and the rules. Raises ValeError for a style that is not there."""
        styles: set[str] = set()
        names: set[str] = set()
        for section in self._sections.all():
            styles.update(section.styles or ())
            names.update(key for key in section.switches if "." in key)
            styles.update(key for key in section.switches if "." not in key and self._has(key))
        for style in sorted(styles):
            if not self._has(style):
                folder = self._ini.styles_path
                there = [path.name for path in folder.iterdir() if path.is_dir() and path.name != "config"]
                near = nearest(style, [*there, builtin.STYLE])
                what = f"there is no style “{style}” in {shown(folder)}{near}; “vale sync” fetches packages"
                raise ValeError(self._ini.path, what, self._line_of(style))
        return styles, names

    def _unknown(self, files: Mapping[str, RuleFile | Path]) -> Iterator[str]:
        """A note for each switch of a rule or a style that there is not."""
        known = {*files, *(name.partition(".")[0] for name in files), builtin.STYLE}
        for section in self._sections.all():
            for key, entry in section.switches.items():
                if key not in known and not key.startswith(f"{builtin.STYLE}."):
                    place = f"{shown(self._ini.path)}:{entry.line}"
                    yield f"{place}: there is no rule or style “{key}”{nearest(key, known)}"

    def _has(self, style: str) -> bool:
        return style == builtin.STYLE or (self._ini.styles_path / style).is_dir()

    def _line_of(self, style: str) -> int | None:
        """The line of the configuration that names a style."""
        if self._ini.path.suffix == ".toml":
            return None
        numbered = enumerate(text_of(self._ini.path).splitlines(), 1)
        named = (number for number, line in numbered if "BasedOnStyles" in line and style in line)
        return next(named, None)

    def _rule(self, name: str, file: RuleFile | Path) -> Rule | None:
        """The rule that a file defines, if copydesk can run it; a note if not."""
        on = any(self._runs_somewhere(name))
        try:
            return self._made(name, yaml_files.read(file) if isinstance(file, Path) else file, on)
        except ValeError:
            if on:
                raise
            return None

    def _runs_somewhere(self, name: str) -> Iterator[bool]:
        """For each section, whether the rule can run in files that it holds for."""
        sections = self._sections.all()
        for index in range(len(sections)):
            yield runs(name, sections[: index + 1]) or runs(name, sections[index : index + 1])

    def _made(self, name: str, file: RuleFile, on: bool) -> Rule | None:
        """The rule that a file defines, `on` where it is to run; None, and a note, if copydesk cannot run it."""
        file = self._adjusted(name, flattened(file, self._other))
        self._made_of.append(repr((name, file.values)))
        extends = str(file.values.get("extends", ""))
        if extends in UNSUPPORTED:
            self._leave_out(name, on, f"extends “{extends}”, which copydesk does not run: {UNSUPPORTED[extends]}")
            return None
        if extends not in KINDS:
            expected = f"“extends” must be one of {', '.join(KINDS)}, or the name of a rule, not “{extends}”"
            raise file.mistake("extends", expected + nearest(extends, KINDS))
        keys, check = kind(extends)
        definition = define(name, file, keys, lenient=extends in _LENIENT)
        if definition.scope.unsupported:
            self._leave_out(name, on, f"has the scope “{definition.scope.unsupported}”, which copydesk does not know")
            return None
        make = partial(check, definition, self._shelf)
        if on:
            make()  # so that a mistake in it is reported now, whether or not it is ever used
        return self._value(definition, make, default=on)

    def _leave_out(self, name: str, on: bool, why: str) -> None:
        if on:
            self._notes.append(f"{shown(self._ini.path)}: {name} {why}; switch it off with “{name} = NO”")

    def _value(self, definition: Definition, make: Callable[[], Check], default: bool) -> Rule:
        running = Running(definition, make, self._desk, self._least)
        return Rule(
            name=definition.name,
            family=FAMILY,
            severity=level(definition.name, self._sections.all(), definition.level),
            docstring=documentation(definition),
            examples=(),
            check=running,
            options={},
            default=default,
        )

    def _other(self, name: str) -> RuleFile | None:
        """The file of a rule that another one extends."""
        path = self._path(name)
        return yaml_files.read(path) if path.is_file() else None

    def _path(self, name: str) -> Path:
        """Where the file of a rule lies: “Style.Folder.Rule”."""
        return self._ini.styles_path.joinpath(*name.split(".")).with_suffix(".yml")

    def _adjusted(self, name: str, file: RuleFile) -> RuleFile:
        """The file with the parameters that the configuration sets for the rule."""
        return RuleFile(file.path, {**file.values, **self._ini.parameters(name)}, file.lines)


def _rules_of(folder: Path, style: str) -> Iterable[tuple[str, Path]]:
    """The files of a style that are rules, and their names; a folder inside it is part of the name."""
    for path in sorted(folder.rglob("*.yml")):
        inner = path.relative_to(folder)
        if any(part.startswith((".", "_")) for part in inner.parts[:-1]) or path.name.endswith(".test.yml"):
            continue
        yield ".".join((style, *inner.parts[:-1], path.stem)), path
