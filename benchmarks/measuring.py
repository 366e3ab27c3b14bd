"""What a command costs: CPU time, elapsed time and memory, of itself and of the processes that it starts."""

import math
import os
import statistics
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

# Installed packages have their bytecode; a checkout is to be measured with it, too.
_ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

_NOT_RUN = (126, 127)
"""How a shell and its like end where a command is not there or cannot be run."""


class Cost(NamedTuple):
    """User and system time and elapsed time in seconds, and the peak of memory in MB, of one run."""

    cpu: float
    wall: float
    memory: float


def cost(command: Sequence[str], folder: Path | None = None) -> Cost:
    """Run a command, its output thrown away, and say what it cost.

    Raises RuntimeError if it ends by a signal or as a command does that is not there: that is no measurement.
    """
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=_ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode < 0 or process.returncode in _NOT_RUN:
        raise RuntimeError(f"{command[0]} ended with status {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def in_turn(commands: Mapping[str, Sequence[str]], rounds: int, folder: Path) -> dict[str, Cost]:
    """The median cost of each command; they run in turn, so that what slows the machine down slows all of them."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            costs[name].append(cost(command, folder))
    return {name: _median(runs) for name, runs in costs.items()}


def exponent(costs: Iterable[tuple[float, float]]) -> float | None:
    """The power of the size with which a cost grows, by least squares over the logarithms, of pairs of size and cost.

    None for fewer than two.
    """
    points = [(math.log(size), math.log(spent)) for size, spent in costs]
    if len(points) < 2:  # noqa: PLR2004  two points make a line
        return None
    return statistics.linear_regression(*zip(*points, strict=True)).slope


def _median(runs: Sequence[Cost]) -> Cost:
    return Cost(*(statistics.median(values) for values in zip(*runs, strict=True)))
