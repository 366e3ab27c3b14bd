"""From a finding in the prose to a problem in the source."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any

from copydesk.finding import Also, Edit, Finding, Fix, Severity
from copydesk.patterns import Regex
from copydesk.problem import Elsewhere, Excerpt, Problem, SourceEdit, SourceFix
from copydesk.rereading import reads_as_meant
from copydesk.text.document import Block, Document
from copydesk.text.lines import BOM
from copydesk.text.span import Span
from copydesk.text.words import OBJECT

_CONTEXT = 240
"""Code points of the line that an excerpt keeps on each side, so that one of 5 MB does not travel with each problem."""

_OPENS_LINE = ("\r", "\n", BOM)

_HARMLESS = Regex(r"(?:[^\W_]|[ .,?’‘“”–—…])*")
"""Text that is no markup in any format, unless it begins a line."""

_LINE_END = Regex(r"[\r\n]")
_OPENING = Regex(r"(?:\A|[\r\n])[\W\d_]*\Z")
_LONGEST_OPENING = 12
"""Code points at the beginning of a line, without a letter, that may become the mark of a list."""

_NOTES = ("[^", ".. [")
_DRAWN = frozenset(["title", "heading", "table-cell"])
_STOPS = (".", ",", ";", ":", "!", "?")
_LINK_END = Regex(
    r"(?:\](?:\((?:[^()\s]|\([^()\s]*+\))*+(?:\s+(?:\"[^\"\n]*+\"|'[^'\n]*+'))?\)|\[[^\[\]\n]*+\])|</a\s*>)(?!\{)"
)
"""The end of a link, where no attributes follow, as Kramdown has them."""

_LETTER = Regex(r"[^\W\d_]|[“‘]")


def problem(
    document: Document, finding: Finding, rule: str, family: str, severity: Severity, *, other: Document | None = None
) -> Problem:
    """The problem that a finding of a rule is, at its exact place in the document's source.

    `other` is the document that its second place is in, if it is in another one that can be had; else it has none.
    Raises ValueError for a place that the document does not have.
    """
    there = other if finding.also and finding.also.path else document
    span = _span(document, finding.span, finding.in_source)
    return Problem(
        path=document.path,
        rule=rule,
        family=family,
        severity=severity,
        message=finding.message,
        **whereabouts(document, span),
        suggestions=finding.suggestions,
        fix=_fix(document, finding.fix, finding.in_source),
        also=_elsewhere(there, finding.also, finding.in_source) if there and finding.also else None,
    )


def _elsewhere(document: Document, also: Also, in_source: bool) -> Elsewhere:
    """The second place of a finding, in the document that has it."""
    if also.path and also.fix:
        raise ValueError("a place in another article cannot have a fix")
    span = _span(document, also.span, in_source)
    return Elsewhere(
        path=document.path,
        message=also.message,
        **whereabouts(document, span),
        fix=_fix(document, also.fix, in_source),
    )


def _span(document: Document, span: Span, in_source: bool) -> Span:
    """A finding's span in the source. Raises ValueError where it is no place of the document."""
    where, text = ("source", document.source) if in_source else ("prose", document.prose)
    if not 0 <= span.start <= span.end <= len(text):
        raise ValueError(f"{span} is no place in the {where}, which has {len(text)} characters")
    return span if in_source else document.source_map.to_source(span)


def _fix(document: Document, fix: Fix | None, in_source: bool) -> SourceFix | None:
    """A fix as edits of the source, if there is one that can be made."""
    if fix is None:
        return None
    if not in_source:
        return source_fix(document, fix)
    edits = sorted((SourceEdit(*edit) for edit in fix.edits), key=lambda edit: edit.span)
    return SourceFix(tuple(edits), fix.safety)


def whereabouts(document: Document, span: Span) -> dict[str, Any]:
    """What a problem says of its place in a document."""
    start, end = map(document.lines.position, span)
    return {"start": start, "end": end, "excerpt": excerpt(document, span)}


def excerpt(document: Document, span: Span) -> Excerpt:
    """The first line of a stretch of the source, with what stands before and after it on that line."""
    source = document.source
    line = document.lines.bare(Span(span.start, span.start + 1))
    end = line.end
    start, marked_end = min(span.start, end), min(span.end, end)
    return Excerpt(
        before=source[max(line.start, start - _CONTEXT) : start],
        marked=source[start : min(marked_end, start + 2 * _CONTEXT)],
        after=source[marked_end : min(end, marked_end + _CONTEXT)],
    )


def source_fix(document: Document, fix: Fix) -> SourceFix | None:
    """The fix as edits of the source, or None where it cannot be made without harm.

    After the edits a reader must read what the rule meant, no more and no less. Where letters in an edit or beside it
    might be markup, that is made sure of by reading the edited source; what is inserted where markup begins or ends is
    tried on both sides of it.
    """
    for side in (0, -1):
        placed = _placed(document, fix.edits, side)
        if placed is None:
            return None
        edits = tuple(edit for _, edit in placed)
        drawn = _drawn(document, placed) if document.format == "rst" else ()
        if not drawn and all(_is_plain(document, *pair) for pair in placed):
            return SourceFix(edits, fix.safety)
        edits = tuple(sorted([*edits, *_along(document, drawn)])) if drawn else edits
        if reads_as_meant(document, fix.edits, edits):
            return SourceFix(edits, fix.safety)
    return None


def _drawn(document: Document, placed: Iterable[tuple[Edit, SourceEdit]]) -> Sequence[tuple[Block, SourceEdit]]:
    """The edits in blocks of reStructuredText whose layout is markup, with their blocks."""
    pairs = ((document.block_at(edit.span.start), edited) for edit, edited in placed)
    return [(block, edited) for block, edited in pairs if block and block.kind in _DRAWN]


def _along(document: Document, drawn: Iterable[tuple[Block, SourceEdit]]) -> Iterator[SourceEdit]:
    """What has to change along with edits of such blocks; nothing if the whole of one goes."""
    from copydesk.formats.rst import layout

    for block, of_block in groupby(drawn, key=itemgetter(0)):
        changes = [layout.Change(*edit) for _, edit in of_block]
        if not any(not change.text and change.span.covers(block.extent) for change in changes):
            yield from (SourceEdit(*each) for each in layout.along(document.source, block.kind, block.extent, changes))


def _placed(document: Document, edits: Iterable[Edit], side: int) -> list[tuple[Edit, SourceEdit]] | None:
    """The edits in prose and source, sorted; None if one would have to touch markup, or two would touch each other."""
    placed: list[tuple[Edit, SourceEdit]] = []
    for edit in edits:
        pairs = _place(document, edit, side)
        if not pairs:
            return None
        placed += pairs
    placed.sort(key=lambda pair: pair[1].span)
    spans = [edit.span for _, edit in placed]
    return None if any(a.overlaps(b) or a.start == b.start for a, b in pairwise(spans)) else placed


def _place(document: Document, edit: Edit, side: int) -> list[tuple[Edit, SourceEdit]]:
    """The edit in the source: as a whole, or only the characters that differ where markup or a line end lies inside."""
    block = _block_at(document, edit.span)
    if block and edit.text.isspace():
        return []
    if block and not edit.text:
        removal = _removal(document.source, block)
        # Without its note, a reference elsewhere would be text.
        is_note = document.source[slice(*removal)].lstrip().startswith(_NOTES)
        is_drawn = document.format == "rst" and block.kind == "table-cell"  # in which others would move
        return [] if is_note or is_drawn else [(edit, SourceEdit(removal, ""))]
    whole = _direct(document, edit, side)
    if whole and not (edit.text and _LINE_END.search(document.source, *whole.span)):
        return [(edit, whole)]
    parts = [(part, _direct(document, part, side)) for part in _differences(document.text(edit.span), edit)]
    if all(placed for _, placed in parts):
        return [(part, placed) for part, placed in parts if placed]
    return [(edit, whole)] if whole else []


def _block_at(document: Document, span: Span) -> Block | None:
    """The block that has exactly this span."""
    index = bisect_left(document.blocks, span, key=lambda block: block.span)
    found = document.blocks[index : index + 1]
    return found[0] if found and found[0].span == span else None


def _direct(document: Document, edit: Edit, side: int) -> SourceEdit | None:
    """The edit as one edit of the source, if nothing but its prose stands there."""
    if edit.span.start == edit.span.end:
        places = document.source_map.places(edit.span.start)
        if not places:
            return None
        point = _behind_link(document, edit, places[side]) if edit.text.startswith(_STOPS) else places[side]
        return SourceEdit(Span(point, point), edit.text)
    source = document.source_map.to_source(edit.span)
    segments = document.source_map.inside(edit.span)
    together = all(a.source.end == b.source.start for a, b in pairwise(segments))
    whole = all(segment.verbatim or edit.span.covers(segment.prose) for segment in segments)
    covered = sum(min(place.end, edit.span.end) - max(place.start, edit.span.start) for place, _, _ in segments)
    if not (together and whole and covered == edit.span.end - edit.span.start) or OBJECT in document.text(edit.span):
        return None
    return None if not edit.text and _stands_alone(document, edit.span, source) else SourceEdit(source, edit.text)


def _behind_link(document: Document, edit: Edit, point: int) -> int:
    """Where a stop goes that ends a link: it belongs to the sentence, not to what one clicks on. A caption keeps it."""
    block = document.block_at(edit.span.start - 1)
    link = _LINK_END.match(document.source, point)
    return link.end() if link and not (block and block.kind == "caption") else point


def _stands_alone(document: Document, span: Span, source: Span) -> bool:
    """Whether a stretch is all that markup on both sides of it encloses, as a link its text."""
    before, after = _beside(document.source, source)
    before_read, after_read = _beside(document.prose, span)
    return bool(before.strip() and after.strip()) and before != before_read and after != after_read


def _beside(text: str, span: Span) -> tuple[str, str]:
    """The characters before and after a stretch; nothing at the ends of the text."""
    return text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]


def _is_plain(document: Document, edit: Edit, placed: SourceEdit) -> bool:
    """Whether an edit is one of words among words, which cannot change how the source around it is read."""
    before, after = _beside(document.source, placed.span)
    before_read, after_read = _beside(document.prose, edit.span)
    if before == before_read and before.strip("\r\n"):
        line = document.source[max(0, placed.span.start - _LONGEST_OPENING) : placed.span.start]
        left = _HARMLESS.fullmatch(before) is not None and not _OPENING.search(line)
    else:  # a line, an element or a value begins here
        left = not (before + before_read).strip() and _LETTER.match(edit.text + after) is not None
    if after == after_read and after.strip("\r\n"):
        right = _HARMLESS.fullmatch(after) is not None
    else:
        right = not (after + after_read).strip() and bool((before + edit.text)[-1:].strip())
    return left and right and _HARMLESS.fullmatch(edit.text) is not None


def _differences(old: str, edit: Edit) -> Iterator[Edit]:
    """The edit in parts, without the characters that it leaves as they are."""
    from difflib import SequenceMatcher

    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, edit.text, autojunk=False).get_opcodes():
        if tag != "equal":
            place = Span(edit.span.start + start, edit.span.start + end)
            yield Edit(place, edit.text[new_start:new_end])


def _removal(source: str, block: Block) -> Span:
    """The block's source with the empty line that separates it from the next block, or at the end from the last.

    A line that holds as much as a no-break space is not empty: it stays, as nothing of it belongs to the block. A block
    that shares its lines with others leaves all line ends as they are.
    """
    start, end = block.extent.start, block.extent.end
    before, after = source[max(0, start - 1) : start], source[end - 1 : end] if end < len(source) else "\n"
    if (before or "\n") not in _OPENS_LINE or after not in "\r\n":
        return block.extent
    for line_end in ("\r\n", "\n"):
        if source.startswith(line_end, end):
            return Span(start, end + len(line_end))
        if end == len(source) and source.endswith(line_end * 2, 0, start):
            return Span(start - len(line_end), end)
    return block.extent
