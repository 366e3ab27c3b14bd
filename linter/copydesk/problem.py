"""A problem: a finding at its place in a file, with the rule that found it."""

from collections.abc import Iterable, Iterator

from copydesk.finding import Edit, Safety, Severity
from copydesk.named_tuple import NamedTuple
from copydesk.paths import visible
from copydesk.text.alike import ends_alike
from copydesk.text.lines import Position
from copydesk.text.replacing import replaced
from copydesk.text.span import Span

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""From the mildest to the gravest."""


class SourceEdit(NamedTuple):
    """Put `text` in place of the source at `span`."""

    span: Span
    text: str


def edited(text: str, edits: Iterable[Edit | SourceEdit], begins: int = 0) -> str:
    """The text after edits that do not overlap; every character outside their spans stays as it is.

    `begins` is the offset at which the text begins in the one that the edits are of.
    """
    ordered = sorted(edits, key=lambda edit: edit.span)
    return replaced(text, ((edit.span.start - begins, edit.span.end - begins, edit.text) for edit in ordered))


class SourceFix(NamedTuple):
    """The edits of the source that correct a problem, in order, all or none."""

    edits: tuple[SourceEdit, ...]
    safety: Safety


class Excerpt(NamedTuple):
    """The source around a problem, as far as it stands on the problem's first line, for reports to show."""

    before: str
    marked: str
    after: str


class Elsewhere(NamedTuple):
    """The second place of a problem, in the same article or another: what it says and how it is corrected there."""

    path: str
    message: str
    start: Position
    end: Position
    excerpt: Excerpt
    fix: SourceFix | None = None

    @property
    def span(self) -> Span:
        """Its place in the source of its article."""
        return Span(self.start.offset, self.end.offset)


class Problem(NamedTuple):
    """What a rule found, where it stands in the source, and how to correct it; `end` is exclusive.

    `also` is its second place, if it has one. `own` is the problem as its rule found it, where this is that problem
    told at its second place.
    """

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
    also: Elsewhere | None = None
    own: "Problem | None" = None

    @property
    def span(self) -> Span:
        """Its place in the source."""
        return Span(self.start.offset, self.end.offset)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Its places in the source of its article."""
        also = self.also
        if also is None or also.path != self.path:
            return (self.span,)
        return (self.span, also.span)

    @property
    def places(self) -> Iterator[Span]:
        """The same for what it points at: a place without a character takes the one after it."""
        return (Span(start, max(start + 1, end)) for start, end in self.spans)

    @property
    def turned(self) -> "Problem | None":
        """The problem as it is reported at its second place, if it has one; suggestions are for the first."""
        if self.also is None:
            return None
        path, message, start, end, excerpt, fix = self.also
        back = Elsewhere(self.path, self.message, self.start, self.end, self.excerpt, self.fix)
        turned = self._replace(path=path, message=message, start=start, end=end, excerpt=excerpt, fix=fix)
        return turned._replace(suggestions=(), also=back, own=self)

    @property
    def order(self) -> tuple[str, int, str, int, str]:
        """What problems are sorted by: path, offset, rule."""
        return (self.path, self.start.offset, self.rule, self.end.offset, self.message)

    @property
    def slip(self) -> tuple[int, int, str] | None:
        """What rules that report the same slip agree on: the letters that change, and what they become.

        One rule may mark a word where another marks the phrase that it belongs to. None without a correction, and for a
        rule of a style, which its users look for by name.
        """
        if not self.suggestions or "." in self.rule:
            return None
        written, right = self.excerpt.marked, self.suggestions[0]
        start, end = self.start.offset, self.end.offset
        if len(written) != end - start:  # the excerpt is cut, at the end of the line or because it is long
            return (start, end, right)
        before, after = ends_alike(written, right)
        return (start + before, end - after, right[before : len(right) - after])


class Failure(NamedTuple):
    """Something that kept copydesk from checking a file, or from checking it with one rule; `line` from 1 if known."""

    path: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        shown = visible(self.path)
        place = f"{shown}:{self.line}" if self.line else shown
        return f"{place}: {self.message}"


def one_per_slip(problems: Iterable[Problem]) -> Iterable[Problem]:
    """The problems without those whose slip a graver one reports as well: to an editor they are one.

    Of equally grave ones, that which can be corrected unseen is left.
    """
    by_slip: dict[object, Problem] = {}
    for problem in sorted(problems, key=_precedence):
        by_slip.setdefault(problem.slip or problem, problem)
    return by_slip.values()


def _precedence(problem: Problem) -> tuple[object, ...]:
    is_safe = problem.fix is not None and problem.fix.safety == "safe"
    return (-SEVERITIES.index(problem.severity), not is_safe, problem.order)


def at_least(severity: Severity, threshold: Severity) -> bool:
    """Whether a severity is as grave as the threshold, or graver."""
    return SEVERITIES.index(severity) >= SEVERITIES.index(threshold)
