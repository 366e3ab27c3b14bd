"""The rules that there are: the built-in ones, and those of the plug-ins that the configuration names."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from copydesk.rules import Rule

GROUP = "copydesk.rules"
"""The entry-point group in which a plug-in announces its rules."""

BUILTIN = "copydesk_rules"
"""The package of the built-in rules. It is an entry point too, but known by name: reading every installed package's
entry points costs a one-file run a quarter of its time."""


class PluginError(Exception):
    """A plug-in that cannot be loaded; the message names it, what went wrong, and what to do."""


class Registry(NamedTuple):
    """The rules of a run, in order of name, and the package that each comes from."""

    rules: tuple[Rule, ...]
    packages: Mapping[str, str]

    @property
    def names(self) -> frozenset[str]:
        """All rules and families."""
        return frozenset(name for rule in self.rules for name in (rule.name, rule.family))


def load(plugins: Iterable[str] = ()) -> Registry:
    """The built-in rules and those of these plug-ins.

    Raises PluginError for a plug-in that is not installed, fails to import, or brings a rule that is there already.
    """
    found: dict[str, Rule] = {}
    packages: dict[str, str] = {}
    brought = [(name, _plugin(name)) for name in dict.fromkeys(plugins)]
    for package, rules in [(BUILTIN, import_module(BUILTIN).RULES), *brought]:
        for rule in rules:
            if not isinstance(rule, Rule):
                raise PluginError(f"plug-in “{package}”: {rule!r} is not a rule; make it with @copydesk.rule")
            if rule.name in found:
                raise PluginError(f"plug-in “{package}”: rule “{rule.name}” exists already in “{packages[rule.name]}”")
            found[rule.name] = rule
            packages[rule.name] = package
    return Registry(tuple(found[name] for name in sorted(found)), MappingProxyType(packages))


def _plugin(name: str) -> Iterable[Rule]:
    from importlib.metadata import entry_points

    entries = entry_points(group=GROUP)
    if name not in entries.names:
        installed = ", ".join(sorted(entries.names - {"builtin"})) or "none"
        raise PluginError(
            f"plug-in “{name}” is not installed (installed: {installed}); install it or take it out of “plugins”"
        )
    try:
        rules: Iterable[Rule] = tuple(entries[name].load())
    except (Exception, SystemExit) as error:
        why = " ".join(f"{type(error).__name__}: {error}".split())
        raise PluginError(f"plug-in “{name}” cannot be loaded: {why}") from error
    return rules
