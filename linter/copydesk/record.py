"""What came of an article, as a text that is small in memory, in the cache and between processes."""

import json
from collections.abc import Sequence
from posixpath import dirname, join, normpath
from typing import Any

from copydesk.engine import Checked
from copydesk.paths import relative
from copydesk.problem import Elsewhere, Excerpt, Failure, Problem, SourceEdit, SourceFix
from copydesk.suppress import Standing, Stet
from copydesk.text.lines import Position
from copydesk.text.span import Span


def written(checked: Checked, path: str = "") -> str:
    """What came of the article at a path, without its facts and that path: JSON, the fields in their order."""
    problems = [_row(problem, path) for problem in checked.problems]
    failures = [(failure.path if failure.path != path else "", *failure[1:]) for failure in checked.failures]
    stets = [(each.stet, each.problem and _row(each.problem, path), each.lasting) for each in checked.stets]
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


def _row(problem: Problem, path: str) -> Sequence[Any]:
    """A problem without its path; the one of its second place is as seen from there, "" for the same."""
    also = problem.also
    if also is None:
        return problem[1:-2]
    other = "" if also.path == path else relative(also.path, dirname(path) or ".")
    return (*problem[1:-2], (other, *also[1:]))


def _problem(path: str, row: Sequence[Any]) -> Problem:
    rule, family, severity, message, start, end, excerpt, suggestions, fix, *also = row
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
        _fix(fix),
        _elsewhere(path, also[0]) if also else None,
    )


def _elsewhere(path: str, row: Sequence[Any]) -> Elsewhere:
    other, message, start, end, excerpt, fix = row
    there = normpath(join(dirname(path), other)) if other else path
    return Elsewhere(there, message, Position(*start), Position(*end), Excerpt(*excerpt), _fix(fix))


def _fix(row: Sequence[Any] | None) -> SourceFix | None:
    return SourceFix(tuple(SourceEdit(Span(*span), text) for span, text in row[0]), row[1]) if row else None


def _stet(row: Sequence[Any]) -> Stet:
    names, reach, written_at = row
    return Stet(tuple(names), Span(*reach), written_at and Span(*written_at))
