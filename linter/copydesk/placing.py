"""From a finding in the prose to a problem in the source."""

from collections.abc import Iterator
from itertools import pairwise

from copydesk.finding import Edit, Finding, Fix, Severity
from copydesk.problem import Excerpt, Problem, SourceEdit, SourceFix
from copydesk.text.document import Block, Document
from copydesk.text.span import Span
from copydesk.text.words import OBJECT

_CONTEXT = 240
"""Code points of the line that an excerpt keeps on each side, so that one of 5 MB does not travel with each problem."""


def problem(document: Document, finding: Finding, rule: str, family: str, severity: Severity) -> Problem:
    """The problem that a finding of a rule is, at its exact place in the document's source."""
    span = document.source_map.to_source(finding.span)
    return Problem(
        path=document.path,
        rule=rule,
        family=family,
        severity=severity,
        message=finding.message,
        start=document.lines.position(span.start),
        end=document.lines.position(span.end),
        excerpt=excerpt(document, span),
        suggestions=finding.suggestions,
        fix=source_fix(document, finding.fix) if finding.fix else None,
    )


def excerpt(document: Document, span: Span) -> Excerpt:
    """The first line of a stretch of the source, with what stands before and after it on that line."""
    source = document.source
    line = document.lines.whole(Span(span.start, span.start + 1))
    end = line.start + len(source[line.start : line.end].rstrip("\r\n"))
    marked_end = min(span.end, end)
    return Excerpt(
        before=source[max(line.start, span.start - _CONTEXT) : span.start],
        marked=source[span.start : min(marked_end, span.start + 2 * _CONTEXT)],
        after=source[marked_end : min(end, marked_end + _CONTEXT)],
    )


def source_fix(document: Document, fix: Fix) -> SourceFix | None:
    """The fix as edits of the source, or None where an edit would have to touch markup."""
    edits: list[SourceEdit] = []
    for edit in fix.edits:
        placed = _place(document, edit)
        if placed is None:
            return None
        edits.extend(placed)
    return SourceFix(tuple(sorted(edits, key=lambda edit: edit.span)), fix.safety)


def _place(document: Document, edit: Edit) -> list[SourceEdit] | None:
    """The edit in the source: as a whole, or cut down to the characters that differ where markup lies inside."""
    if not edit.text:
        for block in document.blocks:
            if block.span == edit.span:
                return [SourceEdit(_removal(document.source, block), "")]
    whole = _direct(document, edit)
    if whole:
        return [whole]
    parts = [_direct(document, part) for part in _differences(document.text(edit.span), edit)]
    placed = [part for part in parts if part]
    return placed if placed and len(placed) == len(parts) else None


def _direct(document: Document, edit: Edit) -> SourceEdit | None:
    """The edit as one edit of the source, if nothing but its prose stands there."""
    source = document.source_map.to_source(edit.span)
    if edit.span.start == edit.span.end:
        return SourceEdit(source, edit.text)
    segments = document.source_map.inside(edit.span)
    together = all(a.source.end == b.source.start and a.prose.end == b.prose.start for a, b in pairwise(segments))
    whole = all(segment.verbatim or edit.span.covers(segment.prose) for segment in segments)
    if together and whole and OBJECT not in document.text(edit.span):
        return SourceEdit(source, edit.text)
    return None


def _differences(old: str, edit: Edit) -> Iterator[Edit]:
    """The edit in parts, without the characters that it leaves as they are."""
    from difflib import SequenceMatcher

    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, edit.text, autojunk=False).get_opcodes():
        if tag != "equal":
            place = Span(edit.span.start + start, edit.span.start + end)
            yield Edit(place, edit.text[new_start:new_end])


def _removal(source: str, block: Block) -> Span:
    """The block's source with the empty line that separates it from the next block, or at the end from the last.

    A line that holds as much as a no-break space is not empty: it stays, as nothing of it belongs to the block.
    """
    start, end = block.extent.start, block.extent.end
    for line_end in ("\r\n", "\n"):
        if source.startswith(line_end, end):
            return Span(start, end + len(line_end))
        if end == len(source) and source.endswith(line_end * 2, 0, start):
            return Span(start - len(line_end), end)
    return Span(start, end)
