"""Where the texts of articles come from, and where corrected ones go. The edge of the engine."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from copydesk import files
from copydesk.config.model import Config
from copydesk.problem import Failure
from copydesk.registry import Registry


@dataclass(frozen=True, slots=True)
class Article:
    """A file of a run: its path as reports show it, and relative to its configuration's root, and what holds for it."""

    path: str
    place: str
    registry: Registry
    config: Config


class Texts(Protocol):
    """A place that holds the texts of articles."""

    def read(self, path: str, config: Config) -> str | Failure:
        """The text of a file, or why it cannot be had."""

    def write(self, path: str, text: str) -> Failure | None:
        """Put a text in place of a file's; why that cannot be done, if it cannot."""


class OnDisk:
    """The texts of the files that lie at the paths."""

    def read(self, path: str, config: Config) -> str | Failure:
        """The text of the file."""
        return files.read(Path(path), config)

    def write(self, path: str, text: str) -> Failure | None:
        """Write the file, all of it or nothing."""
        try:
            files.write(Path(path), text)
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            return Failure(path, f"the corrected text cannot be written: {why}; the file is as it was")
        return None


class InMemory:
    """Texts by path."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = dict(texts)

    def read(self, path: str, config: Config) -> str | Failure:
        """The text of that path."""
        return self.texts[path]

    def write(self, path: str, text: str) -> None:
        """Put a text in place of another."""
        self.texts[path] = text
