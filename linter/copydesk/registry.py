"""The rules that there are: the built-in ones, and those of the plug-ins and styles that the configuration names."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any

from copydesk import faults
from copydesk.named_tuple import NamedTuple
from copydesk.paths import shown
from copydesk.problem import SEVERITIES
from copydesk.rules import Rule, known_as

GROUP = "copydesk.rules"
"""The entry-point group in which a plug-in announces its rules."""

BUILTIN = "copydesk_rules"
"""The package of the built-in rules. It is an entry point too, but known by name: reading every installed package's
entry points costs a one-file run a quarter of its time."""


class PluginError(Exception):
    """A plug-in that cannot be loaded; the message names it, what went wrong, and what to do."""


class Registry(NamedTuple):
    """The rules of a run, in order of name, and the package or the file that each comes from.

    `digest` tells these rules from others of the same packages: it changes with each file that rules were read from.
    `notes` say what of a style is left out. Two registries are equal only if they are one.
    """

    rules: tuple[Rule, ...]
    packages: Mapping[str, str]
    digest: str = ""
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, package: str, *rules: Rule) -> "Registry":
        """Some rules, all of them from one package."""
        return cls(rules, dict.fromkeys((rule.name for rule in rules), package))

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    @property
    def names(self) -> frozenset[str]:
        """All rules, styles and families."""
        return frozenset(name for rule in self.rules for name in known_as(rule.name, rule.family))


def load(
    plugins: Iterable[str] = (),
    styles: Sequence[str] = (),
    vale: str | Mapping[str, Any] = "",
    words: Sequence[str] = (),
    *,
    origin: str = "",
    root: str = "",
) -> Registry:
    """The built-in rules, those of these plug-ins and styles, of a Vale configuration, and of lists of words.

    `vale` is that configuration's path, or its settings, which stand in the file `origin`; the paths of articles are
    relative to `root`. Raises PluginError for a plug-in that is not installed, fails to import, or brings a rule that
    is there already; StyleError for a style or a list that is not there or has a mistake in it.
    """
    registry = _installed(plugins)
    registry = _with_styles(registry, styles) if styles else registry
    registry = _with_vale(registry, vale, Path(origin), root) if vale else registry
    return _with_words(registry, words) if words else registry


def _installed(plugins: Iterable[str]) -> Registry:
    """The built-in rules, and those of these plug-ins. Raises PluginError."""
    found: dict[str, Rule] = {}
    packages: dict[str, str] = {}
    brought = [(name, _plugin(name)) for name in dict.fromkeys(plugins)]
    for package, rules in [(BUILTIN, import_module(BUILTIN).RULES), *brought]:
        for rule in rules:
            if not isinstance(rule, Rule):
                raise PluginError(f"plug-in “{package}”: {rule!r} is not a rule; make it with @copydesk.rule")
            if rule.severity not in SEVERITIES:
                raise PluginError(f"plug-in “{package}”: rule “{rule.name}” has no severity {rule.severity!r}")
            if rule.name in found:
                raise PluginError(f"plug-in “{package}”: rule “{rule.name}” exists already in “{packages[rule.name]}”")
            found[rule.name] = rule
            packages[rule.name] = package
    return _sorted(found, packages)


def shipped_styles() -> Path:
    """The folder of the styles that ship."""
    folder: Path = import_module(BUILTIN).STYLES
    return folder


def _with_styles(registry: Registry, names: Sequence[str]) -> Registry:
    from copydesk.style import books

    read = books.read(names, shipped_styles(), taken=registry.names)
    return _with(registry, [(rule, book.path) for book in read for rule in book.rules], books.digest(read))


def _with_vale(registry: Registry, settings: str | Mapping[str, Any], origin: Path, root: str) -> Registry:
    from copydesk.vale import loading

    loaded = loading.load(settings, origin, registry.names, root)
    where = shown(loaded.path)
    return _with(registry, [(rule, where) for rule in loaded.rules], loaded.digest, loaded.notes)


def _with_words(registry: Registry, paths: Sequence[str]) -> Registry:
    from copydesk.wordlists.reading import read
    from copydesk.wordlists.rule import listed_word

    shelf = read(paths)
    accepting: frozenset[str] = import_module(BUILTIN).ACCEPTING
    rules = tuple(
        rule._replace(accepted=shelf.words) if rule.name in accepting or "accept" in rule.options else rule
        for rule in registry.rules
    )
    return _with(registry._replace(rules=rules), [(listed_word(shelf), ", ".join(shelf.paths))], shelf.digest)


def _with(
    registry: Registry, brought: Sequence[tuple[Rule, str]], digest: str, notes: tuple[str, ...] = ()
) -> Registry:
    """The rules of a registry and others, each with the file that it comes from."""
    found = {rule.name: rule for rule in (*registry.rules, *(rule for rule, _ in brought))}
    packages = {**registry.packages, **{rule.name: origin for rule, origin in brought}}
    return _sorted(found, packages, registry.digest + digest, (*registry.notes, *notes))


def _sorted(
    found: Mapping[str, Rule], packages: Mapping[str, str], digest: str = "", notes: tuple[str, ...] = ()
) -> Registry:
    return Registry(tuple(found[name] for name in sorted(found)), MappingProxyType(packages), digest, notes)


def _plugin(name: str) -> Iterable[Rule]:
    from importlib.metadata import entry_points

    entries = entry_points(group=GROUP)
    if name not in entries.names:
        installed = ", ".join(sorted(entries.names - {"builtin"})) or "none"
        raise PluginError(
            f"plug-in “{name}” is not installed (installed: {installed}); install it or take it out of “plugins”"
        )
    try:
        loaded = entries[name].load()
        rules: Iterable[Rule] = (loaded,) if isinstance(loaded, Rule) else tuple(loaded)
    except faults.RAISED as error:
        where = faults.where(error)
        raise PluginError(f"plug-in “{name}” cannot be loaded{where}: {faults.what(error)}") from error
    return rules


def home(plugin: str) -> str:
    """The module in which an installed plug-in has its rules."""
    from importlib.metadata import entry_points

    return entry_points(group=GROUP)[plugin].module
