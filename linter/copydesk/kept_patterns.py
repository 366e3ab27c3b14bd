"""Regular expressions that are compiled once, and kept in the user's cache folder for the runs after it.

Compiling those that one article asks for takes a quarter of its run. Python has no public way to keep what it made of
an expression, so the steps of `re.compile` are gone here one by one. Where they are others, as in another Python,
expressions are compiled as ever.
"""

import atexit
import marshal
import re
import sys
from array import array
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any
from zlib import crc32  # a third of the time of a digest, for damage and not for malice

from copydesk.patterns import Regex
from copydesk.user_cache import cache_folder, forget_stale, keep

_NAME = "expressions"

_VERSION = f"{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.byteorder}"
"""What compiled code depends on: this very Python, as its letters do, and how the machine writes numbers."""

_MOST = 5_000
"""Expressions in a file, three times as many as there are. Beyond it, most are of older rules, and it begins anew."""

_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What Python's engine makes a pattern of, besides the source: flags, code (a row of 32-bit numbers), how many groups,
the groups by their names, and the names in order."""


class Shelf:
    """The compiled expressions that lie in a file, and those that this run adds to them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._added: dict[tuple[str, int], _Made] = {}

    @cached_property
    def _kept(self) -> dict[tuple[str, int], _Made]:
        try:
            seal, _, content = self._path.read_bytes().partition(b"\n")
        except OSError:
            return {}
        is_whole = seal == _seal(content)
        return marshal.loads(content) if is_whole else {}  # noqa: S302 as far to be trusted as compiled modules

    def compile(self, source: str, flags: int = 0) -> re.Pattern[str]:
        """What `re.compile` gives, in a thirtieth of its time where an earlier run did the work.

        Raises re.error for what is no expression.
        """
        key = (source, int(flags))
        try:
            made = self._kept.get(key) or self._added.get(key)
            if made is None:
                made = self._added[key] = _made(source, flags)
            return _pattern(source, made)
        except (AttributeError, ImportError, RuntimeError, TypeError, ValueError):
            return re.compile(source, flags)

    def save(self) -> None:
        """Write what was added, if anything was; where that cannot be done, the next run compiles it again."""
        if not self._added:
            return
        known = self._kept if len(self._kept) < _MOST else {}
        content = marshal.dumps(known | self._added)
        keep(self._path, lambda path: Path(path).write_bytes(_seal(content) + b"\n" + content))
        forget_stale(self._path.parent, f"{_NAME}-*")


def _seal(content: bytes) -> bytes:
    """What tells whether a content is the one that was written."""
    return b"%08x" % crc32(content)


def _made(source: str, flags: int) -> _Made:
    """The first step of `re.compile`, which takes nearly all of its time."""
    parsed = import_module("re._parser").parse(source, flags)
    code = import_module("re._compiler")._code(parsed, flags)  # noqa: SLF001 there is no other way to it
    state = parsed.state
    numbers = dict(state.groupdict)
    by_number = {number: name for name, number in numbers.items()}
    names = tuple(map(by_number.get, range(state.groups)))
    return int(flags | state.flags), array("I", code).tobytes(), state.groups - 1, numbers, names


def _pattern(source: str, made: _Made) -> re.Pattern[str]:
    """The second step; the engine checks the code, and raises RuntimeError for any that it cannot run."""
    flags, code, groups, numbers, names = made
    engine: Any = import_module("_sre")
    pattern: re.Pattern[str] = engine.compile(source, flags, array("I", code).tolist(), groups, numbers, names)
    return pattern


def use() -> None:
    """Keep the expressions of this process, from here to its end; for a user who has no home, nothing is kept."""
    folder = cache_folder()
    if folder and Regex.compiler is re.compile:
        shelf = Shelf(folder / f"{_NAME}-{_VERSION}")
        Regex.compiler = shelf.compile
        atexit.register(shelf.save)
