"""Rewrites a file of settings, and puts the old text back on request."""

from collections.abc import Callable
from pathlib import Path

from copydesk.cli.output import OutputError
from copydesk.config import ConfigError
from copydesk.paths import shown
from copydesk.text.lines import BOM
from copydesk.writing import replace

TakeBack = Callable[[], None]
"""Puts the old text back. Raises OutputError where it cannot be written, ConfigError where somebody else wrote."""


def rewrite(path: Path, change: Callable[[str], str]) -> TakeBack | None:
    """Put another text into a file, which is made if it is not there; gives what puts the old one back.

    That is None where the text stays as it is. Raises OutputError where it cannot be written, ConfigError where
    it, or what is to stand in it, is no text, or somebody else writes to it at the same time.
    """
    try:
        is_new = not path.exists()
        before = "" if is_new else path.read_bytes().decode()
        text = before.removeprefix(BOM)
        after = before[: len(before) - len(text)] + _ended_like(text, change(text))
        if after == before:
            return None
        after.encode()  # before the file is made
        path.touch()
        if not replace(path, before, after):
            raise _overtaken(path)
    except OSError as error:
        raise OutputError(shown(path), error) from None
    except UnicodeDecodeError:
        raise ConfigError(shown(path), "is not UTF-8") from None
    except UnicodeEncodeError:  # as bytes of an argument can be
        raise ConfigError(shown(path), "not changed: what was to be written is not text") from None
    return lambda: _put_back(path, before, after, is_new)


def _ended_like(before: str, after: str) -> str:
    """A text with the line ends of another one, if those are CR LF throughout."""
    count = before.count("\r\n")
    return after.replace("\r\n", "\n").replace("\n", "\r\n") if 0 < count == before.count("\n") else after


def _put_back(path: Path, before: str, after: str, is_new: bool) -> None:
    """Let the file be as it was, unless somebody else wrote to it meanwhile."""
    try:
        if not path.exists() or path.read_bytes() != after.encode():
            raise _overtaken(path)
        if is_new:
            path.unlink()
        elif not replace(path, after, before):
            raise _overtaken(path)
    except OSError as error:
        raise OutputError(shown(path), error) from None


def _overtaken(path: Path) -> ConfigError:
    return ConfigError(shown(path), "somebody else wrote to it at the same time; try again")
