"""The table of settings: each key of a configuration file, what it takes, and what it is for."""

from collections.abc import Callable
from typing import Any, NamedTuple

from copydesk.problem import SEVERITIES


class Setting(NamedTuple):
    """A key of the configuration: `expects` says in words what `accepts` demands of its value."""

    key: str
    expects: str
    accepts: Callable[[Any], bool]
    doc: str
    example: str

    @property
    def field(self) -> str:
        """The name of the setting in Config."""
        return self.key.replace("-", "_")


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_size(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def is_vale(value: Any) -> bool:
    """Whether a value is the path of a Vale configuration, or a table that takes the place of one."""
    if not isinstance(value, dict):
        return isinstance(value, str)
    kinds = {"styles": _is_texts, "vocab": _is_texts}
    known = {"styles-path", "styles", "vocab", "min-alert-level"}
    return value.keys() <= known and all(kinds.get(key, _is_text)(item) for key, item in value.items())


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


_TEXTS = "a list of texts"

SETTINGS: tuple[Setting, ...] = (
    Setting("select", _TEXTS, _is_texts, "Run only these rules or families.", 'select = ["names", "duplicates"]'),
    Setting("ignore", _TEXTS, _is_texts, "Rules or families to leave out.", 'ignore = ["could-of"]'),
    Setting("extend-select", _TEXTS, _is_texts, "Rules to run besides the default ones.", 'extend-select = ["style"]'),
    Setting("exclude", _TEXTS, _is_texts, "Files to leave alone, also when named outright; patterns as in .gitignore.",
            'exclude = ["drafts/", "*.draft.md"]'),
    Setting("extend-exclude", _TEXTS, _is_texts, "The same, added to what an extended file excludes.",
            'extend-exclude = ["archive/"]'),
    Setting("respect-gitignore", "true or false", lambda value: isinstance(value, bool),
            "Leave alone what git ignores when searching folders.", "respect-gitignore = true"),
    Setting("per-file-ignores", "a table from patterns to lists of rules or families",
            lambda value: isinstance(value, dict) and all(_is_texts(names) for names in value.values()),
            "Rules or families to leave out of some files.", '[per-file-ignores]\n"letters/*" = ["style"]'),
    Setting("plugins", _TEXTS, _is_texts, "Installed plug-ins whose rules may run; no other plug-in is loaded.",
            'plugins = ["acme"]'),
    Setting("styles", _TEXTS, _is_texts,
            "Styles that hold: files of your own, relative to this file, and those that copydesk brings, by name.",
            'styles = ["style/*.toml", "wire"]'),
    Setting("vale", "a path, or a table with styles-path, styles, vocab and min-alert-level", is_vale,
            "A Vale configuration whose rules run too, relative to this file; or in a table what it would say.",
            'vale = ".vale.ini"'),
    Setting("fail-on", "one of " + ", ".join(f'"{name}"' for name in reversed(SEVERITIES)),
            lambda value: value in SEVERITIES, "The mildest severity that makes a run fail.", 'fail-on = "warning"'),
    Setting("max-file-size", "a number of bytes", _is_size, "Larger files are not read.", "max-file-size = 10_000_000"),
    Setting("baseline", "a path", lambda value: isinstance(value, str),
            "The file of known problems, which are not reported; copydesk baseline writes it.",
            'baseline = "copydesk-baseline.jsonl"'),
    Setting("rules", "a table from rules to tables of their options",
            lambda value: isinstance(value, dict) and all(isinstance(table, dict) for table in value.values()),
            "Severity and options of a rule; copydesk explain RULE shows its options.",
            '[rules.duplicate-paragraph]\nseverity = "warning"\nminimum-words = 12'),
)  # fmt: skip

EXTENDS = Setting(
    "extends",
    "a path, or a list of paths",
    lambda value: isinstance(value, str) or _is_texts(value),
    "Configuration files to start from; paths are relative to this file.",
    'extends = "../copydesk.toml"',
)
