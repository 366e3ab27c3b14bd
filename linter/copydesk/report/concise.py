"""One line a problem, as compilers write it, for editors that read such lines."""

from collections.abc import Iterator

from copydesk.paths import visible
from copydesk.report.model import Report, View, message
from copydesk.report.text import closing, statistics


def render(report: Report, view: View) -> Iterator[str]:
    """A line for each problem, the statistics if they are asked for, and a summary."""
    for problem in report.problems:
        said = visible(" ".join(message(problem).split()))
        right = " ".join(problem.suggestions[0].splitlines()) if problem.suggestions else ""
        suggestion = f" [{visible(right)}]" if problem.suggestions else ""
        place = f"{visible(problem.path)}:{problem.start.line}:{problem.start.column}"
        yield f"{place}: {problem.severity}: {problem.rule}: {said}{suggestion}"
    if view.statistics:
        yield from statistics(report.problems)
    if not view.quiet:
        yield from closing(report, view)
