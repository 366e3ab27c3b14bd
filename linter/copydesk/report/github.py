"""Workflow commands of GitHub Actions, which become remarks on the lines of a pull request."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.paths import shown, visible
from copydesk.report.model import Report, View, advice

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = {**_DATA, **str.maketrans({":": "%3A", ",": "%2C"})}


def render(report: Report, view: View) -> Iterator[str]:
    """A command for each problem, and for each article that could not be checked; none colours or moves the log.

    Source: GitHub, workflow commands for GitHub Actions.
    """
    for problem in report.problems:
        properties = {
            "file": shown(Path(problem.path)),
            "line": problem.start.line,
            "endLine": problem.end.line,
            "col": problem.start.column,
            "endColumn": problem.end.column,
            "title": problem.rule,
        }
        if problem.start.line != problem.end.line:
            del properties["col"], properties["endColumn"]  # GitHub takes columns on one line only
        written = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items())
        yield visible(f"::{_COMMANDS[problem.severity]} {written}::{advice(problem).translate(_DATA)}")
    for failure in report.failures:
        line = f",line={failure.line}" if failure.line else ""
        file = f"file={shown(Path(failure.path)).translate(_PROPERTY)}{line},title=not checked"
        yield visible(f"::error {file}::{failure.message.translate(_DATA)}")
