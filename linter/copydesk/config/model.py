"""The settings of a run, as they hold for the files of one folder tree."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from copydesk.finding import Severity
from copydesk.rules import Rule

if TYPE_CHECKING:
    from pathspec import PathSpec

ALL = "all"
"""The name that selects every rule."""


@dataclass(frozen=True, slots=True)
class Config:
    """Settings, complete: what a configuration file leaves out has its default here.

    `root` is the folder that patterns are relative to; `origin` the file that the settings come from, for messages.
    """

    root: str = ""
    origin: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    extend_exclude: tuple[str, ...] = ()
    respect_gitignore: bool = True
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    plugins: tuple[str, ...] = ()
    fail_on: Severity = "warning"
    max_file_size: int = 10_000_000

    def enabled(self, rules: Iterable[Rule], path: str) -> list[Rule]:
        """The rules that run on a file; `path` is relative to the root."""
        silenced = self.silenced(path)
        return [rule for rule in rules if self._runs(rule) and not silenced & {rule.name, rule.family, ALL}]

    def silenced(self, path: str) -> set[str]:
        """The rules and families that per-file ignores silence for a file."""
        return {name for glob, names in self.per_file_ignores.items() if matches((glob,), path) for name in names}

    def excludes(self, path: str) -> bool:
        """Whether a path, relative to the root, is excluded; a folder's path ends with a slash."""
        return matches((*self.exclude, *self.extend_exclude), path)

    def severity(self, rule: Rule, own: Severity | None = None) -> Severity:
        """The severity of a rule's problem: as configured, else the finding's own, else the rule's."""
        chosen: Severity = self.rules.get(rule.name, {}).get("severity") or own or rule.severity
        return chosen

    def options(self, rule: Rule) -> dict[str, Any]:
        """The options that were set for a rule, by kebab-case name."""
        return {name: value for name, value in self.rules.get(rule.name, {}).items() if name != "severity"}

    def _runs(self, rule: Rule) -> bool:
        """Whether the rule is selected: what names the rule outweighs what names its family, and that outweighs all."""
        selected = (*self.select, *self.extend_select)
        for name in (rule.name, rule.family, ALL):
            if name in self.ignore:
                return False
            if name in selected:
                return True
        return rule.default and not self.select


def matches(globs: tuple[str, ...], path: str) -> bool:
    """Whether a path fits one of the patterns, which read as those of .gitignore do."""
    return bool(globs) and _spec(globs).match_file(path)


@lru_cache(maxsize=256)
def _spec(globs: tuple[str, ...]) -> "PathSpec[Any]":
    import pathspec

    return pathspec.PathSpec.from_lines("gitignore", globs)
