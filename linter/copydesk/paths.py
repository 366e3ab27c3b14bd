"""Paths as users read them."""

from pathlib import Path


def shown(path: Path) -> str:
    """The path as a user would write it from here."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def is_path(text: str) -> bool:
    """Whether a text of a configuration, which can be a name, is a path or a pattern of paths."""
    return text.endswith(".toml") or any(sign in text for sign in "/\\*?[")
