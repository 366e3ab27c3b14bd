"""What an error is planted in, and what comes of it."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
SLACK = 40
"""Characters by which a problem may be wider than the error; “this sentence is long” does not name the place."""
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


class Planted(NamedTuple):
    """A text with one error in it, the error's place in code points, end exclusive, and what sort of place it is."""

    text: str
    start: int
    end: int
    sort: str = ""

    def is_named_by(self, start: int, end: int) -> bool:
        """Whether what is said of this stretch, end exclusive, names the error: it touches it, and is little wider."""
        return start < self.end and self.start < end and end - start <= self.end - self.start + SLACK


class Articles:
    """Clean articles by path, and what they know of words."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts

    @cached_property
    def words(self) -> Counter[str]:
        """How often each word is written, in the case that it is written in."""
        return Counter(word for text in self.texts.values() for word in WORD.findall(text))

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the articles write in small letters."""
        return frozenset(word for word in self.words if word.islower())

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """The same in order, to take one by chance."""
        return tuple(sorted(self.small))

    def is_small(self, word: str) -> bool:
        """Whether the articles write the word in small letters."""
        return word.lower() in self.small

    def is_known(self, word: str) -> bool:
        """Whether the articles use the word, in the case given or in small letters."""
        return word in self.words or self.is_small(word)


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The places of what stands between blank lines."""
    return [match.span() for match in _PARAGRAPH.finditer(text)]
