"""Units of measurement after a number, and how they are written."""

import re
from collections.abc import Iterator
from typing import Any

from copydesk.finding import Finding
from copydesk.kinds import Kind
from copydesk.patterns import Regex
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.keys import Key, is_text, is_texts
from copydesk.style.phrases import PhraseScan
from copydesk.text.document import Document
from copydesk.text.span import Span

_PAIR = 2
_NEAR = 12
"""Characters that the longest word that makes a measure attributive takes, and some."""
_ATTRIBUTIVE = Regex(r"\b(?:an?|the|his|her|its|our|their|my|your|this|that|each|every|another|one) \Z", re.IGNORECASE)


def _is_units(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(is_text(unit) or _is_pair(unit) for unit in value.values())


def _is_pair(value: Any) -> bool:
    return is_texts(value) and len(value) == _PAIR


UNITS = (
    Key("units", Kind("a table from short forms to a plural, or to singular and plural", _is_units),
        "units after a number, and how they are written"),
)  # fmt: skip


def units(entry: Entry, _: PhraseScan) -> Rule:
    """The rule of units that are written in one way."""
    given: dict[str, str | list[str]] = entry.table["units"]
    forms = {
        short: (unit.removesuffix("s"), unit) if isinstance(unit, str) else tuple(unit) for short, unit in given.items()
    }
    template = entry.template("“{found}” should be “{right}”", {"right"})
    shorts = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    measure = Regex(rf"(?<![\w.,/$£€])(?P<number>\d[\d,]*(?:\.\d+)?)[ \u00a0-]?(?P<unit>{shorts})(?![\w²³/^-])")

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        for block in entry.blocks(document):
            for match in measure.finditer(document.prose, block.span.start, block.span.end):
                span = Span(*match.span())
                if not entry.leaves(document, span.start):
                    one, many = forms[match["unit"]]
                    before = document.prose[max(block.span.start, span.start - _NEAR) : span.start]
                    right = _written(match["number"], one, many, attributive=bool(_ATTRIBUTIVE.search(before)))
                    message = templates.fill(template, {"found": match[0], "right": right})
                    yield entry.finding(span, message, right)

    rows = "\n".join(f"| {short} | {one}, {many} |" for short, (one, many) in forms.items())
    summary = f"A unit in its short form, such as “{next(iter(forms))}”."
    return entry.rule(summary, check, f"| short | written |\n|---|---|\n{rows}")


def _written(number: str, one: str, many: str, *, attributive: bool) -> str:
    """A number and its unit: “5 kilometres”, “1 kilometre”; “5-kilometre” before what is measured, as in “a … run”."""
    if attributive:
        return f"{number}-{one}"
    return f"{number} {one if number == '1' else many}"
