"""The files beside a configuration that it brings rules and names from."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.config.model import Config
from copydesk.paths import is_path


def brings(config: Config, path: Path) -> bool:
    """Whether a configuration takes names, words or rules from a file, or may do so once it is there."""
    return any(path == place or place in path.parents for place in _places(config))


def _places(config: Config) -> Iterator[Path]:
    """The files, and folders of files, that settings name."""
    yield Path(config.root, config.names)
    for pattern in (*filter(is_path, config.styles), *config.words):
        yield _fixed(Path(pattern))
    if config.vale:
        yield from _of_vale(config)


def _fixed(pattern: Path) -> Path:
    """The path that a pattern begins with, up to the first sign that stands for others."""
    from glob import has_magic

    parts = pattern.parts
    signs = (number for number, part in enumerate(parts) if has_magic(part))
    return Path(*parts[: next(signs, len(parts))])


def _of_vale(config: Config) -> Iterator[Path]:
    """A Vale configuration and its folder of styles, as far as it can be read."""
    from copydesk.style.mistakes import StyleError
    from copydesk.vale import ini

    if not isinstance(config.vale, str):
        yield Path(config.vale["styles-path"])
        return
    yield Path(config.vale)
    try:
        yield ini.read(Path(config.vale)).styles_path
    except StyleError:  # it is told where the rules are loaded
        return
