"""How fast copydesk is, beside the other checkers of prose, on the same articles in one run.

    python -m benchmarks.speed [FOLDER] [--peers FOLDER]... [--articles 1000] [--slow 50] [--rounds 3]
                               [--growth 1600] [--write docs/benchmarks.md]

Articles are copied into a folder of their own, where no peer's configuration or ignore file reaches. All commands run
in turn, round by round; the medians are printed, and written as a page with `--write`.
"""

import argparse
import datetime
import os
import platform
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import peers, speed_page
from benchmarks.articles import TEXTS, articles_in, drawn
from benchmarks.command import parser_of
from benchmarks.measuring import Cost, cost, exponent, in_turn
from copydesk import __version__

_EXAMPLES = Path(__file__).parent.parent / "examples" / "articles"
_SMALLEST = 50
_LAST = 3
"""Sizes of the growth at its end, where starting up no longer counts."""
_COPYDESK = (sys.executable, "-m", "copydesk", "check", "--isolated", "--jobs", "1")
COLD, WARM, PAIR = "copydesk", "copydesk, cache warm", "copydesk --jobs 2"


class Row(NamedTuple):
    """A checker on so many articles of so many words, and what that cost."""

    name: str
    version: str
    does: str
    articles: int
    words: int
    cost: Cost


class Articles:
    """Articles in a folder of their own, in an order taken by chance, each with its number of words."""

    def __init__(self, source: Path, folder: Path, most: int) -> None:
        found = drawn(articles_in([source], TEXTS), most, random.Random(1))
        self.folder = folder
        self.names = [f"{number:05d}{path.suffix}" for number, path in enumerate(found)]
        self._words: list[int] = []
        for name, path in zip(self.names, found, strict=False):
            shutil.copyfile(path, folder / name)
            self._words.append(len(path.read_text(encoding="utf-8", errors="replace").split()))

    def words(self, count: int) -> int:
        """The words of the first so many articles."""
        return sum(self._words[:count])


def main() -> None:
    """Measure, print, and write the page where that is asked for."""
    options = _options()
    found, missing = peers.found(options.peers, options.slow)
    with tempfile.TemporaryDirectory() as folder:
        articles = Articles(options.folder, Path(folder), max(options.articles, options.growth))
        one = _rows(articles, 1, found, options.rounds)
        many = _rows(articles, min(options.articles, len(articles.names)), found, options.rounds)
        growth = list(_growth(articles, options.growth, options.rounds))
    points = [(row.words, row.cost.cpu) for row in growth]
    page = speed_page.Page(
        machine=_machine(),
        date=datetime.datetime.now(datetime.UTC).date(),
        source=options.folder.name,
        rounds=options.rounds,
        one=one,
        many=many,
        growth=growth,
        exponents=(exponent(points), exponent(points[-_LAST:])),
        missing=missing,
    )
    text = speed_page.written(page)
    print(text)
    if options.write:
        options.write.write_text(text, encoding="utf-8")


def _rows(articles: Articles, count: int, found: Sequence[peers.Peer], rounds: int) -> list[Row]:
    """Every checker on the first so many articles, slow ones on fewer; copydesk first, the others by what they cost."""
    cost([*_COPYDESK, articles.names[0]], articles.folder)  # compiles tables and bytecode, once a machine
    names = articles.names[:count]
    numbers = {peer.name: min(count, peer.most or count) for peer in found}
    commands = {
        COLD: [*_COPYDESK, "--no-cache", *names],
        WARM: [*_COPYDESK, *names],
        PAIR: [*_COPYDESK[:-1], "2", "--no-cache", *names],
        **{peer.name: peer.on(names[: numbers[peer.name]]) for peer in found},
    }
    if count == 1:
        del commands[PAIR]
    cost(commands[WARM], articles.folder)  # fills the cache
    costs = in_turn(commands, rounds, articles.folder)
    does = {peer.name: (peer.version, peer.does) for peer in found}
    rows = [
        Row(name, *does.get(name, (__version__, "copy-editing")), number, articles.words(number), costs[name])
        for name in commands
        for number in (numbers.get(name, count),)
    ]
    ours = [row for row in rows if row.name.startswith("copydesk")]
    others = sorted((row for row in rows if row not in ours), key=lambda row: row.cost.cpu / row.words)
    return [*ours, *others]


def _growth(articles: Articles, most: int, rounds: int) -> Iterator[Row]:
    """copydesk, without a cache, on ever twice as many articles."""
    sizes = []
    size = min(_SMALLEST, len(articles.names))
    while size <= min(most, len(articles.names)) and size not in sizes:
        sizes.append(size)
        size *= 2
    commands = {str(size): [*_COPYDESK, "--no-cache", *articles.names[:size]] for size in sizes}
    costs = in_turn(commands, rounds, articles.folder)
    for size in sizes:
        yield Row(COLD, __version__, "", size, articles.words(size), costs[str(size)])


def _machine() -> str:
    """The processor, the system and Python, and how busy the machine is."""
    model = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.is_file():
        lines = information.read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), model)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{model}, {os.cpu_count()} cores{load}; {platform.system()}, Python {platform.python_version()}"


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.speed", __doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=_EXAMPLES, metavar="FOLDER")
    parser.add_argument("--peers", action="append", type=Path, default=[], metavar="FOLDER", help="where peers lie")
    parser.add_argument("--articles", type=int, default=1000, help="articles for the comparison (1000)")
    parser.add_argument("--slow", type=int, default=50, help="articles for the slow peers (50)")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each command (3)")
    parser.add_argument("--growth", type=int, default=1600, help="articles of the largest run of the growth (1600)")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the page here")
    return parser.parse_args()


if __name__ == "__main__":
    main()
