"""A progress bar for long runs, where somebody is looking."""

import sys
import time
from collections.abc import Iterator, Sequence
from typing import TypeVar

_LONG = 200
"""Files from which a run takes long enough for a bar."""

_REFRESH = 0.1
"""Seconds after which the bar is drawn again."""

Item = TypeVar("Item")


def shown(items: Sequence[Item]) -> Iterator[Item]:
    """The items, with a bar on standard error while they are taken, if that is a terminal and they are many."""
    if len(items) < _LONG or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import Progress

    # Without a thread of its own, as processes may be forked.
    with Progress(console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        task, last = bar.add_task("Reading", total=len(items)), time.monotonic()
        for done, item in enumerate(items):
            if time.monotonic() - last > _REFRESH:
                bar.update(task, completed=done, refresh=True)
                last = time.monotonic()
            yield item
