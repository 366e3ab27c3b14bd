"""Patterns, with what to write in place of what they fit."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from copydesk.finding import Finding
from copydesk.kinds import FLAG, Kind
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.keys import Key, is_text, is_texts
from copydesk.style.phrases import PhraseScan
from copydesk.style.user_pattern import UserPattern
from copydesk.text.document import Block, Document
from copydesk.text.span import Span

if TYPE_CHECKING:
    import regex


def _is_pattern(value: Any) -> bool:
    return is_text(value) or is_texts(value)


def _is_small(value: Any) -> bool:
    return is_texts(value) and all(text == text.lower() for text in value)


EXPRESSIONS = Kind("a regular expression, or a list of them", _is_pattern)
_MAYBE_EMPTY = Kind("a text", lambda value: isinstance(value, str))

NEEDS = Key(
    "needs",
    Kind("a list of texts in small letters", _is_small),
    "for speed: texts of which each match holds one, or stands beside one; without them the pattern is not tried",
)

PATTERN = (
    Key("pattern", EXPRESSIONS, "what to find; `^` is a block's beginning"),
    Key("with", _MAYBE_EMPTY, "what to write instead; `{1}` is the first group, `{name}` a named one"),
    Key("match-case", FLAG, "whether case matters (true)"),
    NEEDS,
)


def pattern(entry: Entry, _: PhraseScan) -> Rule:
    """The rule of a pattern, or of several."""
    found = patterns(entry, "pattern")
    groups = set.intersection(*(each.groups for each in found))
    replacement: str | None = entry.table.get("with")
    if replacement is not None:
        templates.verify(replacement, groups, ("with",))
    default = "“{found}” is not in the style" if replacement is None else "“{found}” should be “{right}”"
    template = entry.template(default, {"right", *groups} if replacement is not None else groups)

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        for span, match in matches(entry, document, found):
            values = _filled(match)
            if replacement is None:
                yield Finding(span, templates.fill(template, values))
            elif (right := templates.fill(replacement, values)) != values["found"]:
                yield entry.finding(span, templates.fill(template, {**values, "right": right}), right)

    shown = ", ".join(f"`{each.source}`" for each in found)
    return entry.rule(f"What fits the pattern {shown}.", check)


def patterns(entry: Entry, key: str) -> list[UserPattern]:
    """The patterns under a key. Raises MistakeError for one that cannot be used."""
    given = entry.table[key]
    ignore_case = not entry.table.get("match-case", True)
    return [
        UserPattern.of_style(source, entry.name, entry.path, (key, index), ignore_case=ignore_case)
        for index, source in enumerate([given] if isinstance(given, str) else given)
    ]


def matches(entry: Entry, document: Document, found: list[UserPattern]) -> Iterator[tuple[Span, "regex.Match[str]"]]:
    """Where patterns fit in the blocks that a rule looks at, and the matches.

    A pattern sees one block at a time.
    """
    needs = entry.table.get("needs")
    if needs and not any(need in document.folded for need in needs):
        return
    for block, text in zip(document.blocks, document.passages, strict=True):
        if block.kind not in entry.kinds or (needs and not _has_any(needs, document, block)):
            continue
        start = block.span.start
        for each in found:
            for match in each.finditer(text):
                span = Span(start + match.start(), start + match.end())
                if not entry.leaves(document, span.start):
                    yield span, match


def _has_any(needs: Iterable[str], document: Document, block: Block) -> bool:
    """Whether a block, or a sign beside it, holds one of the texts that a pattern needs."""
    around = document.folded[max(0, block.span.start - 1) : block.span.end + 1]
    return any(need in around for need in needs)


def _filled(match: "regex.Match[str]") -> dict[str, str]:
    """What a match has to fill in a template."""
    groups = {str(number): group for number, group in enumerate(match.groups(default=""), 1)}
    return {"found": match[0], "0": match[0], **groups, **match.groupdict(default="")}
