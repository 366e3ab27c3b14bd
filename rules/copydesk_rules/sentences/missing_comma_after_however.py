"""“However” that opens a sentence without its comma."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.breaks.model import classes_of

_HOWEVER = ("However",)
_NEXT = Regex(r"\s(?P<next>[^\W\d_][\w’'-]*)")
_MARKS = frozenset(",;:—–()")
"""What parts a clause from the main one: “However he tried, it failed”."""
_OF_DEGREE = frozenset("you much many long far hard often little few".split())
"""Words behind “however” that it goes with, though they describe nothing else: “however you look at it”."""
_DESCRIBING = frozenset("JR")
_STOPS = (".", "!", "?")
_FEWEST_WORDS = 6


@rule(
    Bad(
        "It rained. [[However]] the bridge was open all day.", fixed="It rained. However, the bridge was open all day."
    ),
    Bad("[[However]] Ann Hill says it is not too late.", fixed="However, Ann Hill says it is not too late."),
    Good("However, the bridge was open all day. However the vote goes, the bridge will be shut on Monday."),
    Good("However hard they tried. However old and wide the bridge may be. However you look at it in the end."),
    Good("The bridge was open however. It will be paid for however the vote goes in the end. However it may be."),
    Good("However do they build it in a day?"),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def missing_comma_after_however(document: Document) -> Iterator[Finding]:
    """“However” at the head of a sentence that means “but”, and lacks its comma: “However the bridge was open”.

    Without the comma it reads as “no matter how”, and the reader waits for a second clause. Reported only where none
    comes, as no mark follows up to the end of the sentence.
    """
    for index in document.word_indexes(_HOWEVER):
        however = Span(document.words.starts[index], document.words.ends[index])
        if document.begins_sentence(however.start) and _means_but(document, however):
            fix = Fix.replace(Span(however.end, however.end), ",", "unsafe")
            yield Finding(however, "“However” lacks its comma", ("However,",), fix)


def _means_but(document: Document, however: Span) -> bool:
    """Whether a whole sentence follows, which nothing parts into a clause of its own and the main one."""
    sentence, following = document.sentence_at(however.start), _NEXT.match(document.prose, however.end)
    if sentence is None or following is None or following["next"] in _OF_DEGREE:
        return False
    rest = document.prose[however.end : sentence.end].rstrip("\"'”’ ")
    is_whole = rest.endswith(_STOPS) and not rest.endswith("?") and rest.count(" ") >= _FEWEST_WORDS - 1
    return is_whole and _MARKS.isdisjoint(rest) and classes_of(following["next"].lower())[:1] not in _DESCRIBING
