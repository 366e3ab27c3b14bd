"""Whether the bearer of a form is somebody else than whom the suspect names, or the same by another romanization."""

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import ROMANIZED, Suspect
from copydesk_rules.names.folding import folded
from copydesk_rules.names.forms import has_other_vowels
from copydesk_rules.names.gazetteer.entries import DAILY, WORLD_FAMOUS
from copydesk_rules.names.gazetteer.looks import looks
from copydesk_rules.names.gazetteer.people import People

_ODDER = 2.0
"""How much more surprising than the name of somebody whom everybody knows a form is that nobody writes."""


def is_other_romanization(suspect: Suspect, clue: Clue) -> bool:
    """Whether a person is meant whose name others write with other vowels, but not the article: “Behari”, “Bihari”."""
    partner = clue.follows or clue.precedes
    if partner is None or partner.place < 0 or clue.mentions or not has_other_vowels(suspect.name, clue.right):
        return False
    is_odd = partner.weight >= WORLD_FAMOUS and looks().odder(suspect.name, clue.right) >= _ODDER
    if is_odd or partner.weight == DAILY:
        return False
    return People.known().person(partner.place).country in ROMANIZED


def is_first_half(suspect: Suspect, clue: Clue, mentions: Mentions) -> bool:
    """Whether it is half of a double-barrelled family name that others bear: “Ann Lynd-Purdy”, no slip for “Lynda”.

    “Jo Brannd-Pyle” is one for the person whose name is “Jo Brand-Pyle”, and “San Jse-San Juan” has no such name.
    """
    prose, words, place = mentions.document.prose, mentions.document.words, suspect.place
    end = suspect.span.end
    if place < 1 or prose[end : end + 1] != "-" or not prose[end + 1 : end + 2].isupper():
        return False
    if not words[place - 1].text.istitle() or prose[words[place - 1].end : suspect.span.start] != " ":
        return False
    if clue.linked or (clue.follows and clue.precedes):
        return False
    return clue.given is not None or is_called_more(suspect, clue, mentions, joint="-")


def is_called_more(suspect: Suspect, clue: Clue, mentions: Mentions, joint: str = " ") -> bool:
    """Whether a name that the person does not bear follows: “Rashed Khan Menon” is not Rashid Khan.

    The other half of a double-barrelled name follows a hyphen.
    """
    partner = clue.follows or clue.precedes
    words = mentions.document.words
    end = suspect.place + (1 if clue.follows else 2)
    if partner is None or suspect.place < 0 or end >= len(words):
        return False
    between = mentions.document.prose[words[end - 1].end : words[end].start]
    more = words[end].text
    known = People.known().person(partner.place)
    names = known.name.replace("-", " ").split()
    return between == joint and more[0].isupper() and folded(more) not in {folded(name) for name in names}
