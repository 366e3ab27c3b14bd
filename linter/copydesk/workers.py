"""Processes that examine articles side by side."""

import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait

from copydesk.crew import Outcomes, Task
from copydesk.examine import Examined, examine
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Failure
from copydesk.texts import Article

Starting = Callable[[], Callable[[str], Article]]
"""What a process calls once, to get what makes an article of a path. It is sent to the process."""

_BATCH = 8
"""Articles that a process is given at a time, so that it need not wait for each."""

_PATIENCE = 2.0
"""Seconds after which an idle process looks whether the run that it belongs to is still there."""

# A process that is forked has the rules already. Elsewhere than on Linux, libraries of the system do not stand it.
if sys.platform == "linux":
    _CONTEXT = get_context("fork")
else:
    _CONTEXT = get_context("spawn")


class _Order(NamedTuple):
    path: str
    source: str
    is_reported: bool


class Workers:
    """A number of processes. One that dies costs the article that it was at; the others of its batch go to the next."""

    def __init__(self, starting: Starting, jobs: int) -> None:
        self._starting = starting
        self._jobs = jobs
        self._workers: list[_Worker] = []
        self._again: deque[Task] = deque()

    def __call__(self, tasks: Iterator[Task]) -> Outcomes:
        """Examine articles; what came of each is given as soon as it is there."""
        try:
            while self._hand_out(tasks):
                busy = [worker for worker in self._workers if worker.pending]
                ready = wait([worker.connection for worker in busy])
                for worker in busy:
                    if worker.connection in ready:
                        yield self._outcome(worker)
        finally:
            for worker in self._workers:
                worker.stop()

    def _hand_out(self, tasks: Iterator[Task]) -> bool:
        """Give each idle process something to do, and start new ones for what is left; False when all is done."""
        for worker in self._workers:
            if not worker.pending:
                worker.give(self._batch(tasks))
        while len(self._workers) < self._jobs and (batch := self._batch(tasks)):
            self._workers.append(_Worker(self._starting, [worker.connection for worker in self._workers]))
            self._workers[-1].give(batch)
        return any(worker.pending for worker in self._workers)

    def _batch(self, tasks: Iterator[Task]) -> Sequence[Task]:
        again = [self._again.popleft() for _ in range(min(_BATCH, len(self._again)))]
        return again or list(islice(tasks, _BATCH))

    def _outcome(self, worker: "_Worker") -> tuple[Article, Examined | Failure]:
        """What a process says of the first article that it has, or that it will say nothing any more."""
        outcome: Examined | Failure | Exception
        try:
            outcome = worker.connection.recv()
        except (EOFError, OSError):
            outcome = self._bury(worker)
        if isinstance(outcome, Exception):
            raise outcome
        return worker.pending.popleft().article, outcome

    def _bury(self, worker: "_Worker") -> Failure:
        """Say why there is no outcome for the article that a process died of, and keep the others for another one."""
        died_of, *others = worker.pending
        self._again.extend(others)
        self._workers.remove(worker)
        return Failure(died_of.article.path, f"{worker.end()}; the article was not checked, the others were")


class _Worker:
    """A process, this end of the pipe to it, and the articles that it has, in order."""

    def __init__(self, starting: Starting, inherited: Sequence[Connection]) -> None:
        self.pending: deque[Task] = deque()
        self.connection, theirs = _CONTEXT.Pipe()
        closed = (self.connection, *inherited) if _CONTEXT.get_start_method() == "fork" else ()
        self._process = _CONTEXT.Process(target=_work, args=(theirs, starting, closed), daemon=True)
        self._process.start()
        theirs.close()

    def give(self, tasks: Sequence[Task]) -> None:
        """Hand over articles; whether the process is there to take them shows when it is asked for the outcome."""
        if not tasks:
            return
        self.pending.extend(tasks)
        with suppress(OSError):
            self.connection.send([_Order(task.article.path, task.source, task.is_reported) for task in tasks])

    def end(self) -> str:
        """Wait for the process, and say how it ended."""
        self.connection.close()
        self._process.join()
        code = self._process.exitcode or 0
        if code >= 0:
            return f"the process that checked it ended with status {code}"
        name = _signal(-code)
        why = ", perhaps for want of memory" if name == "SIGKILL" else ""
        return f"the process that checked it was killed ({name}){why}"

    def stop(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self.end()


def _signal(number: int) -> str:
    """What a signal is called; those that programs agree on among themselves have only a number."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _work(connection: Connection, starting: Starting, inherited: Sequence[Connection]) -> None:
    """Examine what comes through a pipe, until nothing more comes or nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run that it belongs to ends it
    for other in inherited:
        other.close()
    article, parent = starting(), parent_process()
    while True:
        while not connection.poll(_PATIENCE):
            if parent is None or not parent.is_alive():
                return
        try:
            orders = connection.recv()
            for path, source, is_reported in orders:
                connection.send(_examined(article, path, source, is_reported))
        except (EOFError, OSError):
            return


def _examined(article: Callable[[str], Article], path: str, source: str, is_reported: bool) -> Examined | Exception:
    """What came of an article, or the error that kept it from being examined, for the run to raise."""
    try:
        return examine(article(path), source, is_reported=is_reported)
    except Exception as error:  # noqa: BLE001
        return error
