"""GitLab's code quality report, which a merge request shows beside its changes."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from copydesk.paths import shown
from copydesk.problem import Problem
from copydesk.report.fingerprint import fingerprints
from copydesk.report.model import Report, View, advice

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, view: View) -> Iterator[str]:
    """A JSON list of issues. Source: GitLab, code quality report format."""
    marked = zip(report.problems, fingerprints(report.problems), strict=True)
    issues = [_issue(problem, fingerprint) for problem, fingerprint in marked]
    yield json.dumps(issues, ensure_ascii=False, indent=1)


def _issue(problem: Problem, fingerprint: str) -> dict[str, Any]:
    return {
        "description": advice(problem),
        "check_name": problem.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[problem.severity],
        "location": {
            "path": shown(Path(problem.path)),
            "lines": {"begin": problem.start.line, "end": problem.end.line},
        },
    }
