"""What is wrong with a Vale configuration or one of its files."""

from pathlib import Path

from copydesk.paths import shown
from copydesk.style.mistakes import StyleError


class ValeError(StyleError):
    """A file of Vale's that cannot be used: its path, and the line from 1 where that is known."""

    def __init__(self, path: Path, message: str, line: int | None = None) -> None:
        super().__init__(f"{shown(path)}:{line}" if line else shown(path), message)
