"""One name, spelt in two ways that are both right."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from copydesk import Bad, Document, Finding, Good, Names, Person, Place, Regex, rule
from copydesk_rules.names.entries import words_of
from copydesk_rules.names.folding import folded
from copydesk_rules.names.forms import is_derived, sound_of
from copydesk_rules.names.known import KNOWN, Form
from copydesk_rules.names.mentions import Mentions
from copydesk_rules.names.people import People
from copydesk_rules.names.usage import own
from copydesk_rules.names.variants import Variants, differing

_EXPLAINED = Regex(r"(?:\b(?:formerly|known as|called|spelled|spelt|or|also|aka|once|now)\b[\s“\"‘']*|[(/][“\"‘']?)$")
_BEFORE = 24
_SHORTEST_UNKNOWN = 5


@rule(
    Bad("Kyiv was quiet. In Kyiv, it rained; [[Kiev]] waited."),
    Bad("Muammar Gaddafi spoke. Gaddafi left, and [[Qaddafi]] came back."),
    Bad("Recep Tayyip Erdoğan spoke. Erdoğan left, and [[Erdogan]] came back."),
    Bad("It was Dolmatovsky; Dolmatovsky it was. [[Dolmatovskiy]] it stayed."),
    Bad(
        "[[Kyiv]] was quiet. In [[Kyiv]], it rained; Kiev waited.",
        names=Names(places=(Place("Kiev", variants=("Kyiv",)),)),
    ),
    Bad(
        "Aoife Brennagh met [[Brenach]]; it is all one.",
        names=Names((Person("Aoife Brennagh", variants=("Aoife Brenach",)),)),
    ),
    Good("Kyiv was quiet. In Kyiv, it rained."),
    Good("Kyiv was quiet. In Kyiv, it rained; Kiev waited.", names=Names(accept=("Kiev",))),
    Good("Myanmar, formerly Burma, lies east. In Yangon (Rangoon) it rained."),
    Good("Laura Kelly met Ann Kelli. Natalia and Natalya went home."),
    Good("José Garcia met Ann García."),
    family="names",
    severity="info",
)
def name_variants(document: Document, *, names: Names = Names()) -> Iterator[Finding]:  # noqa: B008  never changes
    """One name, spelt in two ways that are both right: “Kyiv” and “Kiev”, “Erdogan” and “Erdoğan”.

    Either is right; an article should choose. Reported are the places of the rarer form, with the house form from the
    newsroom's names as the suggestion, or else the commoner one. Known are the forms that the gazetteer lists for one
    person, place or body, forms that differ in accents only, and unknown names that are one in two transliterations.
    Two names with different given names are two people. A form that the article explains (“Myanmar, formerly Burma”) is
    left alone, and so is one that the newsroom's names accept as it is.
    """
    mentions = Mentions.of(document)
    written = {form.written for form, _ in mentions.all}
    for one, other in sorted(set(_pairs(mentions, names))):
        if not {one, other} <= written or _are_two(one, other, mentions):
            continue
        keep, change, is_house = _chosen(one, other, mentions, names)
        if change in names.accept:
            continue
        spans = list(mentions.spans(change))
        if any(_EXPLAINED.search(document.prose, max(0, span.start - _BEFORE), span.start) for span in spans):
            continue
        why = "; the house form is the latter" if is_house else ""
        for span in spans:
            yield Finding(span, f"“{change}” in an article that also writes “{keep}”{why}", (keep,))


def _pairs(mentions: Mentions, names: Names) -> Iterator[tuple[str, str]]:
    """Two forms that the article writes and that may be one name."""
    forms = {form.written: form for form, _ in mentions.all}
    groups: dict[object, set[str]] = defaultdict(set)
    for written, form in forms.items():
        groups[form.name].add(written)
        for group in form.groups:
            groups[group].add(written)
    for pair in house_pairs(names):
        groups[pair] = {*pair}
    for members in groups.values():
        yield from combinations(sorted(members), 2)
    unknown = sorted(form for form in forms.values() if form.standing != KNOWN and len(form.name) >= _SHORTEST_UNKNOWN)
    by_sound: dict[tuple[str, str], list[Form]] = defaultdict(list)
    for form in unknown:
        by_sound[form.name[0], sound_of(form.name)].append(form)
    for alike in by_sound.values():
        pairs = combinations(alike, 2)
        yield from ((one.written, other.written) for one, other in pairs if not _are_forms(one.name, other.name))


@lru_cache(maxsize=8)
def house_pairs(names: Names) -> tuple[tuple[str, str], ...]:
    """The words by which the newsroom's own forms of a name differ from the one that the house uses, which is first."""
    pairs = (differing(entry.name, variant) for entry in names.entries for variant in entry.variants)
    return tuple(pair for pair in pairs if pair)


def _are_forms(one: str, other: str) -> bool:
    """Whether two folded names are two forms of one family's name, both right."""
    return is_derived(one, other) or is_derived(other, one)


def _are_two(one: str, other: str, mentions: Mentions) -> bool:
    """Whether other given names stand before each of two forms, so that they are two people."""
    first, second = mentions.names_before(folded(one), one), mentions.names_before(folded(other), other)
    people = People.known()
    given = [{name for name in before if people.namesakes(name)} for before in (first, second)]
    if folded(one) != folded(other) and people.namesakes(folded(one)) and people.namesakes(folded(other)):
        return True  # two given names: parents choose how to spell them
    return all(given) and given[0].isdisjoint(given[1])


def _chosen(one: str, other: str, mentions: Mentions, names: Names) -> tuple[str, str, bool]:
    """The form to keep, the one to change, and whether the house says so; else the commoner, else the one listed."""
    for house, variant in house_pairs(names):
        if {one, other} == {house, variant}:
            return house, variant, True
    counts = {form: len(list(mentions.spans(form))) for form in (one, other)}
    listed = {form: own(names).get(folded(form)) == form or _is_listed_first(form) for form in (one, other)}
    change, keep = sorted((one, other), key=lambda form: (counts[form], listed[form], form))
    return keep, change, False


def _is_listed_first(form: str) -> bool:
    """Whether the gazetteer calls somebody or something so, and not by a variant only."""
    variants = Variants.known()
    return any(form in words_of(variants.first(group)) for group in variants.groups(folded(form)))
