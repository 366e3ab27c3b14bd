"""Paths as users read them, and what the system says of them."""

import os
from pathlib import Path


def shown(path: Path) -> str:
    """The path as a user would write it from here."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def relative(path: str | Path, folder: str | Path) -> str:
    """The path as it is seen from a folder, with forward slashes, the same on every system."""
    return os.path.relpath(path, folder).replace(os.sep, "/")


def why(error: OSError) -> str:
    """Why the system did not do what it was asked for, as it can stand after a colon."""
    return (error.strerror or str(error)).lower()


def is_path(text: str) -> bool:
    """Whether a text of a configuration, which can be a name, is a path or a pattern of paths."""
    return text.endswith(".toml") or any(sign in text for sign in "/\\*?[")
