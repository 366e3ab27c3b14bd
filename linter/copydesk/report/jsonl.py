"""JSON Lines: the objects of the JSON report, one a line, for programs that read as they go."""

import json
from collections.abc import Iterator

from copydesk.report.json import as_object
from copydesk.report.model import Report, View


def render(report: Report, view: View) -> Iterator[str]:
    """A line for each problem."""
    for problem in report.problems:
        yield json.dumps(as_object(problem), ensure_ascii=False)
