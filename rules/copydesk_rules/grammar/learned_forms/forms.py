"""The forms of verbs between which a model chooses."""

from functools import cache, lru_cache

from copydesk.named_tuple import NamedTuple
from copydesk_rules.words.verbs import TO_PLURAL, Verb, bases_by_third, by_participle, forms, pasts, verbs

NUMBER, PAST = "number", "past"
"""The two choices: between “show” and “shows”, and between “show” and “showed” or “shown”."""
_ONES = {one: several for one, several in TO_PLURAL.items() if "'" not in one}
_SEVERAL = {several: one for one, several in _ONES.items()}
_NO_CHOICES = frozenset("be been had done did".split())
"""Forms of auxiliary verbs of which there is no other one."""
_MOST_KEPT = 2048


class Choice(NamedTuple):
    """A form as one of two: of which verb, the other one, and whether it is the second of them.

    `group` is the choice and the sort of verb of which weights are: an auxiliary, one that is no noun, or any other.
    """

    group: str
    base: str
    other: str
    is_second: bool = False


@cache
def all_forms() -> frozenset[str]:
    """The forms that are one of two."""
    return forms().union(_ONES, _SEVERAL) - _NO_CHOICES


@lru_cache(maxsize=_MOST_KEPT)
def choices(form: str) -> tuple[Choice, ...]:
    """The choices that a form of a verb is one of."""
    if form in _SEVERAL or form in _ONES:
        several = _ONES.get(form, form)
        choice = Choice(f"{NUMBER} auxiliary", several, _SEVERAL[several])
        return (choice._replace(other=several, is_second=True) if form in _ONES else choice,)
    if verb := verbs().get(form):
        by_number = Choice(f"{NUMBER} {verb.kind}", form, verb.third)
        return (by_number, Choice(f"{PAST} {verb.kind}", form, verb.participle)) if _is_changed(verb) else (by_number,)
    if base := bases_by_third().get(form):
        return (Choice(f"{NUMBER} {verbs()[base].kind}", base, base, is_second=True),)
    base = pasts().get(form) or by_participle().get(form)
    verb = verbs()[base] if base else None
    return (Choice(f"{PAST} {verb.kind}", verb.base, verb.base, is_second=True),) if verb and _is_changed(verb) else ()


def _is_changed(verb: Verb) -> bool:
    """Whether the past and the participle differ from the form without an ending."""
    return verb.base not in (verb.past, verb.participle)
