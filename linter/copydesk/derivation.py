"""What is made of source files once, and kept in the user's cache folder for the runs after it."""

from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from typing import TypeVar

from copydesk.kept_values import VERSION, KeptValues
from copydesk.tables import module_of, state_of
from copydesk.user_cache import cache_folder

_V = TypeVar("_V")


def derived(*sources: Path) -> Callable[[Callable[[], _V]], Callable[[], _V]]:
    """Make a function remember the plain value that it makes of some files, for this run and those after it.

    Plain are texts, numbers, and tuples, lists, sets and dictionaries of what is plain. The function is called again
    when a source or its own module changes. Where the cache folder cannot be read or written, it is called once a run:
    that costs time, never the run.
    """

    def decorate(make: Callable[[], _V]) -> Callable[[], _V]:
        @cache
        @wraps(make)
        def remembered() -> _V:
            folder = cache_folder()
            return _kept(make, sources, folder) if folder else make()

        return remembered

    return decorate


def _kept(make: Callable[[], _V], sources: tuple[Path, ...], folder: Path) -> _V:
    """What lies in the folder, or else is made and put there."""
    key = (make.__qualname__, *map(str, sources))
    values = _values(folder / f"derived-{VERSION}-{state_of((*sources, module_of(make)))}")
    value: _V | None = values.get(key)
    if value is None:
        value = make()
        values.put(key, value)
        values.save()
    return value


_values = cache(KeptValues)
"""The values in a file; those of a module lie in one."""
