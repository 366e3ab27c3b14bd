"""Tables compiled once and mapped into memory, so that a run starts without reading what it will not ask for."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from copydesk.user_cache import cache_folder, forget_stale, keep

Records = Iterable[tuple[str, tuple[int, ...]]]

_FORMAT = 3
"""Part of a compiled file's name; raise it when the way of compiling changes."""

_SUFFIX = ".marisa"


class Table:
    """A table from texts to rows of numbers from 0 to 4,294,967,295; a text may have several rows."""

    def __init__(self, trie: Any) -> None:
        self._trie = trie

    def rows(self, key: str) -> list[tuple[int, ...]]:
        """The rows of a text; none for a text that the table does not hold."""
        rows: list[tuple[int, ...]] = self._trie.get(key) or []
        return rows

    def under(self, prefix: str) -> list[tuple[str, tuple[int, ...]]]:
        """All texts that begin with the prefix, each with one of its rows."""
        items: list[tuple[str, tuple[int, ...]]] = self._trie.items(prefix)
        return items

    def has_under(self, prefix: str) -> bool:
        """Whether any text begins with the prefix."""
        return next(self._trie.iterkeys(prefix), None) is not None

    def __contains__(self, key: str) -> bool:
        return key in self._trie

    def held(self, keys: Iterable[str]) -> set[str]:
        """Those of many texts that the table holds, in half of the time of asking for each."""
        return set(filter(self._trie.__contains__, keys))

    def under_any(self, prefixes: Iterable[str]) -> Iterator[tuple[str, tuple[int, ...]]]:
        """What is under each of many prefixes, in half of the time of asking for each."""
        return chain.from_iterable(map(self._trie.items, prefixes))


def compiled(name: str, sources: Sequence[Path], width: int, records: Callable[[], Records]) -> Table:
    """The table that `records` makes of some source files, with rows of `width` numbers.

    It is made the first time, and again when a source or the module of `records` changes, and lies in the user's cache
    folder under `name`: by the content of these files, so that it holds on other machines too, and by their sizes and
    times, which are quick to look at.
    Where that cannot be read or written, the table is made for this run only: that costs time, never the run. What was
    made under the same name a month before or earlier is removed; a version that still uses it makes it again.
    """
    layout = f"<{width}I"
    folder = cache_folder()
    if folder is None:
        return Table(_trie(layout, records()))
    files = (*sources, module_of(records))
    seen = folder / f"{name}-{_FORMAT}-{state_of(files)}{_SUFFIX}"
    trie = _mapped(layout, seen)
    if trie is None:
        path = folder / f"{name}-{_FORMAT}-{_content(files)}{_SUFFIX}"
        trie = _mapped(layout, path)
        if trie is None:
            trie = _trie(layout, records())
            keep(path, trie.save)
            forget_stale(folder, f"{name}-[0-9]*{_SUFFIX}")
        keep(seen, partial(os.link, path))
    return Table(trie)


def state_of(files: Sequence[Path]) -> str:
    """What changes with each file, in the time that it takes to ask for it."""
    states = [file.stat() for file in files]
    return "-".join(f"{state.st_size:x}-{state.st_mtime_ns:x}" for state in states)


def _content(files: Sequence[Path]) -> str:
    """What changes with the content of each file only."""
    from copydesk.digests import digest

    return digest(*(file.read_bytes() for file in files))


def _mapped(layout: str, path: Path) -> Any:
    """The trie in a file; None if it is not there yet, not readable, or not what was written."""
    try:
        return _trie(layout).mmap(str(path))
    except (OSError, RuntimeError):
        return None


def module_of(function: Callable[[], object]) -> Path:
    """The file in which a function is written."""
    return Path(function.__code__.co_filename)


def _trie(layout: str, records: Records = ()) -> Any:
    import marisa_trie

    return marisa_trie.RecordTrie(layout, records, num_tries=1)  # a third larger, but made and asked in less time
