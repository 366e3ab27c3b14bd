"""What a rule lets pass: its own exceptions and the words of the vocabulary."""

from collections.abc import Iterable

from copydesk.vale.dialect import Pattern
from copydesk.vale.unit import Unit


class Exceptions:
    """Expressions for what a rule is to leave alone, with case as it is written unless one says `(?i)`."""

    def __init__(self, terms: Iterable[str]) -> None:
        longest_first = sorted(terms, key=len, reverse=True)
        each = [term if term.startswith("(?i)") else f"(?-i){term}" for term in longest_first]
        phrases = [term for term in longest_first if " " in term or r"\s" in term]
        self._any = Pattern(rf"(?m)\b(?:{'|'.join(each)})\b") if each else None
        self._phrases = Pattern(rf"(?i)\b(?:{'|'.join(phrases)})\b") if phrases else None

    def hold(self, text: str) -> bool:
        """Whether one of them is in what was found."""
        return self._any is not None and self._any.search(text) is not None

    def around(self, unit: Unit, start: int, end: int) -> bool:
        """Whether a stretch lies inside one of them that has several words."""
        if self._phrases is None:
            return False
        return any(match.start() <= start and end <= match.end() for match in self._phrases.finditer(unit.text))

    def cover(self, unit: Unit, start: int, end: int) -> bool:
        """Whether what was found is to be left alone."""
        return self.hold(unit.text[start:end].strip()) or self.around(unit, start, end)
