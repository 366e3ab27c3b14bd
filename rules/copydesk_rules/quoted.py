"""Words that are spoken of, and not said: “an horse” in an article about grammar."""

from copydesk import Document, Span


def is_mentioned(document: Document, span: Span) -> bool:
    """Whether the quotation around a span holds little more than what stands there."""
    around = next((one for one in document.quotations if one.start <= span.start and span.end <= one.end), None)
    return around is not None and _words(document, around) <= _words(document, span) + 1


def _words(document: Document, span: Span) -> int:
    return len(document.text(span).split())
