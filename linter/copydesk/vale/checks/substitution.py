"""`substitution`: something that is written otherwise."""

from collections.abc import Iterator

from copydesk.data_rules import in_case_of
from copydesk.patterns import Regex
from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.dialect import expanded
from copydesk.vale.exceptions import Allowed
from copydesk.vale.pattern import Pattern
from copydesk.vale.printf import listed
from copydesk.vale.styles_path import Shelf
from copydesk.vale.tokens import Hit, Tokens
from copydesk.vale.view import View

KEYS: Keys = {
    "swap": "table",
    "ignorecase": "flag",
    "nonword": "flag",
    "exceptions": "texts",
    "capitalize": "flag",
    "pos": "text",
}

_LITERAL = Regex(r"[^\\^$.|?*+()\[\]{}]*(?:\.(?=\s|\Z)[^\\^$.|?*+()\[\]{}]*)*")
"""A text that is no expression: a full stop at the end of a word is one."""

_OPTION = Regex(r"(?<!\\)\|")


class Check:
    """The check of a rule."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        keys = definition.keys
        pairs = sorted(keys["swap"].items(), key=lambda pair: len(pair[0]), reverse=True)
        self._scope = definition.scope
        self._message = definition.message
        self._wrong = [wrong for wrong, _ in pairs]
        self._right = [right for _, right in pairs]
        self._capitalize = keys["capitalize"]
        self._tokens = Tokens(self._wrong, keys["ignorecase"], not keys["nonword"], shelf.word_template)
        self._allowed = Allowed(definition, shelf)
        self._replaces = definition.action is not None and definition.action.name == "replace"
        self._accepted: dict[str, Pattern] = {}

    def __call__(self, view: View) -> Iterator[Alert]:
        present = self._tokens.present(view.signs(self._scope))
        if not present:
            return
        for unit in view.units(self._scope):
            for hit in self._tokens.hits(unit, present):
                start, end = hit.match.span()
                if not self._is_right(hit) and not self._allowed.cover(unit, start, end):
                    yield Alert(unit, start, end, self._arguments(hit), self._expected(hit))

    def _text(self, hit: Hit) -> str:
        """What should stand there, as the rule writes it."""
        right = expanded(self._right[hit.token], hit.match)
        return in_case_of(hit.match[0][:1], right) if self._capitalize else right

    def _is_right(self, hit: Hit) -> bool:
        """Whether it stands there already; where nothing is replaced, what should stand there is an expression."""
        text = self._text(hit)
        if self._replaces or _LITERAL.fullmatch(text):
            return hit.match[0] in _options(text)
        if text not in self._accepted:
            self._accepted[text] = Pattern(text)
        return self._accepted[text].fullmatch(hit.match[0]) is not None

    def _arguments(self, hit: Hit) -> tuple[str, str]:
        """What should stand there and what does, in Vale's order."""
        text = self._text(hit)
        return (listed(_options(text), self._message) if self._replaces else text, hit.match[0])

    def _expected(self, hit: Hit) -> tuple[str, ...]:
        """The texts to write, in the case of what is written; none where only an expression is known."""
        text = self._text(hit)
        if self._replaces:
            return tuple(self._cased(hit, option) for option in _options(text))
        return (self._cased(hit, text),) if text and _LITERAL.fullmatch(text) else ()

    def _cased(self, hit: Hit, text: str) -> str:
        """The text, capitalised if what stands there is and the rule does not care about case."""
        written = hit.match[0]
        about_case = written.lower() == text.lower() or self._wrong[hit.token] != self._wrong[hit.token].lower()
        return text if about_case or text != text.lower() else in_case_of(written, text)


def _options(text: str) -> tuple[str, ...]:
    """The options of a text with `|` between them; one after a backslash is no such mark."""
    return tuple(option.replace(r"\|", "|") for option in _OPTION.split(text) if option)
