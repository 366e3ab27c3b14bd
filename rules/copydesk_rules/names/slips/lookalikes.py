"""Known names in the place of others of which the article speaks: “president Ronald Regan”.

A name that lists hold may be anybody's, so that far more has to speak against it than against an unknown one.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from copydesk import Regex
from copydesk_rules.dates.calendar import WEEKDAYS
from copydesk_rules.names.article.introductions import is_somebody_else, words_of_role, words_of_trade
from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import beginnings_around, name_after, name_before, words_joined
from copydesk_rules.names.distance import ONE_SLIP, alike, distance, is_one_slip
from copydesk_rules.names.evidence.called_again import is_introduced_by_title
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.names_of_people import PERSONAL
from copydesk_rules.names.evidence.suspects import TITLES, Suspect, goes_with
from copydesk_rules.names.folding import folded
from copydesk_rules.names.forms import has_other_vowels, is_derived
from copydesk_rules.names.gazetteer.capitals import Capitals
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import KNOWN, UNKNOWN, standing
from copydesk_rules.names.gazetteer.people import Partner, People

_KNOWN_BY_ALL, _KNOWN, _KNOWN_BY_ROLE = 5, 3, 2
"""Weights of people whom hardly anybody else is taken for, of those whom a role or the article has to tell, and of
those of whose role two words have to stand beside the name: “the premier of Victoria, Jacinta Allen”."""
_WORDS_OF_ROLE = 2
_FEW = 3
"""People in 100,000 up to which a given name is so rare that it tells who is meant."""
_FEW_FAMILIES = 10
"""People in 100,000 up to which a family name is nobody else's who is in the news for the same trade."""
_LIKELY, _SURE = 1.0, 2.0
"""Log-odds where one thing speaks for the slip, and where more do."""
_WEEK = tuple(day.lower() for day in WEEKDAYS)
_BEFORE_DAYS = frozenset(("on", "On"))
_GOES_WITH_ON = frozenset(
    "based focus focused focuses focusing centred centered depend depends relied rely bet called call calls comment"
    " commented spoke film book play biopic exhibition eyes turned insist insisted blamed modelled modeled".split()
)
"""What stands before “on” where no day follows."""
_ENTRY = Regex(r", [A-Z](?:[a-z]+[:(]|[.])")
"""What follows a family name in a list of books: “Dekker, Elly: ”, “Dekker, E.”."""
_REMEMBERED = 4096


def lookalikes(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The known names of an article that are slips, in order, each with what speaks for the right one, and how much."""
    for mention in mentions.all:
        form, place = mention
        found = _meant_by(mention, mentions) if form.standing == KNOWN and place else None
        if found:
            before = name_before(mentions.document, place)
            suspect = Suspect(form.written, form.name, mentions.span(mention), before)
            yield suspect, found, _SURE if found.role_words + found.mentions > 1 else _LIKELY


def _meant_by(mention: Mention, mentions: Mentions) -> Clue | None:
    """What speaks for another name than the one at a place."""
    texts, (form, place) = mentions.document.words.texts, mention
    before = texts[place - 1]
    if before in _BEFORE_DAYS and form.name in _days():
        return _of_day(mention, mentions)
    partners = _partners(texts[place - 2], before, form.name) if before[0].isupper() else ()
    if partners:
        return _of_pair(mention, partners, mentions)
    return _of_article(mention, mentions) if form.is_family or _is_persons(before, form.name) else None


def _is_persons(before: str, name: str) -> bool:
    """Whether a name is somebody's after a word, and of nobody so famous that it alone tells who is meant."""
    people = People.known()
    is_after_person = before[0].isupper() and (before.rstrip(".").lower() in TITLES or _begins(before))
    return is_after_person and people.families(name) > 0 and people.weight(name) < WORLD_FAMOUS


def _of_day(mention: Mention, mentions: Mentions) -> Clue | None:
    """The day of the week that is meant by a given name where only a day can be: “they met on Frida”."""
    texts, place, name = mentions.document.words.texts, mention.place, mention.form.name
    verb = texts[place - 2] if place > 1 else ""
    if name_after(mentions.document, mention.place) or mentions.is_repeated(name) or verb.lower() in _GOES_WITH_ON:
        return None
    day = _days()[name]
    return Clue(day, distance(name, day, ONE_SLIP), mentions=mentions.count(day))


@cache
def _days() -> dict[str, str]:
    """The given names and family names that are a slip away from a day's, with that day."""
    people = People.known()
    near = {(capital.name, day) for day in _WEEK for capital in Capitals.known().near(day) if capital.name != day}
    names = {name for name, _ in near if people.is_borne(name)}
    return {name: day for name, day in near if name in names and is_one_slip(name, day)}


def _partners(first: str, before: str, name: str) -> tuple[Partner, ...]:
    """The people who may be meant by a folded name after two words, the second of which has a capital."""
    begins = _begins(before) or (first[0].isupper() and _is_middle(first, before))
    return _near(before, name) if begins else ()


@lru_cache(maxsize=_REMEMBERED)
def _begins(word: str) -> bool:
    people, name = People.known(), folded(word)
    return people.begins(name) or people.namesakes(name) > 0


@lru_cache(maxsize=_REMEMBERED)
def _is_middle(first: str, word: str) -> bool:
    """Whether a word is the second name of somebody in the news: “Kamal” after “Pushpa”."""
    return People.known().after(folded(first)).named(folded(word)) is not None


@lru_cache(maxsize=_REMEMBERED)
def _near(before: str, name: str) -> tuple[Partner, ...]:
    """The people whose given name stands before a folded one that is a slip away from their family name."""
    partners = People.known().after(folded(before))
    known = (partner for partner in partners.beginning(name[0]) if partner.weight >= _KNOWN_BY_ROLE)
    near = [partner for partner in known if _is_slip(name, partner.name)]
    return tuple(near) if near and not goes_with(partners, name) else ()


def _of_pair(mention: Mention, partners: tuple[Partner, ...], mentions: Mentions) -> Clue | None:
    """The one of some people who is meant: a role beside the name tells it, or the article, or nobody else could be."""
    name = mention.form.name
    before, _ = words_joined(mentions.document, mention.place)
    if mentions.is_repeated(name) or not before:
        return None
    around = beginnings_around(mentions.document, mention.place)
    partner = _meant(partners, around)
    if partner is None:
        return None
    role = _role(partner)
    role_words = words_of_role(around, role)
    if partner.weight < _KNOWN and role_words < _WORDS_OF_ROLE:
        return None
    written = mentions.count(partner.name)
    if is_somebody_else(mentions.document, mentions.span(mention), role, attested=bool(role_words or written)):
        return None
    first = mentions.document.words.texts[mention.place - 2]
    third = People.known().after(folded(first)).named(partner.name) if first[0].isupper() else None
    has_middle_name = third is not None and third.place == partner.place
    is_supported = role_words or written or has_middle_name
    if not (is_supported or _is_nobody(before, name, partner) or _is_of_trade(partner, mentions)):
        return None
    cost = distance(name, partner.name, ONE_SLIP)
    return Clue(partner.name, cost, follows=partner, role_words=role_words, mentions=written)


def _meant(partners: tuple[Partner, ...], around: frozenset[str]) -> Partner | None:
    """The only one of some people, or the one whose role the words around tell."""
    meant = [partner for partner in partners if len(partners) == 1 or words_of_role(around, _role(partner))]
    return meant[0] if len(meant) == 1 else None


def _role(partner: Partner) -> str:
    return People.known().person(partner.place).role


def _is_nobody(given: str, name: str, partner: Partner) -> bool:
    """Whether hardly anybody but one whom all know has the given name, or nobody the other name in a family."""
    people = People.known()
    if partner.weight < _KNOWN_BY_ALL:
        return False
    is_rare = people.namesakes(folded(given)) <= _FEW and not has_other_vowels(name, partner.name)
    return is_rare or not people.families(name)


def _is_of_trade(partner: Partner, mentions: Mentions) -> bool:
    """Whether the article speaks of the trade of a well-known person whose family name hardly anybody else has."""
    people = People.known()
    if partner.weight < WORLD_FAMOUS or people.families(partner.name) > _FEW_FAMILIES:
        return False
    return words_of_trade(mentions.document, _role(partner)) > 0


def _of_article(mention: Mention, mentions: Mentions) -> Clue | None:
    """The name that the article gives to somebody, where this one, a slip away, can be nobody else's."""
    name = mention.form.name
    if mentions.is_repeated(name):
        return None
    near = [other for other in mentions.like(name) if _is_slip(name, other) and not is_derived(other, name)]
    if not near or name_after(mentions.document, mention.place) or mentions.is_small(name) or mentions.is_result(name):
        return None
    before = name_before(mentions.document, mention.place)
    of_whom = _of_introduced if before and before not in TITLES else _of_called
    return of_whom(mention, before, near, mentions)


def _of_called(mention: Mention, title: str, near: Sequence[str], mentions: Mentions) -> Clue | None:
    """The near name that the article introduces with a given name, where this one stands without any."""
    is_introduced = bool(title) and is_introduced_by_title(mention.place, mentions)
    if is_introduced or _ENTRY.match(mentions.document.prose, mentions.span(mention).end):
        return None
    people = People.known()
    introduced = [other for other in near if any(map(people.namesakes, mentions.names_before(other)))]
    if len(introduced) != 1:
        return None
    (right,) = introduced
    if standing(right) == UNKNOWN and not mentions.is_repeated(right):
        return None  # of two forms, once each, the unknown one is the slip
    return Clue(right, distance(mention.form.name, right, ONE_SLIP), mentions=mentions.count(right))


def _of_introduced(mention: Mention, given: str, near: Sequence[str], mentions: Mentions) -> Clue | None:
    """The near name of somebody with the same given name, or of whom only titles say who is meant, again and again.

    “Margaret Elsworth”, who is Margaret Ellsworth elsewhere; “Stewart Jameson”, who is called “Dr Jamieson” twice.
    """
    if not People.known().namesakes(given):
        return None
    beside = {other: mentions.names_before(other) for other in near if mentions.is_repeated(other)}
    families = People.known().families
    right = [
        other
        for other, before in beside.items()
        if given in before or (before and before <= PERSONAL and families(other))  # no “Mrs Harry Lane”
    ]
    if len(right) != 1:
        return None
    return Clue(right[0], distance(mention.form.name, right[0], ONE_SLIP), mentions=mentions.count(right[0]))


def _is_slip(name: str, right: str) -> bool:
    return name[0] == right[0] and alike(name, right) and not is_derived(name, right) and is_one_slip(name, right)
