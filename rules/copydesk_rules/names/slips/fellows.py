"""Slips, in known names too, that show by the name beside them, which goes with another form: “Okonjo-March”.

A list may hold such a name, so that nothing but its fellow speaks: the other half of a double-barrelled name that the
article writes otherwise, or the family name of a person whose given name is near.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

from copydesk import Lexicon
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.article.introductions import is_somebody_else, words_of_trade
from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import (
    beginnings,
    beginnings_around,
    linked,
    name_after,
    name_before,
    words_joined,
)
from copydesk_rules.names.distance import FARTHEST, ONE_SLIP, alike, distance, is_one_slip, kind_of_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import CYRILLIC, TITLES, Suspect, goes_with
from copydesk_rules.names.evidence.ties import names_before
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.gazetteer.capitals import Capital, Capitals
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import KNOWN
from copydesk_rules.names.gazetteer.looks import LETTERS_TELL, looks
from copydesk_rules.names.gazetteer.people import Partner, People, name_parts

_LIKELY, _SURE = 1.0, 2.0
"""Log-odds of each: an editor looks at it, or need not."""
_DOUBTFUL = 0.5
"""Log-odds where nothing but the rarity of a given name speaks: a remark."""
_RARE, _MANY = 10, 50
"""People in 100,000 up to which a given name may be a slip for one that so many bear."""
_OF_HANDS = frozenset(("dropped", "inserted", "key beside", "swapped"))
"""Slips by which parents hardly make another name: “Niel”, and not “Marc”."""
_KNOWN_PERSON = 3
_FEW = 20
"""People in 100,000 up to which a family name tells who is meant, where the given name is near."""
_SOUND_ALIKE = tuple(
    frozenset(names.split())
    for names in (
        "stephen steven", "geoffrey jeffrey jeffery", "catherine katherine katharine kathryn", "sean shaun shawn",
        "britney brittany", "philip phillip", "carl karl", "rafael raphael", "nicholas nicolas", "mohammed muhammad",
    )
)  # fmt: skip
"""Given names that are written for one another, though they are farther than a slip apart."""
_BODIES = frozenset("University College Institute Foundation Museum Laboratory Observatory".split())
"""What bodies are that bear somebody's name, or a place's."""
_AFTER = [[body] for body in sorted(_BODIES)]
_WRITTEN_FOR = {"collage": "college", "cort": "court", "untied": "united"}
"""Words that are in names of bodies, and those that are meant."""
_ORDINARY = 200
"""Uses in the word list from which a word is its own."""
_PARTICLES = frozenset("Van Von De Di Du Den Ter Ten".split())
_REMEMBERED = 4096


class _Half(NamedTuple):
    """A half of a double-barrelled name, and the index of the word with which that name begins."""

    mention: Mention
    begins: int


def misfits(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The names of an article that do not go with what stands beside them, each with the right one, and how sure."""
    yield from _halves(mentions)
    yield from _given_names(mentions)
    yield from _of_bodies(mentions)
    yield from _written_for_others(mentions)


def _halves(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The halves of double-barrelled names that the article writes otherwise beside the same other half."""
    beside: dict[tuple[str, bool], dict[str, list[_Half]]] = defaultdict(lambda: defaultdict(list))
    for first, second in mentions.pairs():
        beside[first.form.name, True][second.form.name].append(_Half(second, first.place))
        beside[second.form.name, False][first.form.name].append(_Half(first, first.place))
    for particle, mention in _after_particles(mentions):
        beside[particle, True][mention.form.name].append(_Half(mention, mention.place - 1))
    for names in beside.values():
        for name, other in permutations(names, 2) if len(names) > 1 else ():
            if _is_near(name, other) and _is_wrong(names[name], names[other], mentions):
                clue = Clue(other, distance(name, other, FARTHEST), mentions=mentions.count(other))
                yield _suspect(names[name][0].mention, mentions), clue, _LIKELY


def _after_particles(mentions: Mentions) -> Iterator[tuple[str, Mention]]:
    """The mentions after a particle with a capital, which makes one name of two words: “Van Aarden”."""
    texts = mentions.document.words.texts
    if not _PARTICLES.isdisjoint(mentions.document.vocabulary):
        for mention in mentions.all:
            if texts[mention.place - 1] in _PARTICLES and words_joined(mentions.document, mention.place)[0]:
                yield texts[mention.place - 1], mention


def _is_near(name: str, other: str) -> bool:
    return alike(name, other) and not is_derived(name, other) and distance(name, other, FARTHEST) <= FARTHEST


def _is_wrong(halves: list[_Half], others: list[_Half], mentions: Mentions) -> bool:
    """Whether a half is the slip: written once, and not by which the article introduces anybody, but for the other."""
    if len(halves) > 1:
        return False
    given, other_given = (names_before(each[0].begins, mentions) for each in (halves, others))
    if given and other_given and given.isdisjoint(other_given):
        return False
    likelier = looks().odder(halves[0].mention.form.name, others[0].mention.form.name)
    if len(others) > 1 or abs(likelier) > LETTERS_TELL:
        return len(others) > 1 or likelier > 0
    if bool(given) != bool(other_given):
        return not given
    return others[0].begins < halves[0].begins


def _given_names(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The given names that are near to the one of the only known person of a rare family name: “Adrian Brody”."""
    namesakes = People.known().namesakes
    for mention in mentions.followed():
        form = mention.form
        if form.standing != KNOWN or not namesakes(form.name):
            continue
        partner = _near(form.name, name_after(mentions.document, mention.place))
        if partner and not _is_name(name_before(mentions.document, mention.place)):
            found = _of_person(mention, partner, mentions)
            if found:
                is_supported = found.role_words or found.right in mentions
                yield _suspect(mention, mentions), found, _LIKELY if is_supported else _DOUBTFUL


def _is_name(before: str) -> bool:
    """Whether a folded word with a capital before a given name is somebody's, and no title as in “Senator”."""
    people = People.known()
    return bool(before) and before not in TITLES and people.is_borne(before)


def _of_person(mention: Mention, partner: Partner, mentions: Mentions) -> Clue | None:
    """The given name of a person of whose trade the article speaks, or whom it names right elsewhere.

    Where many bear the family name, or somebody may bear the given name as a short form, a word of the role has to
    stand beside it: “Senator Lindsay Graham”. Where hardly anybody bears either name, nothing has to.
    """
    name, person = mention.form.name, People.known().person(partner.place)
    if person.country in CYRILLIC:
        return None  # “Larissa” is another transliteration of “Larisa”
    role_words, written = words_of_trade(mentions.document, person.role), mentions.count(partner.name)
    is_rare = People.known().families(name_parts(person.name)[-1]) <= _FEW
    if partner.name.startswith(name) or not is_rare:
        role_words = _words_beside_of_role(mention, person.role, mentions)
    if not (role_words or written or (is_rare and _is_hardly_borne(name, partner.name))):
        return None
    if is_somebody_else(mentions.document, mentions.span(mention), person.role, attested=True):
        return None
    return Clue(partner.name, distance(name, partner.name, FARTHEST), precedes=partner, role_words=role_words)


def _words_beside_of_role(mention: Mention, role: str, mentions: Mentions) -> int:
    """How many words of a role stand beside a mention, not counting those of countries and bodies."""
    beside = beginnings_around(mentions.document, mention.place)
    return len(beside & {*beginnings(filter(str.islower, role.split()))})


def _of_bodies(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The words of names of bodies that are a slip from the listed ones: “University of Virgina”."""
    if _BODIES.isdisjoint(mentions.document.vocabulary):
        return
    texts = mentions.document.words.texts
    for mention in mentions.all:
        form, place = mention
        is_last, is_first = texts[max(0, place - 2)] in _BODIES, texts[place + 1 : place + 2] in _AFTER
        if (is_last or is_first) and form.standing == KNOWN and form.name not in Capitals.known():
            body = _linked(form.name, *linked(mentions.document, mention.place))
            if body:
                cost = distance(form.name, body.name, ONE_SLIP)
                yield _suspect(mention, mentions), Clue(body.name, cost, linked=body), _LIKELY


def _written_for_others(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The words that are written for others in names of bodies: “Royal Collage”, “Crown Cort”, “Ashby Untied”."""
    if not any(name in mentions for name in _WRITTEN_FOR):
        return
    for mention in mentions.all:
        right = _WRITTEN_FOR.get(mention.form.name)
        before = words_joined(mentions.document, mention.place)[0] if right else ""
        if right and before[:1].isupper() and not before.isupper():
            body = next((each for each in Capitals.known().after(before.lower()) if each.name == right), None)
            if body or (right == "united" and _is_in_paragraph(mention, mentions)):
                cost = distance(mention.form.name, right, ONE_SLIP)
                yield _suspect(mention, mentions), Clue(right, cost, linked=body), _SURE


def _is_in_paragraph(mention: Mention, mentions: Mentions) -> bool:
    """Whether a name stands in a paragraph, where no other words have capitals."""
    block = mentions.document.block_at(mentions.span(mention).start)
    return block is not None and block.kind == "paragraph"


@lru_cache(maxsize=_REMEMBERED)
def _linked(name: str, before: str, after: str) -> Capital | None:
    """The only listed word that goes with those before and after a folded one, and is a slip from it."""
    capitals = Capitals.known()
    beside = [*capitals.after(before), *capitals.before(after)]
    near = {capital.name: capital for capital in beside if alike(name, capital.name)}
    close = [near[other] for other in near if is_one_slip(name, other) and not is_derived(name, other)]
    known = any(capital.name == name for capital in beside)
    return close[0] if len(close) == 1 and not known and not _is_word(name) else None


def _is_word(name: str) -> bool:
    return Lexicon.of("en").frequency(name) >= _ORDINARY


@lru_cache(maxsize=_REMEMBERED)
def _near(given: str, family: str) -> Partner | None:
    """The only known person of a family name whose given name is a slip away from another one, or sounds like it.

    Of a common family name only the famous count.
    """
    people = People.known()
    fewest = _KNOWN_PERSON if people.families(family) <= _FEW else WORLD_FAMOUS
    known = [partner for partner in _bearers(family, given) if partner.weight >= fewest]
    near = [partner for partner in known if _is_slip(given, partner)]
    is_one = len({partner.place for partner in near}) == 1
    return near[0] if is_one and not goes_with(people.before(family), given) else None


def _bearers(family: str, given: str) -> Iterator[Partner]:
    """The known people of a family name whose given names begin like one, or sound like it."""
    if family:
        partners = People.known().before(family)
        yield from partners.beginning(given[0])
        alike_names = {name for names in _SOUND_ALIKE if given in names for name in names if name[0] != given[0]}
        yield from filter(None, map(partners.named, sorted(alike_names)))


def _is_slip(given: str, partner: Partner) -> bool:
    right = partner.name
    if given != right and any({given, right} <= names for names in _SOUND_ALIKE):
        return True
    if given.startswith(right) or (right.startswith(given) and not _lacks_end(given, partner)):
        return False  # “Pete” is short for “Peter”
    return given[0] == right[0] and not is_derived(given, right) and is_one_slip(given, right)


def _lacks_end(given: str, partner: Partner) -> bool:
    """Whether only the last letter is missing, of the name of somebody famous, or it is the one before again."""
    right = partner.name
    is_slip = partner.weight >= WORLD_FAMOUS or _is_hardly_borne(given, right)
    return right == given + given[-1] or (right[:-1] == given and is_slip)


@lru_cache(maxsize=_REMEMBERED)
def _is_hardly_borne(given: str, right: str) -> bool:
    """Whether few bear the one given name, and many the other, which is a slip away: “Niel”, “Neil”."""
    namesakes = People.known().namesakes
    is_by_hand = kind_of_slip(given, right) in _OF_HANDS
    return is_by_hand and namesakes(given) <= _RARE and namesakes(right) >= _MANY


def _suspect(mention: Mention, mentions: Mentions) -> Suspect:
    form, place = mention
    return Suspect(form.written, form.name, mentions.span(mention), place=place)
