"""From the text of a configuration file to a Config, with a clear word about what is wrong in it."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from copydesk.accepting import ACCEPT, flaw
from copydesk.config.model import ALL, Config
from copydesk.config.settings import EXTENDS, SETTINGS
from copydesk.globs import is_glob
from copydesk.kinds import Kind
from copydesk.nearest import nearest
from copydesk.patterns import Regex
from copydesk.problem import SEVERITIES
from copydesk.rules import Rule, known_as

_KINDS = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a text",
    list: "a list",
    dict: "a table",
}
_IN_PYPROJECT = "; [tool.copydesk] is for pyproject.toml: here its settings stand without it, at the top of the file"
_PATTERNS = ("exclude", "extend-exclude", "per-file-ignores")
"""The keys that hold patterns."""
_ESCAPED_LETTER = Regex(r"\\([^\W_])")
"""It means nothing in .gitignore, and is a path of Windows."""
_STEP = Regex(r"!?(?P<step>\.\.?/)")
"""It is in no path that is relative to a folder."""
_FIELDS = {setting.key: setting for setting in (EXTENDS, *SETTINGS)}


class ConfigError(Exception):
    """A configuration that cannot be used: `origin` is its file, `message` names the key and what was expected."""

    def __init__(self, origin: str, message: str) -> None:
        super().__init__(origin, message)  # with which a process hands it to another
        self.origin = origin
        self.message = message

    def __str__(self) -> str:
        return f"{self.origin}: {self.message}"


def table_of(text: str, origin: str) -> dict[str, Any]:
    """The table that a file's text holds. Raises ConfigError where that is no TOML."""
    from copydesk import toml

    try:
        return toml.table(text)
    except toml.TomlError as error:
        raise ConfigError(origin, f"not valid TOML: {error}") from None


def parse(table: Mapping[str, Any], origin: str, root: str) -> Config:
    """The settings that a configuration file's table holds; patterns are relative to `root`.

    Raises ConfigError for an unknown key or a value of the wrong kind.
    """
    fields: dict[str, Any] = {}
    for key, value in table.items():
        setting = _FIELDS.get(key)
        if setting is None:
            hint = _IN_PYPROJECT if key == "tool" else nearest(key, _FIELDS)
            raise ConfigError(origin, f"unknown key “{key}”{hint}")
        _verify_value(origin, key, setting.kind, value)
        fields[setting.field] = tuple(value) if isinstance(value, list) else value
    fields.pop(EXTENDS.field, None)
    fields["rules"] = dict(_by_full_name(fields.get("rules", {})))
    ignores = fields.get("per_file_ignores", {})
    fields["per_file_ignores"] = {glob: tuple(names) for glob, names in ignores.items()}
    for key in _PATTERNS:
        for glob in fields.get(_FIELDS[key].field, ()):
            if wrong := flaw_of_glob(glob):
                raise ConfigError(origin, f"{key}: “{glob}” {wrong}")
    return Config(root=root, origin=origin, **fields)


def _verify_value(origin: str, key: str, kind: Kind, value: Any) -> None:
    unknown = [name for name in value if name not in kind.keys] if kind.keys and isinstance(value, dict) else []
    if unknown:
        raise ConfigError(origin, f"{key}: unknown key “{unknown[0]}”{nearest(unknown[0], kind.keys)}")
    if not kind.accepts(value):
        raise ConfigError(origin, f"“{key}” must be {kind.expects}, not {value!r}")


def flaw_of_glob(glob: str) -> str | None:
    """What is wrong with a pattern, if anything is."""
    escaped = _ESCAPED_LETTER.search(glob)
    if escaped:
        return f"has a backslash before “{escaped[1]}”: between folders write “/”"
    if step := _STEP.match(glob):
        return (
            f"begins with “{step['step']}”, so that it fits nothing: patterns are seen from the configuration's folder"
        )
    return None if is_glob(glob) else "is not a pattern that .gitignore would take"


def merged(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The table of a file that extends another: its own keys win, tables key by key, `extend-…` lists are joined."""
    table = dict(base)
    for key, value in own.items():
        before = table.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            table[key] = merged(before, value)
        elif key.startswith("extend-") and isinstance(before, list) and isinstance(value, list):
            table[key] = before + value
        else:
            table[key] = value
    return table


def _by_full_name(tables: Mapping[str, Any], style: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tables of rules by name; `[rules.house.jargon]` is for “house.jargon”, which TOML takes for two tables."""
    for name, table in tables.items():
        inner = {key: value for key, value in table.items() if isinstance(value, Mapping)}
        yield from _by_full_name(inner, f"{style}{name}.")
        if len(inner) < len(table) or not table:
            yield f"{style}{name}", {key: value for key, value in table.items() if key not in inner}


def verify(config: Config, rules: Iterable[Rule], extra: Iterable[str]) -> None:
    """Raise ConfigError for a rule, family or option that the configuration names and that does not exist."""
    by_name = {rule.name: rule for rule in rules}
    selectable = {*(name for rule in by_name.values() for name in known_as(rule.name, rule.family)), *extra, ALL}
    origin = config.origin or "command line"
    named = [("select", config.select), ("ignore", config.ignore), ("extend-select", config.extend_select)]
    named += [(f"per-file-ignores.{glob}", names) for glob, names in config.per_file_ignores.items()]
    for key, names in named:
        for name in names:
            if name not in selectable:
                raise ConfigError(origin, f"{key}: no rule or family “{name}”{nearest(name, selectable)}")
    for name, table in config.rules.items():
        if name not in by_name:
            raise ConfigError(origin, f"rules: no rule “{name}”{nearest(name, by_name)}")
        _verify_options(origin, table, by_name[name])


def _verify_options(origin: str, table: Mapping[str, Any], rule: Rule) -> None:
    """Raise ConfigError for an option that the rule does not have, or a value of another kind than its default."""
    where = f"rules.{rule.name}"
    for option, value in table.items():
        if option == "severity":
            if value not in SEVERITIES:
                named = ", ".join(reversed(SEVERITIES))
                raise ConfigError(origin, f"{where}: severity must be one of {named}, not {value!r}")
        elif option not in rule.options:
            near = nearest(option, [*rule.options, "severity"])
            raise ConfigError(origin, f"{where}: unknown option “{option}”{near}")
        elif not _is_like(value, _as_toml(rule.options[option])):
            raise ConfigError(origin, f"{where}: “{option}” must be {_expected(rule.options[option])}, not {value!r}")
        elif isinstance(value, int | float) and value < 0:
            raise ConfigError(origin, f"{where}: “{option}” must be 0 or more, not {value!r}")
        elif option == ACCEPT and (flaws := [wrong for entry in value if (wrong := flaw(entry))]):
            raise ConfigError(origin, f"{where}: {flaws[0]}")


def _expected(default: Any) -> str:
    """What an option of this default may be, for a message."""
    if isinstance(default, StrEnum):
        return "one of " + ", ".join(f'"{choice}"' for choice in type(default))
    return _KINDS.get(type(_as_toml(default)), "of another kind")


def _is_like(value: Any, default: Any) -> bool:
    """Whether a value is of the kind of an option's default, the items of a list too; 3 will do for 0.5."""
    if isinstance(default, StrEnum):
        return value in tuple(type(default))
    if isinstance(value, list) and isinstance(default, list):
        return all(_is_like(item, default[0]) for item in value) if default else True
    return type(value) is type(default) or (type(value) is int and isinstance(default, float))


def _as_toml(default: Any) -> Any:
    """The default of an option as TOML would hold it."""
    return list(default) if isinstance(default, tuple | frozenset) else default
