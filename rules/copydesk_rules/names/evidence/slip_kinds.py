"""What the kind of a slip adds to the evidence for a right form, beyond what training texts tell."""

from itertools import groupby
from math import inf

from copydesk import Regex
from copydesk_rules.names.distance import ONE_SLIP, kind_of_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import TITLES, Suspect
from copydesk_rules.names.evidence.well_known import OF_COUNTRIES, of_well_known
from copydesk_rules.names.forms import consonants
from copydesk_rules.names.gazetteer.capitals import is_ordinary
from copydesk_rules.names.gazetteer.entries import DAILY, WORLD_FAMOUS
from copydesk_rules.names.gazetteer.looks import looks

_DOUBLED = -1.6
"""Log-odds for a listed name of which only a letter is doubled or not: people are called both “Philipe” and “Kraft”."""
_NEVER_DOUBLED = 9.0
"""By how much a form has to surprise more from which on nobody doubles that consonant: “Annthony”, “Tylerr”."""
_IN_LONGER = 0.8
"""Log-odds for one slip in any other longer name that is listed, by a form that no list has."""
_THRICE = Regex(r"(.)\1\1")
_KEY_HELD = 4.0
"""Log-odds where the same letter stands three times in a row: “Fawceettt”."""
_ODDER, _ODDER_FAR, _MOST_ODD, _BY_ODDNESS = 6.0, 9.0, 6.4, 0.25
"""By how much a form has to surprise more than the right one for that to count, or than one of the article that is
farther than a slip, and to what; and log-odds for it.

Training weighs the surprise of the form alone: the names that it knows to be right are odd for their country.
"""
_ANY_LETTER = "other letter"
_OF_EARS = frozenset(("other vowel", "like sound", _ANY_LETTER))
"""Slips that make names of other languages, and names that parents invent."""
_OF_HANDS = frozenset(("key beside", "swapped"))
"""Slips that hardly any parent makes a name of."""
_OF_OTHERS = frozenset(("like sound", _ANY_LETTER))
"""Slips that make another family's name of one, as hardly any vowel does of a common one: “Robirts”."""
_INVENTED = {"dropped": 3.0, "other vowel": 6.0}
"""By how much a given name has to surprise more than the right one from which on no parent invents it: “Rdney”."""
_OF_MANY = 0.9
"""Log-odds for one slip of the fingers in a name that very many bear, or that is in the news each day."""
_GIVEN_OFTEN, _FAMILY_OFTEN, _SHORT = 100, 50, 4
"""From how many of 100,000 people on that holds, and the letters of a place up to which it does not."""
_SHORTEST_WORD = 3
_LONG_AND_KNOWN, _LONG = 3.2, 8
"""Log-odds for a far slip in a country's name and the like, and its letters from which on hardly any other is near."""
_LONE_ONE, _LONE_TWO = 3.6, 4.4
"""Log-odds for another letter, and for two slips, in what the news names each day, where the word stands alone."""
_LETTERS_ONE, _LETTERS_TWO, _FARTHEST_ONE, _FARTHEST_TWO = 6, 7, 1.0, 1.3
"""The letters from which, and the distance up to which, nothing else in published text is near to such a name."""


def of_kind(suspect: Suspect, clue: Clue) -> float:
    """What the kind of the slip adds to the log-odds."""
    if suspect.is_in_longer_name and is_of_held_key(suspect.name, clue.right):
        return _KEY_HELD
    if _is_only_doubled(suspect, clue):
        return _DOUBLED
    return 0.0 if suspect.is_rare or clue.is_tie else _of_fingers(suspect, clue)


def is_of_held_key(name: str, right: str) -> bool:
    """Whether two folded names differ in how often they write letters, and the first has one three times in a row."""
    return _THRICE.search(name) is not None and _once(name) == _once(right)


def _is_only_doubled(suspect: Suspect, clue: Clue) -> bool:
    """Whether somebody's full name has a listed one with a letter doubled or not, and nothing else speaks for that."""
    if not suspect.is_in_longer_name or not (clue.given or clue.family) or clue.place:
        return False
    if clue.follows or clue.precedes or clue.linked or clue.mentions or clue.articles:
        return False
    is_consonant = consonants(suspect.name) != consonants(clue.right)
    return _once(suspect.name) == _once(clue.right) and not (is_consonant and _odder(suspect, clue) >= _NEVER_DOUBLED)


def _odder(suspect: Suspect, clue: Clue) -> float:
    """How much more the suspect's letters surprise than those of the form."""
    return looks().odder(suspect.name, clue.right)


def _once(name: str) -> str:
    """The letters of a name, of two that are the same only one."""
    return "".join(letter for letter, _ in groupby(name))


def _of_fingers(suspect: Suspect, clue: Clue) -> float:
    """What is added for a slip of the fingers that no ear and no other language makes: “Farrelp”, “Wddnesady”."""
    slip = kind_of_slip(suspect.name, clue.right)
    added = _lone(suspect, clue) or (_OF_MANY if _is_of_many(suspect, clue, slip) else 0.0)
    added = max(added, of_well_known(suspect, clue, slip))
    if slip in _OF_EARS:
        return max(added, _LONG_AND_KNOWN) if slip == _ANY_LETTER and _is_long_and_known(clue) else added
    if clue.linked and clue.linked.weight < WORLD_FAMOUS and clue.cost <= ONE_SLIP:
        added += _IN_LONGER
    if clue.cost > ONE_SLIP and _is_long_and_known(clue):
        added += _LONG_AND_KNOWN
    is_far = bool(clue.mentions or clue.articles) and clue.cost > ONE_SLIP
    odder = _odder(suspect, clue) - (_ODDER_FAR if is_far else _ODDER)
    if is_far and suspect.name.startswith(clue.right):
        return added  # “Rustls” is made of “Rust”
    if odder <= 0 or is_made_of_words(suspect.name):
        return added
    return added + _BY_ODDNESS * min(odder, _MOST_ODD)


def _lone(suspect: Suspect, clue: Clue) -> float:
    """What it adds that a word alone is near to a country, a people or a day that is in the news: “Ruusia”, “Amerria”.

    Somebody's family name stands after another name where it is written once.
    """
    place = clue.place
    if place is None or place.weight < DAILY or place.kind not in OF_COUNTRIES or clue.mentions:
        return 0.0
    if suspect.is_in_longer_name or suspect.name[0] != clue.right[0] or len(clue.right) < _LETTERS_ONE:
        return 0.0
    if kind_of_slip(suspect.name, clue.right) == _ANY_LETTER:
        return _LONE_ONE if clue.cost <= _FARTHEST_ONE else 0.0
    is_far = ONE_SLIP < clue.cost <= _FARTHEST_TWO
    return _LONE_TWO if is_far and len(clue.right) >= _LETTERS_TWO else 0.0


def _is_long_and_known(clue: Clue) -> bool:
    """Whether a form is a long name of a country and the like, or of a city that is in the news each day."""
    place = clue.place
    if place is None or len(clue.right) < _LONG:
        return False
    is_of_country = place.kind in OF_COUNTRIES and place.weight >= WORLD_FAMOUS
    return is_of_country or (place.kind == "city" and place.weight == DAILY)


def _is_of_many(suspect: Suspect, clue: Clue, slip: str) -> bool:
    """Whether a form is a very common name where one is expected, or a place of the daily news: “Heken Dickie”.

    So is a title before a name: “Governer Jerry Lind”.
    """
    if clue.cost > ONE_SLIP:
        return False
    if clue.title_word and clue.right in TITLES:
        return bool(suspect.after)
    if clue.given and clue.given.weight >= _GIVEN_OFTEN and suspect.after:
        return slip in _OF_HANDS or _odder(suspect, clue) >= _INVENTED.get(slip, inf)
    if clue.family and clue.family.weight >= _FAMILY_OFTEN and slip not in _OF_OTHERS:
        return suspect.is_family_name
    if slip in _OF_EARS:
        return False
    return clue.place is not None and clue.place.weight == DAILY and len(suspect.name) > _SHORT


def is_made_of_words(name: str) -> bool:
    """Whether a folded name is two ordinary words in one: “Wallface”."""
    cuts = range(_SHORTEST_WORD, len(name) - _SHORTEST_WORD + 1)
    return any(is_ordinary(name[:cut]) and is_ordinary(name[cut:]) for cut in cuts)
