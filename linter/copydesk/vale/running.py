"""A rule of Vale's at work: what it finds in an article where the configuration lets it run."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from copydesk.faults import WENT_ON
from copydesk.finding import Finding, Severity
from copydesk.paths import shown
from copydesk.problem import at_least
from copydesk.rules import RuleStoppedError
from copydesk.text.document import Document
from copydesk.vale.alerts import findings
from copydesk.vale.checks import Check
from copydesk.vale.definition import Definition
from copydesk.vale.desk import Desk
from copydesk.vale.ini import Section
from copydesk.vale.pattern import PatternError
from copydesk.vale.sections import level, runs


class Running:
    """The check of a rule: where the sections of the configuration let it run, and no comment switches it off."""

    def __init__(self, definition: Definition, make: Callable[[], Check], desk: Desk, least: Severity) -> None:
        self._definition = definition
        self._make = make
        self._check: Check | None = None
        self._desk = desk
        self._least = least
        self._severity = lru_cache(maxsize=256)(self._severity_in)

    def _severity_in(self, sections: tuple[Section, ...]) -> Severity | None:
        """The severity of the rule where these sections hold; None where they do not let it run."""
        severity = level(self._definition.name, sections, self._definition.level)
        lets = at_least(severity, self._least) and runs(self._definition.name, sections)
        return severity if lets else None

    def __call__(self, document: Document, /, **_: Any) -> Iterator[Finding]:
        """What the rule finds. Raises RuleStoppedError where an expression of it cannot be used or takes too long."""
        definition = self._definition
        view = self._desk.view(document)
        severity = self._severity(view.sections)
        if severity is None:
            return
        if self._check is None:
            self._check = self._make()
        try:
            for found in findings(definition, self._check(view)):
                if not self._desk.silences(definition.name, document, found):
                    yield Finding(found.span, found.message, found.suggestions, found.fix, severity, found.in_source)
        except PatternError as error:
            message = f"rule “{definition.name}” was stopped: {error}{WENT_ON}"
            raise RuleStoppedError(shown(definition.path), message) from None
