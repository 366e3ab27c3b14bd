"""Forms of another kind than what stands in their place: a city for a person, a person for a village."""

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import kind_of_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.names_of_people import PERSONAL, is_name_of_person, names_people
from copydesk_rules.names.evidence.suspects import BEFORE_PLACES, Suspect
from copydesk_rules.names.gazetteer.capitals import GEOGRAPHY
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.gazetteer.pinyin import FAMILIES, is_chinese, is_pinyin

_SETTLEMENTS = frozenset("capital city landmark natural museum".split())
_BODIES = frozenset(
    "company party militant agency bank media university club league union charity court alliance airline brand".split()
)
_KINDS_OF_SETTLEMENT = frozenset(
    "town village hamlet district suburb city municipality neighbourhood neighborhood township commune quarter".split()
)
"""What somebody's or a country's name is not called: “the village of Shiraa”."""
_FIRMS_END = frozenset("group holdings advisory consulting capital partners technologies systems".split())
"""What ends the name of a firm, whose other words are invented."""
_OF_FIRMS = _FIRMS_END | frozenset("inc corp ltd plc energy".split())
"""What ends a firm's name, too, of which a town's is no part, but a country's may be."""
_TOWNS = frozenset("capital city landmark natural".split())
_OF_KIN = frozenset("abu umm ibn bin bint banu ould".split())
"""What stands before the names of fathers and forebears: “Abu Shanab”, “Tabit ibn Korra”, “Banu Ifran”."""
_ARTICLES = frozenset({"al", "el"})
_KNOWN = 3
"""The weight from which a place is meant by its name, and not somebody who bears it: “Murgia” is a region, too."""
_OTHER_SOUNDS = frozenset({"two slips", "other letter"})
"""What makes another syllable of a Chinese one, and is seldom a slip of those who write both."""


def of_this_kind(clue: Clue, suspect: Suspect, mentions: Mentions) -> Clue:
    """The clue without what speaks for a form of another kind, judged by where the suspect stands."""
    if suspect.is_foreign and (clue.place or clue.title_word) and not (clue.linked or clue.shared or clue.follows):
        return without_place(clue)._replace(title_word=None)
    if suspect.name.endswith("o") and not clue.right.endswith("o") and _is_joined(suspect, mentions):
        return without_place(clue)  # “Australo-Papuan”
    if suspect.before in _OF_KIN and not (clue.linked or clue.shared or clue.mentions):
        clue = _of_kin(clue, suspect, mentions)
    if clue.place and clue.place.kind in GEOGRAPHY and not clue.shared:
        clue = _of_place(clue, suspect, mentions)
    elif clue.place and _is_of_settlement(suspect, mentions):
        clue = without_place(clue)
    is_of_china = is_chinese(suspect.name, suspect.words_beside[0].lower())
    if (clue.given or clue.family) and is_of_china and not is_pinyin(clue.right):
        clue = clue._replace(given=None, family=None)
    is_body = clue.place is not None and clue.place.kind in _BODIES
    if is_body and _is_after_article(suspect, mentions):
        clue = without_place(clue)._replace(linked=None)
    elif is_body and suspect.before in PERSONAL and suspect.after and not names_people(clue.right, mentions):
        clue = without_place(clue)  # “Dr Joep Perk” is no Jeep
    return clue


def is_of_another_kind(clue: Clue, suspect: Suspect, mentions: Mentions) -> bool:
    """Whether nothing speaks for a form, as it is of another kind than the suspect; whatever other articles write."""
    return not of_this_kind(clue, suspect, mentions).has_evidence


def _of_place(clue: Clue, suspect: Suspect, mentions: Mentions) -> Clue:
    """The clue of a place, without it where the suspect is a person, a firm, or another place of that language."""
    if _is_settlement_only(clue, suspect, mentions) or _is_other_chinese(clue, suspect, mentions):
        return without_place(clue)
    if clue.linked or clue.follows or clue.precedes:
        return clue
    if is_name_of_person(suspect, mentions) and not names_people(clue.right, mentions):
        is_place = clue.place is not None and (clue.place.weight >= _KNOWN or _stands_as_place(clue.right, mentions))
        return without_place(clue) if is_place else clue._replace(place=None)
    is_town = clue.place is not None and clue.place.kind in _TOWNS
    is_firm = suspect.after in (_OF_FIRMS if is_town else _FIRMS_END) and not clue.mentions
    return clue._replace(place=None) if is_firm else clue


def without_place(clue: Clue) -> Clue:
    """The clue without a place, and without where the article writes that."""
    return clue.unmentioned()._replace(place=None)


def _is_joined(suspect: Suspect, mentions: Mentions) -> bool:
    """Whether a hyphen and a capital follow, as after the first half of an adjective of two peoples."""
    after = mentions.document.prose[suspect.span.end : suspect.span.end + 2]
    return after[:1] == "-" and after[1:].isupper()


def _of_kin(clue: Clue, suspect: Suspect, mentions: Mentions) -> Clue:
    """The clue of a name after “Abu” or the like, without what speaks for somebody else or for a place."""
    clue = without_place(clue)._replace(title_word=None)
    texts = mentions.document.words.texts
    given = texts[suspect.place - 2] if suspect.place > 1 else ""
    partner = clue.follows
    if partner is None or partner.place < 0 or not given.istitle():
        return clue
    return clue if given in People.known().person(partner.place).name.split() else clue._replace(follows=None)


def _is_settlement_only(clue: Clue, suspect: Suspect, mentions: Mentions) -> bool:
    is_settlement = clue.place is not None and clue.place.kind in _SETTLEMENTS
    return not is_settlement and _is_of_settlement(suspect, mentions)


def _is_of_settlement(suspect: Suspect, mentions: Mentions) -> bool:
    """Whether the suspect is called a town or village: “the town of Nasu”."""
    texts = mentions.document.words.texts
    return suspect.place > 1 and texts[suspect.place - 1] == "of" and texts[suspect.place - 2] in _KINDS_OF_SETTLEMENT


def _stands_as_place(name: str, mentions: Mentions) -> bool:
    """Whether the article writes a folded name where a place would stand: “in Murgia”."""
    texts = mentions.document.words.texts
    return any(place and texts[place - 1] in BEFORE_PLACES for place in mentions.places(name))


def _is_other_chinese(clue: Clue, suspect: Suspect, mentions: Mentions) -> bool:
    """Whether the suspect is a Chinese name that is near to the place's by chance."""
    if not (is_pinyin(suspect.name) and is_pinyin(clue.right)):
        return False
    if suspect.before in FAMILIES:
        return True
    is_of_china = not {"China", "Chinese"}.isdisjoint(mentions.document.vocabulary)
    return is_of_china and kind_of_slip(suspect.name, clue.right) in _OTHER_SOUNDS


def _is_after_article(suspect: Suspect, mentions: Mentions) -> bool:
    """Whether the suspect is a family name with an Arabic article: “Mohamed Al Jazaeri”."""
    place, texts = suspect.place, mentions.document.words.texts
    is_after = place > 1 and texts[place - 1].lower() in _ARTICLES
    return is_after and People.known().namesakes(texts[place - 2].lower()) > 0
