"""How words are set off: mentioned and not used, as “an horse” in an article about grammar, or marked up."""

from copydesk import Document, Regex, Span

_LINK_ENDS = ("](", "</a")
_ITALICS = Regex(r"(?<!\*)\*\Z|\b_\Z|<(?:em|i|cite|dfn)\b[^<>]*>\Z")
_ITALICS_END = Regex(r"\*(?!\*)|_(?!\w)|</(?:em|i|cite|dfn)>")
_LONGEST_TAG = 60
_APART = Regex(r"</[a-z]+>\s*(?:<!--.*?-->\s*)?<[a-z]|<(?:span|time|button|label)\b[^<>]*\bclass=")


def is_mentioned(document: Document, span: Span) -> bool:
    """Whether the quotation around a span holds one word more than the span at most, so that it is only mentioned."""
    around = document.quotation_at(span.start)
    return around is not None and around.covers(span) and _words(document, around) <= _words(document, span) + 1


def is_marked_up(document: Document, span: Span) -> bool:
    """Whether marks of emphasis or code stand inside a span, so that its words belong apart: “the **with quotes**”."""
    source = document.source_map.to_source(span)
    between = document.source[source.start : source.end]
    return any(mark in between for mark in "*_`<") and not any(end in between for end in _LINK_ENDS)


def is_in_italics(document: Document, span: Span) -> bool:
    """Whether the words of a span are all that stands in italics, like a word that is mentioned: “*laos*, a people”."""
    source = document.source_map.to_source(span)
    if not _ITALICS_END.match(document.source, source.end):
        return False
    return _ITALICS.left_of(document.source, source.start, _LONGEST_TAG) is not None


def is_set_apart(document: Document, place: int) -> bool:
    """Whether one element of a page ends before a place and another begins, which its design may set apart.

    So it does where `</span><a>` stands, or a span with a class of its own begins.
    """
    before, after = Span(place - 1, place), Span(place, place + 1)
    to_source = document.source_map.to_source
    return _APART.search(document.source, to_source(before).end, to_source(after).start) is not None


def is_in_quote(document: Document, place: int) -> bool:
    """Whether a place is in a paragraph that is set off as a quotation, which keeps the spelling of its source."""
    block = document.block_at(place)
    return block is not None and block.kind == "quote"


def is_as_written(document: Document, span: Span) -> bool:
    """Whether the source has no more at a span than readers see: no markup, such as a bare tag, and no entity."""
    source = document.source_map.to_source(span)
    return source.end - source.start == span.end - span.start


def _words(document: Document, span: Span) -> int:
    return len(document.text(span).split())
