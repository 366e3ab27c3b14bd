"""The phrases of all styles of a run, which one pass over a document finds together."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from copydesk.finding import Finding
from copydesk.text.document import Block, Document
from copydesk.text.span import Span

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase to look for, for a rule.

    `text` is how it is looked up: as in `Document.folded`. `cased` is the form in which alone it counts, or None if
    any case will do. `report` makes a finding of it, or none. A phrase without a report keeps what lies inside of it
    from being found by the same rule.
    """

    rule: str
    text: str
    cased: str | None
    report: Callable[[Document, Block, Span], Finding | None] | None


class PhraseScan:
    """Finds many phrases in one pass, with one automaton made of all of them."""

    def __init__(self) -> None:
        self._phrases: dict[str, list[Phrase]] = {}

    def add(self, phrase: Phrase) -> None:
        """Look for another phrase. The scan must not have been used yet."""
        self._phrases.setdefault(phrase.text, []).append(phrase)

    def __call__(self, document: Document, /) -> Iterator[tuple[str, Finding]]:
        """The findings of all rules, each with the rule's name."""
        for phrase, span in self.places(document):
            block = document.block_at(span.start)
            if phrase.report and block and (finding := phrase.report(document, block, span)):
                yield phrase.rule, finding

    def places(self, document: Document) -> Iterator[tuple[Phrase, Span]]:
        """The phrases that a document holds, in order; where two of one rule overlap, the first or the longer one."""
        ends: dict[str, int] = {}
        for start, end, phrases in self._occurrences(document.folded):
            for phrase in phrases:
                if start >= ends.get(phrase.rule, 0) and _is_written(phrase, document.prose[start:end]):
                    ends[phrase.rule] = end
                    yield phrase, Span(start, end)

    def _occurrences(self, folded: str) -> list[tuple[int, int, list[Phrase]]]:
        """Where phrases stand as whole words, by their beginnings, the longer before the shorter."""
        found = [
            (start, -end, index)
            for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True)
            if _begins(folded, start) and _ends(folded, end)
        ]
        return [(start, -end, self._by_index[index]) for start, end, index in sorted(found)]

    @cached_property
    def _automaton(self) -> "AhoCorasick":
        from ahocorasick_rs import AhoCorasick

        return AhoCorasick(list(self._phrases))

    @cached_property
    def _by_index(self) -> Sequence[list[Phrase]]:
        return list(self._phrases.values())


def _is_written(phrase: Phrase, written: str) -> bool:
    return phrase.cased is None or written.replace("’", "'").replace("\n", " ") == phrase.cased


def _begins(folded: str, start: int) -> bool:
    """Whether what begins at an offset begins with a word; “clock” does not in “o'clock”."""
    if start == 0 or not folded[start].isalnum():
        return True
    before = folded[start - 1]
    return not (before.isalnum() or (before == "'" and start > 1 and folded[start - 2].isalnum()))


def _ends(folded: str, end: int) -> bool:
    """Whether what ends before an offset ends with a word, which may be the owner of something: “the mayor's”."""
    after = folded[end : end + 3]
    if not folded[end - 1].isalnum() or not after:
        return True
    if after[0] == "'" and after[1:2].isalnum():
        return after[1] == "s" and not after[2:].isalnum()
    return not after[0].isalnum()
