"""Which form is meant by a suspect, if the evidence is strong enough, and what is said about it."""

from collections.abc import Iterable

from copydesk import Person
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import ONE_SLIP
from copydesk_rules.names.evidence.another_kind import is_of_another_kind
from copydesk_rules.names.evidence.bearers import is_called_more, is_first_half, is_other_romanization
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.house import House
from copydesk_rules.names.evidence.meanings import meant
from copydesk_rules.names.evidence.strength import strength
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.evidence.ties import Tie, only_introduces, tie
from copydesk_rules.names.evidence.whereabouts import of_standing_alone, of_whereabouts
from copydesk_rules.names.folding import unaccented
from copydesk_rules.names.forms import is_cyrillic_adjective, is_derived
from copydesk_rules.names.gazetteer.capitals import GEOGRAPHY, PERSON, Capitals
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import KNOWN, UNKNOWN, standing
from copydesk_rules.names.gazetteer.looks import looks
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.gazetteer.people import Person as KnownPerson

STRONG_ENOUGH = 0.8
"""Log-odds from which a name is reported as misspelt."""
WORTH_A_REMARK = 0.0
"""Log-odds from which it is remarked that a name may be misspelt."""
_SILENT = -0.1
"""Log-odds of what is not worth a remark by itself, though other articles may add to it."""
_TIE = 1.0
"""Log-odds beyond which two spellings that an article writes once each do not say which of them is right."""
_CLEARLY = 0.3
"""Log-odds by which the best form has to beat any other."""
_LIKELY = 4.0
"""Log-odds by which another form of the same word, such as “Australian”, may be weaker if it is nearer to the slip."""
_HOPELESS = -4.0
"""Log-odds below which no article that uses the form makes up for it."""
_POSSIBLE = -1.0
"""Log-odds from which it counts where the article says that a place lies."""
_MOST_ALONE = 0.7
"""Log-odds that it can reach where nothing speaks for a place but that a place would stand there: a remark."""
_RULED_OUT = -100.0
"""Log-odds of a form that cannot be meant, however many other articles use it."""
DOUBTED = -1
"""The pieces of evidence for a form that the article speaks for and against: both are shown, and neither put right."""
EITHER = -2
"""The pieces of evidence where two forms may be meant, and the name is surely a slip for one of them."""
_MANY = 50
"""How many of 100,000 bear a name from which it is the right one of two all the same, as that of a famous person is."""
_ODD, _ODD_GIVEN = 3.0, 8.0
"""How much more surprising than a family name, and than a given name, one is that is hardly right: parents invent."""
_CONTRARY = 2.0
"""How much more surprising the other form of a tie is, from which its letters speak against what the places tell."""
_MOST = 3
"""Forms that are kept for a suspect."""
_KINDS = {
    "calendar": "a day or month",
    "demonym": "the name of a people",
    "natural": "the place",
    "politics": "a political word",
    "religion": "a religious word",
}


class Candidate(NamedTuple):
    """A form that may be meant: how strong the evidence is, how it is to be written, why, and how many pieces speak.

    The pieces are `DOUBTED` where as much speaks for what is written; `is_open` says that of two forms, in one article
    each, either may be the slip; `is_anybodys` that lists of people and places
    alone speak for the form.
    """

    right: str
    strength: float
    forms: tuple[str, ...]
    reason: str
    pieces: int
    cost: float
    is_open: bool = False
    is_anybodys: bool = False


def candidates(suspect: Suspect, found: Iterable[Clue], mentions: Mentions, house: House) -> list[Candidate]:
    """The few forms that the clues speak most for, the likeliest first, but for the hopeless ones."""
    found = list(found)
    clues = filter(None, (meant(clue, suspect, mentions) for clue in found))
    weighed = ((strength(suspect, clue), clue) for clue in clues)
    likely = sorted((each for each in weighed if each[0] > _HOPELESS), key=lambda each: (each[0], each[1].right))
    others = [clue for clue in found if is_of_another_kind(clue, suspect, mentions)]
    return [
        *(candidate(suspect, clue, value, mentions, house) for value, clue in likely[: -1 - _MOST : -1]),
        *(Candidate(clue.right, _RULED_OUT, (clue.right,), "", 0, clue.cost) for clue in others),
    ]


def candidate(suspect: Suspect, clue: Clue, value: float, mentions: Mentions, house: House) -> Candidate:
    """The form of a clue, with the strength of its evidence; of a tie nobody is sure."""
    doubted = _is_doubted(suspect, clue, mentions)
    value = min(value, _TIE) if clue.is_tie or doubted else value
    if is_other_romanization(suspect, clue):
        value = min(value, _HOPELESS if is_called_more(suspect, clue, mentions) else WORTH_A_REMARK)
    if is_cyrillic_adjective(suspect.name, clue.right):
        value = min(value, WORTH_A_REMARK)
    if is_first_half(suspect, clue, mentions):
        value = min(value, _HOPELESS)
    value = _by_place(value, suspect, clue, mentions)
    forms = _forms(suspect.written, _spelled(clue, mentions, house), mentions)
    pieces = DOUBTED if doubted else _pieces(clue)
    return Candidate(clue.right, value, forms, _reason(clue, house), pieces, clue.cost, is_anybodys=_is_anybodys(clue))


def _is_anybodys(clue: Clue) -> bool:
    """Whether nothing speaks for a form but that people or places have such a name."""
    is_name = bool(clue.given or clue.family or (clue.place and clue.place.kind in GEOGRAPHY))
    return is_name and clue.is_only_listed


def _by_place(value: float, suspect: Suspect, clue: Clue, mentions: Mentions) -> float:
    """The strength, with what it adds for a place that the suspect stands where one would, and the article says where.

    Where it merely stands there, it is worth a remark; so is no place that few know, elsewhere.
    """
    nearby = of_whereabouts(suspect, clue, mentions) if _POSSIBLE < value < STRONG_ENOUGH else 0.0
    value += nearby
    alone = of_standing_alone(suspect, clue) if value < STRONG_ENOUGH else 0.0
    if alone:
        return min(value + alone, _MOST_ALONE)
    return min(value, _SILENT) if value < STRONG_ENOUGH and not nearby and _is_of_chance(clue) else value


def _is_doubted(suspect: Suspect, clue: Clue, mentions: Mentions) -> bool:
    """Whether as much speaks for the suspect as for a form that some people bear, and the article writes once.

    It introduces somebody by the suspect, or gives both as family names of relatives; or the letters of the other form
    are the odder ones.
    """
    if suspect.place < 0 or clue.mentions != 1 or clue.follows or clue.precedes or clue.linked or clue.place:
        return False
    if _is_listed_too(suspect, clue, mentions):
        return True
    people = People.known()
    is_common = max(people.namesakes(clue.right), people.families(clue.right)) >= _MANY
    if is_common or people.weight(clue.right) >= WORLD_FAMOUS or mentions.count(clue.right) != 1:
        return False
    likelier = looks().odder(suspect.name, clue.right)
    if clue.is_tie and _is_contrary(suspect.name, clue.right):
        return True
    found = tie(suspect.place, suspect.name, clue.right, mentions) if abs(likelier) < _ODD else None
    if found is Tie.OF_RELATIVES:
        return True
    is_odd = likelier > (_ODD_GIVEN if clue.given else _ODD)
    return not is_odd and only_introduces(suspect.place, clue.right, mentions)


def _is_listed_too(suspect: Suspect, clue: Clue, mentions: Mentions) -> bool:
    """Whether lists hold the suspect, too, and the article has each form once.

    So it has “Henry Farrell” and “Henry Ferrell”, or introduces somebody by the other form.
    """
    known = standing(suspect.name)
    is_introduced = clue.again and mentions.count(clue.right) == 1
    return (clue.shared and known == KNOWN) or (is_introduced and known != UNKNOWN)


def _is_contrary(name: str, right: str) -> bool:
    """Whether the letters of the other form of a tie are odder than those of an unknown name of the same length."""
    if len(name) != len(right) or standing(name) != UNKNOWN:
        return False
    return looks().odder(right, name) > _CONTRARY


def _is_of_chance(clue: Clue) -> bool:
    """Whether nothing speaks but that a list has some place that few know: names are near to many of these."""
    place = clue.place
    if place is None or place.weight >= WORLD_FAMOUS or place.kind not in GEOGRAPHY:
        return False
    return not (clue.follows or clue.precedes or clue.linked or clue.mentions or clue.given or clue.family)


def decisive(found: Iterable[Candidate]) -> Candidate | None:
    """The form whose evidence is worth a remark at least, and clearly stronger than that for any other.

    Of the forms of one word the nearest is meant, and as sure as the likeliest: that it is a slip is what all say.
    Where enough speaks for either of two words, both are shown.
    """
    ranked = sorted(found, key=lambda each: (each.strength, each.right), reverse=True)
    if not ranked or ranked[0].strength < WORTH_A_REMARK:
        return None
    best = ranked[0]
    kin = [other for other in ranked if is_derived(other.right, best.right) or is_derived(best.right, other.right)]
    rival = next((other for other in ranked[1:] if other not in kin), None)
    if rival and best.strength - rival.strength < _CLEARLY:
        return _either(best, rival)
    if best.is_open:
        return best
    likely = (best, *(other for other in kin if _is_likelier_form(other, best)))
    return min(likely, key=lambda each: each.cost)._replace(strength=best.strength)


def _either(best: Candidate, rival: Candidate) -> Candidate | None:
    """The likelier of two forms with the other one beside it, where the evidence for either is enough."""
    if rival.strength < STRONG_ENOUGH or best.is_open or rival.is_open or min(best.cost, rival.cost) > ONE_SLIP:
        return None
    return best._replace(forms=(best.forms[0], rival.forms[0]), pieces=EITHER)


def _is_likelier_form(other: Candidate, best: Candidate) -> bool:
    """Whether another form of the likeliest word may be meant: one slip makes it, or nearly as much speaks for it.

    “Western Austrolian” is one slip from “Australian”; “Tonyu Blair” is near to “Tonya”, for which nothing speaks.
    """
    is_nearer = best.cost > ONE_SLIP >= other.cost and other.strength >= STRONG_ENOUGH
    is_supported = best.cost > ONE_SLIP or other.strength >= WORTH_A_REMARK
    return is_nearer or (is_supported and other.strength > best.strength - _LIKELY)


def _forms(written: str, right: str, mentions: Mentions) -> tuple[str, ...]:
    """The right form as it is to be written: first with accents if the article writes them, first without if not."""
    if written.isupper():
        right = right.upper()
    plain = written.isascii() and not mentions.writes_accents
    forms = (unaccented(right), right) if plain else (right, unaccented(right))
    return tuple(dict.fromkeys(forms))


def _spelled(clue: Clue, mentions: Mentions, house: House) -> str:
    if clue.mentions:
        return mentions.written(clue.right)
    partner = clue.follows or clue.precedes
    if partner and partner.place < 0:
        return house.written(partner.place, clue.right)
    if partner:
        return People.known().person(partner.place).written(clue.right)
    return Capitals.known().written(clue.right)


def _reason(clue: Clue, house: House) -> str:
    """The strongest piece of evidence, in words."""
    person = _person_meant(clue, house)
    if person:
        return f" ({person.name}, {person.role})" if person.role else f" ({person.name})"
    if clue.mentions > 1:
        return f", which the article writes {clue.mentions} times"
    if clue.mentions:
        return ", as the article writes elsewhere"
    if clue.linked:
        return " in a name that is well known"
    if clue.place:
        return f", {_KINDS.get(clue.place.kind, f'the {clue.place.kind}')}"
    return ", a given name" if clue.given else ", a family name" if clue.family else ""


def _person_meant(clue: Clue, house: House) -> Person | KnownPerson | None:
    """The person whose name the form makes with the one beside it, or alone."""
    partner = clue.follows or clue.precedes
    if partner:
        return house.person(partner.place) if partner.place < 0 else People.known().person(partner.place)
    is_alone = clue.place is not None and clue.place.kind == PERSON and not clue.mentions
    return People.known().bearer(clue.right) if is_alone else None


def _pieces(clue: Clue) -> int:
    """How many pieces of evidence that do not depend on each other speak for one slip: a known pair, the article."""
    pair = clue.follows is not None or clue.precedes is not None or clue.linked is not None
    return int(pair) + int(clue.mentions > 0) if clue.cost <= ONE_SLIP else 0
