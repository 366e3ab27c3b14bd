"""Values that are made once, and kept in a file of the user's cache folder for the runs after it."""

import marshal
import os
import sys
from collections.abc import Callable, Hashable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any
from zlib import crc32  # a third of the time of a digest, for damage and not for malice

from copydesk.named_tuple import NamedTuple
from copydesk.user_cache import cache_folder, forget_stale, keep

VERSION = f"{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.flags.optimize}-{sys.byteorder}"
"""What compiled code depends on: this very Python, as its letters do, and how the machine writes numbers."""

_HOME = crc32(__file__.encode(errors="surrogatepass"))
"""What tells this installation from others, which have other values."""

_MOST = 5_000
"""Values in a file, three times as many as there are expressions."""

_HALF = 8
"""Digits of the checksum and of the length with which a file begins: they are those of the places, which come next."""

_Place = tuple[int, int, int]
"""Where a value begins and ends among the values of a file, and its checksum."""

_Read = Callable[[int, int], bytes]
"""Gives so many bytes of a file, from a place on."""


class _File(NamedTuple):
    """A file of values: where they stand, counted from the first one's place, and what reads the file."""

    places: dict[Hashable, _Place]
    first: int
    read: _Read


_NOTHING = _File({}, 0, lambda *_: b"")


class KeptValues:
    """Plain values and code by their keys: those that lie in a file, and those that this run adds to them.

    Only what is asked for is read. Beyond `most` values, most are of older rules, and the file begins anew.
    """

    def __init__(self, path: Path, most: int = _MOST) -> None:
        self._path = path
        self._most = most
        self._added: dict[Hashable, bytes] = {}

    def get(self, key: Hashable) -> Any:
        """The value of a key; None if there is none, or not as it was written."""
        content = self._content(key)
        return None if content is None else marshal.loads(content)  # noqa: S302 as far to be trusted as modules

    def put(self, key: Hashable, value: Any) -> None:
        """Keep a value, in place of the one that the key had. Raises ValueError for what is not plain."""
        self._added[key] = marshal.dumps(value)

    def save(self) -> None:
        """Write what was added, if anything was; where that cannot be done, the next run makes it again."""
        if not self._added:
            return
        places = self._file.places
        known = places if len(places) < self._most else {}
        kept = {key: content for key in known if (content := self._content(key)) is not None}
        written = _written(kept | self._added)
        keep(self._path, lambda path: Path(path).write_bytes(written))
        forget_stale(self._path.parent, f"{self._path.name.partition('-')[0]}-*")

    def _content(self, key: Hashable) -> bytes | None:
        file = self._file
        if key in self._added or key not in file.places:
            return self._added.get(key)
        start, end, checksum = file.places[key]
        try:
            content = file.read(end - start, file.first + start)
        except OSError:
            return None
        return content if crc32(content) == checksum else None

    @cached_property
    def _file(self) -> _File:
        """The file that the values lie in; one without any where it is not there, or not as it was written."""
        try:
            read = _reader(self._path)
            checksum, length = int(read(_HALF, 0), 16), int(read(_HALF, _HALF), 16)
            index = read(length, 2 * _HALF)
        except (OSError, ValueError):
            return _NOTHING
        return _File(marshal.loads(index), 2 * _HALF + length, read) if crc32(index) == checksum else _NOTHING  # noqa: S302


def _reader(path: Path) -> _Read:
    """What reads a file piece by piece, so that the rest of it is not in memory. Raises OSError if it is not there."""
    if sys.platform == "win32":  # where a file that is open cannot be replaced
        content = path.read_bytes()
        return lambda size, place: content[place : place + size]
    file = path.open("rb", buffering=0)
    return lambda size, place: os.pread(file.fileno(), size, place)


def _written(values: Mapping[Hashable, bytes]) -> bytes:
    """The content of a file of values."""
    places: dict[Hashable, _Place] = {}
    end = 0
    for key, content in values.items():
        start, end = end, end + len(content)
        places[key] = (start, end, crc32(content))
    index = marshal.dumps(places)
    return b"%08x%08x" % (crc32(index), len(index)) + index + b"".join(values.values())


def kept_values(name: str) -> KeptValues | None:
    """The values of a name that this installation keeps; None for a user who has no home."""
    folder = cache_folder()
    return KeptValues(folder / f"{name}-{VERSION}-{_HOME:x}") if folder else None
