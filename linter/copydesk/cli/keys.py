"""One key at a time from a terminal, and lines that can be edited."""

import os
import re
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

_SEQUENCE = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|O[A-Za-z]|.)?")
"""What arrow and function keys send; none of them means anything here."""

_TURN = 0.5
"""Seconds to wait for a key before looking at what else has happened."""

END = ""
"""The key of a terminal that is closed, and of Ctrl-D."""


class Keys:
    """The keys that are pressed on the terminal; within the block none of them shows, or waits for Enter."""

    def __init__(self) -> None:
        self._waiting = ""

    def __enter__(self) -> "Keys":
        if sys.platform != "win32":
            import termios

            self._before = termios.tcgetattr(sys.stdin)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._restore()

    def next(self) -> str:
        """The next key, or END where there will be no more."""
        while not self._waiting:
            data = self._pressed()
            if not data:
                return END
            self._waiting = _SEQUENCE.sub("", data)
        key, self._waiting = self._waiting[0], self._waiting[1:]
        return END if key == "\x04" else key

    def line(self, prompt: str, text: str) -> str | None:
        """A line that begins as a text and that the user edits, or None if they leave it with Ctrl-C or Ctrl-D."""
        self._restore()
        with _beginning_with(text):
            try:
                return input(prompt)
            except (EOFError, KeyboardInterrupt):
                print()
                return None

    def _pressed(self) -> str:
        if sys.platform == "win32":
            import msvcrt

            return msvcrt.getwch()
        import termios
        import tty

        tty.setcbreak(sys.stdin, termios.TCSADRAIN)
        try:
            # In turns, since a Ctrl-C that comes right before a call that waits is heard only once that is over.
            while not select.select([sys.stdin], [], [], _TURN)[0]:
                pass
            return os.read(sys.stdin.fileno(), 64).decode("utf-8", "ignore")
        except OSError:  # the terminal is gone
            return ""

    def _restore(self) -> None:
        """Let the terminal be as it was."""
        if sys.platform != "win32":
            import termios

            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, self._before)


@contextmanager
def _beginning_with(text: str) -> Iterator[None]:
    """Let the next line that is asked for begin with a text, where the system can do that."""
    try:
        import readline
    except ImportError:
        yield
        return
    readline.set_startup_hook(lambda: readline.insert_text(text))
    try:
        yield
    finally:
        readline.set_startup_hook()
