"""Finds and reads configuration files: the nearest to an article, and those that it extends."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from copydesk.config.model import Config
from copydesk.config.parse import ConfigError, merged, parse

NAMES = ("copydesk.toml", ".copydesk.toml", "pyproject.toml")
_SECTION = "copydesk"


class Configurations:
    """The configuration of each file of a run; every folder is looked at once.

    With `only`, that file holds for all; with `isolated`, no file is read at all.
    """

    def __init__(self, only: Path | None = None, isolated: bool = False) -> None:
        self._fixed = Config(root=str(Path.cwd())) if isolated else only and read(only)
        self._found: dict[Path, Config | None] = {}

    def of(self, path: Path) -> Config:
        """The configuration of a file or folder: the nearest upward.

        Raises ConfigError where that cannot be read or used.
        """
        if self._fixed:
            return self._fixed
        folder = Path(path if path.is_dir() else path.parent).absolute()
        return self._nearest(folder) or Config(root=str(Path.cwd()))

    def _nearest(self, folder: Path) -> Config | None:
        if folder not in self._found:
            own = next((table for name in NAMES if (table := _table(folder / name)) is not None), None)
            if own is not None:
                self._found[folder] = own
            elif folder.parent == folder:
                self._found[folder] = None
            else:
                self._found[folder] = self._nearest(folder.parent)
        return self._found[folder]


def read(path: Path) -> Config:
    """The configuration that a file holds. Raises ConfigError where it cannot be read or used."""
    config = _table(path)
    if config is None:
        expected = "[tool.copydesk]" if path.name == "pyproject.toml" else "a readable file"
        raise ConfigError(f"{path}: no configuration here: expected {expected}")
    return config


def _table(path: Path) -> Config | None:
    """The configuration in a file, or None if there is no such file or section."""
    table = _load(path)
    if table is None:
        return None
    return parse(_extended(table, path, (path.resolve(),)), _shown(path), str(path.parent.absolute()))


def _extended(table: Mapping[str, Any], path: Path, chain: tuple[Path, ...]) -> Mapping[str, Any]:
    """The table with those of the files that it extends under it."""
    extends = table.get("extends", [])
    base: Mapping[str, Any] = {}
    for name in [extends] if isinstance(extends, str) else extends:
        other = path.parent / name
        if other.resolve() in chain:
            raise ConfigError(f"{_shown(path)}: extends: “{name}” leads back to itself")
        loaded = _load(other)
        if loaded is None:
            raise ConfigError(f"{_shown(path)}: extends: no configuration at “{name}”")
        base = merged(base, _extended(loaded, other, (*chain, other.resolve())))
    return merged(base, table)


def _load(path: Path) -> Mapping[str, Any] | None:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{_shown(path)}: cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{_shown(path)}: not valid TOML: {error}") from None
    if path.name == "pyproject.toml":
        section: Mapping[str, Any] | None = table.get("tool", {}).get(_SECTION)
        return section
    return table


def _shown(path: Path) -> str:
    """The path as a user would write it from here."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
