"""`existence`: something that is not to be there at all."""

from collections.abc import Iterator, Mapping

from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.exceptions import Allowed
from copydesk.vale.styles_path import Shelf
from copydesk.vale.tokens import Tokens
from copydesk.vale.view import View

KEYS: Keys = {
    "tokens": "texts",
    "raw": "texts",
    "append": "flag",
    "ignorecase": "flag",
    "nonword": "flag",
    "exceptions": "texts",
}


class Check:
    """The check of a rule."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        keys = definition.keys
        tokens = [token for token in keys["tokens"] if token.strip()]
        words = bool(keys["tokens"]) and not keys["nonword"]
        self._scope = definition.scope
        self._tokens = _tokens(tokens, "".join(keys["raw"]), keys, words, shelf.word_template)
        # A vocabulary holds words: what a rule for anything else finds may well hold one of them.
        self._allowed = Allowed(definition, shelf, vocabulary=not keys["nonword"])

    def __call__(self, view: View) -> Iterator[Alert]:
        present = self._tokens.present(view.signs(self._scope))
        if not present:
            return
        for unit in view.units(self._scope):
            for _, match in self._tokens.hits(unit, present):
                if not self._allowed.cover(unit, match.start(), match.end()):
                    groups = tuple(group or "" for group in match.groups())
                    yield Alert(unit, match.start(), match.end(), (match[0],), groups=groups)


def _tokens(tokens: list[str], raw: str, keys: Mapping[str, bool], words: bool, template: str) -> Tokens:
    """The tokens; with `raw`, which is written before them or after them, all of it is one expression."""
    if not raw:
        return Tokens(tokens, keys["ignorecase"], words, template)
    frame = (template or r"\b(?:%s)\b") if words else "(?:%s)"
    joined = frame.replace("%s", "|".join(tokens)) if tokens else ""
    whole = joined + raw if keys["append"] else raw + joined
    return Tokens([whole], keys["ignorecase"], words=False)
