"""`spelling`: words that no dictionary of Hunspell's holds."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from copydesk.dictionaries import NEEDED, Dictionary
from copydesk.patterns import Regex
from copydesk.text.words import words
from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.exceptions import Exceptions
from copydesk.vale.mistakes import ValeError
from copydesk.vale.pattern import Pattern
from copydesk.vale.styles_path import Shelf
from copydesk.vale.view import View

KEYS: Keys = {
    "dictionaries": "texts",
    "dicpath": "text",
    "aff": "text",
    "dic": "text",
    "append": "flag",
    "ignore": "texts",
    "filters": "texts",
    "custom": "flag",
    "exceptions": "texts",
    "threshold": "number",
}

_DEFAULT = "en_US"
_FILTERED = Regex(r"[A-Z][a-z]+[A-Z]+\w|[A-Z]$|[^\w']|\d")
"""Words that Vale passes over unless a rule says `custom`: MongoDB, NATO, 3rd."""


class Check:
    """The check of a rule. Raises ValeError if Hunspell or a dictionary is not there."""

    def __init__(self, definition: Definition, shelf: Shelf) -> None:
        try:
            import hunspell  # noqa: F401
        except ImportError:
            message = f"{definition.name} {NEEDED}, or write “{definition.name} = NO”"
            raise ValeError(definition.path, message) from None
        keys = definition.keys
        self._scope = definition.scope
        self._files = _dictionaries(definition, shelf)
        self._filters = [Pattern(each) for each in keys["filters"]]
        self._custom = keys["custom"]
        everything = definition.name == "Vale.Spelling"
        self._ignored = shelf.ignored(keys["ignore"], everything)
        terms = [term if term.startswith("(?i)") else f"(?i){term}" for term in (*keys["exceptions"], *shelf.accepted)]
        self._exceptions = Exceptions(terms)
        self._known: dict[str, bool] = {}

    def __call__(self, view: View) -> Iterator[Alert]:
        for unit in view.units(self._scope):
            for word in words(unit.text):
                known = self._known.get(word.text)
                if known is None:
                    known = self._known[word.text] = self._is_known(word.text)
                if not known and not self._exceptions.around(unit, word.start, word.end):
                    yield Alert(unit, word.start, word.end, (word.text,))

    def _is_known(self, written: str) -> bool:
        """Whether a word is in a dictionary, or none that is looked up; asked once a run for each."""
        word = written.replace("’", "'")
        if not self._custom and _FILTERED.search(word):
            return True
        if word.lower() in self._ignored or self._exceptions.hold(word):
            return True
        if any(each.search(word) for each in self._filters):
            return True
        return any(word in dictionary for dictionary in self._dictionaries)

    @cached_property
    def _dictionaries(self) -> list[Dictionary]:
        """The dictionaries, read when the first word is looked up."""
        return [Dictionary(path) for path in self._files or (None,)]


def _dictionaries(definition: Definition, shelf: Shelf) -> list[Path]:
    """The `.dic` files that a rule asks for; none at all for the one that comes with Hunspell."""
    keys = definition.keys
    if keys["dic"] and (path := shelf.asset(keys["dic"])):
        return [path]
    names = keys["dictionaries"] or (shelf.dictionaries() if definition.name == "Vale.Spelling" else ())
    found: list[Path] = []
    for name in names:
        pair = shelf.dictionary(name, keys["dicpath"])
        if pair:
            found.append(pair[0])
        elif name != _DEFAULT:
            raise ValeError(
                definition.path, f"there is no dictionary “{name}” ({name}.dic and {name}.aff) on StylesPath"
            )
    return found
