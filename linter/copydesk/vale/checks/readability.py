"""`readability`: a text for readers with more schooling than the style allows."""

from collections.abc import Iterator

from copydesk.nearest import nearest
from copydesk.vale import measures
from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.mistakes import ValeError
from copydesk.vale.styles_path import Shelf
from copydesk.vale.view import View

KEYS: Keys = {"metrics": "texts", "grade": "number"}


class Check:
    """The check of a rule. Raises ValeError for a formula that there is not."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        self._scope = definition.scope
        self._metrics = _known(definition)
        self._grade = definition.keys["grade"]

    def __call__(self, view: View) -> Iterator[Alert]:
        for unit in view.units(self._scope):
            measured = measures.of(view, unit)
            if measured:
                grade = sum(measures.GRADES[metric](measured) for metric in self._metrics) / len(self._metrics)
                if grade > self._grade:
                    yield Alert(view.placed(unit), 0, len(unit.text), (f"{grade:.2f}",))


def _known(definition: Definition) -> tuple[str, ...]:
    """The names of the formulas that a rule asks for."""
    metrics: tuple[str, ...] = definition.keys["metrics"]
    unknown = next((metric for metric in metrics if metric not in measures.GRADES), None)
    if unknown is None and metrics:
        return metrics
    wrong = "“metrics” names none"
    if unknown is not None:
        wrong = f"there is no metric “{unknown}”{nearest(unknown, measures.GRADES)}"
    raise ValeError(definition.path, f"{wrong}; there are {', '.join(measures.GRADES)}")
