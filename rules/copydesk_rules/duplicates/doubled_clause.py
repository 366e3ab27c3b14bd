"""A clause typed twice, with a comma between: “it was late, it was late, she said”."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from copydesk import Document, Finding, Fix, Regex, Span
from copydesk_rules.transcripts import is_transcript

_FEWEST, _MOST = 8, 24
"""Words of a clause that nobody says twice for its sound."""
_FEWEST_DIFFERENT = 0.5
"""Of its words: what says the same few over and over is a song or a cry, “la, la, la”."""
_SHORTEST, _FARTHEST = 2 * _FEWEST - 1, 40 * _MOST
"""Characters of the fewest words, and so many that they hold the most."""
_COMMA = ", "
_ENDS = Regex(r"[.!?]\W")
"""What ends a sentence inside what stands twice, which is a chant then, and no clause."""
_LONGER = Regex(r" (?:or|and|but|plus|minus|with|without|in|on|as)\b")
"""What makes a phrase of a list more than the one before it: “the runs of a line, the runs of a line or of a call”."""


def doubled_clauses(document: Document) -> Iterator[Finding]:
    """Each clause of eight words or more that stands again right after its comma, and in no quotation or verse."""
    texts, starts = document.folded_words, document.words.starts
    for comma in document.places([_COMMA]):
        if not _may_stand_twice(document.folded, comma):  # as is nearly always so
            continue
        for begin, again in _repeated(texts, bisect_left(starts, comma)):
            first, second = _clauses(document, begin, again)
            if _are_alike(document, first, second):
                yield _finding(document, first, second)


def _may_stand_twice(text: str, comma: int) -> bool:
    """Whether the first letters after a comma stand before it, too."""
    start = comma + len(_COMMA)
    return text.find(text[start : start + _SHORTEST], max(0, comma - _FARTHEST), comma) >= 0


def _repeated(texts: Sequence[str], again: int) -> Iterator[tuple[int, int]]:
    """Where words begin that stand right before a place and again from there on, each with that place."""
    first, last = max(0, again - _MOST), max(0, again - _FEWEST + 1)
    for begin in range(first, last):
        clause = texts[begin:again]
        if clause == texts[again : 2 * again - begin] and len({*clause}) > _FEWEST_DIFFERENT * len(clause):
            yield begin, again


def _clauses(document: Document, begin: int, again: int) -> tuple[Span, Span]:
    words = document.words
    first = Span(words.starts[begin], words.ends[again - 1])
    return first, Span(words.starts[again], words.ends[2 * again - begin - 1])


def _are_alike(document: Document, first: Span, second: Span) -> bool:
    """Whether the two are the same to the letter, with nothing but a comma between, and the later one no longer."""
    prose = document.prose
    if prose[first.end : second.start] != _COMMA or document.is_quoted(first.start) or _LONGER.match(prose, second.end):
        return False
    if _ENDS.search(prose, first.start, first.end) or "\n\n" in prose[first.start : second.end]:
        return False
    return document.folded[first.start : first.end] == document.folded[second.start : second.end]


def _finding(document: Document, first: Span, second: Span) -> Finding:
    clause = document.text(first)
    message = f"“{clause}” stands twice in a row"
    fix = Fix.replace(Span(first.end, second.end), "", "unsafe")
    return Finding(Span(first.start, second.end), message, (clause,), fix, "info" if is_transcript(document) else None)
