"""The cache: what was found out about articles, kept by their content in a database inside the repository."""

import os
import sqlite3
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from copydesk.digests import digest

FOLDER = ".copydesk_cache"
"""The folder of the cache, at the root of the configuration."""

_SUFFIX = ".sqlite"
_IN_FOLDER = {
    ".gitignore": "*\n",
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# What copydesk can find out again.\n",
}
_TABLE = """create table if not exists kept(
    kind text, place blob, digest text, value blob, checksum text, primary key(kind, place)) without rowid"""
_DAMAGED = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""Codes of errors that another run would meet again: the file is damaged, or somebody else's."""

_LONGEST_LOCK = 5.0
_MOST_WAITING = 500
_LONGEST_WAIT = 1.0
"""Seconds after which what was found out is written, so that a run that is killed has not worked for nothing."""

_MOST_DATABASES = 5
_OLDEST = 30
"""Days after which a database that nobody used is thrown away."""

_DAY = 86_400
_SWEPT = ("swept", "", "")

_Row = tuple[str, bytes, str, bytes, str]


class Cache:
    """Values by kind, article and digest of what they were made of; an article has one of each kind.

    What lies in the repository may be damaged, another version's, not writable, or in use by another run: then values
    are kept for this run only, and not in memory. That costs time, never the run.
    """

    def __init__(self, root: Path | None, context: str) -> None:
        """The cache of a root for a context, which is all that values depend on besides what they were made of.

        Without a root nothing is read, and nothing is left behind.
        """
        self._root = root
        self._path = root / FOLDER / f"{context}{_SUFFIX}" if root else None
        self._kept = _opened(self._path) if self._path and self._path.exists() else None
        self._scratch: sqlite3.Connection | None = None
        self._waiting: dict[tuple[str, str], tuple[str, bytes]] = {}
        self._last = time.monotonic()

    @property
    def is_known(self) -> bool:
        """Whether a run in this context came to its end before."""
        return self._read(self._kept, *_SWEPT[:2]) is not None

    def get(self, kind: str, place: str, made_of: str) -> str | None:
        """The value, or None if there is none that was made of this very content."""
        found = (
            self._waiting.get((kind, place))
            or self._read(self._scratch, kind, place)
            or self._read(self._kept, kind, place)
        )
        return found[1].decode(errors="surrogatepass") if found and found[0] == made_of else None

    def put(self, kind: str, place: str, made_of: str, value: str) -> None:
        """Keep a value, in place of the one of this kind that the article had."""
        self._waiting[kind, place] = (made_of, value.encode(errors="surrogatepass"))
        if len(self._waiting) >= _MOST_WAITING or time.monotonic() - self._last > _LONGEST_WAIT:
            self.write()

    def write(self) -> None:
        """Write what waits to be written: into the repository or, where that cannot be, aside."""
        rows = [_row(kind, place, *rest) for (kind, place), rest in self._waiting.items()]
        self._waiting.clear()
        self._last = time.monotonic()
        if not rows:
            return
        if self._path and not self._scratch:
            self._kept = self._kept or _opened(self._path)
            if self._kept and self._written(self._kept, rows):
                return
        self._scratch = self._scratch or _created("")
        self._written(self._scratch, rows)

    def close(self) -> None:
        """Write what is left, and once a day throw out what nobody will ask for any more."""
        today = str(int(time.time()) // _DAY)
        if self._path and self._root and self.get(*_SWEPT) != today:
            self.put(*_SWEPT, today)
            self.write()
            self._sweep(self._root)
            _sweep_databases(self._path)
        self.write()
        if self._path and self._kept:
            with suppress(OSError):
                os.utime(self._path)
        self._leave()

    def _leave(self) -> None:
        for database in (self._kept, self._scratch):
            if database:
                database.close()

    __del__ = _leave  # a run that does not come to its end leaves none open, either

    def _read(self, database: sqlite3.Connection | None, kind: str, place: str) -> tuple[str, bytes] | None:
        """Of what a value was made, and the value; None if there is none, or not as it was written."""
        if not database:
            return None
        try:
            of = (kind, os.fsencode(place))
            found = database.execute("select * from kept where kind = ? and place = ?", of).fetchone()
        except sqlite3.Error as error:
            self._give_up(database, error)
            return None
        return (found[2], found[3]) if found and found == _row(kind, place, found[2], found[3]) else None

    def _written(self, database: sqlite3.Connection, rows: Iterable[_Row]) -> bool:
        """Write rows, all of them or none."""
        try:
            with database:
                database.execute("begin immediate")
                database.executemany("insert or replace into kept values(?, ?, ?, ?, ?)", rows)
        except sqlite3.Error as error:
            self._give_up(database, error)
            return False
        return True

    def _give_up(self, database: sqlite3.Connection, error: sqlite3.Error) -> None:
        """Go on without the database of the repository if it is the damaged one, so that the next run finds none."""
        if self._path and self._kept is database and _is_damage(error):
            self._kept.close()
            self._kept = None
            _throw_away(self._path)

    def _sweep(self, root: Path) -> None:
        """Throw out what is about articles that are gone."""
        if not self._kept:
            return
        with suppress(sqlite3.Error), self._kept:
            places = [place for (place,) in self._kept.execute("select distinct place from kept where place <> x''")]
            gone = [(place,) for place in places if not (root / os.fsdecode(place)).exists()]
            self._kept.executemany("delete from kept where place = ?", gone)


def clean(root: Path) -> bool:
    """Remove the cache of a root; whether there was one. Raises OSError where it cannot be removed."""
    folder = root / FOLDER
    if folder.is_symlink() or not folder.is_dir():
        return False
    import shutil

    shutil.rmtree(folder)
    return True


def _row(kind: str, place: str, made_of: object, value: object) -> _Row:
    """A row with its checksum: what was changed by chance is not believed.

    Places are bytes in it, as the name of a file need not be text.
    """
    made_of, value = str(made_of), value if isinstance(value, bytes) else b""
    return kind, os.fsencode(place), made_of, value, digest(kind, place, made_of, value)


def _opened(path: Path) -> sqlite3.Connection | None:
    """The database at a path, made if it is not there, or if it is damaged; None where that cannot be.

    Links are not followed: a repository that was cloned is not to decide which file is written to.
    """
    if path.parent.is_symlink() or path.is_symlink():
        return None
    for _ in range(2):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _furnish(path.parent)
            return _created(str(path))
        except sqlite3.Error as error:
            if not _is_damage(error):
                return None
            _throw_away(path)
        except OSError:
            return None
    return None


def _created(path: str) -> sqlite3.Connection:
    """The database at a path, or a temporary one on disk if that is empty."""
    # What a run leaves open may be closed in another thread, as the language server's is.
    database = sqlite3.connect(path, timeout=_LONGEST_LOCK, isolation_level=None, check_same_thread=False)
    try:
        database.execute("pragma trusted_schema = off")
        database.execute("pragma synchronous = off")  # a run that is killed does no harm, and checksums see the rest
        database.execute(_TABLE)
        database.execute("select kind, place, digest, value, checksum from kept limit 0")
    except sqlite3.Error:
        database.close()
        raise
    return database


def _furnish(folder: Path) -> None:
    """Put into a new folder what makes git and backups leave it alone."""
    for name, text in _IN_FOLDER.items():
        if not (folder / name).exists():
            (folder / name).write_text(text, encoding="utf-8")


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF in _DAMAGED


def _throw_away(path: Path) -> None:
    for name in (path, path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            name.unlink()


def _sweep_databases(used: Path) -> None:
    """Throw away databases of other contexts that are old or many."""
    with suppress(OSError):
        others = sorted((path.stat().st_mtime, path) for path in used.parent.glob(f"*{_SUFFIX}") if path != used)
        keep = {path for age, path in others[1 - _MOST_DATABASES :] if time.time() - age < _OLDEST * _DAY}
        for _, path in others:
            if path not in keep:
                _throw_away(path)
