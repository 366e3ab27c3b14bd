"""What a headline counts, beside what the article says right below it."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import combinations

from copydesk import Block, Document, Regex, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.consistency.numbers import NUMBER, in_the_manner_of, value_of, values_in
from copydesk_rules.slips import swapped
from copydesk_rules.words.units import TIMES

_COUNTED = Regex(rf"{NUMBER}[ -](?P<noun>[^\W\d_]{{3,}})(?![\w-])")
_NO_NOUNS = frozenset(
    "and the per for cent percent million billion trillion after over was were with from who that are has have more"
    " than dead killed hurt injured out new into".split()
)
_NUMBER_BEFORE = Regex(
    rf"(?P<margin>\bby )?{NUMBER}[ -](?!(?:more|other|further|extra|first|last|such) )(?:[\w’'-]+ )?\Z"
)
_PART_BEFORE = Regex(rf"{NUMBER} of (?:the|its|their|his|her|our) \Z")
_LONGEST_BEFORE = 50
_MARGINS = frozenset("run wicket goal point try stroke shot vote length".split())
"""What a game or a poll is won by: its report has many other numbers of it."""
_TIMES = (*TIMES, "decade")
_LATE = Regex(r" (?:late|behind|early|overdue)\b")
_AFTER = Regex(r" (?:late|later|behind|early|earlier|overdue|after|before|past|over)\b")
"""What follows lengths of time that can be compared: an article has others, too."""
_AT_LEAST = Regex(r"\b(?:more than|over|at least|above) \Z")
_AT_MOST = Regex(r"\b(?:up to|nearly|almost|fewer than|less than|under|below) \Z")
_LONGEST_BOUND = 12
_YEARS = range(1800, 2101)
_TOP = 4
"""Blocks below the headline that say again what it says."""
_EXACT = 20
_ROUNDED = 0.1
"""A number from `_EXACT` on may stand for one that differs by this share."""
_LISTED = Regex(
    rf"(?:The |Our |My )?{NUMBER} (?:[\w’'-]+ )?(?:things|ways|reasons|tips|lessons|questions|facts|steps|mistakes"
    r"|myths|takeaways|trends|rules|signs|ideas|tricks|habits|principles|moments|books|films|albums|songs|places"
    r"|apps|tools|gadgets|products|recipes|charts)\b"
)
_ITEM = Regex(r"(?P<number>\d{1,2})[.):] ")
_LONGEST_ITEM = 12
_FEWEST_ITEMS = 3
_OUT = Regex(
    r" (?:is|are) (?:now )?(?:out|here|available|released|ready)\b| (?:has been released|has (?:landed|arrived))\b"
)
"""What is said of the version that an article announces."""
_NAMED = Regex(
    r"\b(?P<name>[A-Za-z][\w-]+) v?(?P<number>\d+(?:\.\d+){1,3})(?![\w-]|\.\d| (?i:alpha|beta|rc|preview)\b)"
)


class Contradiction(NamedTuple):
    """A number of the headline with its noun, as `written`, and what the article has instead, at `other`."""

    place: Span
    written: str
    right: str
    other: Span
    is_sure: bool = True


class _Story(NamedTuple):
    """The blocks below a headline, which does not count as a part of them where it is written twice."""

    document: Document
    title: Block
    blocks: Sequence[Block]

    @property
    def text(self) -> str:
        return "\n\n".join(self.document.text(block.span) for block in self.blocks)

    @property
    def top(self) -> Sequence[Block]:
        return self.blocks[:_TOP]


def contradictions(document: Document, title: Block) -> Iterator[Contradiction]:
    """The counts and versions of the headline that the article contradicts, and has nowhere."""
    said = document.text(title.span)
    has_version = "." in said and _NAMED.search(said)
    if not (has_version or values_in(said)):
        return
    after = (block for block in document.blocks if block.span.start >= title.span.end)
    story = _Story(document, title, [block for block in after if document.text(block.span) != said])
    if story.blocks:
        yield from _of_counts(story)
        yield from _of_lists(story)
        yield from _of_versions(story)


def _of_counts(story: _Story) -> Iterator[Contradiction]:
    prose, (start, end) = story.document.prose, story.title.span
    for match in _COUNTED.finditer(prose, start, end):
        value, noun = value_of(match["number"]), match["noun"].lower().removesuffix("s")
        if match["noun"].lower() in _NO_NOUNS or value == 1 or value in _YEARS:
            continue
        if noun in _TIMES and not _LATE.match(prose, match.end()):
            continue
        counts, margins, parts = _counts(story, noun)
        other = _only(counts) or _only(margins) or _only(parts)
        is_sure = len(counts) == 1 or len(parts) == 1
        if other is None or value in counts or _is_within(story.document.folded, match.start(), other[0] - value):
            continue
        if is_sure and (value in values_in(story.text) or _may_stand_for(value, other[0], story)):
            continue
        if other[1].start < story.top[-1].span.end or _is_swapped(value, other[0]):
            right = in_the_manner_of(match["number"], other[0])
            yield Contradiction(Span(*match.span("number")), match[0], right, other[1], is_sure)


def _is_within(text: str, place: int, more: int) -> bool:
    """Whether the headline names but a bound, which the article's number is within: “more than 30” of 34."""
    bound = _AT_LEAST if more > 0 else _AT_MOST
    return bound.left_of(text, place, _LONGEST_BOUND) is not None


def _counts(story: _Story, noun: str) -> tuple[dict[int, Span], dict[int, Span], dict[int, Span]]:
    """The numbers that stand before a noun in the article, each with its first place, and those that tell a margin.

    And those of “five of the twelve”, which are the ones that a headline has.
    """
    prose = story.document.prose
    counts: dict[int, Span] = {}
    margins: dict[int, Span] = {}
    parts: dict[int, Span] = {}
    written = re.escape(noun.lower())
    for match in re.finditer(rf"{written}(?<!\w{written})s?\b", story.document.folded[story.title.span.end :]):
        at = story.title.span.end + match.start()
        block = story.document.block_at(at)
        begin = max(block.span.start, at - _LONGEST_BEFORE) if block and block in story.blocks else at
        before = _NUMBER_BEFORE.search(prose, begin, at)
        if before and (noun not in _TIMES or _AFTER.match(prose, story.title.span.end + match.end())):
            place = Span(*before.span("number"))
            counts.setdefault(value_of(before["number"]), place)
            if before["margin"] and noun in _MARGINS:
                margins.setdefault(value_of(before["number"]), place)
            part = _PART_BEFORE.search(prose, begin, place.start)
            if part:
                parts.setdefault(value_of(part["number"]), Span(*part.span("number")))
    return {**counts, **parts}, margins, parts


def _only(found: dict[int, Span]) -> tuple[int, Span] | None:
    return next(iter(found.items())) if len(found) == 1 else None


def _may_stand_for(value: int, other: int, story: _Story) -> bool:
    """Whether the headline's number rounds one of the article's, or is the sum of some that stand near the other."""
    near = {number for block in story.top for number in values_in(story.document.text(block.span))}
    if _is_sum(value, {number for number in near if number < value}):
        return True
    is_round = any(abs(value - number) <= _ROUNDED * value for number in values_in(story.text))
    return value >= _EXACT and is_round and not _is_swapped(value, other)


def _is_sum(value: int, numbers: Set[int]) -> bool:
    """Whether two or three of some numbers make a value."""
    if any(value - one in numbers and value != 2 * one for one in numbers):
        return True
    pairs = combinations(numbers, 2)
    return any(value - one - other in numbers and value - one - other not in (one, other) for one, other in pairs)


def _is_swapped(value: int, other: int) -> bool:
    """Whether two digits changed places."""
    return value != other and str(other) in swapped(str(value))


def _of_lists(story: _Story) -> Iterator[Contradiction]:
    """A list that promises six things and numbers five."""
    document = story.document
    match = _LISTED.match(document.prose, story.title.span.start, story.title.span.end)
    if match is None:
        return
    items = [
        item
        for block in story.blocks
        if block.kind == "heading" or len(document.text(block.span).split()) <= _LONGEST_ITEM
        if (item := _ITEM.match(document.prose, block.span.start))
    ]
    numbers = [int(item["number"]) for item in items]
    if (
        len(items) >= _FEWEST_ITEMS
        and numbers == list(range(1, len(items) + 1))
        and len(items) != value_of(match["number"])
    ):
        right = in_the_manner_of(match["number"], len(items))
        yield Contradiction(Span(*match.span("number")), match[0], right, Span(*items[-1].span("number")))


def _of_versions(story: _Story) -> Iterator[Contradiction]:
    """A version, where the article announces one with another number of as many parts."""
    prose, (start, end) = story.document.prose, story.title.span
    for match in _NAMED.finditer(prose, start, end):
        others = {
            other["number"]: Span(*other.span("number"))
            for other in _NAMED.finditer(prose, story.top[0].span.start, story.top[-1].span.end)
            if other["name"].lower() == match["name"].lower() and _OUT.match(prose, other.end())
        }
        right = next(iter(others), "")
        same_parts = right.count(".") == match["number"].count(".")
        if len(others) == 1 and same_parts and match["number"] not in story.text:
            yield Contradiction(Span(*match.span("number")), match[0], right, others[right])
