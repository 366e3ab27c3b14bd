"""Patterns that users bring: run by `regex`, which can be told when to give up."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from copydesk.faults import WENT_ON
from copydesk.rules import SECONDS, RuleStoppedError
from copydesk.style.mistakes import Keys, MistakeError

if TYPE_CHECKING:
    import regex


class UserPattern:
    """A regular expression of the `regex` library, with a limit of time: a second more for each million characters.

    `name` is the rule's, `path` its file: for the message if it takes too long. After that it is not tried again, since
    what explodes once mostly explodes everywhere.
    """

    def __init__(self, source: str, name: str, path: str, *, ignore_case: bool) -> None:
        import regex  # which takes as long to import as half of copydesk, for those who bring patterns

        flags = regex.VERSION0 | (regex.IGNORECASE if ignore_case else 0)
        self.source = source
        self._compiled = regex.compile(source, flags)
        self._name = name
        self._path = path
        self._is_stopped = False

    @property
    def groups(self) -> set[str]:
        """What a match has to fill in: its groups by number, and those that have a name."""
        return {*map(str, range(self._compiled.groups + 1)), *self._compiled.groupindex}

    def finditer(self, text: str) -> Iterator["regex.Match[str]"]:
        """The matches in a text, but for empty ones. Raises RuleStoppedError if that takes too long."""
        if not self._is_stopped:
            try:
                for match in self._compiled.finditer(text, timeout=SECONDS * (1 + len(text) / 1_000_000)):
                    if match.end() > match.start():
                        yield match
            except TimeoutError:
                self._is_stopped = True
        if self._is_stopped:
            raise RuleStoppedError(
                self._path,
                f"rule “{self._name}” was stopped, since its pattern took longer than {SECONDS:g} s for one block: "
                f"{self.source}{WENT_ON}",
            )

    @classmethod
    def of_style(cls, source: str, name: str, path: str, at: Keys, *, ignore_case: bool) -> "UserPattern":
        """The pattern at a place of a style. Raises MistakeError if it cannot be read or would be found everywhere."""
        import regex

        try:
            pattern = cls(source, name, path, ignore_case=ignore_case)
            fits_nothing = pattern._compiled.match("", timeout=SECONDS) is not None
        except (regex.error, ValueError) as error:
            raise MistakeError(at, f"not a pattern: {error}") from None
        except (RecursionError, MemoryError, TimeoutError):
            raise MistakeError(at, "the pattern is too deep to be used") from None
        if fits_nothing:
            raise MistakeError(at, f"the pattern {source!r} fits nothing at all, so that it would be found everywhere")
        return pattern
