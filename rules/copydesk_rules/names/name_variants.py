"""One name, spelt in two ways that are both right."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from copydesk import Bad, Document, Finding, Good, Names, Person, Place, Regex, Span, rule
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.transcriptions import is_transcribed
from copydesk_rules.names.evidence.usage import own
from copydesk_rules.names.folding import folded, unaccented
from copydesk_rules.names.forms import is_derived, sound_of
from copydesk_rules.names.gazetteer.entries import words_of
from copydesk_rules.names.gazetteer.known import KNOWN, Form
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.gazetteer.pinyin import is_pinyin
from copydesk_rules.names.gazetteer.variants import Variants, differing

_EXPLAINED = Regex(r"(?:\b(?:formerly|known as|called|spelled|spelt|or|also|aka|once|now)\b[\s“\"‘']*|[(/][“\"‘']?)$")
_OF_BODY = Regex(r" (?:University|College|Institute|School|High Court|Stock Exchange|Opera|Museum|Club)\b")
"""What stands after the old name of a place where a body keeps it: “Peking University”."""
_COMPOUND = Regex(r"\b[A-Z][^\W\d_]+[-–]$")
"""What stands before half of a proper name, which is what it is: “the Nevada-Semipalatinsk movement”."""
_BEFORE = 24
_SHORTEST_UNKNOWN = 5

Pair = tuple[str, str]
"""Two forms that the article writes and that may be one name."""

_sound_of = lru_cache(maxsize=10_000)(sound_of)


@rule(
    Bad("Kyiv was quiet. In Kyiv, it rained; [[Kiev]] waited.", suggestions=("Kyiv",)),
    Bad("Muammar Gaddafi spoke. Gaddafi left, and [[Qaddafi]] came back.", suggestions=("Gaddafi",)),
    Bad(
        "Gaddafi spoke, and [[Qaddafi]] left. [[Gadhafi]] came back to Gaddafi’s house.",
        suggestions=("Gaddafi", "Gaddafi"),
    ),
    Bad(
        "[[Qaddafi]] left. [[Qaddafi]] came. Gadhafi stayed; so did [[Gaddafi]].",
        names=Names(people=(Person("Gadhafi", variants=("Qaddafi", "Gaddafi")),)),
    ),
    Bad("Recep Tayyip Erdoğan spoke. Erdoğan left, and [[Erdogan]] came back.", suggestions=("Erdoğan",)),
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
    Good("She left Peking University and stayed in Beijing. The Bombay High Court is in Mumbai."),
    Good("The Berlin-Kiev line was closed. In Kyiv, it rained."),
    Good("The sun is Taiyang (Chinese: 太阳; pinyin: Tàiyáng). The bridges of Wēixiù and Wěixiù are two."),
    Good("Laura Kelly met Ann Kelli. Natalia and Natalya went home."),
    Good("José Garcia met Ann García."),
    Good("Sean O’Hanrahan spoke; O'Hanrahan left."),
    Good("ERDOGAN VISITS LONDON AGAIN\n\nRecep Tayyip Erdoğan met his hosts."),
    family="names",
    severity="info",
)
def name_variants(document: Document, *, names: Names = Names()) -> Iterator[Finding]:  # noqa: B008  never changes
    """One name, spelt in two ways that are both right: “Kyiv” and “Kiev”, “Erdogan” and “Erdoğan”.

    Either is right, but an article should use one of them. The places of the rarer form are reported, with the house
    form from the newsroom's names as the suggestion, or else the commoner one. Variants are the forms that the
    gazetteer lists for one person, place or body, forms that differ only in accents, and two transliterations of a name
    that no list holds. Two names with different given names are two people. A form that the article explains (“Myanmar,
    formerly Burma”) is left alone, and so is one that the newsroom's names accept as it is; apostrophes are left to
    `mixed-quotes`.
    """
    mentions = Mentions.of(document)
    pairs = [
        pair
        for pair in sorted({*_pairs(mentions.forms, names)})
        if not (_have_other_apostrophes(*pair) or _are_two(*pair, mentions))
    ]
    for keep, change, is_house in _chosen(pairs, mentions, names):
        if change in names.accept:
            continue
        if any(_is_only_transcribed(document, mentions.spans(form)) for form in (keep, change)):
            continue
        spans = [span for span in mentions.spans(change) if not _OF_BODY.match(document.prose, span.end)]
        if any(_COMPOUND.left_of(document.prose, span.start, _BEFORE) for span in spans):
            continue
        if any(_EXPLAINED.left_of(document.prose, span.start, _BEFORE) for span in spans):
            continue
        why = ", which is the house form" if is_house else ""
        for span in spans:
            yield Finding(span, f"“{change}” in an article that also writes “{keep}”{why}", (keep,))


def _is_only_transcribed(document: Document, spans: Iterable[Span]) -> bool:
    """Whether a form stands nowhere but beside its own script: “Taiyang (Chinese: 太阳; pinyin: Tàiyáng)”."""
    return all(is_transcribed(document.prose, span.start) for span in spans)


def _pairs(forms: Mapping[str, Form], names: Names) -> Iterator[tuple[str, str]]:
    """Two forms that the article writes and that may be one name."""
    groups: dict[object, set[str]] = defaultdict(set)
    unknown = []
    for written, form in forms.items():
        for group in form.groups:
            groups[group].add(written)
        if form.standing != KNOWN and len(form.name) >= _SHORTEST_UNKNOWN:
            unknown.append(form)
    if len({form.name for form in forms.values()}) < len(forms):
        for written, form in forms.items():
            groups[form.name].add(written)
    for members in groups.values():
        if len(members) > 1:
            yield from combinations(sorted(members), 2)
    yield from (pair for pair in house_pairs(names) if forms.keys() >= {*pair})
    if len(unknown) > 1:
        yield from _sounding_alike(unknown)


def _sounding_alike(unknown: Iterable[Form]) -> Iterator[tuple[str, str]]:
    """Two forms of a name that no list holds, in two transliterations."""
    by_sound: dict[str, list[Form]] = defaultdict(list)
    for form in unknown:
        by_sound[form.name[0] + _sound_of(form.name)].append(form)
    for alike in by_sound.values():
        pairs = combinations(sorted(alike), 2) if len(alike) > 1 else ()
        yield from ((one.written, other.written) for one, other in pairs if not _are_forms(one.name, other.name))


@lru_cache(maxsize=8)
def house_pairs(names: Names) -> tuple[tuple[str, str], ...]:
    """The words by which the newsroom's own forms of a name differ from the one that the house uses, which is first."""
    pairs = (differing(entry.name, variant) for entry in names.entries for variant in entry.variants)
    return tuple(pair for pair in pairs if pair)


def _are_forms(one: str, other: str) -> bool:
    """Whether two folded names are two forms of one family's name, both right."""
    return is_derived(one, other) or is_derived(other, one)


def _have_other_apostrophes(one: str, other: str) -> bool:
    """Whether two forms differ in nothing but the kind of their apostrophes."""
    return one.replace("’", "'") == other.replace("’", "'")


def _are_two(one: str, other: str, mentions: Mentions) -> bool:
    """Whether other given names stand before each of two forms, so that they are two people."""
    first, second = mentions.names_before(folded(one), one), mentions.names_before(folded(other), other)
    if is_pinyin(folded(one)) and all(unaccented(form) != form for form in (one, other)):
        return True  # in Chinese another tone makes another word
    people = People.known()
    given = [{name for name in before if people.namesakes(name)} for before in (first, second)]
    if folded(one) != folded(other) and people.namesakes(folded(one)) and people.namesakes(folded(other)):
        return True  # two given names: parents choose how to spell them
    return all(given) and given[0].isdisjoint(given[1])


def _chosen(pairs: Iterable[Pair], mentions: Mentions, names: Names) -> Iterator[tuple[str, str, bool]]:
    """For each form to change the one to keep, one for all forms of a name, and whether the house says so.

    It is the house form, else the commonest, else one that is listed first.
    """
    house = house_pairs(names)
    for forms in _of_one_name(pairs):
        counts = {form: len(list(mentions.spans(form))) for form in forms}
        listed = {form: own(names).get(folded(form)) == form or _is_listed_first(form) for form in forms}
        of_house = {form for form, variant in house if variant in forms} & forms
        keep = max(of_house or forms, key=lambda form: (counts[form], listed[form], form))
        for change in sorted(forms - {keep}):
            if not {(keep, change), (change, keep)}.isdisjoint(pairs):
                yield keep, change, (keep, change) in house


def _of_one_name(pairs: Iterable[Pair]) -> Iterable[frozenset[str]]:
    """The forms that belong together, as they are a pair or both are one with another form."""
    groups: dict[str, frozenset[str]] = {}
    for pair in pairs:
        together = frozenset(pair).union(*(groups[form] for form in pair if form in groups))
        groups |= dict.fromkeys(together, together)
    return dict.fromkeys(groups.values())


def _is_listed_first(form: str) -> bool:
    """Whether the gazetteer calls somebody or something so, and not by a variant only."""
    variants = Variants.known()
    return any(form in words_of(variants.first(group)) for group in variants.groups(folded(form)))
