"""The articles of folders, as every benchmark takes them."""

import random
import sys
from collections.abc import Collection, Iterable
from pathlib import Path

from copydesk.formats import SUFFIXES

TEXTS = (".md", ".txt")
"""What an error can be planted in without a look at its markup, and what other checkers read."""


def articles_in(folders: Iterable[Path], suffixes: Collection[str] = SUFFIXES) -> list[Path]:
    """The files of all articles of some folders, in order. Ends the program, and says why, where they hold none."""
    looked_in = list(folders)
    found = sorted(
        path for folder in looked_in for path in folder.rglob("*") if path.suffix.lower() in suffixes and path.is_file()
    )
    if not found:
        sys.exit(f"no articles ({', '.join(sorted(suffixes))}) in {', '.join(map(str, looked_in))}; name other folders")
    return found


def texts_of(paths: Iterable[Path]) -> dict[str, str]:
    """The texts of some files, by path. Raises UnicodeDecodeError for one that is not UTF-8."""
    return {path.as_posix(): path.read_text(encoding="utf-8") for path in paths}


def drawn(paths: Iterable[Path], most: int, rng: random.Random) -> list[Path]:
    """So many of some files, or all of them if they are fewer, in an order by chance."""
    found = list(paths)
    return rng.sample(found, min(most, len(found)))
