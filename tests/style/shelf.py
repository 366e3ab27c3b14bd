"""A style file for a test, and what it finds in a text."""

from pathlib import Path

from copydesk.config import Config
from copydesk.desk import Fixing, Result, check_text
from copydesk.registry import Registry
from copydesk.style.books import Book, read

_EVERYTHING = Fixing(safe=True, unsafe=True)


def book(folder: Path, toml: str | bytes, name: str = "house.toml") -> Book:
    """The book that a style file makes."""
    path = folder / name
    path.write_bytes(toml.encode() if isinstance(toml, str) else toml)
    return read([str(path)], folder)[0]


def checked(folder: Path, toml: str, text: str, fixing: Fixing = _EVERYTHING) -> Result:
    """What a style finds in an article, which is corrected as far as it can be."""
    return check_text(text, "a.md", Registry.of("test", *book(folder, toml).rules), Config(), fixing)


def corrected(folder: Path, toml: str, text: str) -> str:
    """An article after all that a style corrects in it."""
    change = checked(folder, toml, text).change
    return change.after if change else text


def found(folder: Path, toml: str, text: str) -> list[str]:
    """What a style finds in an article, as it is written there."""
    result = checked(folder, toml, text, Fixing())
    assert not result.failures
    return [text[problem.start.offset : problem.end.offset] for problem in result.problems]
