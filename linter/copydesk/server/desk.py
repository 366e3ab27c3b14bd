"""What the server asks of its desk: to check a text, explain a rule, let a problem stand, accept a word."""

from pathlib import Path
from typing import Protocol

from copydesk.problem import Problem, SourceEdit
from copydesk.results import Result


class Desk(Protocol):
    """What checks the articles that an editor shows."""

    def check(self, path: Path, text: str) -> Result:
        """What comes of a text as the content of a file. Raises ConfigError where no settings can be had."""

    def explain(self, rule: str) -> str:
        """A rule's documentation, in Markdown."""

    def acceptable(self, rule: str) -> str | None:
        """What the words of a rule's problem can be accepted as for all articles: a word, a name, or not at all."""

    def stet(self, path: Path, text: str, problem: Problem) -> SourceEdit | None:
        """The comment that lets a problem of a text stand; None where there is no place for one."""

    def accept(self, path: Path, rule: str, words: str) -> str:
        """Accept the words of a rule's problem in a file for all articles; the file in which they stand then.

        Raises NotAcceptedError where that cannot be done.
        """

    def depends_on(self, path: Path) -> bool:
        """Whether a file belongs to the settings, or is one of the rules, words or names that they bring."""

    def reload(self) -> None:
        """Read all settings again. Raises ConfigError where none can be had."""


class NotAcceptedError(Exception):
    """Why words cannot be accepted for all articles."""
