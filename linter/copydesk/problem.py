"""A problem: a finding at its place in a file, with the rule that found it."""

from typing import NamedTuple

from copydesk.finding import Safety, Severity
from copydesk.text.lines import Position
from copydesk.text.span import Span

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""From the mildest to the gravest."""


class SourceEdit(NamedTuple):
    """Put `text` in place of the source at `span`."""

    span: Span
    text: str


class SourceFix(NamedTuple):
    """The edits of the source that correct a problem, in order, all or none."""

    edits: tuple[SourceEdit, ...]
    safety: Safety


class Excerpt(NamedTuple):
    """The source around a problem, as far as it stands on the problem's first line, for reports to show."""

    before: str
    marked: str
    after: str


class Problem(NamedTuple):
    """What a rule found, where it stands in the source, and how to correct it; `end` is exclusive."""

    path: str
    rule: str
    family: str
    severity: Severity
    message: str
    start: Position
    end: Position
    excerpt: Excerpt
    suggestions: tuple[str, ...] = ()
    fix: SourceFix | None = None

    @property
    def order(self) -> tuple[str, int, str, int, str]:
        """What problems are sorted by: path, offset, rule."""
        return (self.path, self.start.offset, self.rule, self.end.offset, self.message)


class Failure(NamedTuple):
    """Something that kept copydesk from checking a file, or from checking it with one rule; `line` from 1 if known."""

    path: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message}"


def at_least(severity: Severity, threshold: Severity) -> bool:
    """Whether a severity is as grave as the threshold, or graver."""
    return SEVERITIES.index(severity) >= SEVERITIES.index(threshold)
