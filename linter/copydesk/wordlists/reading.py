"""Reads word lists, each as its name says it is written."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from copydesk.digests import digest
from copydesk.paths import is_file, shown
from copydesk.style.mistakes import FileError
from copydesk.wordlists import cspell, hunspell, lines, typos
from copydesk.wordlists.entries import Words
from copydesk.wordlists.structured import text_of


@dataclass(frozen=True, slots=True)
class Shelf:
    """The word lists of a configuration: what they say together, their paths, and what tells them from any others."""

    words: Words
    paths: tuple[str, ...]
    digest: str


def read(patterns: Iterable[str]) -> Shelf:
    """The word lists of these absolute paths or patterns of paths.

    Raises FileError for one that is not there or cannot be read.
    """
    words, contents, paths = Words(), list[str | bytes](), []
    for path in _files(patterns):
        words.add(_list(path))
        contents += [str(path), path.read_bytes()]
        paths.append(shown(path))
    return Shelf(words, tuple(paths), digest(*contents))


def _files(patterns: Iterable[str]) -> Iterable[Path]:
    from glob import glob

    for pattern in patterns:
        named = Path(pattern)
        paths = [named] if is_file(named) else sorted(map(Path, glob(pattern, recursive=True)))  # noqa: PTH207
        found = list(filter(is_file, paths))
        if not found:
            raise FileError(named, "there is no such word list; mend the path in “words”")
        yield from found


def _list(path: Path) -> Words:
    if path.suffix == ".dic":
        return hunspell.read(path)
    if path.suffix == ".toml":
        return typos.read(path)
    if path.suffix in (".json", ".jsonc", ".yaml", ".yml"):
        return cspell.read(path)
    return lines.read(text_of(path), path)
