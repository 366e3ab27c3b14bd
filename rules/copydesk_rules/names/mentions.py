"""The names that an article mentions: how often, how written, and beside which other name."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from copydesk import Document, Regex, Word
from copydesk_rules.names.distance import alike
from copydesk_rules.names.folding import folded

_POSSESSIVES = ("'s", "’s", "'S", "’S")
_JOINS = Regex(r"[ \u00a0\n-]")
_INITIAL = Regex(r"\.?[ \u00a0\n]")
_PARTICLES = frozenset(
    "de van von der den del della di da dos das du la le al el bin ibn bint ter ten zu af av y e".split()
)
_SHORTEST = 4
_REACH = 4
"""Words over which a name goes on: “Ursula von der Leyen”."""


class Mention(NamedTuple):
    """A capitalised word of an article, as it is written and folded, without the ending of a possessive.

    `place` is its index among the document’s words.
    """

    written: str
    name: str
    place: int


class Mentions:
    """All mentions of an article, in order."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.all = tuple(_mentions(document.words))
        self._counts = Counter(mention.name for mention in self.all)
        self._by_initial: dict[str, list[str]] = defaultdict(list)
        for name in self._counts:
            self._by_initial[name[:1]].append(name)

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the article writes with a small letter, too, and that are so hardly names."""
        return frozenset(word.text for word in self.document.words if word.text.islower())

    def count(self, name: str) -> int:
        """How often a folded name is mentioned."""
        return self._counts[name]

    def written(self, name: str) -> str:
        """How the article writes a name, most often."""
        return Counter(mention.written for mention in self.all if mention.name == name).most_common(1)[0][0]

    def names_before(self, name: str) -> set[str]:
        """The folded names that stand before this one anywhere in the article."""
        return {self.before(mention) for mention in self.all if mention.name == name} - {""}

    def like(self, name: str) -> Iterator[str]:
        """Other names that a slip or two could make this one of: nearly as long, and of nearly the same letters."""
        for initial in {name[:1], name[1:2]}:
            yield from (other for other in self._by_initial.get(initial, ()) if alike(name, other))

    def before(self, mention: Mention) -> str:
        """The capitalised word before the mention in the same name, folded, over particles and initials; or “”."""
        return self._beside(mention.place, -1)

    def after(self, mention: Mention) -> str:
        """The capitalised word after the mention in the same name, likewise."""
        return self._beside(mention.place, 1)

    def words_beside(self, mention: Mention) -> tuple[str, str]:
        """The words before and after a mention, as they are written; “” at an end of the document."""
        words = self.document.words
        before = words[mention.place - 1].text if mention.place else ""
        after = words[mention.place + 1].text if mention.place + 1 < len(words) else ""
        return before, after

    def _beside(self, index: int, step: int) -> str:
        words = self.document.words
        here = words[index]
        for other_index in range(index + step, index + _REACH * step, step):
            if not 0 <= other_index < len(words):
                return ""
            other = words[other_index]
            if not self._joined(*((other, here) if step < 0 else (here, other))):
                return ""
            if other.text[0].isupper() and len(other.text) > 1:
                return folded(_core(other.text))
            if not (other.text in _PARTICLES or len(other.text) == 1):
                return ""
            here = other
        return ""

    def _joined(self, first: Word, second: Word) -> bool:
        """Whether nothing but a space or hyphen lies between two words, or the stop of an initial."""
        joined = _INITIAL if len(first.text) == 1 else _JOINS
        return joined.fullmatch(self.document.prose, first.end, second.start) is not None


def _mentions(words: tuple[Word, ...]) -> Iterator[Mention]:
    for index, word in enumerate(words):
        text = word.text
        if text[0].isupper() and len(text) >= _SHORTEST:
            written = _core(text)
            if len(written) >= _SHORTEST and written[1:].islower() and written.isalpha():
                yield Mention(written, folded(written), index)


def _core(text: str) -> str:
    """The word without the ending of a possessive."""
    return text[:-2] if text.endswith(_POSSESSIVES) else text
