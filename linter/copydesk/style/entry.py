"""What all kinds of style rules share: name, severity, scope, message, reason and examples."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from copydesk.finding import Finding, Fix, Safety, Severity
from copydesk.rules import Bad, Check, Good, Rule, Scan
from copydesk.style import templates
from copydesk.style.keys import BLOCKS
from copydesk.text.document import Block, BlockKind, Document
from copydesk.text.span import Span

FAMILY = "style"


@dataclass(frozen=True)
class Entry:
    """A rule of a style file as it is written: its full name, its table and the file's own keys under it.

    `path` is the style file, as a user reads it.
    """

    name: str
    path: str
    table: Mapping[str, Any]

    @cached_property
    def severity(self) -> Severity:
        """How grave its problems are."""
        severity: Severity = self.table.get("severity", "warning")
        return severity

    @cached_property
    def kinds(self) -> frozenset[BlockKind]:
        """The kinds of block that it looks at: what others said, in a block quote, only if it is asked to."""
        scope = self.table.get("scope")
        if scope is None:
            return frozenset(BLOCKS) if self.quotations else frozenset(BLOCKS) - {"quote"}
        return frozenset([scope] if isinstance(scope, str) else scope)

    @cached_property
    def quotations(self) -> bool:
        """Whether it looks between quotation marks."""
        return bool(self.table.get("quotations", False))

    @cached_property
    def safety(self) -> Safety | None:
        """How safe its fixes are; None for no fix."""
        fix = self.table.get("fix", "unsafe")
        return None if fix == "none" else fix

    def blocks(self, document: Document) -> list[Block]:
        """The blocks that it looks at."""
        return [block for block in document.blocks if block.kind in self.kinds]

    def leaves(self, document: Document, start: int) -> bool:
        """Whether what begins at an offset is left alone as the words of another."""
        return not self.quotations and document.is_quoted(start)

    def template(self, default: str, fields: set[str]) -> str:
        """The message, its own or the one of its kind. Raises MistakeError for a field that its kind does not have."""
        template: str = self.table.get("message", default)
        templates.verify(template, {"found", *fields}, ("message",))
        return template

    def finding(self, span: Span, message: str, *rights: str) -> Finding:
        """A finding with the right forms: one is a fix if the rule has any, several are a choice."""
        fix = Fix.replace(span, rights[0], self.safety) if len(rights) == 1 and self.safety else None
        return Finding(span, message, rights, fix)

    def rule(self, summary: str, check: Check, more: str = "", scan: Scan | None = None) -> Rule:
        """The rule, with a summary for one that has none and more for its documentation."""
        first = self.table.get("summary", summary)
        link = f"See {self.table['link']}." if "link" in self.table else ""
        doc = "\n\n".join(part.strip() for part in (first, self.table.get("why", ""), more, link) if part)
        default = self.table.get("default", True)
        return Rule(self.name, FAMILY, self.severity, doc, self.examples, check, {}, default, scan=scan)

    @cached_property
    def examples(self) -> tuple[Good | Bad, ...]:
        """Its examples, the bad ones first."""
        bad, good = self.table.get("bad", []), self.table.get("good", [])
        return (*(Bad(item) if isinstance(item, str) else Bad(**item) for item in bad), *map(Good, good))
