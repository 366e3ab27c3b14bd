"""The forms of common verbs."""

from functools import cache
from itertools import repeat
from typing import Any

from copydesk import Lexicon, derived
from copydesk.named_tuple import NamedTuple
from copydesk_rules.data_tables import DATA, rows

_SOURCE = "verbs.tsv"
ALSO_BASES = frozenset("saw found fell bore lay rose wound left".split())
"""Pasts that are verbs of their own: “they did not found a club”."""
_ALSO_PARTICIPLES = frozenset("showed bit hid forgot trod swelled mowed sowed".split())
NO_PAST = frozenset(
    "bleed breed creed embed exceed greed hatred hundred indeed kindred naked proceed sacred speed succeed".split()
)
"""Words in “-ed” that are no past."""
ADJECTIVES = frozenset("open welcome complete clear own live".split())
"""Verbs that are adjectives as well, after “is” and elsewhere."""
MAKING = frozenset("make makes made making call calls called calling".split())
"""Verbs with two objects that may be one word: “what makes a gadget a gadget”."""
_COMMON_THIRD = frozenset(
    "works wants likes uses looks feels believes starts shows changes runs has does goes helps needs means supports"
    " offers increases makes holds keeps says takes gets finds seems comes gives".split()
)
TO_PLURAL = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
"""The auxiliary verbs that one thing has, and those that several have."""
TO_SINGULAR = {several: one for one, several in TO_PLURAL.items()}
_HARDLY_NOUNS = frozenset("go come say get".split())
"""Verbs that are nouns as well, but not in the plural."""
_USES = 2000
"""Uses from which a verb is common enough to be meant."""


class Verb(NamedTuple):
    """The forms of a verb, and “noun” where the base form is a noun or an adjective as well, else “verb”."""

    base: str
    third: str
    past: str
    participle: str
    kind: str


@cache
def verbs() -> dict[str, Verb]:
    """All verbs of the table, by the form that stands after “to”."""
    table = _tables()["all"]
    made = map(tuple.__new__, repeat(Verb), table.values())  # in a fifth of the time of `Verb(*row)`
    return dict(zip(table, made, strict=True))


@cache
def forms() -> frozenset[str]:
    """All forms of all verbs of the table: “know”, “knows”, “knew” and “known”."""
    return _forms()["all"]


@cache
def forms_of_deeds() -> frozenset[str]:
    """The forms of verbs that stand right after somebody who does a thing, or had it done: “knows”, “knew”, “known”."""
    return _forms()["of deeds"]


def form_for_one(several: str, *, may_be_noun: bool = False) -> str:
    """The form for one thing of a verb in that for several, “goes” for “go”, unless it may be a past; else nothing."""
    if several in TO_SINGULAR:
        return TO_SINGULAR[several]
    verb = verbs().get(several)
    if verb is None or several == verb.past or several in ALSO_BASES or (verb.kind != "verb" and not may_be_noun):
        return ""
    return verb.third


@cache
def by_third() -> dict[str, str]:
    """The base forms of verbs by the form that stands after “she”, where that is no noun in the plural as well."""
    return _tables()["third, no noun"]


@cache
def bases_by_third() -> dict[str, str]:
    """The base forms of verbs by the form that stands after “she”, which may be a noun in the plural as well."""
    return _tables()["third"]


@cache
def by_participle() -> dict[str, str]:
    """The base forms of verbs by participles that are no other form of them: “shown”."""
    return _tables()["participle"]


@cache
def by_past() -> dict[str, Verb]:
    """Verbs by their past tense, where it is not the participle: “went”."""
    return {past: verbs()[base] for past, base in _tables()["past, no participle"].items()}


@cache
def pasts() -> dict[str, str]:
    """The base forms of verbs by their past tense, where that is no verb of its own."""
    return _tables()["past"]


@derived(DATA / _SOURCE)
def _forms() -> dict[str, frozenset[str]]:
    """The forms of all verbs, which take longer to gather than to read."""
    all_verbs = [Verb(*row.split("\t")) for row in rows(_SOURCE)]
    return {
        "all": frozenset(form for verb in all_verbs for form in verb[:-1]),
        "of deeds": frozenset(form for verb in all_verbs for form in (verb.third, verb.past, verb.participle)),
    }


@derived(DATA / _SOURCE)
def _tables() -> dict[str, dict[str, Any]]:
    """All verbs by their bases, and bases by other forms: they are kept together, as they share these texts."""
    all_verbs = [Verb(*row.split("\t")) for row in rows(_SOURCE)]
    return {
        "all": {verb.base: tuple(verb) for verb in all_verbs},
        "third": {verb.third: verb.base for verb in all_verbs},
        "third, no noun": {
            verb.third: verb.base for verb in all_verbs if verb.kind == "verb" or verb.base in _HARDLY_NOUNS
        },
        "participle": {
            verb.participle: verb.base
            for verb in all_verbs
            if verb.participle not in (verb.base, verb.past) and verb.participle not in _ALSO_PARTICIPLES
        },
        "past": {verb.past: verb.base for verb in all_verbs if verb.past != verb.base and verb.past not in ALSO_BASES},
        "past, no participle": {
            verb.past: verb.base
            for verb in all_verbs
            if verb.past not in (verb.participle, verb.base) and verb.past not in _ALSO_PARTICIPLES
        },
    }


@cache
def base_of(form: str) -> str | None:
    """The form of a verb that has no ending, if the given one surely has another: “go” for “went” and “goes”."""
    if form in pasts():
        return pasts()[form]
    if form in NO_PAST or form in verbs():
        return None
    if form.endswith("ed") and len(form) > len("owed"):
        doubled, changed = form[-3:-2] == form[-4:-3], form.endswith("ied")
        return _common(form[:-1], form[:-2], form[:-3] if doubled else "", f"{form[:-3]}y" if changed else "")
    if form in _COMMON_THIRD:
        return {"has": "have", "does": "do", "goes": "go"}.get(form, form[:-1])
    return by_third().get(form)


def _common(*bases: str) -> str | None:
    """The commonest of the words, if it is common at all."""
    words = Lexicon.of("en")
    best = max(bases, key=words.frequency)
    return best if words.frequency(best) >= _USES else None
