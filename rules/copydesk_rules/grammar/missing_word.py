"""A small word left out of a phrase that never goes without it."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product

from copydesk import Bad, Document, Finding, Fix, Good, Span, rule
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.missing_words.articles import without_article
from copydesk_rules.grammar.missing_words.infinitives import lacking_to
from copydesk_rules.grammar.missing_words.news_phrases import NEWS_GAPS
from copydesk_rules.grammar.missing_words.numbers import gaps_before_numbers
from copydesk_rules.grammar.missing_words.phrases import GAPS, Gap

_FEWEST_SPACES = 5
"""Spaces from which on an entry of a list may be a sentence."""
_FARTHEST = 32
_BEFORE = ("", " ", "(", '"', "“", "‘")


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
    Bad("Much was lost [[as consequence of]] the war.", fixed="Much was lost as a consequence of the war."),
    Good("It will most likely be late; the plans have changed; the one the most people want is gone."),
    Bad(
        "[[In above example]], it rained [[for while]]. It has the [[ability choose]] for a [[large number people]].",
        fixed="In the above example, it rained for a while. It has the ability to choose for a large number of people.",
    ),
    Bad(
        "It is a path [[which may a]] short cut, [[of hundred thousand]] steps.",
        fixed="It is a path which may be a short cut, of a hundred thousand steps.",
    ),
    Good("Stay here, for while it rained they slept; those who doubt his ability suggest it; in next door’s garden."),
    Good("They will sing of it for the rest of time."),
    Good("Help for first time buyers; in Middle of Nowhere, a film; one of only three; in United States history."),
    Good(
        "In past years it was due the following day. They were going down, and wanted better terms and prior history.",
        path="a.txt",
    ),
    Bad("- It rained [[for first time]] since May.", fixed="- It rained for the first time since May."),
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
    Bad(
        "It is [[impossible be]] sure, [[regardless the]] cost, which is [[part and parcel the]] plan [[in order save]]"
        " it [[on daily basis]].",
        fixed="It is impossible to be sure, regardless of the cost, which is part and parcel of the plan in order to"
        " save it on a daily basis.",
    ),
    Bad(
        "She died [[at age of]] 70, [[on behalf all]] of them, [[as quickly possible]].",
        fixed="She died at the age of 70, on behalf of all of them, as quickly as possible.",
    ),
    Good("It is a difficult find; as much possible damage was done; he went on regardless.."),
    Bad(
        "They have [[managed capture]] a goat, which was [[due arrive]] at noon; no one would [[attempt defend]] it.",
        fixed="They have managed to capture a goat, which was due to arrive at noon; no one would attempt to"
        " defend it.",
    ),
    Bad(
        "We would [[like see]] you, as trains run five [[times day]] and take three [[and half hours]].",
        fixed="We would like to see you, as trains run five times a day and take three and a half hours.",
    ),
    Good("We would like help, and he'd like most of it. It was five times daylight."),
    Bad(
        "They [[asked people avoid]] it, and spent [[a lot money]]. [[Most them]] are shut, [[one after other]].",
        fixed="They asked people to avoid it, and spent a lot of money. Most of them are shut, one after the other.",
    ),
    Bad(
        "I was held [[on suspicion theft]] [[in last month]]. I [[declined provide]] it, and [[may capable of]] it.",
        fixed="I was held on suspicion of theft in the last month. I declined to provide it, and may be capable of it.",
    ),
    Good("The mayor was sworn in last month. The family who had let them in last year. They moved in last week."),
    Bad("[[It not known]] who came.", fixed="It is not known who came."),
    Good("Is it not known who came? Nor, if it not clear the way, will it help."),
    Good("They seek help to build it, and want use of a room, which is managed depend on it who may."),
    Good("In addition the use of it grew, as did childrearing."),
    Bad(
        "The dam, [[according a report]], [[is located the]] north, [[depending the]] map, and [[has yet be]] built.",
        fixed="The dam, according to a report, is located in the north, depending on the map, and has yet to be built.",
    ),
    Bad(
        "He was [[looking forward the]] match, like [[the rest of country]], and [[was followed his]] dog.",
        fixed="He was looking forward to the match, like the rest of the country, and was followed by his dog.",
    ),
    Good("It was followed a year later by rain, and is located the other side of the hill. The rest the war took."),
    Good("By the end the war was lost. To some the best is not enough; what the ruse is used by, they may appear."),
    Good("Never let a thing get you down. The exchange is according the club a status that keeps it going."),
    Bad(
        "It [[allows you specify]] the colour, and we are [[going introduce]] it. They [[asked them choose]] one.",
        fixed="It allows you to specify the colour, and we are going to introduce it. They asked them to choose one.",
    ),
    Good("What they told us remains; they asked people involved, whom you want remain. It is going well."),
    Good("Two of them are off. To enable them go to the menu. To allow them keep it open."),
    Good("To enable them go to the menu.\n\nTo allow them keep it open."),
    Good("It is not the position that we were in last year."),
    Good("How did the whole thing get here? Those who are able see to it that the first thing do they not forget."),
    Bad(
        "She died [[at the age 91]], has [[a number cats]] for [[£40 year]] to run, up [[from £3m year]] ago.",
        fixed="She died at the age of 91, has a number of cats for £40 a year to run, up from £3m a year ago.",
    ),
    Bad(
        "The firm, [[based Bristol]], has won a [[contract deliver]] it. He [[pleaded guilty two]] counts, and they"
        " [[have nothing hide]].",
        fixed="The firm, based in Bristol, has won a contract to deliver it. He pleaded guilty to two counts, and they"
        " have nothing to hide.",
    ),
    Bad(
        "They [[forgot delete]] it. It shows [[how use]] the pan, and was [[meant go]] out. It’s [[fun watch]] it.",
        fixed="They forgot to delete it. It shows how to use the pan, and was meant to go out. It’s fun to watch it.",
    ),
    Bad(
        "Ann, [[who responsible for]] it, left. [[Those who able to]] pay did, because [[they unable to]] go.",
        fixed="Ann, who is responsible for it, left. Those who are able to pay did, because they are unable to go.",
    ),
    Bad(
        "[[None the]] goats fell. It [[takes while]], [[at end of]] last year. [[It was first time]] in her life.",
        fixed="None of the goats fell. It takes a while, at the end of last year. It was the first time in her life.",
    ),
    Bad(
        "He left [[for month]]. He sat [[in garden]]. She went [[to restaurant]] with him.",
        fixed="He left for a month. He sat in a garden. She went to a restaurant with him.",
    ),
    Good("Are they able to go? I know how secure it is, and none the worse for it. They started work a year ago."),
    Good("It is the place to shop, in garden centres, and it lives from month to month, an indoor kind of garden."),
    Good("It was a £92,000 year to forget. We compared 30 boats with a number plate; a range rovers use was shut."),
    family="grammar",
    languages=("en",),
)
def missing_word(document: Document) -> Iterator[Finding]:
    """A small word left out of a phrase that never goes without it: “for first time since”, “in middle of the road”.

    Only phrases that are right in no sentence, and only where whole sentences stand: headlines, captions and the short
    entries of a list leave out such words on purpose.
    """
    for pair in _pairs() & document.pairs:
        for phrase in _phrases(pair):
            if document.pairs.issuperset(pairwise(phrase.text.split())):
                yield from _in_prose(document, phrase)
    for led in lacking_to(document):
        span = Span(led.start + 1, led.end)
        if _is_sentence(document, span, led.begin - 1, is_name=False):
            yield _finding(document, span, led.begin - 1, ["to"])
    for led in without_article(document):
        span = Span(led.start, led.end)
        if _is_sentence(document, span, led.begin - 1, is_name=False):
            yield _finding(document, span, led.begin - 1, ["an" if led.verb[0] in "aeiou" else "a", "the"])
    for gap in gaps_before_numbers(document):
        span = Span(gap.start, gap.end)
        if gap.end > gap.at and _is_in_paragraph(document, span):
            yield _finding(document, span, gap.at, [gap.missing])


_Pair = tuple[str, str]


class _Phrase(NamedTuple):
    """A phrase that lacks a word: what stands before and after the gap."""

    left: str
    right: str
    gap: Gap

    @property
    def text(self) -> str:
        """The phrase as it is written without the word."""
        return f"{self.left} {self.right}"


@cache
def _gaps() -> dict[_Pair, list[Gap]]:
    """The gaps by the words right before and after them, which stand side by side in few articles."""
    gaps: dict[_Pair, list[Gap]] = {}
    for gap in (*GAPS, *NEWS_GAPS):
        before = {left.rpartition(" ")[2] for left in gap.left.split("|")}
        after = {right.partition(" ")[0] for right in gap.right.split("|")}
        for pair in product(before, after):
            gaps.setdefault(pair, []).append(gap)
    return gaps


@cache
def _pairs() -> frozenset[_Pair]:
    """The words right before and after each gap."""
    return frozenset(_gaps())


@cache
def _phrases(pair: _Pair) -> list[_Phrase]:
    """The phrases with two words right before and after the gap; made when these are met, as most never are."""
    found = []
    for gap in _gaps()[pair]:
        lefts = [left for left in gap.left.split("|") if left.rpartition(" ")[2] == pair[0]]
        rights = [right for right in gap.right.split("|") if right.partition(" ")[0] == pair[1]]
        found += [_Phrase(left, right, gap) for left, right in product(lefts, rights)]
    return found


def _in_prose(document: Document, phrase: _Phrase) -> Iterator[Finding]:
    """The places where a phrase stands in a sentence, between what must stand before and after it."""
    text, gap = document.folded, phrase.gap
    for start in document.folded_places(phrase.text):
        end = start + len(phrase.text)
        is_whole = text[max(0, start - 1) : start] in _BEFORE
        if is_whole and gap.after.match(text, end) and _follows(gap, text, start):
            span = Span(start, end)
            if _is_sentence(document, span, start + len(phrase.left), is_name=gap.is_name):
                yield _finding(document, span, start + len(phrase.left), gap.missing.split("|"))


def _follows(gap: Gap, text: str, start: int) -> bool:
    return gap.before is None or gap.before.left_of(text, start, _FARTHEST) is not None


def _is_sentence(document: Document, span: Span, at: int, *, is_name: bool) -> bool:
    """Whether a phrase, with a gap at an offset, stands in a paragraph of sentences, and not in a headline or title."""
    left, right = document.prose[span.start + 1 : at], document.prose[at : span.end]
    is_plain = left.islower() and (right[1:2].isupper() if is_name else right.islower())
    return is_plain and _is_in_paragraph(document, span)


def _is_in_paragraph(document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    text = document.text(block.span).rstrip("\"'”’)* ") if block else ""
    if block and block.kind == "list-item":
        return text[:1].isupper() and text.endswith((".", "!", "?")) and text.count(" ") >= _FEWEST_SPACES
    return block is not None and block.kind == "paragraph" and text.endswith((".", "!", "?", ":"))


def _finding(document: Document, span: Span, at: int, missing: list[str]) -> Finding:
    written = document.text(span)
    left, right = written[: at - span.start], written[at - span.start :]
    rights = tuple(f"{left} {word}{right}" for word in missing)
    fix = Fix.replace(Span(at, at), f" {missing[0]}", "unsafe")
    return Finding(span, f"“{written}” lacks a word: “{rights[0]}”", rights, fix)
