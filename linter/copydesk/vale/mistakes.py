"""The files of a Vale configuration, and what is wrong with them."""

from pathlib import Path

from copydesk.paths import why
from copydesk.style.mistakes import FileError


class ValeError(FileError):
    """A file of Vale's that cannot be used."""


def text_of(path: Path) -> str:
    """The text of a file. Raises ValeError if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ValeError(path, f"cannot be read: {why(error)}") from None
    except UnicodeDecodeError:
        raise ValeError(path, "cannot be read: it is not UTF-8") from None
