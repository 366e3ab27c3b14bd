"""Limits: how often something may, or must, stand in an article, a block or a sentence."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from copydesk.finding import Finding
from copydesk.kinds import FLAG, Kind, is_count
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.keys import Key, choice
from copydesk.style.mistakes import MistakeError
from copydesk.style.pattern import EXPRESSIONS, NEEDS, matches, patterns
from copydesk.style.phrases import PhraseScan
from copydesk.text.document import Document
from copydesk.text.span import Span

_UNITS = ("article", "block", "sentence")
_NUMBER = Kind("a whole number", is_count)

COUNT = (
    Key("count", EXPRESSIONS, "what to count"),
    Key("at-most", _NUMBER, "how often it may stand there; the first one too many is reported"),
    Key("at-least", _NUMBER, "how often it must stand there"),
    Key("per", choice(_UNITS), "where to count (`article`)"),
    Key("match-case", FLAG, "whether case matters (true)"),
    NEEDS,
)


def count(entry: Entry, _: PhraseScan) -> Rule:
    """The rule of a limit, which holds for quotations too. Raises MistakeError for one that says nothing."""
    entry = replace(entry, table={"quotations": True, **entry.table})
    most, least = entry.table.get("at-most"), entry.table.get("at-least")
    unit = entry.table.get("per", "article")
    if most is None and least is None:
        raise MistakeError(("count",), "how often it may stand there is missing: “at-most”, “at-least” or both")
    if most is not None and least is not None and least > most:
        raise MistakeError(("at-least",), f"“at-least” is more than “at-most”: {least} and {most}")
    found = patterns(entry, "count")
    limit = f"at most {most}" if least is None else f"at least {least}" if most is None else f"{least} to {most}"
    template = entry.template("{count} in one {unit}, which may have {limit}", {"count", "unit", "limit"})

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        spans = sorted(span for span, _ in matches(entry, document, found))
        for place in _places(entry, document, unit):
            inside = spans[bisect_left(spans, Span(place.start, 0)) : bisect_left(spans, Span(place.end, 0))]
            values = {"count": str(len(inside)), "unit": unit, "limit": limit}
            if most is not None and len(inside) > most:
                span = inside[most]
                yield Finding(span, templates.fill(template, {**values, "found": document.text(span)}))
            elif least is not None and len(inside) < least:
                yield Finding(place, templates.fill(template, {**values, "found": document.text(place)}))

    shown = ", ".join(f"`{each.source}`" for each in found)
    return entry.rule(f"More or fewer in one {unit} than {limit}.", check, f"What is counted fits {shown}.")


def _places(entry: Entry, document: Document, unit: str) -> list[Span]:
    """Where it is counted, in order."""
    blocks = [block.span for block in entry.blocks(document)]
    if unit == "block":
        return blocks
    if unit == "sentence":
        blocks_of = ((document.block_at(sentence.start), sentence) for sentence in document.sentences)
        return [sentence for block, sentence in blocks_of if block and block.kind in entry.kinds]
    return [Span(blocks[0].start, blocks[-1].end)] if blocks else []
