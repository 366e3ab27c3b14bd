"""Articles that are missing between a preposition and a thing that has always one: “it stood in garden”."""

from collections.abc import Iterator

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import LedVerb
from copydesk_rules.grammar.missing_words.contexts import not_after

_TIMES = frozenset("afternoon month hour decade century weekend".split())
_PLACES = frozenset(
    "airport apartment bedroom cafe cottage courtroom factory forest garage garden hotel island kitchen lake library"
    " lorry mountain museum playground pub restaurant river shed shop stadium supermarket tent tower tunnel valley van"
    " village warehouse workshop".split()
)
_THINGS = (
    _TIMES
    | _PLACES
    | frozenset(
        "accident basket blanket bottle box bucket camera candle ceiling chair coat cupboard desk door drawer"
        " dictionary envelope explosion fence festival fridge friend funeral hat hill interview jacket jar"
        " kettle ladder laptop lawyer letter magazine meeting microphone neighbour neighbor newspaper notebook novel"
        " nurse oven painting parcel pavement photograph plate pocket poem roof shelf shirt sofa spoon statement storm"
        " suitcase surgeon tractor tray umbrella wall website wedding wife window woman".split()
    )
)
"""Things of which one stands in no sentence without an article, but after “kind of”, or where another noun follows."""
_BEFORE = Regex(
    rf"(?<![\w'’-]){not_after('check|built|logged|plug|add')}"
    r"(?:in|on|at|for|with|into|from|through|behind)\Z"
)
_TO = Regex(
    r"\b(?:go|goes|going|went|gone|drove|walk(?:s|ed)|moved|came|come|back|taken|took|brought|returned|invited) to\Z"
)
_OVER = Regex(
    r"[.;!?](?!\w)| (?:when|where|because|before|while|until|on|at|by|with"
    r"|who|which|was|is|has|had|in|during|without)\b"
)
_WHOLE = {
    "interview": ("for", "at"), "camera": ("on", "with"), "meeting": ("in", "by", "for", "from"),
    "painting": ("for", "in", "from", "at", "with"),
}  # fmt: skip
"""What makes a phrase of these without an article: “up for interview”, “seen on camera”, “no point in meeting”."""
_FARTHEST = 16


def without_article(document: Document) -> Iterator[LedVerb]:
    """The names of such things right after a preposition, which is their lead; the gap is before the thing."""
    for thing in _THINGS & document.folded_vocabulary:
        for at in document.folded_places(f" {thing}"):
            end = at + 1 + len(thing)
            before = _BEFORE.left_of(document.folded, at, _FARTHEST)
            if before is None and thing in _PLACES:
                before = _TO.left_of(document.folded, at, _FARTHEST)
            if before and _OVER.match(document.folded, end) and not before[0].endswith(_WHOLE.get(thing, "\0")):
                start = before.end() - len(before[0].rpartition(" ")[2])
                yield LedVerb(document.folded[start:at], document.folded[start:end], thing, start, at + 1, end)
