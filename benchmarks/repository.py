"""What a whole repository costs: the first run and the next one, growth, memory, and what a second process gains.

python -m benchmarks.repository FOLDER... [--only first,growth,memory,jobs]

Articles are drawn from the folders, by chance but the same ones each time. CPU is that of all processes together.
"""

import argparse
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from copydesk.formats import SUFFIXES

_ARTICLES = 1_000
_SIZES = (50, 100, 200, 400, 800, 1_600)
_MANY = 10_000
_RUNS = 3
_MEGABYTE = 1024
"""Of the kilobytes in which Linux counts memory."""


class Cost(NamedTuple):
    """CPU seconds, seconds on the clock, and the most memory that the main process held, in megabytes."""

    cpu: float
    wall: float
    memory: float


def cost(folder: Path, *options: str) -> Cost:
    """What a check of a folder costs, as a process of its own."""
    command = [sys.executable, "-m", "copydesk", "check", "--isolated", "--output-format", "concise", *options]
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    before = os.times()
    began = time.perf_counter()
    run = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, _, used = os.wait4(run.pid, 0)
    wall, after = time.perf_counter() - began, os.times()
    run.returncode = 0  # it has been waited for
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(cpu, wall, used.ru_maxrss / _MEGABYTE)


def drawn(folders: Sequence[Path]) -> list[Path]:
    """All articles of some folders, in an order by chance that is always the same."""
    found = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    random.Random(1).shuffle(found)
    return found


def lay_out(articles: Sequence[Path], count: int, folder: Path) -> int:
    """Write a number of articles into a folder, again and again with a line of their own; the number of words."""
    words = 0
    for number in range(count):
        source = articles[number % len(articles)]
        text = source.read_text(encoding="utf-8", errors="replace")
        if number >= len(articles):
            text += f"\n\nThis was written down once more, as number {number} of them all.\n"
        words += len(text.split())
        place = folder / f"{number // 100:03}" / f"{number:05}{source.suffix}"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return words


def first(articles: Sequence[Path], folder: Path) -> Iterator[str]:
    """The first run and the next one."""
    words = lay_out(articles, _ARTICLES, folder)
    yield f"{_ARTICLES:,} articles, {words:,} words"
    cold = cost(folder, "--jobs", "1")
    warm = statistics.median(cost(folder, "--jobs", "1").cpu for _ in range(_RUNS))
    yield f"  first run      {cold.cpu:6.2f} s CPU, {words / cold.cpu:9,.0f} words a second, {cold.memory:4.0f} MB"
    yield f"  next run       {warm:6.2f} s CPU"
    changed = next(path for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES)
    changed.write_text(changed.read_text(encoding="utf-8") + "\n\nOne line more.\n", encoding="utf-8")
    yield f"  one changed    {cost(folder, '--jobs', '1').cpu:6.2f} s CPU"


def growth(articles: Sequence[Path], folder: Path) -> Iterator[str]:
    """CPU by the number of articles, and the exponent by which it grows."""
    points: list[tuple[float, float]] = []
    for size in _SIZES:
        words = lay_out(articles, size, folder / str(size))
        cpu = min(
            cost(folder / str(size), "--no-cache", "--jobs", "1").cpu for _ in range(_RUNS if size < _SIZES[-2] else 1)
        )
        points.append((math.log(words), math.log(cpu)))
        yield f"  {size:6,} articles {words:10,} words {cpu:8.2f} s CPU"
    yield f"  exponent {slope(points):.2f} over words; of the last three sizes {slope(points[-3:]):.2f}"


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The slope of the straight line nearest to some points."""
    return statistics.linear_regression(*zip(*points, strict=True)).slope


def memory(articles: Sequence[Path], folder: Path) -> Iterator[str]:
    """The most memory that the first run and the next one hold for many articles."""
    words = lay_out(articles, _MANY, folder)
    yield f"{_MANY:,} articles, {words:,} words"
    for name in ("first run", "next run"):
        spent = cost(folder, "--jobs", "1")
        yield f"  {name:14} {spent.memory:6.0f} MB, {spent.cpu:6.2f} s CPU"


def jobs(articles: Sequence[Path], folder: Path) -> Iterator[str]:
    """How much sooner two processes are done than one, in turn."""
    lay_out(articles, _SIZES[-1], folder)
    walls: dict[str, list[float]] = {"1": [], "2": []}
    for _ in range(_RUNS):
        for count, taken in walls.items():
            taken.append(cost(folder, "--no-cache", "--jobs", count).wall)
    one, two = (statistics.median(taken) for taken in walls.values())
    yield f"{_SIZES[-1]:,} articles: {one:.1f} s on the clock, {two:.1f} s with two processes"
    yield f"  {one / two:.2f} times as fast"


_PARTS = {"first": first, "growth": growth, "memory": memory, "jobs": jobs}


def main() -> None:
    """Print the figures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--only", default=",".join(_PARTS), help="some of: %(default)s")
    args = parser.parse_args()
    articles = drawn(args.folders)
    for name in args.only.split(","):
        with tempfile.TemporaryDirectory() as folder:
            print(f"{name}:")
            for line in _PARTS[name](articles, Path(folder)):
                print(line, flush=True)


if __name__ == "__main__":
    main()
