"""Names of three letters that are slips: “Mr Pel”, where the article names Simon Pell, and “Elon Msk”.

So short a name is close to very many others, so only a title before it, and nobody of that name, shows the slip, or the
full name of somebody whom everybody knows.
"""

from collections.abc import Iterator

from copydesk import Span
from copydesk_rules.names.article.introductions import words_of_role
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import beginnings_around, name_after, name_before
from copydesk_rules.names.distance import ONE_SLIP, distance, is_one_slip, kind_of_slip
from copydesk_rules.names.evidence.called_again import is_introduced_by_title
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import UNKNOWN, standing
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.possessives import POSSESSIVE_ENDINGS, without_possessive

_LETTERS, _WITH_ENDING = 3, (3, 5)
"""Letters of such a name, alone and with the ending of a possessive."""
_TITLES = frozenset("Mr Mrs Ms Mx Miss Dr Cllr Councillor Prof Professor".split())
_MANY = 20
"""People in 100,000 from whom on a name of three letters may be somebody's whom the article need not introduce."""
_VOWELS = frozenset("aeiouy")
_LIKELY = 1.0
"""Log-odds of each: an editor looks at it."""


def short_names(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The names of three letters that are a slip for somebody's, once in the article: after a title, or in full."""
    for word in sorted(word for word in mentions.capitals if len(word) in _WITH_ENDING):
        written = without_possessive(word)
        if len(written) == _LETTERS and written.isalpha() and written.istitle() and written.isascii():
            place = mentions.document.words.texts.index(word)
            clue = _after_title(written, place, mentions) or _in_full_name(written, place, mentions)
            if clue:
                start = mentions.document.words.starts[place]
                before = name_before(mentions.document, place)
                yield Suspect(written, written.lower(), Span(start, start + _LETTERS), before), clue, _LIKELY


def _after_title(written: str, place: int, mentions: Mentions) -> Clue | None:
    """What speaks for the name of somebody in the article where a title stands before another one."""
    if not _is_of_nobody_else(written, place, mentions):
        return None
    name = written.lower()
    right = _meant(name, mentions)
    return Clue(right, distance(name, right, ONE_SLIP), mentions=mentions.count(right)) if right else None


def _in_full_name(written: str, place: int, mentions: Mentions) -> Clue | None:
    """What speaks for the family name of four letters of somebody whom everybody knows: “Elon Msk”.

    A word of the person's role stands near, or nobody could be called so, as there is no vowel.
    """
    document, name = mentions.document, written.lower()
    before = name_before(document, place)
    if not before or name_after(document, place) or standing(name) != UNKNOWN or not _is_once(written, mentions):
        return None
    near = [
        partner
        for partner in People.known().after(before).beginning(name[0])
        if partner.weight >= WORLD_FAMOUS and kind_of_slip(name, partner.name) == "dropped"
    ]
    if len(near) != 1:
        return None
    role_words = words_of_role(beginnings_around(document, place), People.known().person(near[0].place).role)
    cost = distance(name, near[0].name, ONE_SLIP)
    is_told = role_words or _VOWELS.isdisjoint(name)
    return Clue(near[0].name, cost, follows=near[0], role_words=role_words) if is_told else None


def _is_of_nobody_else(written: str, place: int, mentions: Mentions) -> bool:
    """Whether a name stands after a title and nowhere else, and the title introduces nobody."""
    document, texts = mentions.document, mentions.document.words.texts
    if not place or texts[place - 1] not in _TITLES or not name_before(document, place) or name_after(document, place):
        return False
    return _is_once(written, mentions) and not is_introduced_by_title(place, mentions)


def _is_once(written: str, mentions: Mentions) -> bool:
    forms = (written, *(f"{written}{ending}" for ending in POSSESSIVE_ENDINGS))
    return sum(map(mentions.document.words.texts.count, forms)) == 1


def _meant(name: str, mentions: Mentions) -> str | None:
    """The only name one slip away that the article gives to somebody; more than once, if many bear the other."""
    people = People.known()
    near = [
        other
        for other in mentions.like(name)
        if other[0] == name[0] and is_one_slip(name, other) and any(map(people.namesakes, mentions.names_before(other)))
    ]
    if len(near) != 1 or (people.families(name) >= _MANY and not mentions.is_repeated(near[0])):
        return None
    return near[0]
