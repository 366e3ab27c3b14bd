"""Problems as diagnostics."""

from lsprotocol import types

from copydesk.problem import Failure, Problem
from copydesk.server.places import Places

SOURCE = "copydesk"

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}


def diagnostic(problem: Problem, places: Places) -> types.Diagnostic:
    """A problem as an editor underlines it; a problem without a character underlines the one after it."""
    start, end = problem.span
    return types.Diagnostic(
        range=places.range(start, max(end, min(start + 1, len(places.source)))),
        message=problem.message,
        severity=_SEVERITIES[problem.severity],
        code=problem.rule,
        source=SOURCE,
        related_information=_related(problem, places),
    )


def failure_diagnostic(failure: Failure, path: str, places: Places) -> types.Diagnostic:
    """What kept an article from being checked, on its line, or on the first one where that is in another file."""
    is_here = failure.path == path
    return types.Diagnostic(
        range=places.line(failure.line if is_here and failure.line else 1),
        message=failure.message if is_here else str(failure),
        severity=types.DiagnosticSeverity.Error,
        source=SOURCE,
    )


def _related(problem: Problem, places: Places) -> list[types.DiagnosticRelatedInformation] | None:
    """The second place, if it is in the same text."""
    also = problem.also
    if also is None or also.path != problem.path:
        return None
    place = types.Location(places.uri, places.range(*also.span))
    return [types.DiagnosticRelatedInformation(place, also.message)]
