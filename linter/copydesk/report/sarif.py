"""SARIF 2.1.0, for code scanning: every problem with its region, fingerprint and what could be put in its place."""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from copydesk.paths import shown
from copydesk.problem import Elsewhere, Failure, Problem, SourceEdit
from copydesk.report.fingerprint import fingerprints
from copydesk.report.model import Report, View, message

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_FINGERPRINT = "copydesk/v1"


def render(report: Report, view: View) -> Iterator[str]:
    """One SARIF log with one run."""
    rules = sorted({problem.rule for problem in report.problems})
    marked = zip(report.problems, fingerprints(report.problems), strict=True)
    run = {
        "tool": {
            "driver": {
                "name": "copydesk",
                "version": report.version,
                "rules": [{"id": rule, "shortDescription": {"text": report.summary(rule) or rule}} for rule in rules],
            }
        },
        "invocations": [_invocation(report.failures)],
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, rules.index(problem.rule), fingerprint) for problem, fingerprint in marked],
    }
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _invocation(failures: Sequence[Failure]) -> dict[str, Any]:
    """Whether all articles could be checked, and what is to be said of those that could not."""
    notifications = []
    for failure in failures:
        place: dict[str, Any] = {"artifactLocation": _artifact(failure.path)}
        if failure.line:
            place["region"] = {"startLine": failure.line}
        said = {"level": "error", "message": {"text": failure.message}, "locations": [{"physicalLocation": place}]}
        notifications.append(said)
    notified = {"toolExecutionNotifications": notifications} if notifications else {}
    return {"executionSuccessful": not failures, **notified}


def _result(problem: Problem, index: int, fingerprint: str) -> dict[str, Any]:
    result = {
        "ruleId": problem.rule,
        "ruleIndex": index,
        "level": _LEVELS[problem.severity],
        "message": {"text": message(problem)},
        "locations": [{"physicalLocation": _place(problem)}],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if problem.also:
        said = {"text": problem.also.message}
        result["relatedLocations"] = [{"id": 0, "message": said, "physicalLocation": _place(problem.also)}]
    if fixes := list(_fixes(problem)):
        result["fixes"] = fixes
    return result


def _fixes(problem: Problem) -> Iterator[dict[str, Any]]:
    """What can be done about a problem: its fix or, where it has none, each suggestion in place of what is marked."""
    if problem.fix:
        yield _fix(problem.path, f"{problem.fix.safety} fix", problem.fix.edits)
        return
    for suggestion in problem.suggestions:
        what = f"change it to “{suggestion}”" if suggestion else "take it out"
        yield _fix(problem.path, what, [SourceEdit(problem.span, suggestion)])


def _fix(path: str, what: str, edits: Iterable[SourceEdit]) -> dict[str, Any]:
    change = {"artifactLocation": _artifact(path), "replacements": [_replacement(edit) for edit in edits]}
    return {"description": {"text": what}, "artifactChanges": [change]}


def _artifact(path: str) -> dict[str, str]:
    return {"uri": quote(os.fsencode(shown(Path(path))))}


def _place(place: Problem | Elsewhere) -> dict[str, Any]:
    start, end = place.start, place.end
    region = {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": end.offset - start.offset,
    }
    return {"artifactLocation": _artifact(place.path), "region": region}


def _replacement(edit: SourceEdit) -> dict[str, Any]:
    region = {"charOffset": edit.span.start, "charLength": edit.span.end - edit.span.start}
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}
