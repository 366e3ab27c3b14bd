"""JSON: a list of problems, the stable format for other programs."""

import json
from collections.abc import Iterator
from typing import Any

from copydesk.problem import Elsewhere, Problem, SourceFix
from copydesk.report.model import Report, View
from copydesk.text.lines import Position


def render(report: Report, view: View) -> Iterator[str]:
    """A JSON list, one problem a line."""
    lines = [json.dumps(as_object(problem), ensure_ascii=False) for problem in report.problems]
    yield "[" + ("\n" + ",\n".join(lines) + "\n" if lines else "") + "]"


def as_object(problem: Problem) -> dict[str, Any]:
    """A problem as the object that docs/json.md describes."""
    return {
        "path": problem.path,
        "rule": problem.rule,
        "family": problem.family,
        "severity": problem.severity,
        "message": problem.message,
        "start": _position(problem.start),
        "end": _position(problem.end),
        "suggestions": list(problem.suggestions),
        "fix": _fix(problem.fix) if problem.fix else None,
        "also": _elsewhere(problem.also) if problem.also else None,
    }


def _elsewhere(also: Elsewhere) -> dict[str, Any]:
    return {
        "path": also.path,
        "message": also.message,
        "start": _position(also.start),
        "end": _position(also.end),
        "fix": _fix(also.fix) if also.fix else None,
    }


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column, "offset": position.offset}


def _fix(fix: SourceFix) -> dict[str, Any]:
    edits = [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in fix.edits]
    return {"safety": fix.safety, "edits": edits}
