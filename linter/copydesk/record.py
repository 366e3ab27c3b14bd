"""What came of an article, as a text that is small in memory, in the cache and between processes."""

import json
from collections.abc import Sequence
from typing import Any

from copydesk.engine import Checked
from copydesk.problem import Excerpt, Failure, Problem, SourceEdit, SourceFix
from copydesk.suppress import Standing, Stet
from copydesk.text.lines import Position
from copydesk.text.span import Span


def written(checked: Checked, path: str = "") -> str:
    """What came of the article at a path, without its facts and that path: JSON, the fields in their order."""
    problems = [problem[1:] for problem in checked.problems]
    failures = [(failure.path if failure.path != path else "", *failure[1:]) for failure in checked.failures]
    stets = [(each.stet, each.problem and each.problem[1:], each.lasting) for each in checked.stets]
    return json.dumps((problems, failures, stets), ensure_ascii=False, separators=(",", ":"))


def read(record: str, path: str) -> Checked:
    """What came of the article that reports call by this path.

    Raises ValueError, TypeError or another of the errors of reading JSON where that is no record.
    """
    problems, failures, stets = json.loads(record)
    return Checked(
        tuple(_problem(path, row) for row in problems),
        tuple(Failure(other or path, *row) for other, *row in failures),
        tuple(Standing(_stet(stet), problem and _problem(path, problem), lasting) for stet, problem, lasting in stets),
    )


def _problem(path: str, row: Sequence[Any]) -> Problem:
    rule, family, severity, message, start, end, excerpt, suggestions, fix = row
    return Problem(
        path,
        rule,
        family,
        severity,
        message,
        Position(*start),
        Position(*end),
        Excerpt(*excerpt),
        tuple(suggestions),
        fix and SourceFix(tuple(SourceEdit(Span(*span), text) for span, text in fix[0]), fix[1]),
    )


def _stet(row: Sequence[Any]) -> Stet:
    names, reach, written_at = row
    return Stet(tuple(names), Span(*reach), written_at and Span(*written_at))
