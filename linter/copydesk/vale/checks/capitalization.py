"""`capitalization`: a heading whose capitals are not those of the style."""

from collections.abc import Iterator

from copydesk.vale.alerts import Alert
from copydesk.vale.casing import SMALL, Cased, joined, sentence_case, title_case
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.exceptions import Allowed
from copydesk.vale.pattern import Pattern
from copydesk.vale.styles_path import Shelf
from copydesk.vale.unit import Unit
from copydesk.vale.view import View

KEYS: Keys = {
    "match": "text",
    "style": "text",
    "exceptions": "texts",
    "indicators": "texts",
    "threshold": "number",
    "prefix": "text",
}

_THRESHOLD = 0.8


class Check:
    """The check of a rule."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        keys = definition.keys
        self._scope = definition.scope
        self._match = keys["match"]
        self._pattern = Pattern(keys["match"])
        self._small = SMALL.get(keys["style"], SMALL["AP"])
        self._indicators = keys["indicators"]
        self._threshold = keys["threshold"] or _THRESHOLD
        self._prefix = Pattern(keys["prefix"]) if keys["prefix"] else None
        self._allowed = Allowed(definition, shelf)
        self._replaces = definition.action is not None and definition.action.name == "replace"

    def __call__(self, view: View) -> Iterator[Alert]:
        for unit in view.units(self._scope):
            expected = self._expected(unit)
            if expected is not None:
                texts = (expected,) if self._replaces and self._match in ("$title", "$sentence") else ()
                yield Alert(unit, 0, len(unit.text), (unit.text, expected), texts)

    def _expected(self, unit: Unit) -> str | None:
        """What the text should be, or None if it is right enough."""
        text = unit.text
        if self._match in ("$title", "$sentence"):
            cased = self._cased(unit)
            right = sum(word.written == word.right for word in cased)
            return None if not cased or right / len(cased) > self._threshold else joined(text, cased)
        if self._match in ("$lower", "$upper"):
            wanted = text.lower() if self._match == "$lower" else text.upper()
            return None if text == wanted or self._allowed.hold(text) else wanted
        return None if self._pattern.search(text) or self._allowed.hold(text) else self._match

    def _cased(self, unit: Unit) -> list[Cased]:
        prefix = self._prefix.search(unit.text) if self._prefix else None
        start = prefix.end() if prefix and prefix.start() == 0 else 0

        def kept(first: int, last: int) -> bool:
            return self._allowed.cover(unit, first, last)

        if self._match == "$title":
            return title_case(unit.text, start, self._small, kept)
        return sentence_case(unit.text, start, self._indicators, kept)
