"""JUnit's XML, which CI servers show as test results: a file is a suite, a problem a test that failed.

A problem that does not fail the run is a test that was skipped, else a server would take the run for one that failed.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from copydesk.numbers import counted
from copydesk.problem import Failure, Problem
from copydesk.report.model import Report, View, advice
from copydesk.report.xml import document, readable


def render(report: Report, view: View) -> Iterator[str]:
    """A suite for each file with problems, and for each that could not be checked, which is an error of the test.

    Where there are none, one test that passed, since servers refuse none.
    """
    count, errors = len(report.problems), len(report.failures)
    failed = str(sum(map(report.fails, report.problems)))
    root = ET.Element("testsuites", name="copydesk", tests=str(max(1, count + errors)), failures=failed)
    root.set("errors", str(errors))
    for path, found in groupby(report.problems, key=lambda problem: problem.path):
        _problems(root, path, list(found), report)
    for failure in report.failures:
        _failure(root, failure)
    if not count and not errors:
        suite = ET.SubElement(root, "testsuite", name="copydesk", tests="1", failures="0", errors="0")
        ET.SubElement(suite, "testcase", classname="copydesk", name=counted(report.files, "article"))
    yield from document(root)


def _problems(root: ET.Element, path: str, problems: Sequence[Problem], report: Report) -> None:
    """Add the suite of a file: a test for each problem."""
    failing = sum(map(report.fails, problems))
    suite = ET.SubElement(root, "testsuite", name=readable(path), tests=str(len(problems)), failures=str(failing))
    suite.set("errors", "0")
    if failing < len(problems):
        suite.set("skipped", str(len(problems) - failing))
    for problem in problems:
        line, column = problem.start.line, problem.start.column
        name = f"{problem.rule} at {line}:{column}"
        case = ET.SubElement(suite, "testcase", classname=readable(path), name=name, file=readable(path))
        case.set("line", str(line))
        outcome = "failure" if report.fails(problem) else "skipped"
        element = ET.SubElement(case, outcome, type=problem.severity, message=readable(advice(problem)))
        excerpt = problem.excerpt
        element.text = readable(f"{path}:{line}:{column}: {excerpt.before}{excerpt.marked}{excerpt.after}")


def _failure(root: ET.Element, failure: Failure) -> None:
    """Add the suite of what could not be checked: one test that ended in an error."""
    name = readable(failure.path)
    suite = ET.SubElement(root, "testsuite", name=name, tests="1", failures="0", errors="1")
    case = ET.SubElement(suite, "testcase", classname=name, name="not checked", file=name)
    if failure.line:
        case.set("line", str(failure.line))
    error = ET.SubElement(case, "error", type="not checked", message=readable(failure.message))
    error.text = readable(str(failure))
