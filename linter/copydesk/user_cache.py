"""The user's cache folder: what is compiled once lies there, for the runs after it."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import time

_STALE = 30 * 24 * 3600
"""Seconds after which a file of another version is taken for one that nobody uses any more."""

_SETS_FOLDERS = {"XDG_CACHE_HOME", "ANDROID_DATA"}
"""Variables of the environment that say, on a Linux, where the user's folders are."""


def cache_folder() -> Path | None:
    """The folder of copydesk in the user's cache. None for a user who has no home."""
    if sys.platform == "linux" and "HOME" in os.environ and _SETS_FOLDERS.isdisjoint(os.environ):
        return Path.home() / ".cache" / "copydesk"  # what platformdirs says, too, but that takes 6 ms to import
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("copydesk")
    except RuntimeError:
        return None
    return folder if folder.is_absolute() else None


def keep(path: Path, write: Callable[[str], object]) -> None:
    """Write a file so that another process sees all of it or nothing; where that fails, the next run tries again."""
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            temporary = Path(folder, path.name)
            write(str(temporary))
            temporary.replace(path)
    except OSError:
        return


def forget_stale(folder: Path, pattern: str) -> None:
    """Remove the files that were made long ago; one that another process holds open may stay."""
    for path in folder.glob(pattern):
        with suppress(OSError):
            if path.stat().st_mtime < time() - _STALE:
                path.unlink()
