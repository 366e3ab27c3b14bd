"""What a whole repository costs: the first run and the next one, growth, memory, and what a second process gains.

    python -m benchmarks.repository FOLDER... [--only PART]...

Articles are drawn from the folders, by chance but the same ones each time. CPU is that of all processes together.
"""

import random
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.articles import articles_in, drawn
from benchmarks.command import parser_of
from benchmarks.measuring import Cost, cost, exponent

_ARTICLES = 1_000
_SIZES = (50, 100, 200, 400, 800, 1_600)
_MANY = 10_000
_RUNS = 3


def checked(folder: Path, *options: str) -> Cost:
    """What a check of a folder costs, as a process of its own."""
    command = [sys.executable, "-m", "copydesk", "check", "--isolated", "--output-format", "concise", *options]
    return cost(command, folder)


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
    cold = checked(folder, "--jobs", "1")
    warm = statistics.median(checked(folder, "--jobs", "1").cpu for _ in range(_RUNS))
    yield f"  first run      {cold.cpu:6.2f} s CPU, {words / cold.cpu:9,.0f} words a second, {cold.memory:4.0f} MB"
    yield f"  next run       {warm:6.2f} s CPU"
    changed = articles_in([folder])[0]
    changed.write_text(changed.read_text(encoding="utf-8") + "\n\nOne line more.\n", encoding="utf-8")
    yield f"  one changed    {checked(folder, '--jobs', '1').cpu:6.2f} s CPU"


def growth(articles: Sequence[Path], folder: Path) -> Iterator[str]:
    """CPU by the number of articles, and the exponent by which it grows."""
    points: list[tuple[float, float]] = []
    for size in _SIZES:
        words = lay_out(articles, size, folder / str(size))
        cpu = min(
            checked(folder / str(size), "--no-cache", "--jobs", "1").cpu
            for _ in range(_RUNS if size < _SIZES[-2] else 1)
        )
        points.append((words, cpu))
        yield f"  {size:6,} articles {words:10,} words {cpu:8.2f} s CPU"
    yield f"  exponent {exponent(points):.2f} over words; of the last three sizes {exponent(points[-3:]):.2f}"


def memory(articles: Sequence[Path], folder: Path) -> Iterator[str]:
    """The most memory that the first run and the next one hold for many articles."""
    words = lay_out(articles, _MANY, folder)
    yield f"{_MANY:,} articles, {words:,} words"
    for name in ("first run", "next run"):
        spent = checked(folder, "--jobs", "1")
        yield f"  {name:14} {spent.memory:6.0f} MB, {spent.cpu:6.2f} s CPU"


def jobs(articles: Sequence[Path], folder: Path) -> Iterator[str]:
    """How much sooner two processes are done than one, in turn."""
    lay_out(articles, _SIZES[-1], folder)
    walls: dict[str, list[float]] = {"1": [], "2": []}
    for _ in range(_RUNS):
        for count, taken in walls.items():
            taken.append(checked(folder, "--no-cache", "--jobs", count).wall)
    one, two = (statistics.median(taken) for taken in walls.values())
    yield f"{_SIZES[-1]:,} articles: {one:.1f} s on the clock, {two:.1f} s with two processes"
    yield f"  {one / two:.2f} times as fast"


_PARTS = {"first": first, "growth": growth, "memory": memory, "jobs": jobs}


def main() -> None:
    """Print the figures that are asked for."""
    parser = parser_of("benchmarks.repository", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--only", action="append", choices=_PARTS, help="only this part; repeatable")
    args = parser.parse_args()
    found = articles_in(args.folders)
    articles = drawn(found, len(found), random.Random(1))
    for name in args.only or _PARTS:
        with tempfile.TemporaryDirectory() as folder:
            print(f"{name}:")
            for line in _PARTS[name](articles, Path(folder)):
                print(line, flush=True)


if __name__ == "__main__":
    main()
