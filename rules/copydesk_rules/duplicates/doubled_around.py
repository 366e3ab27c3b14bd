"""A verb typed before and after its adverb, or an adverb before and after its verb: “rose slightly rose”."""

from collections.abc import Iterator
from itertools import compress, count, islice
from operator import eq

from copydesk import Document, Regex, Span
from copydesk_rules.words.verbs import by_participle, by_past, pasts

_ADVERBS = frozenset("also already just still".split())
_OF_TIME = frozenset(["again", *_ADVERBS])
_NO_ADVERBS = frozenset("only family supply reply assembly monopoly anomaly early daily weekly monthly".split())
_AUXILIARIES = frozenset("will would can could should may might must has have had is are was were been".split())
_BEFORE_ADVERBS = _AUXILIARIES - frozenset("is are was were has have had".split())
"""Auxiliaries of which no clause ends in one, as in “what it is really is a town”."""
_SAFE = _BEFORE_ADVERBS | {"also"}
"""Words that hardly ever end a clause."""
_JOINED = Regex(r"\b(?:who|whom|whose|that|which|what|whatever|all|when|where|if|as|than|how|those|or|and)\b")
"""What opens a clause that may end on the first of the two: “those who came early came by train”."""
_FARTHEST = 120


def doubled_around(document: Document) -> Iterator[tuple[Span, Span]]:
    """The three words of each such place, and the last of them with the space before it."""
    texts, words = document.folded_words, document.words
    for index in compress(count(), map(eq, texts, islice(texts, 2, None))):
        if _is_slip(texts[index], texts[index + 1]):
            first, second, third = words[index], words[index + 1], words[index + 2]
            span = Span(first.start, third.end)
            is_plain = document.text(span) == f"{first.text} {second.text} {third.text}" and third.text.islower()
            beside = document.prose[third.end : third.end + 1]
            may_end = texts[index] not in _SAFE and _opens_a_clause(document, first.start)
            is_part = beside in ("-", "'", "’") or document.prose[first.start - 1 : first.start] == "-"
            if is_plain and not is_part and not may_end:
                yield span, Span(second.end, third.end)


def _is_slip(outer: str, inner: str) -> bool:
    """Whether one of two words is a verb and the other its adverb."""
    if outer in _ADVERBS:
        return inner in _AUXILIARIES or _is_past(inner)
    is_adverb = (inner.endswith("ly") and inner not in _NO_ADVERBS) or inner in _OF_TIME
    return is_adverb and (outer in _BEFORE_ADVERBS or _is_past(outer))


def _is_past(word: str) -> bool:
    return word in pasts() or word in by_past() or word in by_participle()


def _opens_a_clause(document: Document, start: int) -> bool:
    """Whether a clause has begun that may end on the first of the two."""
    return _JOINED.search(document.sentence_before(start, _FARTHEST).lower()) is not None
