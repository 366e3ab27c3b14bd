"""A small word left out of a phrase that never goes without it."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, product
from typing import NamedTuple

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.spelling.led_verbs import led_verbs

_NOUN = Regex(r" (?:the|an?|this|that|these|those|my|your|his|her|its|our|their)\b")
_DUE = Regex(r" (?!(?:next|following|same|day|week|month|year|morning|end)\b)[a-z]")
_OVER = Regex(
    r"[.,;:!?)](?!\w)| (?:since|in|at|on|after|but|as|when|where|last|ever|with|by|he|she|they|it|we|i|for|from|during"
    r"|because|yesterday)\b"
)
"""What shows that a phrase is over, and is no part of a compound: “first time buyers”."""
_YEARS = Regex(
    r" (?:few|couple of|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks|days|decades|hours"
    r"|minutes|seasons|games|matches)\b(?!['’])"
)
_ANY = Regex(r"(?![\w'’-])")
_ON = Regex(r"[.,;](?!\w)| (?:on|that|since|in|with|against|at|for|by)\b")
_NO_QUESTION = Regex(r" (?!(?:they|you|we|i|people)\b)|[.,;]")
_NOT_WHO = Regex(r"(?<!\bwho is )(?<!\bwho are )(?<!\bwho was )(?<!\bwho were )\Z")
_NO_VERB = Regex(r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bby )\Z")
_NO_OBJECT = Regex(
    r"(?<!\bto )(?<!\bfor )(?<!\bin )(?<!\bfrom )(?<!\bof )(?<!\bat )(?<!\bon )(?<!\bgave )(?<!\bgives )\Z"
)
_STOP = Regex(r"[.,;](?!\w)")
_BEING = Regex(r"(?:'s|'re|i'm|\b(?:is|are|was|were)) \Z")
_BEEN = Regex(r"(?:'s|'re|i'm|(?<!\bwho )\b(?:is|are|was|were)|\b(?:be|been|being)) \Z")
_HAVING = Regex(r"(?:'ve|\b(?:has|have|had)) \Z")
_NO_ONE = Regex(r"(?<!\bthe )(?<!\bthis )(?<!\bthat )(?<!\bno )(?<!\bone )(?<!\beach )\Z")
# Not “let a thing get you down”, nor “how did a thing get here”.
_A_GOOD = Regex(
    r"(?<!\blet )(?<!\bmake )(?<!\bmakes )(?<!\bmade )(?<!\bdoes )(?<!\bdid )(?<!\bwill )(?<!\bcan )(?<!\bsee )"
    r"(?<!\bsaw )\b(?:an?|the (?:only|right|best|first|last)) (?:[a-z]+ )?\Z"
)
_FARTHEST = 32
_BEFORE = ("", " ", "(", '"', "“", "‘")


class _Gap(NamedTuple):
    """Where a word is missing: between what ends on one of some words and what begins with one of some others.

    `after` must follow, and `before`, if given, stand before. Of several words that may be missing,
    the likeliest is first. What follows the gap is in small letters, unless it is a name.
    """

    left: str
    right: str
    after: Regex
    missing: str
    before: Regex | None = None
    is_name: bool = False


_GAPS = (
    _Gap("for", "first time|second time|third time|fourth time|last time", _OVER, "the"),
    _Gap("in", "middle of|midst of|aftermath of|wake of|event of|absence of|centre of", _NOUN, "the"),
    _Gap("at|by|near|until|since|from|before|towards", "end of|beginning of|start of", _NOUN, "the"),
    _Gap("at", "edge of|bottom of|expense of|behest of|mercy of|request of", _NOUN, "the"),
    _Gap("on", "basis of|outskirts of|edge of|eve of", _NOUN, "the"),
    _Gap("with", "exception of|help of|aim of", _NOUN, "the"),
    _Gap("most of|half of|rest of", "time", _OVER, "the"),
    _Gap(
        "one of",
        "most|main|leading|best|largest|biggest|greatest|worst|oldest|youngest|smallest|highest|lowest|strongest|weakest"
        "|fastest|richest|poorest|finest|hardest|easiest|longest|earliest|newest|latest|busiest|deadliest|closest"
        "|toughest|brightest|reasons|things|problems",
        _ANY,
        "the",
    ),
    _Gap("as well", "being|having|providing|giving|offering|helping", _ANY, "as"),
    _Gap("over|in|during|within|for", "past|next|last", _YEARS, "the"),
    _Gap("in", "long run|long term|short term|near future|same way|meantime", _OVER, "the"),
    _Gap("on", "other hand", _OVER, "the"),
    _Gap("at", "same time", _OVER, "the"),
    _Gap("for", "most part|time being", _OVER, "the"),
    _Gap(
        "in|from|across", "united states|united kingdom|middle east|netherlands|philippines", _OVER, "the", is_name=True
    ),
    _Gap("in|at|into", "parking lot|car park|living room|waiting room|swimming pool|shopping mall", _OVER, "a|the"),
    _Gap("as", "result of|matter of fact", _ANY, "a"),
    _Gap("all of", "sudden", _OVER, "a"),
    _Gap("take|takes|took|taking|have|had", "look at", _NOUN, "a"),
    _Gap(
        "play|plays|played|playing",
        "key role in|important role in|big role in|major role in|vital role in|crucial role in|central role in",
        _ANY,
        "a",
    ),
    _Gap("had|have|has|get|gets|got|given", "chance to", _ANY, "the|a"),
    _Gap("place|placed|placing", "bet", _ON, "a"),
    _Gap("make|makes|made|making", "mistake|decision to", _ON, "a"),
    _Gap("a lot|a number|a majority", "people|children|men|women", _ANY, "of"),
    _Gap("on behalf|as part|in favour|in favor|in terms|in charge|in front", "the", _ANY, "of"),
    _Gap("according", "the", _ANY, "to", _NO_VERB),
    _Gap("prior|in addition", "the|this|his|her|their|its", _ANY, "to"),
    _Gap("due", "the", _DUE, "to"),
    _Gap(
        "able|unable|trying|wants|wanted",
        "be|become|get|make|take|give|find|do|see|keep|go|say|know|win|tell|learn|speak|return|avoid",
        _ANY,
        "to",
        _NOT_WHO,
    ),
    _Gap("appear|appears|appeared|seem|seems|seemed|used|ought|hoping|intends", "be", _ANY, "to"),
    _Gap("afford", "be|do|go|get|make|take|keep|lose|buy|give|become|miss|ignore", _ANY, "to"),
    _Gap(
        "allow you|allows you|allow us|allows us|allows users|allow them|allows them|allowed them|allowed us"
        "|allowed him|allowed her|allowing them|allowing us|enable us|enables us|enabled us|enable them|enables them"
        "|enabled them|enable you|enables you",
        "be|become|make|take|turn|create|find|choose|utilise|utilize|see|keep|do|get|go|give|focus|work|run|build|write"
        "|add|play|win|learn|understand|manage|provide|have|develop|explore|reach|travel|meet",
        _ANY,
        "to",
    ),
    _Gap("going to|have to|has to|need to|want to|used to|supposed to", "able to|unable to|allowed to", _ANY, "be"),
    _Gap("if you|if they|if we|when you|when they|because they|because we|because you", "going to", _ANY, "are|were"),
    _Gap(
        "am accustomed|is accustomed|are accustomed|was accustomed|were accustomed|become accustomed|became accustomed"
        "|grown accustomed",
        "the|this|his|her|their|being|having",
        _ANY,
        "to",
    ),
    _Gap(
        "will|would|could|should|might|may|must",
        "able to|unable to|aware of|worth|allowed to|responsible for",
        _ANY,
        "be",
    ),
    _Gap("one", "the most|the biggest|the largest|the best|the worst|the greatest|the oldest", _ANY, "of", _NO_ONE),
    _Gap(
        "one|only one",
        "the two|the three|the four|the five|the six|the eight|the ten|the few|the main",
        _ANY,
        "of",
        _NO_ONE,
    ),
    _Gap("some|many|several", "the worst|the best|the most|the biggest|the largest|the finest", _ANY, "of", _NO_OBJECT),
    _Gap("in spite", "the|this|all|his|her|its|their|being|having|himself|herself|themselves", _ANY, "of"),
    _Gap(
        "by the end|until the end|before the end|since the end|since the start|at the start|at the beginning",
        "the day|the week|the month|the year|the season|the decade|the century|the war|the match|the game",
        _STOP,
        "of",
    ),
    _Gap("is survived|was survived", "his|her|their|a|two|three|four|five|six", _ANY, "by"),
    _Gap("as soon|for as long", "he|she|it|they|we|you|possible", _ANY, "as"),
    _Gap(
        "on|in|at|for|from|during|with|by|having",
        "same day|same place|same year|same period|same room|same reason|same rate|same age|same conversation",
        _OVER,
        "the",
    ),
    _Gap("best part", "an hour|a year|a day|a week|a month|a decade|a century|two|three|four", _ANY, "of"),
    _Gap("going", "be|become|get|make|take|give|find|do|see|keep", _ANY, "to", _BEING),
    _Gap("thing", "ask|do|say|hear|know|tell|get|take|eat", _NO_QUESTION, "to", _A_GOOD),
)


_BARE_VERB = Regex(
    r" (?P<verb>be|become|get|make|take|give|find|do|see|keep|have|go|pay|leave|bring|provide|join|remain|stay|win|use"
    r"|meet|create|build|write|learn|understand|achieve|avoid|accept|add|attend|choose|continue|decide|develop|enjoy|explain"
    r"|explore|follow|happen|help|improve|include|lose|maintain|manage|obtain|prevent|produce|receive|recover|reduce"
    r"|reach|replace|resolve|sell|send|solve|speak|survive|tell|travel|utilise|utilize)(?![\w'-])"
)
_TO_AFTER = (
    {"able": _BEEN, "unable": _BEEN}
    | dict.fromkeys(
        "likely unlikely expected allowed forced ready willing supposed reluctant eligible obliged determined".split(),
        _BEING,
    )
    | dict.fromkeys(
        "decided refused agreed promised managed failed tried chosen wanted hoped vowed pledged".split(), _HAVING
    )
)
"""Words between which and a verb stands “to”, and what shows that they are no part of “most likely”."""


@rule(
    Bad("It rained [[for first time]] since May.", fixed="It rained for the first time since May."),
    Bad(
        "He stood [[in middle of]] the road, and left [[at end of]] the day.",
        fixed="He stood in the middle of the road, and left at the end of the day.",
    ),
    Bad(
        "They met [[in car park]], where they were not [[able do]] much.",
        fixed="They met in a car park, where they were not able to do much.",
    ),
    Bad(
        "It is [[one of most]] useful tools made [[over past]] ten years, he says [[on behalf the]] club.",
        fixed="It is one of the most useful tools made over the past ten years, he says on behalf of the club.",
    ),
    Bad(
        "It is [[one of main]] reasons, [[as well being]] cheap.",
        fixed="It is one of the main reasons, as well as being cheap.",
    ),
    Bad("They [[allow you turn]] it off.", fixed="They allow you to turn it off."),
    Bad(
        "It is [[likely become]] late. She has [[decided go]], which [[might worth]] it for the [[best part an hour]].",
        fixed="It is likely to become late. She has decided to go, which might be worth it for the best part of an"
        " hour.",
    ),
    Good("It will most likely be late; the plans have changed; the one the most people want is gone."),
    Good("Help for first time buyers; in Middle of Nowhere, a film; one of only three; in United States history."),
    Good(
        "In past years it was due the following day. They were going down, and wanted better terms and prior history.",
        path="a.txt",
    ),
    Good("# Rain for first time since May\n\n- In middle of the road."),
    Good("Council meets for first time since May\n\nIt met on Monday."),
    Bad(
        "They live [[in Netherlands]], which was the only useful [[thing do]]; they are [[going be]] late.",
        fixed="They live in the Netherlands, which was the only useful thing to do; they are going to be late.",
    ),
    Bad(
        "It [[appears be]] dear, [[in spite the]] rain, which they cannot [[afford ignore]]. It will be over"
        " [[by the end the week]].",
        fixed="It appears to be dear, in spite of the rain, which they cannot afford to ignore. It will be over"
        " by the end of the week.",
    ),
    Bad(
        "She [[is survived her]] son. He met [[some the best]] men, who came [[as soon he]] could, [[on same day]].",
        fixed="She is survived by her son. He met some of the best men, who came as soon as he could, on the same day.",
    ),
    Good("By the end the war was lost. To some the best is not enough; what the ruse is used by, they may appear."),
    Good("Never let a thing get you down. The exchange is according the club a status that keeps it going."),
    Good("How did the whole thing get here? Those who are able see to it that the first thing do they not forget."),
    family="spelling",
    languages=("en",),
)
def missing_word(document: Document) -> Iterator[Finding]:
    """A small word left out of a phrase that never goes without it: “for first time since”, “in middle of the road”.

    Only phrases that are right in no sentence, and only in paragraphs of whole sentences: headlines, captions and lists
    leave out such words on purpose.
    """
    for gap in _gaps() & document.pairs:
        for phrase in _phrases()[gap]:
            if document.pairs.issuperset(phrase.pairs):
                yield from _in_prose(document, phrase)
    for word in _TO_AFTER.keys() & document.folded_vocabulary:
        for led in led_verbs(document, f" {word}", verb=_BARE_VERB):
            span = Span(led.start + 1, led.end)
            before = document.folded[max(0, span.start - _FARTHEST) : span.start]
            if _TO_AFTER[word].search(before) and _is_sentence(document, span, led.begin - 1, is_name=False):
                yield _finding(document, span, led.begin - 1, ["to"])


_Pair = tuple[str, str]


class _Phrase(NamedTuple):
    """A phrase that lacks a word, the pairs of its words, and the length of what stands before the gap."""

    text: str
    pairs: Sequence[_Pair]
    left: int
    gap: _Gap


@cache
def _gaps() -> frozenset[_Pair]:
    """The words right before and after each gap."""
    return frozenset(_phrases())


@cache
def _phrases() -> dict[_Pair, list[_Phrase]]:
    """All phrases, by the words right before and after the gap, which stand side by side in few articles."""
    phrases: dict[_Pair, list[_Phrase]] = {}
    for gap in _GAPS:
        for left, right in product(gap.left.split("|"), gap.right.split("|")):
            pairs = list(pairwise(f"{left} {right}".split()))
            phrases.setdefault(pairs[left.count(" ")], []).append(_Phrase(f"{left} {right}", pairs, len(left), gap))
    return phrases


def _in_prose(document: Document, phrase: _Phrase) -> Iterator[Finding]:
    """The places where a phrase stands in a sentence, between what must stand before and after it."""
    text, gap = document.folded, phrase.gap
    for start in document.folded_places(phrase.text):
        end = start + len(phrase.text)
        is_whole = text[max(0, start - 1) : start] in _BEFORE
        if is_whole and gap.after.match(text, end) and _follows(gap, text, start):
            span = Span(start, end)
            if _is_sentence(document, span, start + phrase.left, is_name=gap.is_name):
                yield _finding(document, span, start + phrase.left, gap.missing.split("|"))


def _follows(gap: _Gap, text: str, start: int) -> bool:
    return gap.before is None or gap.before.left_of(text, start, _FARTHEST) is not None


def _is_sentence(document: Document, span: Span, at: int, *, is_name: bool) -> bool:
    """Whether a phrase, with a gap at an offset, stands in a paragraph of sentences, and not in a headline or title."""
    block = document.block_at(span.start)
    left, right = document.prose[span.start + 1 : at], document.prose[at : span.end]
    is_plain = left.islower() and (right.istitle() if is_name else right.islower())
    if block is None or block.kind != "paragraph" or not is_plain:
        return False
    return document.text(block.span).rstrip("\"'”’)* ").endswith((".", "!", "?", ":"))


def _finding(document: Document, span: Span, at: int, missing: list[str]) -> Finding:
    written = document.text(span)
    left, right = written[: at - span.start], written[at - span.start :]
    rights = tuple(f"{left} {word}{right}" for word in missing)
    fix = Fix.replace(Span(at, at), f" {missing[0]}", "unsafe")
    return Finding(span, f"“{written}” lacks a word: “{rights[0]}”", rights, fix)
