"""Problems as diagnostics."""

from lsprotocol import types

from copydesk.problem import Problem
from copydesk.server.places import Places

SOURCE = "copydesk"

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}


def diagnostic(problem: Problem, places: Places) -> types.Diagnostic:
    """A problem as an editor underlines it; a problem without a character underlines the one after it."""
    start, end = problem.start.offset, problem.end.offset
    return types.Diagnostic(
        range=places.range(start, max(end, min(start + 1, len(places.source)))),
        message=problem.message,
        severity=_SEVERITIES[problem.severity],
        code=problem.rule,
        source=SOURCE,
    )
