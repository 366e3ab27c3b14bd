"""Corrections of more than the phrase itself: a comma that is left over, and the article before it."""

from copydesk.data_rules import in_case_of
from copydesk.finding import Edit, Finding, Fix, Safety
from copydesk.style.forms import article
from copydesk.text.document import Document
from copydesk.text.span import Span

_MARKS = tuple(".,;:!?")


def leaving_out(document: Document, span: Span, safety: Safety) -> Fix:
    """The fix that takes a phrase out, with a comma that would be left over and one of the spaces around it."""
    prose, start, end = document.prose, span.start, span.end
    begins = document.begins_sentence(start)
    after = prose[end : end + 1]
    if prose[start - 2 : start] == ", " and after in _MARKS:
        start -= 2
    elif begins and after == ",":
        end += 1
    if prose[end : end + 1] in (" ", "\n"):
        end += 1
    elif prose[start - 1 : start] in (" ", "\n"):
        start -= 1
    if begins and prose[end : end + 1].islower() and document.text(span)[:1].isupper():
        return Fix.replace(Span(start, end + 1), prose[end].upper(), safety)
    return Fix((Edit(Span(start, end), ""),), safety)


def with_article(document: Document, finding: Finding) -> Finding:
    """The finding with the article before it corrected too, where the right form asks for the other one.

    Where the letters do not tell, a person is to look.
    """
    before = document.folded[max(0, finding.span.start - 4) : finding.span.start].split(" ")
    if finding.fix is None or len(before) < 2 or before[-1] or before[-2] not in ("a", "an"):  # noqa: PLR2004
        return finding
    right = article(finding.suggestions[0])
    if right == before[-2]:
        return finding
    if right is None:
        return Finding(finding.span, finding.message, finding.suggestions, Fix(finding.fix.edits, "unsafe"))
    end = finding.span.start - 1
    place = Span(end - len(before[-2]), end)
    edits = (Edit(place, in_case_of(document.text(place)[:1], right)), *finding.fix.edits)
    return Finding(finding.span, finding.message, finding.suggestions, Fix(edits, finding.fix.safety))
