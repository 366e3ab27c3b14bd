"""An article as Vale's rules read it: stretches of text with scopes, and the words in it."""

from collections.abc import Callable, Iterator
from functools import cached_property

from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk.vale.blocks import parts_of
from copydesk.vale.ini import Section
from copydesk.vale.scopes import Scope
from copydesk.vale.signs import PREFIX, runs
from copydesk.vale.unit import Unit

_NOT_MEASURED = frozenset({"heading", "table", "attr", "frontmatter"})
"""What the summary of an article does not hold, which is its running text."""


class Signs:
    """What a text holds, for looking up which rules have anything to find in it."""

    def __init__(self, text: str) -> None:
        self.written = text
        self.text = text.lower()

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words in lower case, as the boundaries of Go's expressions make them."""
        return frozenset(runs(self.text))

    @cached_property
    def prefixes(self) -> frozenset[str]:
        """The beginnings of its words."""
        return frozenset(word[:PREFIX] for word in self.words)


class View:
    """A document cut into units; every scope is cut once, and all rules share what comes of it.

    A line end inside a block is a space here, so that a phrase is found over it. `masked` takes out of a text what is
    not to be read, character for character; `sections` are those of the configuration that hold for the article.
    """

    def __init__(self, document: Document, masked: Callable[[str], str], sections: tuple[Section, ...] = ()) -> None:
        self.document = document
        self.sections = sections
        self._masked = masked
        self._units: dict[Scope, tuple[Unit, ...]] = {}

    def signs(self, scope: Scope) -> Signs:
        """What the text that a scope is cut from holds."""
        return self._source_signs if scope.asking_for("raw").alternatives else self._prose_signs

    @cached_property
    def _prose_signs(self) -> Signs:
        return Signs(self._read)

    @cached_property
    def _source_signs(self) -> Signs:
        return Signs(f"{self.document.source}\n{self._read}")

    def units(self, scope: Scope) -> tuple[Unit, ...]:
        """The stretches that a scope names, in order."""
        found = self._units.get(scope)
        if found is None:
            found = self._units[scope] = tuple(self._cut(scope))
        return found

    @cached_property
    def summary(self) -> Unit:
        """The running text of the article as one stretch, everything else blank."""
        parts, end = [], 0
        for span, scopes in self._blocks:
            if _NOT_MEASURED.isdisjoint(scopes):
                blank = span.start - end
                parts += [" " * (blank - 2), "\n\n" if blank > 1 else " " * blank, self._read[span.start : span.end]]
                end = span.end
        return Unit("".join(parts), 0)

    @property
    def scopes(self) -> list[frozenset[str]]:
        """The parts of the scope of each block."""
        return [parts for _, parts in self._blocks]

    def placed(self, unit: Unit) -> Unit | None:
        """The unit, or None if it is the article as a whole, which has no place to point at."""
        return None if unit is self.summary else unit

    def _cut(self, scope: Scope) -> Iterator[Unit]:
        whole = scope.without("sentence", "summary", "raw")
        for span, parts in self._blocks:
            if whole.fits(parts):
                yield Unit(self._read[span.start : span.end], span.start)
        sentences = scope.asking_for("sentence")
        if sentences.alternatives:
            yield from self._sentences(sentences)
        if scope.asking_for("summary").alternatives:
            yield self.summary
        if scope.asking_for("raw").alternatives:
            yield Unit(self._masked(self.document.source), 0, raw=True)

    def _sentences(self, scope: Scope) -> Iterator[Unit]:
        blocks = iter(self._blocks)
        block, parts = next(blocks, (Span(0, 0), frozenset[str]()))
        for span in self.document.sentences:
            while not block.covers(span):
                block, parts = next(blocks)
            if scope.fits(parts | {"sentence"}):
                yield Unit(self._read[span.start : span.end], span.start)

    @cached_property
    def _read(self) -> str:
        """The prose without what is not to be read."""
        return self._masked(self.document.prose.replace("\n", " "))

    @cached_property
    def _blocks(self) -> list[tuple[Span, frozenset[str]]]:
        return [(block.span, parts_of(self.document, block)) for block in self.document.blocks]
