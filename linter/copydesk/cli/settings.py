"""`--show-settings`: what holds for a path, as a configuration file would say it."""

from collections.abc import Iterator, Mapping
from json import dumps  # texts, numbers and lists of them are written alike in TOML
from pathlib import Path
from textwrap import wrap
from typing import Any

from copydesk.cli.session import Session
from copydesk.config.settings import SETTINGS
from copydesk.files import relative

_WIDTH = 100


def lines(session: Session, path: Path) -> Iterator[str]:
    """The settings for a file or folder in TOML, and in comments where they come from and the rules that run."""
    config = session.config(path if path.is_dir() else path.parent)
    rules = config.enabled(session.registry(config).rules, relative(path, config))
    yield f"# The settings for {path.as_posix()}, from {config.origin or 'no configuration file'}."
    yield f"# Patterns are relative to {config.root}."
    yield from _comment(f"Rules that run: {', '.join(rule.name for rule in rules) or 'none'}.")
    yield ""
    yield from _toml({setting.key: getattr(config, setting.field) for setting in SETTINGS})


def _comment(text: str) -> Iterator[str]:
    yield from wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="#   ", break_on_hyphens=False)


def _toml(table: Mapping[str, Any], name: str = "") -> Iterator[str]:
    """The lines of a table: first its values, then the tables in it."""
    for key, value in table.items():
        if not isinstance(value, Mapping):
            yield f"{_key(key)} = {dumps(value, ensure_ascii=False)}"
    for key, value in table.items():
        if isinstance(value, Mapping) and value:
            inner = f"{name}.{_key(key)}" if name else _key(key)
            if not all(isinstance(item, Mapping) for item in value.values()):
                yield from ("", f"[{inner}]")
            yield from _toml(value, inner)


def _key(key: str) -> str:
    return key if key.replace("-", "").replace("_", "").isalnum() and key.isascii() else dumps(key, ensure_ascii=False)
