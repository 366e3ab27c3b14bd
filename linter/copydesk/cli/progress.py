"""A progress bar for long runs, where somebody is looking."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

_LONG = 200
"""Files from which a run takes long enough for a bar."""

Item = TypeVar("Item")


def shown(items: Sequence[Item]) -> Iterator[Item]:
    """The items, with a bar on standard error while they are taken, if that is a terminal and they are many."""
    if len(items) < _LONG or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, "Reading", console=Console(stderr=True), transient=True)
