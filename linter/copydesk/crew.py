"""Who examines articles: this process alone, or several side by side where the work is worth it."""

import os
import time
from collections.abc import Callable, Generator, Iterator
from itertools import chain, islice

from copydesk.examine import Examined, examine
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Failure
from copydesk.texts import Article

_TRIAL = 0.25
"""Seconds after which it is known how fast the work goes."""

_WORTH = 1.0
"""Seconds of work that are worth the start of processes."""

_MOST_JOBS = 8


class Task(NamedTuple):
    """An article that is to be examined, with its text; one that is not reported on is only asked for its facts."""

    article: Article
    source: str
    is_reported: bool


Outcomes = Generator[tuple[Article, Examined | Failure], None, None]
"""What came of each article, in any order, or why nothing did."""

Crew = Callable[[Iterator[Task]], Outcomes]


def alone(tasks: Iterator[Task]) -> Outcomes:
    """Examine articles in this process, one after the other."""
    for article, source, is_reported in tasks:
        yield article, examine(article, source, is_reported=is_reported)


def together_if_long(tasks: Iterator[Task], together: Crew) -> Outcomes:
    """Examine articles alone, until it is known that enough is left to be worth several processes."""
    yield from alone(islice(tasks, 1))  # not timed, as it waits for rules to be loaded
    begin, done = time.process_time(), 0
    for task in tasks:
        yield from alone(iter((task,)))
        done += len(task.source)
        spent = time.process_time() - begin
        if spent > _TRIAL:
            ahead, is_long = _ahead(tasks, done / spent * _WORTH)
            yield from (together if is_long else alone)(chain(ahead, tasks))
            return


def processors() -> int:
    """How many processes can work at the same time, as far as that is of use."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(available, _MOST_JOBS)


def _ahead(tasks: Iterator[Task], length: float) -> tuple[list[Task], bool]:
    """The next tasks, up to a length of their texts together, and whether there are so many."""
    taken: list[Task] = []
    for task in tasks:
        taken.append(task)
        length -= len(task.source)
        if length <= 0:
            return taken, True
    return taken, False
