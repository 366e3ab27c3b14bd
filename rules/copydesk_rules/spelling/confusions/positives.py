"""Adjectives without the ending that a comparison asks for: “the new one is large than the old one”."""

from collections.abc import Iterator, Mapping
from functools import cache

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.comparatives import COMPARATIVES, positive_of

_BEFORE = Regex(
    r"\b(?:is|are|was|were|be|been|being|it's|that's|they're|isn't|aren't|wasn't|no|much|far|even|bit|lot|slightly"
    r"|significantly|considerably|little|any|up|out|down|off|run|runs|ran|work|works|look|looks|looked|feel|feels|felt"
    r"|seem|seems|seemed|an?|[a-z]{3,}(?:ed|ly)|[a-z]{3,}s) \Z"
)
"""What may stand before the compared word; a noun does not, as in “the road is long, and its fords deep”."""
_COMPARED = Regex(
    r"\b(?:more|less|fewer|rather|others?|better|worse|else|elsewhere|differ\w*|prefer\w*|farther|as|so|such|soon"
    r"|\w{2,}er)\b"
)
"""What “than” may belong to, wherever it stands in the sentence: “rather late than never”."""
_FARTHEST, _LONGEST = 160, 24


def positives_before_than(document: Document) -> Iterator[tuple[Span, str]]:
    """Each such word right before “than”, with its comparative."""
    if not document.has_pair_of(_signs()):
        return
    for word in document.words_written(_comparatives()):
        if document.folded.startswith(" than ", word.end) and _BEFORE.left_of(document.folded, word.start, _LONGEST):
            is_compared = _COMPARED.search(document.sentence_before(word.start, _FARTHEST).lower())
            if not (is_compared or document.is_quoted(word.start)):
                yield Span(word.start, word.end), _comparatives()[word.text]


@cache
def _signs() -> frozenset[tuple[str, str]]:
    return frozenset((positive, "than") for positive in _comparatives())


@cache
def _comparatives() -> Mapping[str, str]:
    """The comparatives by the words that they are made of: “bigger” by “big”, “easier” by “easy”."""
    regular = (word for word in (*COMPARATIVES, "earlier") if word not in ("better", "worse"))
    return {positive_of(word): word for word in regular}
