"""Accepting a word for all articles: where it is written down, and how."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from copydesk import files
from copydesk.cli.output import OutputError
from copydesk.config import Config
from copydesk.config.discovery import NAMES
from copydesk.rules import Rule

_OPTION = "accept"
"""The option of rules that takes words which are right."""


def takes_words(rule: Rule) -> bool:
    """Whether words can be accepted for a rule."""
    return _OPTION in rule.options


def accept(word: str, rule: Rule, config: Config) -> tuple[Path, Callable[[], None]]:
    """Add a word to those that a rule accepts, in the configuration that holds.

    Gives the file in which it stands then, and what takes it out again. All else in the file stays as it is. Raises
    OutputError where it cannot be written.
    """
    path = Path(config.origin) if config.origin else Path(config.root, NAMES[0])
    try:
        before = path.read_bytes().decode() if path.exists() else ""
        after = _with_word(before, word, rule.name, path.name == "pyproject.toml")
        path.touch()
        files.replace(path, before, after)
    except OSError as error:
        raise OutputError(str(path), error) from None
    return path, lambda: _restore(path, before, after)


def _restore(path: Path, before: str, after: str) -> None:
    if not before:
        path.unlink(missing_ok=True)
    elif path.exists():
        files.replace(path, after, before)


def _with_word(text: str, word: str, rule: str, is_shared: bool) -> str:
    """The configuration with a word among those that the rule accepts; `is_shared` with other tools' settings."""
    import tomlkit

    document = tomlkit.parse(text)
    table: Any = document["tool"]["copydesk"] if is_shared else document
    for key in ("rules", rule):
        if key not in table:
            table[key] = tomlkit.table(is_super_table=key == "rules")
        table = table[key]
    if _OPTION not in table:
        table[_OPTION] = tomlkit.array()
    if word not in table[_OPTION]:
        table[_OPTION].append(word)
    return tomlkit.dumps(document)
