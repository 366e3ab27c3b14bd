"""How a file is written: all of it or nothing, even if the machine stops in between.

What is new is written to a temporary file beside the old one, brought to disk and renamed. Whoever writes holds a lock
on the temporary file, so one that a killed run left behind is recognised by its lock, which went with the run.
"""

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import time
from typing import BinaryIO

from copydesk.files import is_temporary, temporary_name
from copydesk.paths import real

_DAY = 86_400
"""Seconds after which a temporary file is nobody's any more, where locks cannot tell."""


def replace(path: Path, before: str, after: str) -> bool:
    """Put a text in place of a file's content, all of it or nothing.

    The file's mode is kept, and its owner where that is allowed; of a symbolic link the target is written. A file that
    no longer holds `before` is left as it is, and the answer is False. Raises OSError where the file cannot or may not
    be written; then it is as it was.
    """
    target = real(path)
    target.stat()  # what is gone is not what is forbidden
    if not os.access(target, os.W_OK):  # a rename would not ask
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    with _temporary(target) as (temporary, file):
        _bring_to_disk(file, [after.encode()])
        with _locked(target):
            if target.read_bytes() != before.encode():
                return False
            _take_after(temporary, target.stat())
            _rename(temporary, file, target)
    return True


def put(path: Path, parts: Iterable[bytes]) -> None:
    """Write a new file, or one in place of one that is there, all of it or nothing; the mode of that is kept.

    What is no regular file, such as a terminal or a pipe, is written to. Raises OSError where that cannot be done.
    """
    target = real(path)
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if target.exists() and not target.is_file():
        with target.open("wb") as file:
            file.writelines(parts)
        return
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    with _temporary(target) as (temporary, file):
        _bring_to_disk(file, parts)
        if target.exists():
            _take_after(temporary, target.stat())
        else:
            temporary.chmod(0o666 & ~_umask())
        _rename(temporary, file, target)


def sweep(folders: Iterable[str | Path]) -> int:
    """Remove the temporary files that killed runs left in some folders; how many there were.

    Those that a run still writes, and whatever else is there, are left alone.
    """
    removed = 0
    for folder in folders:
        with suppress(OSError), os.scandir(folder) as entries:
            left = [
                entry.path for entry in entries if is_temporary(entry.name) and entry.is_file(follow_symlinks=False)
            ]
            removed += sum(map(_removed, left))
    return removed


def _removed(path: str) -> bool:
    """Remove a temporary file, unless somebody may still write it."""
    try:
        with Path(path).open("rb") as file:
            held = _lock(file, wait=False)
            is_old = time() - os.fstat(file.fileno()).st_mtime > _DAY
            if held is False or (held is None and not is_old):
                return False
            Path(path).unlink()
    except OSError:
        return False
    return True


@contextmanager
def _temporary(target: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """A new file beside another one, locked; it is gone afterwards, unless it was renamed."""
    path, file = _opened(target)
    try:
        with file:
            yield path, file
    finally:
        path.unlink(missing_ok=True)


def _opened(target: Path) -> tuple[Path, BinaryIO]:
    while True:
        path = target.with_name(temporary_name(target.name))
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        file = os.fdopen(handle, "wb")
        _lock(file)
        if _is_at(handle, path):  # else somebody took it for one that was left behind
            return path, file
        file.close()


def _bring_to_disk(file: BinaryIO, parts: Iterable[bytes]) -> None:
    file.writelines(parts)
    file.flush()
    os.fsync(file.fileno())


def _rename(temporary: Path, file: BinaryIO, target: Path) -> None:
    """Give the file its name; where open files cannot be renamed, it is closed before, and its lock with it."""
    if os.name == "nt":
        file.close()
    temporary.replace(target)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep other runs from replacing a file; where there are no such locks, its content alone must tell.

    Whoever waited for a file that was replaced meanwhile holds the lock of one that has no name any more, and must
    look again at what has the name now.
    """
    while True:
        with path.open("rb") as file:
            _lock(file)
            if _is_at(file.fileno(), path):
                yield
                return


def _lock(file: BinaryIO, *, wait: bool = True) -> bool | None:
    """Whether the file is ours alone until it is closed; None where there are no locks."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:
        return None
    try:
        flock(file, LOCK_EX if wait else LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # some network drives know no locks
        return None
    return True


def _is_at(handle: int, path: Path) -> bool:
    """Whether an open file is the one that has the path now."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _take_after(copy: Path, status: os.stat_result) -> None:
    """Give a file the owner and the mode of the one that it is to replace."""
    if hasattr(os, "chown"):
        with suppress(PermissionError):
            os.chown(copy, status.st_uid, status.st_gid)
    copy.chmod(stat.S_IMODE(status.st_mode))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
