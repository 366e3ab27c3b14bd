"""How strong the evidence for a right form is: the log-odds that the suspect is a slip for it."""

from functools import cache
from math import log

from copydesk_rules.names.clues import Clue
from copydesk_rules.names.entries import DATA, entries
from copydesk_rules.names.forms import has_other_vowels, sounds_alike
from copydesk_rules.names.people import People
from copydesk_rules.names.suspects import Suspect

_WEIGHTS = DATA / "name-weights.tsv"
_SLIP = 0.8
"""About the distance of one slip."""
_MANY = 4
"""Mentions beyond which more say no more."""
_WORLD_FAMOUS, _DAILY = 4, 5


def strength(suspect: Suspect, clue: Clue) -> float:
    """The log-odds that the suspect's name is a slip for the clue's."""
    weights = _weights()
    return sum(weights[feature] * value for feature, value in features(suspect, clue).items())


def features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What the strength is computed from: each feature that is not zero, by name."""
    people, letters = People.known(), len(suspect.name)
    values = {
        "bias": 1.0,
        "distance": clue.cost,
        "distance beyond a slip": max(0.0, clue.cost - _SLIP),
        "four letters": letters == 4,  # noqa: PLR2004
        "five letters": letters == 5,  # noqa: PLR2004
        "six letters": letters == 6,  # noqa: PLR2004
        "likelier form": people.likeness(clue.right) - people.likeness(suspect.name),
        "possible name": log(1 + people.rarest_triple(suspect.name)),
        "other transliteration": sounds_alike(suspect.name, clue.right),
        "before a name": bool(suspect.after),
        "after a given name": people.namesakes(suspect.before) > 0,
    }
    listed_name = clue.namesakes > 0 or clue.families > 0
    values["other vowels in a name"] = listed_name and has_other_vowels(suspect.name, clue.right)
    values |= _people_features(clue) | _list_features(clue)
    return {name: float(value) for name, value in values.items() if value}


def _people_features(clue: Clue) -> dict[str, float]:
    """What the gazetteer's people and the article's mentions add."""
    return {
        "goes with the name before": clue.follows is not None,
        "fame of that person": clue.follows.weight if clue.follows else 0,
        "distance from a famous name": clue.cost if clue.follows and clue.follows.weight >= _WORLD_FAMOUS else 0,
        "crowd beside the name before": log(clue.crowd) if clue.follows else 0,
        "goes with the name after": clue.precedes is not None,
        "fame of that other person": clue.precedes.weight if clue.precedes else 0,
        "in the article": clue.mentions > 0,
        "mentions": min(clue.mentions, _MANY),
        "with other given names": clue.rival,
    }


def _list_features(clue: Clue) -> dict[str, float]:
    """What the lists of words with a capital add."""
    return {
        "given name": clue.namesakes > 0,
        "namesakes": log(clue.namesakes) if clue.namesakes else 0,
        "family name": clue.families > 0,
        "families": log(clue.families) if clue.families else 0,
        "listed word": clue.place is not None,
        "fame of the word": clue.place.weight if clue.place else 0,
        "word of the daily news": clue.place is not None and clue.place.weight == _DAILY,
        "word of a title": clue.title_word is not None,
    }


@cache
def _weights() -> dict[str, float]:
    return {name: float(weight) for _, (name, weight) in entries(_WEIGHTS)}
