"""Where the texts of articles come from, and where corrected ones go. The edge of the engine."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from copydesk import files
from copydesk.config.model import Config
from copydesk.named_tuple import NamedTuple
from copydesk.paths import why
from copydesk.problem import Failure, Problem
from copydesk.registry import Registry

Counted = Callable[[str, Sequence[Problem]], Sequence[Problem]]
"""Of the problems of a text, those that are to be corrected."""


def all_count(_: str, problems: Sequence[Problem]) -> Sequence[Problem]:
    """Every problem may be corrected."""
    return problems


class Article(NamedTuple):
    """A file of a run: its path as reports show it, and relative to its configuration's root, and what holds for it.

    `rules` loads the rules of a configuration, which a run that finds all in the cache never does.
    """

    path: str
    place: str
    rules: Callable[[Config], Registry]
    config: Config
    counted: Counted = all_count

    @property
    def registry(self) -> Registry:
        """The rules that there are for the article."""
        return self.rules(self.config)

    @property
    def repository(self) -> tuple[str, str | None]:
        """What tells the repository of the article from others of the run: where its settings hold, and are from."""
        return (self.config.root, self.config.origin)


class Texts(Protocol):
    """A place that holds the texts of articles."""

    def read(self, path: str, config: Config) -> str | Failure:
        """The text of a file, or why it cannot be had."""

    def write(self, path: str, before: str, after: str) -> bool | Failure:
        """Put a text in place of the one that was read; False if that is gone by now, or why it cannot be done."""


class OnDisk:
    """The texts of the files that lie at the paths."""

    def read(self, path: str, config: Config) -> str | Failure:
        """The text of the file."""
        return files.read(Path(path), config)

    def write(self, path: str, before: str, after: str) -> bool | Failure:
        """Write the file, all of it or nothing."""
        try:
            from copydesk import writing

            return writing.replace(Path(path), before, after)
        except FileNotFoundError:
            return Failure(path, "the corrected text cannot be written: the file is gone")
        except OSError as error:
            what = f"the corrected text cannot be written: {why(error)}; the file is as it was"
            return Failure(path, what)


class InMemory:
    """Texts by path; others are looked for elsewhere."""

    def __init__(self, texts: Mapping[str, str], elsewhere: Texts | None = None) -> None:
        self.texts = dict(texts)
        self._elsewhere = elsewhere

    def read(self, path: str, config: Config) -> str | Failure:
        """The text of that path. Raises KeyError where there is none."""
        if path not in self.texts and self._elsewhere:
            return self._elsewhere.read(path, config)
        return self.texts[path]

    def write(self, path: str, before: str, after: str) -> bool:
        """Put a text in place of another."""
        self.texts[path] = after
        return True
