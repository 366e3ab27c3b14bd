"""What a rule lets pass: its own exceptions and the words of the vocabulary."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

from copydesk.patterns import Regex
from copydesk.text.span import Span
from copydesk.vale.definition import Definition
from copydesk.vale.pattern import Pattern
from copydesk.vale.styles_path import Shelf
from copydesk.vale.unit import Unit

_WORD = Regex(r"[A-Za-z0-9_]+")


class Exceptions:
    """Expressions for what is to be left alone, with case as it is written unless one says `(?i)`.

    Most of them are words: those are looked up, so that a vocabulary of thousands costs no more than one of ten.
    """

    def __init__(self, terms: Iterable[str]) -> None:
        longest_first = sorted(terms, key=len, reverse=True)
        self._words = frozenset(term for term in longest_first if _WORD.fullmatch(term))
        others = [term for term in longest_first if term not in self._words]
        each = [term if term.startswith("(?i)") else f"(?-i){term}" for term in others]
        phrases = [term for term in others if " " in term or r"\s" in term]
        self._others = Pattern(rf"(?m)\b(?:{'|'.join(each)})\b") if each else None
        self._phrases = Pattern(rf"(?i)\b(?:{'|'.join(phrases)})\b") if phrases else None

    def hold(self, text: str) -> bool:
        """Whether one of them is in what was found."""
        if self._words and not self._words.isdisjoint(_WORD.findall(text)):
            return True
        return self._others is not None and self._others.search(text) is not None

    def around(self, unit: Unit, start: int, end: int) -> bool:
        """Whether a stretch lies inside one of them that has several words."""
        places = _places(self._phrases, unit.text) if self._phrases else ()
        before = bisect_right(places, start, key=lambda place: place.start)
        return before > 0 and end <= places[before - 1].end

    def cover(self, unit: Unit, start: int, end: int) -> bool:
        """Whether what was found is to be left alone."""
        return self.hold(unit.text[start:end].strip()) or self.around(unit, start, end)


class Allowed:
    """What one rule lets pass: its own exceptions, and where it takes that, the vocabulary, which all rules share."""

    def __init__(self, definition: Definition, shelf: Shelf, vocabulary: bool = True) -> None:
        own = Exceptions(definition.keys["exceptions"])
        self._all = (own, _vocabulary(shelf.accepted)) if vocabulary and definition.vocab else (own,)

    def hold(self, text: str) -> bool:
        """Whether an exception is in what was found."""
        return any(each.hold(text) for each in self._all)

    def cover(self, unit: Unit, start: int, end: int) -> bool:
        """Whether what was found is to be left alone."""
        return any(each.cover(unit, start, end) for each in self._all)


@lru_cache(maxsize=16)  # one for each list, as every alert of a text asks for them
def _places(phrases: Pattern, text: str) -> Sequence[Span]:
    """Where phrases stand in a text, in order."""
    return [Span(*match.span()) for match in phrases.finditer(text)]


@lru_cache(maxsize=16)
def _vocabulary(terms: tuple[str, ...]) -> Exceptions:
    return Exceptions(terms)
