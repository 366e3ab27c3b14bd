"""`repetition`: the same thing twice in a row."""

from collections.abc import Iterator

from copydesk.text.sentences import sentences
from copydesk.text.span import Span
from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.exceptions import Allowed
from copydesk.vale.pattern import Pattern
from copydesk.vale.styles_path import Shelf
from copydesk.vale.unit import Unit
from copydesk.vale.view import View

KEYS: Keys = {"tokens": "texts", "max": "number", "ignorecase": "flag", "alpha": "flag", "exceptions": "texts"}


class Check:
    """The check of a rule."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        keys = definition.keys
        self._scope = definition.scope
        self._token = Pattern(f"({'|'.join(keys['tokens'])})", keys["ignorecase"])
        self._most = int(keys["max"])
        self._ignorecase, self._alpha = keys["ignorecase"], keys["alpha"]
        self._allowed = Allowed(definition, shelf)

    def __call__(self, view: View) -> Iterator[Alert]:
        for unit in view.units(self._scope):
            yield from self._in(unit)

    def _in(self, unit: Unit) -> Iterator[Alert]:
        before, start, repeated = "", 0, 0
        for match in self._token.finditer(unit.text):
            word = match[0].strip()
            if self._is_again(word, before):
                repeated += 1
                if repeated > self._most and self._counts(unit, start, match.end()):
                    yield Alert(unit, start, match.end(), (word,))
                    repeated = 0
            before, start = word, match.start()

    def _is_again(self, word: str, before: str) -> bool:
        same = word.casefold() == before.casefold() if self._ignorecase else word == before
        return bool(word) and same and (not self._alpha or word.isalpha())

    def _counts(self, unit: Unit, start: int, end: int) -> bool:
        """Whether both stand in one sentence: “I forgot about that. That is so.”, and are no exception."""
        one_sentence = len(list(sentences(unit.text, Span(start, end)))) == 1
        return one_sentence and not self._allowed.cover(unit, start, end)
