"""The settings of a run, as they hold for the files of one folder tree."""

from collections.abc import Container, Iterable, Mapping, Set
from functools import lru_cache
from typing import Any

from copydesk.finding import Severity
from copydesk.globs import Globs
from copydesk.named_tuple import NamedTuple
from copydesk.newsroom import Names
from copydesk.rules import Rule, known_as

ALL = "all"
"""The name that selects every rule."""

_LANGUAGE = "language"
"""The option that follows the setting of this name."""


class Config(NamedTuple):
    """Settings, complete: what a configuration file leaves out has its default here.

    `root` is the folder that patterns are relative to; `origin` the file that the settings come from, for messages;
    `newsroom` what the file at `names` holds. Two configurations are equal only if they are one.
    """

    root: str = ""
    origin: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    extend_exclude: tuple[str, ...] = ()
    respect_gitignore: bool = True
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}
    rules: Mapping[str, Mapping[str, Any]] = {}
    roots: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    vale: str | Mapping[str, Any] = ""
    words: tuple[str, ...] = ()
    fail_on: Severity = "warning"
    names: str = "names.toml"
    max_file_size: int = 10_000_000
    baseline: str = ""
    language: str = "en"
    newsroom: Names = Names()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    def enabled(self, rules: Iterable[Rule], path: str) -> list[Rule]:
        """The rules that run on a file; `path` is relative to the root."""
        return self.left(rules, self.silenced(path))

    def left(self, rules: Iterable[Rule], silenced: Set[str]) -> list[Rule]:
        """The rules that run on a file for which these rules and families are silenced."""
        return [rule for rule in self._running(rules) if silenced.isdisjoint(selected_by(rule.name, rule.family))]

    def gathering(self, rules: Iterable[Rule]) -> list[Rule]:
        """The repository rules that run, whether or not some files are exempt from them."""
        return self._running(rule for rule in rules if rule.gather)

    def _running(self, rules: Iterable[Rule]) -> list[Rule]:
        """The rules that are selected, and for the language of the articles."""
        return [rule for rule in rules if self.runs(rule.name, rule.family, rule.default) and self.speaks(rule)]

    def speaks(self, rule: Rule) -> bool:
        """Whether a rule is for the language of the articles."""
        return rule.speaks(self.language)

    def silenced(self, path: str) -> set[str]:
        """The rules and families that per-file ignores silence for a file; `path` is relative to the root."""
        return {name for glob, names in self.per_file_ignores.items() if matches((glob,), path) for name in names}

    def excludes(self, path: str) -> bool:
        """Whether a path, relative to the root, is excluded; a folder's path ends with a slash."""
        return matches((*self.exclude, *self.extend_exclude), path)

    def severity(self, rule: Rule, own: Severity | None) -> Severity:
        """The severity of a rule's problem: as configured, else the finding's own, else the rule's."""
        chosen: Severity = self.rules.get(rule.name, {}).get("severity") or own or rule.severity
        return chosen

    def options(self, rule: Rule) -> dict[str, Any]:
        """The options that were set for a rule, by kebab-case name, and what it asks for: the language, the names."""
        own = {name: value for name, value in self.rules.get(rule.name, {}).items() if name != "severity"}
        names = {rule.names: self.newsroom} if rule.names else {}
        language = {_LANGUAGE: self.language} if _LANGUAGE in rule.options else {}
        return {**names, **language, **own}

    def runs(self, name: str, family: str, default: bool) -> bool:
        """Whether a rule is selected."""
        said = verdict(selected_by(name, family), (*self.select, *self.extend_select), self.ignore)
        return default and not self.select if said is None else said


def selected_by(name: str, family: str) -> tuple[str, ...]:
    """What a configuration can name a rule by, the most telling first: all that it is known as, and “all”."""
    return (*known_as(name, family), ALL)


def verdict(names: tuple[str, ...], selected: Container[str], ignored: Container[str]) -> bool | None:
    """What two lists say of a rule: by the first of its names that they hold; None if they hold none of them."""
    for name in names:
        if name in ignored:
            return False
        if name in selected:
            return True
    return None


def matches(globs: tuple[str, ...], path: str) -> bool:
    """Whether a path, or a folder that it lies in, fits one of the patterns, which read as those of .gitignore do."""
    return bool(globs) and _compiled(globs).ignores(path)


@lru_cache(maxsize=256)
def _compiled(globs: tuple[str, ...]) -> Globs:
    return Globs(globs)
