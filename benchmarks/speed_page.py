"""docs/benchmarks.md: what was measured, on what, and how far the figures go."""

import datetime
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from benchmarks.speed import Row

_HEAD = """# Benchmarks

<!-- written by `make bench`; measure again instead of editing it -->

Measured on {date} with `make bench`, on articles of `{source}`: {machine}.
"""

_READING = """
## How to read this

- CPU is user and system time of the whole process and its children, start-up included; all commands ran in
  turn, and the figure is the median (rounds: {rounds}). Elapsed time on a busy machine says little; CPU drifts, too, so
  a ratio below two means nothing.
- All rules ran that run by default, in one process where nothing else is said."""

_COMPARING = """\
- Cheaper than copydesk without its cache, on one article: {one};
  on many: {many}. A list of known misspellings is the fastest check that there is.
- The checkers do different things: a ratio says what a run costs, not what it finds. For that there is
  [another page](quality.md).
- Checkers that would take many minutes ran on fewer articles, as the column says. Their start-up weighs more there, so
  their words a second are a little too low.
- cspell has a cache too, which was not used: a warm copydesk is to be compared with a cold one only."""

_ROUND = 10


class Page(NamedTuple):
    """All that was measured."""

    machine: str
    date: datetime.date
    source: str
    rounds: int
    one: "Sequence[Row]"
    many: "Sequence[Row]"
    growth: "Sequence[Row]"
    exponents: tuple[float | None, float | None]
    missing: Sequence[str]


def written(page: Page) -> str:
    """The page as Markdown."""
    return "\n".join(_lines(page)) + "\n"


def _lines(page: Page) -> Iterator[str]:
    yield _HEAD.format(date=page.date, source=page.source, machine=page.machine)
    if page.missing:
        yield f"Not installed, and so not measured: {', '.join(page.missing)}.\n"
    yield f"## One article ({page.one[0].words:,} words), as a hook checks it\n"
    yield from _table(page.one)
    yield f"\n## {page.many[0].articles:,} articles ({page.many[0].words:,} words)\n"
    yield from _table(page.many)
    if page.growth:
        yield "\n## Growth\n"
        yield from _growth(page)
    yield _READING.format(rounds=page.rounds)
    if any(not row.name.startswith("copydesk") for row in page.many):
        yield _COMPARING.format(one=_faster(page.one), many=_faster(page.many))


def _faster(rows: "Sequence[Row]") -> str:
    """The peers that cost less than copydesk for each word."""
    names = [row.name for row in rows if _rate(row) > _rate(rows[0]) and not row.name.startswith("copydesk")]
    return ", ".join(names) or "none of them"


def _table(rows: "Sequence[Row]") -> Iterator[str]:
    """A row a checker; the last column is what a word costs, copydesk's without a cache being 1."""
    yield "| checker | version | checks | articles | CPU s | elapsed s | peak MB | words/s CPU | CPU a word |"
    yield "|---|---|---|--:|--:|--:|--:|--:|--:|"
    for row in rows:
        ratio = _rate(rows[0]) / _rate(row)
        times = f"{ratio:.0f}" if ratio >= _ROUND else f"{ratio:.2f}"
        yield (
            f"| {row.name} | {row.version} | {row.does} | {row.articles:,} | {row.cost.cpu:.3f} | {row.cost.wall:.2f}"
            f" | {row.cost.memory:.0f} | {_rounded(_rate(row)):,} | {times} × |"
        )


def _growth(page: Page) -> Iterator[str]:
    yield "copydesk in one process, without a cache.\n"
    yield "| articles | words | CPU s | peak MB | words/s CPU |"
    yield "|--:|--:|--:|--:|--:|"
    for row in page.growth:
        rate = f"{_rounded(_rate(row)):,}"
        yield f"| {row.articles:,} | {row.words:,} | {row.cost.cpu:.3f} | {row.cost.memory:.0f} | {rate} |"
    if page.exponents[0] is not None and page.exponents[1] is not None:
        whole, last = page.exponents
        yield f"\nCPU grows with the words to the power of {whole:.2f}, over the last three sizes {last:.2f}"
        yield "(least squares over the logarithms; below 1 is what starting up adds to the small sizes)."


def _rate(row: "Row") -> float:
    return row.words / row.cost.cpu


def _rounded(number: float) -> int:
    """Three figures, as more would say more than was measured."""
    return int(float(f"{number:.3g}"))
