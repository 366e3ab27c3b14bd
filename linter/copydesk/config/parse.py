"""From the tables of a configuration file to a Config, with a clear word about what is wrong in them."""

from collections.abc import Iterable, Mapping
from typing import Any

from copydesk.config.model import ALL, Config
from copydesk.config.settings import EXTENDS, SETTINGS
from copydesk.problem import SEVERITIES
from copydesk.rules import Rule

_FIELDS = {setting.key: setting for setting in (EXTENDS, *SETTINGS)}


class ConfigError(Exception):
    """A configuration that cannot be used; the message names the file, the key and what was expected."""


def parse(table: Mapping[str, Any], origin: str, root: str) -> Config:
    """The settings that a configuration file's table holds; patterns are relative to `root`.

    Raises ConfigError for an unknown key or a value of the wrong kind.
    """
    fields: dict[str, Any] = {}
    for key, value in table.items():
        setting = _FIELDS.get(key)
        if setting is None:
            raise ConfigError(f"{origin}: unknown key “{key}”{nearest(key, _FIELDS)}")
        if not setting.accepts(value):
            raise ConfigError(f"{origin}: “{key}” must be {setting.expects}, not {value!r}")
        fields[setting.field] = tuple(value) if isinstance(value, list) else value
    fields.pop(EXTENDS.field, None)
    ignores = fields.get("per_file_ignores", {})
    fields["per_file_ignores"] = {glob: tuple(names) for glob, names in ignores.items()}
    return Config(root=root, origin=origin, **fields)


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


def verify(config: Config, rules: Iterable[Rule], extra: Iterable[str] = ()) -> None:
    """Raise ConfigError for a rule, family or option that the configuration names and that does not exist."""
    by_name = {rule.name: rule for rule in rules}
    selectable = {*by_name, *(rule.family for rule in by_name.values()), *extra, ALL}
    origin = config.origin or "command line"
    named = [("select", config.select), ("ignore", config.ignore), ("extend-select", config.extend_select)]
    named += [(f"per-file-ignores.{glob}", names) for glob, names in config.per_file_ignores.items()]
    for key, names in named:
        for name in names:
            if name not in selectable:
                raise ConfigError(f"{origin}: {key}: no rule or family “{name}”{nearest(name, selectable)}")
    for name, table in config.rules.items():
        if name not in by_name:
            raise ConfigError(f"{origin}: rules: no rule “{name}”{nearest(name, by_name)}")
        _verify_options(f"{origin}: rules.{name}", table, by_name[name])


def _verify_options(where: str, table: Mapping[str, Any], rule: Rule) -> None:
    """Raise ConfigError for an option that the rule does not have, or a value of another type than its default's."""
    for option, value in table.items():
        if option == "severity":
            if value not in SEVERITIES:
                raise ConfigError(f"{where}: severity must be one of {', '.join(reversed(SEVERITIES))}, not {value!r}")
        elif option not in rule.options:
            raise ConfigError(f"{where}: unknown option “{option}”{nearest(option, [*rule.options, 'severity'])}")
        elif type(value) is not type(_as_toml(rule.options[option])):
            expected = type(_as_toml(rule.options[option])).__name__
            raise ConfigError(f"{where}: “{option}” must be of type {expected}, not {value!r}")


def _as_toml(default: Any) -> Any:
    """The default of an option as TOML would hold it."""
    return list(default) if isinstance(default, tuple | frozenset) else default


def nearest(name: str, names: Iterable[str]) -> str:
    """The end of a message that names the right name nearest to a wrong one, if one is near."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(names), n=1, cutoff=0.6)
    return f"; did you mean “{close[0]}”?" if close else ""
