"""codespell: `.codespellrc`, `setup.cfg` and `pyproject.toml`."""

from collections.abc import Iterator, Mapping
from configparser import ConfigParser, Error
from pathlib import Path

from copydesk.paths import is_file
from copydesk.style.mistakes import FileError
from copydesk.takeover.taken import Taken, existing, patterns, word_counts
from copydesk.wordlists import lines
from copydesk.wordlists.structured import inner, table, text_of

_SECTION = "codespell"
_TAKEN = frozenset({"skip", "dictionary", "ignore-words", "ignore-words-list"})
_BUILTIN = "-"
_NEEDLESS = frozenset(
    "uri-ignore-words-list quiet-level count write-changes interactive check-hidden check-filenames summary context"
    " disable-colors enable-colors hard-encoding-detection stdin-single-line files".split()
)
"""Settings that have no meaning for copydesk: addresses are never read, and the rest is about codespell's output."""


def find(folder: Path) -> Iterator[Taken]:
    """What can be taken over from codespell in a folder. Raises FileError for a file that cannot be read."""
    for path in existing(folder, (".codespellrc", "setup.cfg", "pyproject.toml")):
        settings = _settings(path)
        if settings:
            yield _taken(folder, path, settings)


def _settings(path: Path) -> Mapping[str, str]:
    """The settings of codespell in a file, by their names on its command line."""
    if path.suffix == ".toml":
        found = inner(table(path), "tool", _SECTION)
        return {_named(key): ",".join(value) if isinstance(value, list) else str(value) for key, value in found.items()}
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(text_of(path))
    except Error as error:
        raise FileError(path, f"cannot be read: {' '.join(str(error).split())}") from None
    return {_named(key): value for key, value in parser[_SECTION].items()} if parser.has_section(_SECTION) else {}


def _named(key: str) -> str:
    return key.replace("_", "-").lower()


def _taken(folder: Path, path: Path, settings: Mapping[str, str]) -> Taken:
    given = {key: [item.strip() for item in value.split(",") if item.strip()] for key, value in settings.items()}
    files = [*given.get("ignore-words", []), *(each for each in given.get("dictionary", []) if each != _BUILTIN)]
    there = [name for name in files if is_file(folder / name)]
    words = [lines.read(text_of(folder / name), folder / name) for name in there]
    accepted, wrong = sum(len(each.accepted) for each in words), sum(len(each.wrong) for each in words)
    accept = tuple(given.get("ignore-words-list", ()))
    left = [key for key in settings if key not in _TAKEN | _NEEDLESS]
    left += [f"{name}, which is not there" for name in files if name not in there]
    if _BUILTIN in given.get("dictionary", [_BUILTIN]):
        left.append("its own dictionary, whose file you can name in “words”")
    return Taken(
        "codespell",
        path.name,
        words=tuple(name.removeprefix("./") for name in there),
        accept=accept,
        exclude=patterns(given.get("skip", ())),
        counts=word_counts(accepted + len(accept), wrong),
        left=tuple(left),
    )
