"""Names to misspell in clean articles: one in a copy, by a slip of the fingers."""

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from training.slips import slip

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_INSIDE = re.compile(r"[^\W\d_,] ")
_TRIES = 20
_SHORTEST = 4


class PlantedName(NamedTuple):
    """A text with one name misspelt, the place of it, and how it was written; `uses` is how often the text has it."""

    text: str
    start: int
    end: int
    right: str
    uses: int


class Articles:
    """Articles by path, with the words that all of them write, so that no slip makes another word of one."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts
        self.words = Counter(word for text in texts.values() for word in _WORD.findall(text))
        self._small = {word for word in self.words if word.islower()}

    def planted(self, path: str, rng: random.Random) -> PlantedName | None:
        """The article with one name misspelt, or None where it has none that can be."""
        text = self.texts[path]
        names = list(self._names(text))
        if not names:
            return None
        start, right = rng.choice(names)
        for _ in range(_TRIES):
            wrong = slip(right, rng)
            if wrong != right and wrong not in self.words and wrong.lower() not in self._small:
                uses = len(re.findall(rf"\b{re.escape(right)}\b", text))
                end = start + len(wrong)
                return PlantedName(text[:start] + wrong + text[start + len(right) :], start, end, right, uses)
        return None

    def _names(self, text: str) -> Iterator[tuple[int, str]]:
        """Capitalised words inside a sentence that no article writes small, without the ending of a possessive."""
        for match in _WORD.finditer(text):
            name = re.sub("[’']s$", "", match[0])
            inside = _INSIDE.fullmatch(text, match.start() - 2, match.start()) if match.start() > 1 else None
            if (
                inside
                and len(name) >= _SHORTEST
                and name.isalpha()
                and name.istitle()
                and name.lower() not in self._small
            ):
                yield match.start(), name
