"""Finds and reads configuration files: the nearest to an article, and those that it extends."""

import os
import stat
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from copydesk.config.brought import brings, brought
from copydesk.config.model import Config
from copydesk.config.names import parse_names
from copydesk.config.parse import ConfigError, merged, parse, table_of
from copydesk.newsroom import Names
from copydesk.paths import is_file, is_path, is_there, real, shown, why

NAMES = ("copydesk.toml", ".copydesk.toml", "pyproject.toml")
_SECTION = "copydesk"
_USUAL_NAMES = Config().names


class Configurations:
    """The configuration of each folder of a run; every folder is looked at once.

    With `only`, that file holds for all, and its patterns are relative to the working directory, wherever the file
    lies; with `isolated`, no file is read at all.
    """

    def __init__(self, only: Path | None, *, isolated: bool) -> None:
        self._isolated = Config(root=str(Path.cwd())) if isolated else None
        self._files: set[Path] = set()
        self._fixed = self._isolated or (only and read(only, self._files))
        self._found: dict[Path, Config | None] = {}

    def of(self, folder: Path) -> Config:
        """The configuration of a folder, which need not exist: the nearest upward.

        Raises ConfigError where that cannot be read or used.
        """
        return self._fixed or self._nearest(_absolute(folder)) or self._default

    def depend_on(self, path: Path) -> bool:
        """Whether what was found may be other settings, or bring other rules or names, once a file has changed."""
        if self._isolated:
            return False
        found = [self._fixed] if self._fixed else [Config(root=str(Path.cwd())), *self._found.copy().values()]
        may_be_nearest = not self._fixed and path.name in NAMES
        return may_be_nearest or path in self._files or any(brings(config, path) for config in found if config)

    def read_from(self, path: Path) -> bool:
        """Whether settings that were looked at are read from a file, or name it as something else than an article."""
        found = [self._fixed] if self._fixed else self._found.values()
        return path in self._files or any(brought(config).holds(str(path)) for config in found if config)

    @cached_property
    def _default(self) -> Config:
        """What holds where there is no configuration: only the names in the working directory, if they are there."""
        config = Config(root=str(Path.cwd()))
        return config._replace(newsroom=_newsroom(config.root, config.names, "names"))

    def _nearest(self, folder: Path) -> Config | None:
        if folder not in self._found:
            own = next((found for name in NAMES if (found := _config(folder / name, folder, self._files))), None)
            above = None if own or folder.parent == folder else self._nearest(folder.parent)
            self._found[folder] = own or above
        return self._found[folder]


def read(path: Path, files: set[Path] | None = None) -> Config:
    """The configuration that a file named outright holds; `files` takes it and those that it extends, if it is given.

    Raises ConfigError where it cannot be read or used.
    """
    files = set() if files is None else files
    files.add(_absolute(path))
    config = _config(path, Path.cwd(), files)
    if config is None:
        there = "no [tool.copydesk] in it" if is_file(path) else "it is a folder"
        missing = there if is_there(path) else "no such file"
        raise ConfigError(shown(path), f"{missing}, so there is no configuration")
    return config


def lying_in(folder: Path) -> list[Path]:
    """The files in a folder that hold settings, the one that holds first. Raises ConfigError for one that is broken."""
    return [folder / name for name in NAMES if _load(folder / name) is not None]


def settings_in(text: str, path: Path) -> Mapping[str, Any] | None:
    """The table of settings in the text of a file, or None if it is a pyproject.toml without any.

    Raises ConfigError where the text is no TOML.
    """
    table = table_of(text, shown(path))
    return _section(table, path) if path.name == "pyproject.toml" else table


def _config(path: Path, root: Path, files: set[Path]) -> Config | None:
    """The configuration in a file, its patterns relative to `root`, or None if there is no such file or section."""
    table = _load(path)
    if table is None:
        return None
    config = parse(_extended(table, path, (real(path),), files), shown(path), str(root))
    place = Path(config.names)
    names = place.relative_to(config.root).as_posix() if place.is_relative_to(config.root) else config.names
    return config._replace(names=names, newsroom=_newsroom(config.root, names, shown(path)))


def _newsroom(root: str, path: str, origin: str) -> Names:
    """The newsroom's names for a configuration in the folder `root`; none where there is no file at the usual place.

    Raises ConfigError where a file that was named is not there, or one cannot be read or used.
    """
    file = Path(root, path)
    text = _text(file)
    if text is not None:
        return parse_names(text, shown(file))
    if path == _USUAL_NAMES:
        return Names()
    raise ConfigError(origin, f"names: no file at “{shown(file)}”; correct the path, or make an empty file there")


def _extended(table: Mapping[str, Any], path: Path, chain: tuple[Path, ...], files: set[Path]) -> Mapping[str, Any]:
    """The table with those of the files that it extends under it."""
    parse(table, shown(path), "")  # before they are merged, so that a message names the file that is wrong
    extends = table.get("extends", [])
    base: Mapping[str, Any] = {}
    for name in [extends] if isinstance(extends, str) else extends:
        other = path.parent / name
        if real(other) in chain:
            raise ConfigError(shown(path), f"extends: “{name}” leads back to itself")
        files.add(_absolute(other))
        loaded = _load(other)
        if loaded is None:
            raise ConfigError(shown(path), f"extends: no configuration at “{name}”")
        base = merged(base, _extended(loaded, other, (*chain, real(other)), files))
    return merged(base, _at_home(table, path.parent))


def _absolute(path: Path) -> Path:
    return Path(os.path.normpath(path.absolute()))


def _at_home(table: Mapping[str, Any], folder: Path) -> Mapping[str, Any]:
    """The table with the paths in it made absolute, so that they mean the same in a file that extends this one."""
    return {key: _HOMES[key](value, folder) if key in _HOMES else value for key, value in table.items()}


def _styles_at_home(names: list[str], folder: Path) -> list[str]:
    from glob import escape

    home = escape(str(folder.absolute()))
    return [os.path.normpath(f"{home}/{name}") if is_path(name) else name for name in names]


def _vale_at_home(value: str | Mapping[str, Any], folder: Path) -> str | Mapping[str, Any]:
    if isinstance(value, str):
        return _one_at_home(value, folder)
    return {**value, "styles-path": str(_absolute(folder / value.get("styles-path", "styles")))}


def _one_at_home(name: str, folder: Path) -> str:
    return str(_absolute(folder / name)) if name else ""


def _all_at_home(names: list[str], folder: Path) -> list[str]:
    return [str(_absolute(folder / name)) for name in names]


_HOMES: dict[str, Callable[[Any, Path], Any]] = {
    "styles": _styles_at_home,
    "vale": _vale_at_home,
    "names": _one_at_home,
    "words": _all_at_home,
    "roots": _all_at_home,
    "baseline": _one_at_home,
}


def _load(path: Path) -> Mapping[str, Any] | None:
    """The table of settings in a file, or None if there is no such file or section."""
    text = _text(path)
    return None if text is None else settings_in(text, path)


def _text(path: Path) -> str | None:
    """The text of a file, or None if there is no such file: a pipe would be waited for."""
    try:
        if path.is_symlink() and not path.exists():
            raise ConfigError(shown(path), "a symbolic link to nothing, so there is no configuration")
        is_regular = stat.S_ISREG(path.stat().st_mode)  # `is_file` raises no error from Python 3.14 on
        return path.read_text(encoding="utf-8-sig") if is_regular else None
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ConfigError(shown(path), f"cannot be read: {why(error)}") from None
    except UnicodeDecodeError:
        raise ConfigError(shown(path), "cannot be read: it is not UTF-8") from None


def _section(table: Mapping[str, Any], path: Path) -> Mapping[str, Any] | None:
    """What a pyproject.toml holds for copydesk."""
    tools = table.get("tool", {})
    section: Mapping[str, Any] | None = tools.get(_SECTION) if isinstance(tools, dict) else None
    if section is not None and not isinstance(section, dict):
        raise ConfigError(shown(path), f"“tool.{_SECTION}” must be a table, not {section!r}")
    return section
