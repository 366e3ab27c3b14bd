"""`occurrence`: something that is there too often, or not often enough."""

from collections.abc import Iterator

from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.pattern import Pattern
from copydesk.vale.styles_path import Shelf
from copydesk.vale.view import View

KEYS: Keys = {"token": "text", "max": "number", "min": "number", "ignorecase": "flag"}


class Check:
    """The check of a rule."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        keys = definition.keys
        self._scope = definition.scope
        self._token = Pattern(f"(?:{keys['token']})", keys["ignorecase"])
        self._most, self._fewest = int(keys["max"]), int(keys["min"])

    def __call__(self, view: View) -> Iterator[Alert]:
        for unit in view.units(self._scope):
            found = list(self._token.finditer(unit.text))
            if not (0 < self._most < len(found) or len(found) < self._fewest):
                continue
            if not found:  # there is no place to point at but the whole stretch
                yield Alert(view.placed(unit), 0, len(unit.text), (0,))
                continue
            seen = next((match for match in found if match[0].strip()), None)
            if seen:
                yield Alert(unit, seen.start(), seen.end(), (len(found),))
