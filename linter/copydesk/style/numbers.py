"""Numbers in words and in figures."""

import re
from collections.abc import Iterator
from typing import Any

from copydesk.data_rules import in_case_of
from copydesk.finding import Finding
from copydesk.kinds import FLAG, Kind, is_count
from copydesk.numbers import NUMBER_WORDS, UNITS
from copydesk.patterns import Regex
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.keys import Key
from copydesk.style.phrases import PhraseScan
from copydesk.text.document import Block, Document
from copydesk.text.span import Span

_MOST = 20
_WORDS = (*UNITS, "twenty")
"""The numbers that can be the largest one in words, by their value."""

# Both begin with what is found fast, and only then look back.
_FIGURE = Regex(r"(?P<number>[1-9](?<![\w.,:;/$£€¥#+~(–—-].)\d?) (?P<noun>[a-z]{3,}s)\b(?![-–]| old\b)")
_WORD = Regex(rf"(?P<number>{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))}) (?P<noun>[a-z]{{3,}}s)\b")
_JOINED = Regex(r"[\w-]\Z")
_BEFORE = Regex(
    r"(?:\b(?:no|nos|number|page|chapter|level|phase|stage|step|day|week|year|grade|type|group|class|category|section"
    r"|part|article|rule|route|highway|channel|round|room|flat|gate|platform|line|unit|version|verse|act|scene|game|set"
    r"|lap|race|age|aged|ages|under|formula|world war|x)\.?|\d(?: (?:and|or|to|by))?) \Z",
    re.IGNORECASE,
)
_MEASURES = frozenset(
    "miles feet inches yards acres pounds ounces tons tonnes stones grams kilograms kilos metres meters kilometres"
    " kilometers centimetres centimeters millimetres millimeters litres liters gallons pints degrees knots watts"
    " points goals runs wickets strokes shots sets games overs laps lengths votes cents dollars euros pence"
    " percentage percents basis"
    " tablespoons teaspoons cups hours minutes seconds millions billions trillions times is was has does".split()
)

_PLAIN = frozenset(
    "a about after all an and are as at but by for from he her his i in is it its less more my only or our over she"
    " some than that the their there these they this those to under was we were with within your".split()
)
_NEAR = 40
"""Characters before a number that are looked at."""
_NAME_BEFORE = Regex(r"(?P<word>[A-Z][\w’'-]*) \Z")

NUMBERS = (
    Key("spell-out", Kind(f"a whole number from 1 to {_MOST}", lambda value: is_count(value) and 1 <= value <= _MOST),
        "the largest number that is written in words, before a plural: not with units, scores and the like"),
    Key("figures", FLAG, "whether larger ones are written in figures, but at a beginning (false)"),
)  # fmt: skip


def numbers(entry: Entry, _: PhraseScan) -> Rule:
    """The rule of numbers that are written in words up to a limit, and in figures above it."""
    limit: int = entry.table["spell-out"]
    template = entry.template("“{found}” should be “{right}”", {"right"})

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        figures = bool(entry.table.get("figures")) and _says_larger(document, limit)
        for block in entry.blocks(document):
            for span, right in _found(document, block, limit, figures=figures):
                if not entry.leaves(document, span.start):
                    values = {"found": document.text(span), "right": right}
                    yield entry.finding(span, templates.fill(template, values), right)

    more = (
        "Larger ones are written in figures, but at the beginning of a sentence." if entry.table.get("figures") else ""
    )
    return entry.rule(f"A number up to {_WORDS[limit]} that is not written in words.", check, more)


def _says_larger(document: Document, limit: int) -> bool:
    """Whether a larger number in words stands in the article; those of several parts have a hyphen."""
    said = document.folded_vocabulary
    return "ty-" in document.folded or any(value > limit and word in said for word, value in NUMBER_WORDS.items())


def _found(document: Document, block: Block, limit: int, *, figures: bool) -> Iterator[tuple[Span, str]]:
    """The numbers of a block that are written the wrong way, and the right way."""
    prose, start, end = document.prose, block.span.start, block.span.end
    for match in _FIGURE.finditer(prose, start, end):
        value = int(match["number"])
        if value <= limit and match["noun"] not in _MEASURES and not _is_named(document, start, match.start()):
            begins = document.begins_sentence(match.start())
            yield Span(*match.span("number")), in_case_of("A" if begins else "a", _WORDS[value])
    for match in _WORD.finditer(prose, start, end) if figures else ():
        value = NUMBER_WORDS[match["number"]]
        is_joined = _JOINED.search(prose, match.start() - 1 if match.start() else 0, match.start())
        if value > limit and not is_joined and not _is_named(document, start, match.start()):
            yield Span(*match.span("number")), str(value)


def _is_named(document: Document, start: int, offset: int) -> bool:
    """Whether the number at an offset names something, as in “page 3” and “Half-Life 2”, or belongs to another one."""
    near = max(start, offset - _NEAR)
    before = document.prose[near:offset]
    return _BEFORE.search(before) is not None or _follows_name(document, before, near)


def _follows_name(document: Document, before: str, near: int) -> bool:
    """Whether a name stands right before, which at the beginning of a sentence is every word but the plainest."""
    name = _NAME_BEFORE.search(before)
    if name is None:
        return False
    return name["word"].lower() not in _PLAIN or not document.begins_sentence(near + name.start("word"))
