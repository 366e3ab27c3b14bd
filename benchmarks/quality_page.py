"""docs/quality.md: what each checker finds of planted errors, and how far the figures go."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_HEAD = """# What it finds, and what the others find

<!-- written by `make quality`; measure again instead of editing it -->

Measured on {date} with `make quality`, on articles of {sources}.

In each of many published articles one error was planted. The first figure is the share of errors whose place a checker
names, the second the share that its first suggestion corrects, in per cent. The last line is what it says of
{words:,} words of the same publishers as they were published, in reports for each 10,000 words.
"""

_READING = """
## How to read this

- copydesk's remarks (`info`) count for nothing here, neither as found nor as alarms. All of its rules ran that run by
  default. Of its {alarms} alarms on the published articles a person has called {real} real errors, which leaves
  {left:.2f} in 10,000 words.
- The learned weights of copydesk come from text of other publishers, but its rules were made while reading findings on
  these; on articles that nobody has looked at expect a little less.
- A place counts as found if the report is at most {slack} characters wider than the error, and is not made of the
  article without the error as well.
- The errors are drawn by a program; people make others. How copydesk does on the corrections that people made by hand,
  `python -m benchmarks.copy_edits FILE` says.
- A checker with * had {slow} errors of each kind and {slow} articles: one error more or less is {step:.0f} points.
- Spelling checkers report names that they do not know, and so find misspelt ones; the last line says at what price.
"""


class Score(NamedTuple):
    """Of how many planted errors how many were found, and corrected first time."""

    planted: int
    found: int
    corrected: int


class Alarms(NamedTuple):
    """Reports on articles as they were published, and the words of these."""

    reports: int
    words: int


class Column(NamedTuple):
    """A checker: its name and version, and what was counted of it."""

    name: str
    version: str
    scores: Mapping[str, Score]
    alarms: Alarms


class Page(NamedTuple):
    """All that was measured; copydesk is the first column, and `real` of its alarms are labelled as real errors."""

    date: datetime.date
    sources: Sequence[str]
    columns: Sequence[Column]
    real: int
    slack: int


def written(page: Page) -> str:
    """The page as Markdown."""
    return "\n".join(_lines(page))


def _lines(page: Page) -> Iterator[str]:
    own, columns = page.columns[0], page.columns
    words = own.alarms.words
    yield _HEAD.format(date=page.date, sources=", ".join(f"`{name}`" for name in page.sources), words=words)
    names = (f"{column.name} {column.version}{'' if column.alarms.words == words else ' *'}" for column in columns)
    yield f"| planted | errors | {' | '.join(names)} |"
    yield f"|---|--:|{'--:|' * len(columns)}"
    for kind, score in own.scores.items():
        if not score.planted:
            continue
        shares = " | ".join(_shares(column.scores[kind]) for column in columns)
        yield f"| {kind} | {score.planted} | {shares} |"
    yield f"| reports in 10,000 words | | {' | '.join(f'{_rate(column.alarms):.1f}' for column in columns)} |"
    slow = max(1, min(max(score.planted for score in column.scores.values()) for column in columns))
    false = own.alarms._replace(reports=own.alarms.reports - page.real)
    yield _READING.format(
        alarms=own.alarms.reports, real=page.real, left=_rate(false), slack=page.slack, slow=slow, step=100 / slow
    )


def _shares(score: Score) -> str:
    return " / ".join(f"{100 * part / max(1, score.planted):.0f}" for part in score[1:])


def _rate(alarms: Alarms) -> float:
    return 1e4 * alarms.reports / max(1, alarms.words)
