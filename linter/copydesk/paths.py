"""Paths as users read them, and what the system says of them."""

import os
from pathlib import Path

_HIDDEN = (range(0x20), range(0x7F, 0xA0), range(0x2028, 0x202F), range(0x2066, 0x206A), range(0xDC80, 0xDD00))
"""What moves a terminal's cursor or turns its text round, ends a line, or stands for a byte that is no text."""
_LETTERS = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\a": "\\a", "\b": "\\b", "\v": "\\v", "\f": "\\f"}


def shown(path: Path) -> str:
    """The path as a user would write it from here."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def visible(text: str) -> str:
    """The text, mostly a path, with what moves or colours a terminal, ends a line or is no text written as git does."""
    if text.isprintable():
        return text
    return "".join(escaped(sign) if any(ord(sign) in each for each in _HIDDEN) else sign for sign in text)


def escaped(sign: str) -> str:
    """A character as C writes it, by a letter or by the numbers of its bytes."""
    return _LETTERS.get(sign) or "".join(f"\\{byte:03o}" for byte in sign.encode(errors="surrogateescape"))


def relative(path: str | Path, folder: str | Path) -> str:
    """The path as it is seen from a folder, with forward slashes, the same on every system."""
    return os.path.relpath(path, folder).replace(os.sep, "/")


def why(error: OSError) -> str:
    """Why the system did not do what it was asked for, as it can stand after a colon."""
    return (error.strerror or str(error)).lower()


def real(path: Path) -> Path:
    """The path with its symbolic links followed; up to Python 3.12, `Path.resolve` raises for one to itself."""
    return Path(os.path.realpath(path))


# What `Path` asks too, but up to Python 3.13 it raises where the system does not tell, as in a folder of others.
def is_file(path: Path) -> bool:
    """Whether a path is known to lead to a file."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a path is known to lead to a folder."""
    return os.path.isdir(path)  # noqa: PTH112


def is_there(path: Path) -> bool:
    """Whether a path is known to lead to anything."""
    return os.path.exists(path)  # noqa: PTH110


def is_path(text: str) -> bool:
    """Whether a text of a configuration, which can be a name, is a path or a pattern of paths."""
    return text.endswith(".toml") or any(sign in text for sign in "/\\*?[")
