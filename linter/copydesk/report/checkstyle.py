"""Checkstyle's XML, which many viewers and review tools read."""

from collections.abc import Iterator
from itertools import groupby
from xml.etree import ElementTree as ET

from copydesk.report.model import Report, View, advice
from copydesk.report.xml import document, readable


def render(report: Report, view: View) -> Iterator[str]:
    """An element for each file, and in it one for each problem."""
    root = ET.Element("checkstyle", version=report.version)
    for path, problems in groupby(report.problems, key=lambda problem: problem.path):
        file = ET.SubElement(root, "file", name=readable(path))
        for problem in problems:
            ET.SubElement(
                file,
                "error",
                line=str(problem.start.line),
                column=str(problem.start.column),
                severity=problem.severity,
                message=readable(advice(problem)),
                source=f"copydesk.{problem.family}.{problem.rule}",
            )
    yield from document(root)
