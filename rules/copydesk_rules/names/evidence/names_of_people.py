"""Whether a name is a person's, judged by what stands beside it."""

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import name_before
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.gazetteer.capitals import Capitals, is_ordinary
from copydesk_rules.names.gazetteer.known import KNOWN, UNKNOWN, standing
from copydesk_rules.names.gazetteer.people import People

PERSONAL = frozenset("mr mrs ms mx miss dr sir dame".split())
"""Titles before nothing but somebody's name."""
_POSSESSIVES = ("'", "’")
_COMMON = 10
"""People in 100,000 from whom a family name is one, though places or bodies bear it, too: “Chowdhury”."""


def is_name_of_person(suspect: Suspect, mentions: Mentions) -> bool:
    """Whether the suspect is a person's name: “Mr. Bermingham”, “Neerja Chowdhury”, “Romke Pedro Haan”.

    A name after it that is hardly known is a family name, too: after a country's or a town's name none would stand,
    but a word that is rare, and letters such as “FC”.
    """
    before, after, people, capitals = suspect.before, suspect.after, People.known(), Capitals.known()
    if before in PERSONAL or (people.namesakes(before) > 0 and before not in capitals):
        return True
    if before and _is_after_full_name(suspect, mentions):
        return True
    is_family = people.families(after) >= (_COMMON if after in capitals else 1)
    is_somebody = after not in capitals and (people.namesakes(after) > 0 or names_people(after, mentions))
    is_hardly_known = standing(after) == UNKNOWN or after in people
    is_name = is_family or (bool(after) and (is_somebody or (is_hardly_known and standing(after) != KNOWN)))
    is_place = suspect.is_placed or mentions.document.prose.startswith(_POSSESSIVES, suspect.span.end)
    is_code = suspect.words_beside[1].isupper()
    return is_name and not (is_place or is_code or is_ordinary(after))


def _is_after_full_name(suspect: Suspect, mentions: Mentions) -> bool:
    """Whether the word before the suspect is a first family name, after a given one: “Javier Nogales Iturri”."""
    given = name_before(mentions.document, suspect.place - 1) if suspect.place > 1 else ""
    return People.known().namesakes(given) > 0 and given not in Capitals.known()


def names_people(name: str, mentions: Mentions) -> bool:
    """Whether the article gives a folded name to somebody, too."""
    people = People.known()
    before = mentions.names_before(name)
    return any(other in PERSONAL or people.namesakes(other) for other in before)
