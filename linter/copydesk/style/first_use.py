"""Short forms that are to be written out before they are used."""

import re
from collections.abc import Iterator
from typing import Any

from copydesk.finding import Finding
from copydesk.kinds import Kind
from copydesk.patterns import Regex
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.keys import Key, is_text
from copydesk.style.phrases import PhraseScan
from copydesk.style.wording import folded
from copydesk.text.document import Document
from copydesk.text.span import Span

_RUNNING = ("paragraph", "list-item")


def _is_names(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(map(is_text, (*value, *value.values())))


FIRST_USE = (
    Key("first-use", Kind("a table from short forms to full ones", _is_names),
        "short forms, each with the full one that comes first; `scope` is running text unless it is given"),
)  # fmt: skip


def first_use(entry: Entry, _: PhraseScan) -> Rule:
    """The rule of short forms that come after their full ones."""
    names: dict[str, str] = entry.table["first-use"]
    template = entry.template("“{found}” comes before “{right}”, which it stands for", {"right"})
    shorts = Regex(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![\w-])")
    kinds = entry.kinds if "scope" in entry.table else frozenset(_RUNNING)

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        seen: set[str] = set()
        for match in shorts.finditer(document.prose) if any(short in document.prose for short in names) else ():
            span, short = Span(*match.span()), match[0]
            block = document.block_at(span.start)
            if short in seen or not block or block.kind not in kinds or entry.leaves(document, span.start):
                continue
            seen.add(short)
            if not _is_introduced(document, span, folded(names[short])):
                message = templates.fill(template, {"found": short, "right": names[short]})
                yield entry.finding(span, message, f"{names[short]} ({short})")

    rows = "\n".join(f"| {short} | {full} |" for short, full in names.items())
    summary = f"A short form before the full one, such as “{next(iter(names))}”."
    return entry.rule(summary, check, f"| short | first |\n|---|---|\n{rows}")


def _is_introduced(document: Document, span: Span, full: str) -> bool:
    """Whether the full form stands before the short one, or in brackets right after it."""
    after = document.folded[span.end : span.end + len(full) + len(" (the ")]
    return full in document.folded[: span.start] or (after.lstrip().startswith("(") and full in after)
