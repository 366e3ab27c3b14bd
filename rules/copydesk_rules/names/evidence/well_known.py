"""What a slip that nothing explains adds in a name that everybody knows: hardly any other name is a letter from it."""

from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.gazetteer.capitals import GEOGRAPHY, Capital
from copydesk_rules.names.gazetteer.entries import DAILY, WORLD_FAMOUS
from copydesk_rules.names.gazetteer.looks import looks
from copydesk_rules.names.gazetteer.people import People

OF_COUNTRIES = frozenset("country territory capital region demonym calendar".split())
"""The kinds of words that are known as countries are."""
_BODIES = frozenset("company agency airline militant media university bank union club court brand charity".split())
"""The kinds of bodies and things that everybody knows by a name of one word."""
_DESCRIBED = frozenset(("natural", "landmark"))
"""The kinds of longer names of which a word says what they are, as other names have it, too: “River Seine”."""
_ANY_LETTER, _ANY_OF_COUNTRIES, _ONE_MORE, _LIKELY = 4.5, 6.0, 2.8, 1.3
"""Log-odds for a letter in the place of another, the same in what is known as countries are, for a letter too many, and
for one that is dropped or sounds like the right one.

In sixteen million words of news, blogs, speeches and manuals all words that these reach were slips.
"""
_IN_PERSON = 1.0
"""Log-odds for a letter in the place of another in the name of somebody whom many know, where a word of the role is."""
_GIVEN_NAME, _GIVEN_NAME_TOLD = 4.0, 0.8
"""Log-odds for a letter in the place of another in a given name, and for any other slip where the role is told."""
_SURELY_TOLD, _ODDER, _FEW = 2, 2.0, 20
"""Words of a role that tell who is meant, how much odder a given name has to be where one does, and people in 100,000
who bear a family name that tells it alone."""
_OTHER_LETTER, _LIKELY_SLIPS = "other letter", frozenset(("like sound", "dropped"))
_KNOWN = 3
"""The weight from which a country or a capital has no near name, nor a person's full name."""
_LONG, _VERY_LONG = 7, 8
"""Letters from which a name has hardly any other near to it."""
_LEAST_ODD, _LEAST_ODD_OF_DAILY = {6: 3.5}, {5: 6.0, 6: 1.0}
"""By how much a form has to surprise more than a short name, and than one that is in the news each day."""
_LEAST_ODD_OF_COUNTRIES, _LEAST_ODD_OF_OTHERS = -3.0, 1.0
"""The same of long names: those of countries, and others, which people and firms are called after."""


def of_well_known(suspect: Suspect, clue: Clue, slip: str) -> float:
    """What is added to the log-odds."""
    if clue.linked:
        is_known = clue.linked.weight >= WORLD_FAMOUS and clue.linked.kind not in _DESCRIBED
        return _ANY_OF_COUNTRIES if is_known and slip == _OTHER_LETTER else 0.0
    if clue.follows or clue.precedes:
        return _of_person(suspect, clue, slip)
    place = clue.place
    if place is None or clue.mentions or _is_of_person(suspect):
        return 0.0
    if slip == _OTHER_LETTER:
        is_slip = _is_known(place) and _is_odd(suspect.name, clue.right, place)
        return (_ANY_OF_COUNTRIES if place.kind in OF_COUNTRIES else _ANY_LETTER) if is_slip else 0.0
    is_of_earth = place.weight >= WORLD_FAMOUS and (place.kind in GEOGRAPHY or place.kind in OF_COUNTRIES)
    return _of_likely_slip(suspect, clue.right, slip) if is_of_earth else 0.0


def _of_person(suspect: Suspect, clue: Clue, slip: str) -> float:
    """What is added for a name beside the other one of somebody whom many know, and of whom the article speaks.

    Before a family name that hardly anybody else bears, nobody else is meant whatever it speaks of.
    """
    partner = clue.follows or clue.precedes
    if partner is None or clue.mentions or partner.weight < _KNOWN:
        return 0.0
    if clue.follows:
        return _IN_PERSON if clue.role_words and slip == _OTHER_LETTER else 0.0
    if slip != _OTHER_LETTER:
        return _GIVEN_NAME_TOLD if partner.weight >= WORLD_FAMOUS and clue.role_words >= _SURELY_TOLD else 0.0
    is_told = clue.role_words > 0 and looks().odder(suspect.name, clue.right) >= _ODDER
    return _GIVEN_NAME if is_told or People.known().families(suspect.after) < _FEW else 0.0


def _is_of_person(suspect: Suspect) -> bool:
    """Whether a title or a given name stands before the suspect, so that it may be anything."""
    return suspect.is_titled or People.known().namesakes(suspect.before) > 0


def _of_likely_slip(suspect: Suspect, right: str, slip: str) -> float:
    """What is added for a commoner slip; a letter too many makes a word of other longer names, too: “Hardcourt”."""
    is_alone = not (suspect.before or suspect.after or suspect.name.startswith(right))
    if slip == "inserted" and len(right) >= _LONG and is_alone:
        return _ONE_MORE
    return _LIKELY if slip in _LIKELY_SLIPS and len(right) >= _VERY_LONG else 0.0


def _is_known(place: Capital) -> bool:
    if place.kind in OF_COUNTRIES:
        return place.weight >= _KNOWN
    return place.weight >= WORLD_FAMOUS and (place.kind in GEOGRAPHY or place.kind in _BODIES)


def _is_odd(name: str, right: str, place: Capital) -> bool:
    """Whether the letters of a form are odd enough for a slip in a name of that length."""
    odder = looks().odder(name, right)
    if len(right) >= _LONG:
        return odder >= (_LEAST_ODD_OF_COUNTRIES if place.kind in OF_COUNTRIES else _LEAST_ODD_OF_OTHERS)
    least = (_LEAST_ODD_OF_DAILY if place.weight == DAILY else _LEAST_ODD).get(len(right))
    return least is not None and odder >= least
