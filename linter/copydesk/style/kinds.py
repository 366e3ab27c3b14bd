"""The kinds of rule that a style file can hold, each known by the key that makes it."""

from collections.abc import Callable
from dataclasses import dataclass

from copydesk.rules import Rule
from copydesk.style import wording
from copydesk.style.entry import Entry
from copydesk.style.keys import Key
from copydesk.style.pattern import PATTERN, pattern
from copydesk.style.phrases import PhraseScan


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of rule: the keys that only it has, the one that makes it first, and what makes a rule of an entry."""

    keys: tuple[Key, ...]
    rule: Callable[[Entry, PhraseScan], Rule]

    @property
    def name(self) -> str:
        """The key that makes a rule one of this kind."""
        return self.keys[0].name


KINDS = {
    kind.name: kind
    for kind in (
        Kind(wording.AVOID, wording.avoid),
        Kind(wording.REPLACE, wording.replace),
        Kind(PATTERN, pattern),
    )
}
