"""Output: where the lines of a command go, and what is said where they cannot go there."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from copydesk.paths import visible, why


class OutputError(Exception):
    """Output that cannot be written; the message says where and why.

    It is `unwanted` where whoever read it has seen enough, as in `copydesk check | head`.
    """

    def __init__(self, place: str, error: OSError) -> None:
        super().__init__(f"{place}: cannot be written: {why(error)}")
        self.unwanted = isinstance(error, BrokenPipeError)


def prepare() -> None:
    """Make standard output and standard error take any text, the same bytes on every system."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def emit(lines: Iterable[str], stream: TextIO | None = None, end: str = "\n") -> None:
    """Print lines on standard output, or on another stream. Raises OutputError where nobody takes them."""
    stream = stream or sys.stdout
    with _taken(stream):
        stream.writelines(f"{line}{end}" for line in lines)
        stream.flush()


def emit_bytes(data: bytes) -> None:
    """Write bytes to standard output as they are. Raises OutputError where nobody takes them."""
    with _taken(sys.stdout):
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


@contextmanager
def _taken(stream: TextIO | None) -> Iterator[None]:
    """Turn what goes wrong with a stream into an OutputError."""
    if stream is None:
        raise OutputError("standard output", OSError("it is closed"))
    try:
        yield
    except OSError as error:
        with suppress(OSError):  # else Python tries again at its end, and complains
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise OutputError("standard output", error) from None


def save(lines: Iterable[str], path: str) -> None:
    """Write lines to a file, all of them or none. Raises OutputError where that cannot be done."""
    from copydesk.writing import put

    try:
        put(Path(path), (f"{line}\n".encode(errors="replace") for line in lines))
    except OSError as error:
        raise OutputError(path, error) from None


def complain(message: object) -> None:
    """Tell the user on standard error what went wrong, as far as anybody listens there."""
    if sys.stderr:
        with suppress(OutputError):
            emit(map(visible, f"copydesk: {message}".split("\n")), sys.stderr)
