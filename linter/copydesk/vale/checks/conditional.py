"""`conditional`: something that is there only together with something else."""

from collections.abc import Iterator

from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.exceptions import Allowed
from copydesk.vale.pattern import Pattern
from copydesk.vale.styles_path import Shelf
from copydesk.vale.view import View

KEYS: Keys = {"first": "text", "second": "text", "ignorecase": "flag", "exceptions": "texts"}


class Check:
    """The check of a rule."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        keys = definition.keys
        self._scope = definition.scope
        # Vale reads `ignorecase` and does nothing with it: a style that sets it counts on that.
        self._first, self._second = Pattern(keys["first"]), Pattern(keys["second"])
        second = keys["second"]
        self._captures = second.count("(") > second.count("(?") + second.count(r"\(")
        self._allowed = Allowed(definition, shelf)

    def __call__(self, view: View) -> Iterator[Alert]:
        explained: set[str] = set()
        for unit in view.units(self._scope):
            if self._captures:
                for match in self._second.finditer(unit.text):
                    explained.update(group for group in match.groups() if group)
            elif self._second.search(unit.text):
                continue
            for match in self._first.finditer(unit.text):
                start, end = match.span()
                if match[0] not in explained and not self._allowed.cover(unit, start, end):
                    yield Alert(unit, start, end, (match[0],))
