"""People whose name is near to one that a list or the article has, and who are somebody else all the same."""

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import ONE_SLIP
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import TITLES, Suspect
from copydesk_rules.names.forms import has_other_prefix
from copydesk_rules.names.gazetteer.capitals import Capitals, is_ordinary
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import KNOWN, UNKNOWN, standing
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.gazetteer.pinyin import is_chinese

_FAR, _CROWD = 1.35, 20
"""The distance beyond which nobody of so many who go with a given name is meant: “Vladimir”."""


def of_this_person(clue: Clue, suspect: Suspect, mentions: Mentions) -> Clue:
    """The clue without what speaks for somebody else."""
    if clue.follows and _is_other_bearer(clue, suspect):
        clue = clue._replace(follows=None, role_words=0)
    if clue.mentions and _is_given_otherwise(clue, suspect, mentions):
        clue = clue.unmentioned()
    if (clue.given or clue.family) and _is_foreigner(clue, suspect):
        clue = clue._replace(given=None, family=None)
    if (clue.place or clue.title_word) and _is_of_other_language(clue, suspect):
        clue = clue._replace(place=None, title_word=None)
    return clue


def _is_other_bearer(clue: Clue, suspect: Suspect) -> bool:
    """Whether the known person bears a near name by chance: one of many, too far, or the suspect's is one, too."""
    person = clue.follows
    if person is None or person.place < 0 or clue.shared:
        return False
    is_of_china = is_chinese(suspect.name, suspect.before)
    if is_of_china and clue.cost > ONE_SLIP:
        return True
    if person.weight >= WORLD_FAMOUS:
        return False
    if is_of_china and not (clue.role_words or clue.mentions):
        return True
    is_far = clue.cost > _FAR and clue.crowd > _CROWD and not clue.mentions
    is_name = suspect.is_rare and People.known().families(suspect.name) > 0 and not clue.role_words
    return is_far or is_name


def _is_given_otherwise(clue: Clue, suspect: Suspect, mentions: Mentions) -> bool:
    """Whether the article's known name is the other half of a name than the suspect, or goes with another half."""
    if clue.shared or clue.follows or clue.precedes or clue.linked:
        return False
    if clue.rival and has_other_prefix(suspect.name, clue.right):
        return True
    if standing(clue.right) != KNOWN:
        return False
    if clue.rival and not (mentions.names_before(clue.right) & TITLES):
        return True
    is_given = bool(suspect.after) and not suspect.before and _is_family(suspect.after)
    return is_given and clue.place is None and not any(mentions.names_after(clue.right))


def _is_family(name: str) -> bool:
    if standing(name) == UNKNOWN:
        return True
    return People.known().families(name) > 0 and not is_ordinary(name)


def _is_foreigner(clue: Clue, suspect: Suspect) -> bool:
    """Whether nothing but a list of common names speaks, where marks or the name before tell another language."""
    if clue.mentions or clue.follows or clue.precedes or clue.linked:
        return False
    is_after_name = bool(suspect.before) and not suspect.after and not suspect.is_titled
    is_after_rare = is_after_name and standing(suspect.before) != KNOWN
    return is_after_rare or not suspect.written.isascii()


def _is_of_other_language(clue: Clue, suspect: Suspect) -> bool:
    """Whether nothing but a list speaks, by a form without marks, as no hand slips to “Égypte” for “Egypt”."""
    if suspect.written.isascii() or clue.mentions or clue.linked:
        return False
    return Capitals.known().written(clue.right).isascii()
