"""Reviewdog's rdjson, which carries corrections into a review."""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from copydesk.problem import Problem, SourceEdit, edited
from copydesk.report.model import Report, View, message
from copydesk.text.lines import Lines
from copydesk.text.span import Span

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Report, view: View) -> Iterator[str]:
    """One object with a diagnostic for each problem. Source: reviewdog, Diagnostic.proto."""
    text = lru_cache(maxsize=2)(lambda path: _Text(report.source(path)))
    diagnostics = []
    for problem in report.problems:
        found = _diagnostic(problem, text(problem.path))
        if also := problem.also:
            location = {"path": also.path, "range": text(also.path).range(also.span)}
            found["related_locations"] = [{"message": also.message, "location": location}]
        diagnostics.append(found)
    result = {"source": {"name": "copydesk"}, "diagnostics": diagnostics}
    yield json.dumps(result, ensure_ascii=False, indent=1)


class _Text:
    """A source whose places are given as reviewdog counts them: columns in UTF-8 bytes from 1."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._lines = Lines(source)

    def range(self, span: Span) -> dict[str, Any]:
        """A stretch of the source; its end is exclusive."""
        return {"start": self._place(span.start), "end": self._place(span.end)}

    def _place(self, offset: int) -> dict[str, int]:
        line = self._lines.position(offset).line
        before = self.source[self._lines.start(line) : offset]
        return {"line": line, "column": len(before.encode()) + 1}


def _diagnostic(problem: Problem, text: _Text) -> dict[str, Any]:
    place = problem.span
    result: dict[str, Any] = {
        "message": message(problem),
        "location": {"path": problem.path, "range": text.range(place)},
        "severity": _SEVERITIES[problem.severity],
        "code": {"value": problem.rule},
    }
    if problem.fix:
        result["suggestions"] = [_whole(problem.fix.edits, text)]
    elif problem.suggestions:
        result["suggestions"] = [{"range": text.range(place), "text": other} for other in problem.suggestions]
    return result


def _whole(edits: Sequence[SourceEdit], text: _Text) -> dict[str, Any]:
    """All edits of a fix as one suggestion, since reviewdog takes each suggestion by itself."""
    start, end = edits[0].span.start, edits[-1].span.end
    return {"range": text.range(Span(start, end)), "text": edited(text.source[start:end], edits, start)}
