"""What all of Vale's rules share of the article that lies on the desk: cut once, whatever the number of rules."""

from collections.abc import Callable
from functools import lru_cache

from copydesk.finding import Finding
from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk.text.words import OBJECT
from copydesk.vale.comments import Switches
from copydesk.vale.ini import Section
from copydesk.vale.pattern import Pattern
from copydesk.vale.sections import Sections
from copydesk.vale.view import View


class Desk:
    """The article that the rules read, one at a time."""

    def __init__(self, sections: Sections) -> None:
        self._sections = sections
        self._view: View | None = None
        self._switches: Switches | None = None

    def view(self, document: Document) -> View:
        """The article as rules read it."""
        if self._view is None or self._view.document is not document:
            sections = self._sections.of(document.path)
            self._view = View(document, _mask(sections), sections)
            self._switches = Switches(document)
        return self._view

    def silences(self, rule: str, document: Document, found: Finding) -> bool:
        """Whether a comment switches a rule off where it found something."""
        if not self._switches:
            return False
        if found.in_source:
            return self._switches.silence(rule, found.span.start, document.source[found.span.start : found.span.end])
        source = document.source_map.to_source(found.span)
        return self._switches.silence(rule, source.start, document.text(found.span))


@lru_cache(maxsize=64)
def _mask(sections: tuple[Section, ...]) -> Callable[[str], str]:
    """What takes out of a text all that the sections say is not to be read, character for character."""
    patterns = [Pattern(each) for section in sections for each in (*section.block_ignores, *section.token_ignores)]

    def masked(text: str) -> str:
        for pattern in patterns:
            for match in pattern.finditer(text):
                span = Span(*match.span(1)) if match.re.groups and match[1] else Span(*match.span())
                text = text[: span.start] + OBJECT * (span.end - span.start) + text[span.end :]
        return text

    return masked
