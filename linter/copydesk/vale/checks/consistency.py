"""`consistency`: one of two ways to write something, not both in one article."""

from collections.abc import Iterator

from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.styles_path import Shelf
from copydesk.vale.tokens import Tokens
from copydesk.vale.view import View

KEYS: Keys = {"either": "table", "ignorecase": "flag", "nonword": "flag"}


class Check:
    """The check of a rule."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        keys = definition.keys
        self._scope = definition.scope
        self._pairs = [
            Tokens(pair, keys["ignorecase"], not keys["nonword"], shelf.word_template)
            for pair in sorted(keys["either"].items())
        ]

    def __call__(self, view: View) -> Iterator[Alert]:
        for pair in self._pairs:
            present = pair.present(view.signs(self._scope))
            if len(present) > 1:
                yield from self._of(pair, present, view)

    def _of(self, pair: Tokens, present: list[int], view: View) -> Iterator[Alert]:
        """The places where the article turns to the way that it did not use first."""
        first: int | None = None
        for unit in view.units(self._scope):
            for index, match in pair.hits(unit, present):
                first = index if first is None else first
                if index != first:
                    yield Alert(unit, match.start(), match.end(), (match[0],))
