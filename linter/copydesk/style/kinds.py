"""The kinds of rule that a style file can hold, each known by the key that makes it."""

from collections.abc import Callable
from dataclasses import dataclass

from copydesk.rules import Rule
from copydesk.style import wording
from copydesk.style.capitals import CAPITALS, capitals
from copydesk.style.count import COUNT, count
from copydesk.style.either import EITHER, either
from copydesk.style.entry import Entry
from copydesk.style.first_use import FIRST_USE, first_use
from copydesk.style.keys import Key
from copydesk.style.numbers import NUMBERS, numbers
from copydesk.style.pattern import PATTERN, pattern
from copydesk.style.phrases import PhraseScan
from copydesk.style.units import UNITS, units


@dataclass(frozen=True, slots=True)
class RuleKind:
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
        RuleKind(wording.AVOID, wording.avoid),
        RuleKind(wording.REPLACE, wording.replace),
        RuleKind(PATTERN, pattern),
        RuleKind(EITHER, either),
        RuleKind(COUNT, count),
        RuleKind(CAPITALS, capitals),
        RuleKind(FIRST_USE, first_use),
        RuleKind(UNITS, units),
        RuleKind(NUMBERS, numbers),
    )
}
