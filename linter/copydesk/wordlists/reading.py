"""Reads word lists, each as its name says it is written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from copydesk.digests import digest
from copydesk.paths import is_file, shown
from copydesk.style.mistakes import FileError
from copydesk.wordlists import cspell, hunspell, lines, typos
from copydesk.wordlists.entries import Words
from copydesk.wordlists.structured import text_of

_OF_CSPELL = (".json", ".jsonc", ".yaml", ".yml")


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
    for path in _lists(patterns):
        words.add(_list(path))
        for part in _parts(path):
            contents += [str(part), part.read_bytes()]
        paths.append(shown(path))
    return Shelf(words, tuple(paths), digest(*contents))


def files(patterns: Iterable[str]) -> Iterator[Path]:
    """The files that these word lists are read from: the lists, and those that they name in turn.

    Raises FileError for one that is not there or cannot be read.
    """
    return chain.from_iterable(map(_parts, _lists(patterns)))


def _lists(patterns: Iterable[str]) -> Iterable[Path]:
    from glob import glob

    for pattern in patterns:
        named = Path(pattern)
        paths = [named] if is_file(named) else sorted(map(Path, glob(pattern, recursive=True)))  # noqa: PTH207
        found = list(filter(is_file, paths))
        if not found:
            raise FileError(named, "there is no such word list; correct the path in “words”")
        yield from found


def _list(path: Path) -> Words:
    if path.suffix == ".dic":
        return hunspell.read(path)
    if path.suffix == ".toml":
        return typos.read(path)
    if path.suffix in _OF_CSPELL:
        return cspell.read(path)
    return lines.read(text_of(path), path)


def _parts(path: Path) -> Iterable[Path]:
    """The files that a list is read from."""
    if path.suffix == ".dic":
        return filter(is_file, (path, path.with_suffix(".aff")))
    return cspell.files(path) if path.suffix in _OF_CSPELL else (path,)
