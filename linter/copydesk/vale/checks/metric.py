"""`metric`: a formula over what an article measures, and a condition for its outcome."""

from collections.abc import Iterator

from copydesk.vale import formulas, measures
from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.mistakes import ValeError
from copydesk.vale.styles_path import Shelf
from copydesk.vale.view import View

KEYS: Keys = {"formula": "text", "condition": "text"}


class Check:
    """The check of a rule. Raises ValeError for a formula or a condition that cannot be worked out."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        keys = definition.keys
        self._scope = definition.scope
        one = dict.fromkeys(measures.NAMES, 1.0)
        try:
            self._formula = formulas.parsed(keys["formula"])
            self._condition = formulas.parsed(f"outcome {keys['condition']}")
            formulas.value(self._formula, one)
            formulas.value(self._condition, {**one, "outcome": 1.0})
        except formulas.FormulaError as error:
            raise ValeError(definition.path, str(error)) from None

    def __call__(self, view: View) -> Iterator[Alert]:
        for unit in view.units(self._scope):
            measured = measures.of(view, unit)
            if measured:
                outcome = formulas.value(self._formula, measured)
                if formulas.value(self._condition, {**measured, "outcome": outcome}):
                    yield Alert(view.placed(unit), 0, len(unit.text), (f"{outcome:.2f}",))
