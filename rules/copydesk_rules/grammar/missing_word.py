"""A small word missing from a phrase that always has it."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product

from copydesk import Bad, Document, Finding, Fix, Good, Span, rule
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.led_verbs import LedVerb
from copydesk_rules.grammar.missing_words.articles import without_article
from copydesk_rules.grammar.missing_words.infinitives import lacking_to
from copydesk_rules.grammar.missing_words.news_phrases import NEWS_GAPS
from copydesk_rules.grammar.missing_words.numbers import gaps_before_numbers
from copydesk_rules.grammar.missing_words.phrases import GAPS, Gap
from copydesk_rules.grammar.missing_words.superlatives import without_the

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
    Good("It will most likely be late; the plans have changed; the one the most people want is gone."),
    Good("Stay here, for while it rained they slept; those who doubt his ability suggest it; in next door’s garden."),
    Good("Help for first time buyers; in Middle of Nowhere, a film; one of only three; in United States history."),
    Good(
        "In past years it was due the following day. They were going down, and wanted better terms and prior history.",
        path="a.txt",
    ),
    Bad(
        "It [[appears be]] dear, [[in spite the]] rain, which they cannot [[afford ignore]]. It will be over"
        " [[by the end the week]].",
        fixed="It appears to be dear, in spite of the rain, which they cannot afford to ignore. It will be over"
        " by the end of the week.",
    ),
    Good("We would like help, and he'd like most of it. It was five times daylight."),
    Good("The mayor was sworn in last month. The family who had let them in last year. They moved in last week."),
    Good("Never let a thing get you down. The exchange is according the club a status that keeps it going."),
    Good("It is not the position that we were in last year."),
    family="grammar",
    languages=("en",),
)
def missing_word(document: Document) -> Iterator[Finding]:
    """A small word missing from a phrase that always has it: “for first time since”, “in middle of the road”.

    Only phrases that are wrong in every sentence are reported, and only in whole sentences: headlines, captions and the
    short entries of a list leave out such words on purpose.
    """
    for pair in _pairs() & document.pairs:
        for phrase in _phrases(pair):
            if document.pairs.issuperset(pairwise(phrase.text.split())):
                yield from _in_prose(document, phrase)
    for led, missing in _led(document):
        span = Span(led.start + document.folded.startswith(" ", led.start), led.end)
        if _is_sentence(document, span, led.begin - 1, is_name=False):
            yield _finding(document, span, led.begin - 1, missing)
    for gap in gaps_before_numbers(document):
        span = Span(gap.start, gap.end)
        if gap.end > gap.at and _is_in_paragraph(document, span):
            yield _finding(document, span, gap.at, [gap.missing])


def _led(document: Document) -> Iterator[tuple[LedVerb, list[str]]]:
    """What lacks a word right before it, after its lead, with the words that may be missing."""
    yield from ((led, ["to"]) for led in lacking_to(document))
    yield from ((led, ["the"]) for led in without_the(document))
    for led in without_article(document):
        yield led, ["an" if led.verb[0] in "aeiou" else "a", "the"]


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
