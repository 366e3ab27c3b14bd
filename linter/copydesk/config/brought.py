"""The files beside a configuration that it brings rules and names from."""

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from copydesk.config.model import Config
from copydesk.globs import Globs
from copydesk.named_tuple import NamedTuple
from copydesk.paths import is_path, real

_PARTS_OF_VALE = ("config", "Vocab", ".vale-config")
"""Where lists lie in Vale's folder of styles, if articles lie in that folder, too."""


_NAMING_NONE = (".txt", ".toml")
"""The suffixes of word lists that name no other file."""

_SIGNS = "*?["
"""What makes a pattern of a path."""


class Brought(NamedTuple):
    """Absolute paths of what a configuration reads besides articles: files, folders of them, patterns of paths."""

    files: frozenset[str]
    folders: tuple[str, ...]
    patterns: Globs

    def holds(self, path: str) -> bool:
        """Whether a file, by its absolute path without links, is one that settings come from, and so no article."""
        if path in self.files or path.startswith(self.folders):
            return True
        return self.patterns.verdict(path.lstrip("/")) is True


@lru_cache(maxsize=256)
def brought(config: Config) -> Brought:
    """The files of a configuration: itself, the names, baseline, lists of words, styles and what Vale reads."""
    named = [*filter(is_path, config.styles), *config.words, *map(str, _of_words(config))]
    places = {os.path.join(config.root, name) for name in (config.names, config.baseline, *named) if name}  # noqa: PTH118
    if config.origin:
        places.add(os.path.abspath(config.origin))  # noqa: PTH100
    folders: list[str] = []
    for place in _of_vale(config) if config.vale else ():
        around = real(Path(config.root)).is_relative_to(real(place))
        folders += [f"{place / part}{os.sep}" for part in _PARTS_OF_VALE] if around else [f"{place}{os.sep}"]
        places.add(str(place))
    files = frozenset(name for place in places for name in (os.path.normpath(place), os.path.realpath(place)))
    return Brought(files, tuple(folders), Globs(name for name in named if any(sign in name for sign in _SIGNS)))


def brings(config: Config, path: Path) -> bool:
    """Whether a configuration takes names, words or rules from a file, or may do so once it is there."""
    return any(path == place or place in path.parents for place in _places(config))


def _places(config: Config) -> Iterator[Path]:
    """The files, and folders of files, that settings name."""
    yield Path(config.root, config.names)
    for pattern in (*filter(is_path, config.styles), *config.words):
        yield _fixed(Path(pattern))
    yield from _of_words(config)
    if config.vale:
        yield from _of_vale(config)


def _fixed(pattern: Path) -> Path:
    """The path that a pattern begins with, up to the first sign that stands for others."""
    from glob import has_magic

    parts = pattern.parts
    signs = (number for number, part in enumerate(parts) if has_magic(part))
    return Path(*parts[: next(signs, len(parts))])


def _of_words(config: Config) -> Iterator[Path]:
    """The files that word lists name in turn, as far as these can be read."""
    naming = [pattern for pattern in config.words if not pattern.endswith(_NAMING_NONE)]
    if not naming:
        return
    from copydesk.style.mistakes import StyleError
    from copydesk.wordlists.reading import files

    try:
        named = files(os.path.join(config.root, pattern) for pattern in naming)  # noqa: PTH118
        yield from (Path(os.path.normpath(file)) for file in named)
    except StyleError:  # it is reported where the rules are loaded
        return


def _of_vale(config: Config) -> Iterator[Path]:
    """A Vale configuration and its folder of styles, as far as it can be read."""
    from copydesk.style.mistakes import StyleError
    from copydesk.vale import ini

    if not isinstance(config.vale, str):
        yield Path(config.vale["styles-path"])
        return
    yield Path(config.vale)
    try:
        yield Path(os.path.normpath(ini.read(Path(config.vale)).styles_path))
    except StyleError:  # it is reported where the rules are loaded
        return
