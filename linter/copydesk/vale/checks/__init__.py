"""The kinds of check that a rule of Vale's can extend: one module each."""

from collections.abc import Callable, Iterator
from importlib import import_module

from copydesk.named_tuple import NamedTuple
from copydesk.vale.alerts import Alert
from copydesk.vale.definition import Definition, Keys
from copydesk.vale.styles_path import Shelf
from copydesk.vale.view import View

Check = Callable[[View], Iterator[Alert]]
"""What a rule finds in an article."""

KINDS = (
    "capitalization", "conditional", "consistency", "existence", "metric", "occurrence", "readability", "repetition",
    "spelling", "substitution",
)  # fmt: skip

UNSUPPORTED = {
    "sequence": "it needs the part of speech of each word",
    "script": "it needs an interpreter of Tengo",
}
"""The kinds that Vale has and copydesk does not, and why."""


class KindOfCheck(NamedTuple):
    """A kind of check: the keys of its rules, and what makes a check of a definition."""

    keys: Keys
    check: Callable[[Definition, Shelf], Check]


def kind(name: str) -> KindOfCheck:
    """The kind of check of this name; its module is loaded only if a rule extends it."""
    module = import_module(f"{__name__}.{name}")
    return KindOfCheck(module.KEYS, module.Check)
