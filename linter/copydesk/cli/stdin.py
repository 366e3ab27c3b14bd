"""Standard input, which an editor hands over, and may take from standard output again in place of its text."""

import sys
from functools import cached_property

from copydesk.cli.output import emit_bytes
from copydesk.config import ConfigError


class Stdin:
    """The text on standard input: whatever happens, whoever wants it back corrected has it back.

    Raises ConfigError where there is no standard input, which is not the same as one without a text.
    """

    def __init__(self, is_wanted: bool) -> None:
        if not sys.stdin:
            raise ConfigError("standard input", "it is closed, so there is nothing to check")
        self._is_wanted = is_wanted
        self._is_answered = False

    @cached_property
    def data(self) -> bytes:
        """The bytes as they came."""
        return sys.stdin.buffer.read()

    def answer(self, text: str) -> None:
        """Give the text back as it is after correction, if that is wanted."""
        self._give(text.encode())

    def give_back(self) -> None:
        """Give back what came, as nothing could be made of it."""
        if not self._is_answered:
            self._give(self.data if self._is_wanted else b"")

    def _give(self, data: bytes) -> None:
        self._is_answered = True
        if self._is_wanted:
            emit_bytes(data)
