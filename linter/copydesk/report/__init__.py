"""From problems to text: one module a format, each with `render(report, view)`. Nothing here reads or writes a file."""

from collections.abc import Iterator
from importlib import import_module

from copydesk.report.model import Report, View

FORMATS = ("text", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "checkstyle", "rdjson", "html")
"""The formats, by the names of their modules."""

__all__ = ["FORMATS", "Report", "View", "render"]


def render(name: str, report: Report, view: View) -> Iterator[str]:
    """The report in a format, line by line, without line ends."""
    lines: Iterator[str] = import_module(f"copydesk.report.{name}").render(report, view)
    return lines
