"""Standard input, which an editor hands over, and may take from standard output again in place of its text."""

import argparse
import sys
from functools import cached_property
from pathlib import Path

from copydesk.cli.output import emit_bytes
from copydesk.config import ConfigError

_MARK = "-"
_NAME = "stdin.md"


def is_checked(args: argparse.Namespace) -> bool:
    """Whether standard input is to be checked: it was named, or a name was given for it and nothing else.

    Raises ConfigError where files are named, too.
    """
    if _MARK in args.paths and len(args.paths) > 1:
        raise ConfigError("command line", f"“{_MARK}” is standard input, which is checked alone")
    if args.stdin_filename and args.paths and args.paths != [_MARK]:
        raise ConfigError("command line", f"--stdin-filename names standard input; name it “{_MARK}”, and no file")
    return args.paths == [_MARK] or bool(args.stdin_filename and not args.paths)


def is_given_back(args: argparse.Namespace) -> bool:
    """Whether standard output is taken by the corrected text of standard input."""
    return args.fix and not args.diff and is_checked(args)


class Stdin:
    """The text on standard input: whatever happens, whoever wants it back corrected has it back.

    Raises ConfigError where there is no standard input, which is not the same as one without a text.
    """

    def __init__(self, args: argparse.Namespace) -> None:
        if not sys.stdin:
            raise ConfigError("standard input", "it is closed, so there is nothing to check")
        self.path = Path(args.stdin_filename or _NAME)
        """The name that the text is to have."""
        self._is_wanted = is_given_back(args)
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
