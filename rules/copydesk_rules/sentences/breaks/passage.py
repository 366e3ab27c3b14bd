"""An article as the features see it: its paragraphs, and what it writes elsewhere."""

from collections.abc import Iterable
from functools import cached_property

from copydesk import Regex

_MOST = 8
"""Occurrences that are looked at: how many more there are does not matter."""
_STOPS = frozenset(".!?…:\n")
_CLOSING = "\"'”’»)]"
_STOPPED = Regex(r"[.!?…][\"'”’»)\]]*+[ \n]")
"""The end of a word, in text that has one space or line end after each, where that is a stop."""
_LONGEST_SENTENCE = 100
_FEWEST_WORDS = 60
"""Words of an article from which it can be said how it ends its sentences."""


class Passage:
    """The paragraphs of an article, in words with their marks, and counts of these.

    Words are counted in the text, when they are asked for: most articles have few gaps that anybody asks about.
    """

    def __init__(self, paragraphs: Iterable[str]) -> None:
        self.paragraphs = [paragraph.split() for paragraph in paragraphs]
        self._known: dict[str, tuple[int, int, int]] = {}

    @cached_property
    def _text(self) -> str:
        return "\n".join(["", *map(" ".join, self.paragraphs), ""])

    @cached_property
    def goes_without_stops(self) -> bool:
        """Whether stops are hardly used, as in notes of what was said: few paragraphs end in one."""
        total = sum(map(len, self.paragraphs))
        if total < _FEWEST_WORDS:
            return False
        stops = len(_STOPPED.findall(self._text))
        return stops < max(len(self.paragraphs) / 4, total / _LONGEST_SENTENCE)

    def habits(self, word: str) -> tuple[int, int, int]:
        """How often the article writes a word small (up to twice), capitalised inside a sentence, and first in one."""
        found = self._known.get(word)
        if found is None:
            places = self._places(word, _MOST)
            first = sum(map(self._is_first, places))
            found = self._known[word] = (len(self._places(word.lower(), 2)), len(places) - first, first)
        return found

    def together(self, left: str, right: str) -> int:
        """How often two words stand together."""
        return self._text.count(f"{left} {right}")

    def _places(self, word: str, most: int) -> list[int]:
        """Where the word stands by itself, up to so many times."""
        text, at = self._text, self._text.find(word)
        found: list[int] = []
        while at >= 0 and len(found) < most:
            end = at + len(word)
            if not (text[at - 1].isalnum() or text[end].isalnum()):
                found.append(at)
            at = text.find(word, end)
        return found

    def _is_first(self, place: int) -> bool:
        """Whether what stands at the place begins a sentence."""
        before = self._text[max(0, place - 4) : place].rstrip(" \"'“‘(").rstrip(_CLOSING)
        return not before or before[-1] in _STOPS
