"""The forms of verbs between which a model chooses."""

from collections.abc import Mapping
from functools import cache

from copydesk.named_tuple import NamedTuple
from copydesk_rules.words.verbs import TO_PLURAL, verbs

NUMBER, PAST = "number", "past"
"""The two choices: between “show” and “shows”, and between “show” and “showed” or “shown”."""


class Choice(NamedTuple):
    """A form as one of two: of which verb, the other one, and whether it is the second of them.

    `group` is the choice and the sort of verb of which weights are: an auxiliary, one that is no noun, or any other.
    """

    group: str
    base: str
    other: str
    is_second: bool = False


@cache
def choices() -> Mapping[str, tuple[Choice, ...]]:
    """The choices that each form of a verb is one of."""
    found: dict[str, tuple[Choice, ...]] = {}
    for one, several in TO_PLURAL.items():
        if "'" not in one:
            choice = Choice(f"{NUMBER} auxiliary", several, other=one)
            found[several], found[one] = (choice,), (choice._replace(is_second=True, other=several),)
    for base, verb in verbs().items():
        if base in found or base in ("be", "have", "do"):
            continue
        by_number = Choice(f"{NUMBER} {verb.kind}", base, other=verb.third)
        by_past = Choice(f"{PAST} {verb.kind}", base, other=verb.participle)
        is_changed = base not in (verb.past, verb.participle)
        found[base] = (by_number, by_past) if is_changed else (by_number,)
        found[verb.third] = (by_number._replace(is_second=True, other=base),)
        if is_changed:
            for form in (verb.past, verb.participle):
                found.setdefault(form, (by_past._replace(is_second=True, other=base),))
    return found
