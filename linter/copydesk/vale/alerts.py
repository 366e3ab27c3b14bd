"""From what a check found to a finding: message, suggestions and fix."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.data_rules import in_case_of
from copydesk.finding import Edit, Finding, Fix
from copydesk.text.span import Span
from copydesk.text.words import OBJECT
from copydesk.vale.actions import outcome
from copydesk.vale.definition import Definition
from copydesk.vale.printf import formatted, listed
from copydesk.vale.unit import Unit


@dataclass(frozen=True, slots=True)
class Alert:
    """What a check found: a stretch of a unit, and the arguments of the rule's message.

    `expected` are the texts that should stand there, if the check knows them; `groups` what the token's groups hold.
    Without a unit, it is about the article as a whole.
    """

    unit: Unit | None
    start: int
    end: int
    arguments: tuple[str | int, ...]
    expected: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


def finding(definition: Definition, alert: Alert) -> Finding:
    """The finding that an alert of a rule is.

    The one text that an action or a check puts in place of the match is a fix, always an unsafe one: a style says what
    to write, not that it is written so in a quotation. Several are suggestions.
    """
    if alert.unit is None:
        return Finding(Span(0, 0), _message(definition, alert, ()), in_source=True)
    observed = alert.unit.text[alert.start : alert.end]
    texts = outcome(definition.action, (observed, *alert.groups), alert.expected)
    if definition.matchcase:
        texts = tuple(in_case_of(observed, text) for text in texts)
    texts = tuple(dict.fromkeys(text for text in texts if text != observed))
    span = alert.unit.span(alert.start, alert.end)
    return Finding(
        span,
        _message(definition, alert, texts),
        tuple(text for text in texts if text),
        Fix((_edit(alert, span, texts[0]),), "unsafe") if len(texts) == 1 and OBJECT not in observed else None,
        in_source=alert.unit.raw,
    )


def _message(definition: Definition, alert: Alert, texts: tuple[str, ...]) -> str:
    """The message with its arguments; where the check has only one, an action's outcome is the second."""
    arguments = alert.arguments
    if len(arguments) == 1 and texts and definition.extends == "existence":
        arguments = (*arguments, listed(texts, definition.message))
    message = " ".join(formatted(definition.message, arguments).splitlines())
    return message or definition.name


def _edit(alert: Alert, span: Span, text: str) -> Edit:
    """The edit that puts a text there; what is taken out takes one of two spaces around it along."""
    unit = alert.unit
    if not text and unit and unit.text[: alert.start].endswith(" ") and unit.text.startswith(" ", alert.end):
        return Edit(Span(span.start, span.end + 1), "")
    return Edit(span, text)


def findings(definition: Definition, alerts: Iterator[Alert]) -> Iterator[Finding]:
    """The findings of a rule, no more than its limit."""
    for count, alert in enumerate(alerts, 1):
        if definition.limit and count > definition.limit:
            return
        yield finding(definition, alert)
