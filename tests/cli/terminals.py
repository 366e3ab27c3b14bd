"""A terminal of eighty columns, and a command that runs in it."""

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

from desks import PATIENCE

_CALM = 5
"""Looks in a row at which a command has to be asleep."""


class Terminal:
    """A pseudo-terminal in which copydesk runs, with a folder as the working directory."""

    def __init__(self, folder: Path, *args: str) -> None:
        import fcntl
        import pty
        import struct
        import termios

        def own_terminal() -> None:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # tests that a shell runs in the background ignore Ctrl-C
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self._handle, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        around = {**os.environ, "TERM": "xterm", "INPUTRC": os.devnull, "NO_COLOR": "1"}
        around.pop("COLUMNS", None)
        command = [sys.executable, "-m", "copydesk", *args]
        self.process = subprocess.Popen(
            command, cwd=folder, env=around, stdin=inside, stdout=inside, stderr=inside,
            start_new_session=True, preexec_fn=own_terminal,  # noqa: PLW1509  there are no threads
        )  # fmt: skip
        os.close(inside)
        self.seen = ""
        self._unread = ""

    def until(self, text: str) -> str:
        """What is shown up to a text, after what was waited for before."""
        until = time.monotonic() + PATIENCE
        while text not in self._unread:
            assert time.monotonic() < until, f"no {text!r} after {self.seen!r}"
            assert self._read(), f"ended without {text!r} after {self.seen!r}"
        shown, _, self._unread = self._unread.partition(text)
        return shown

    def press(self, keys: str) -> None:
        if "\x03" in keys:
            self._settle()
        os.write(self._handle, keys.encode())

    def _settle(self) -> None:
        """Wait until the command waits: nobody types a Ctrl-C between what it shows and the wait for a key."""
        stat, calm = Path(f"/proc/{self.process.pid}/stat"), 0
        while stat.exists() and calm < _CALM:
            calm = calm + 1 if stat.read_text().rpartition(") ")[2][:1] == "S" else 0
            time.sleep(0.02)

    def end(self) -> tuple[int, str]:
        """The exit status, and what was shown to the end."""
        until = time.monotonic() + PATIENCE
        while self._read():
            assert time.monotonic() < until, f"no end after {self.seen!r}"
        os.close(self._handle)
        return self.process.wait(PATIENCE), self._unread

    def _read(self) -> bool:
        """Take what is shown by now; False if there is no more to come."""
        if not select.select([self._handle], [], [], 1)[0]:
            return True
        try:
            data = os.read(self._handle, 65536)
        except OSError:  # what Linux says when nobody holds the other end any more
            return False
        text = data.decode("utf-8", "replace").replace("\r\n", "\n")
        self.seen += text
        self._unread += text
        return bool(data)
