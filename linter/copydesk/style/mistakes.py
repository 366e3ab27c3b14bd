"""What is wrong in a style, in a list of words or in a file of another tool, and where."""

from pathlib import Path

from copydesk.paths import shown

Keys = tuple[str | int, ...]
"""The way to a value of a TOML file: the keys of tables and the indexes of lists, from the outside in."""


class MistakeError(Exception):
    """A mistake in a style: the way to the value that is wrong, and what was expected."""

    def __init__(self, keys: Keys, message: str) -> None:
        super().__init__(message)
        self.keys = keys


class StyleError(Exception):
    """A style that cannot be used: `place` is its file, with line and column where they are known, or empty."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(f"{place}: {message}" if place else message)
        self.place = place
        self.message = message


class FileError(StyleError):
    """A word list or a file of another tool that cannot be used: its path, and the line from 1 where that is known."""

    def __init__(self, path: Path, message: str, line: int | None = None) -> None:
        super().__init__(f"{shown(path)}:{line}" if line else shown(path), message)
