"""How strong the evidence for a right form is: the log-odds that the suspect is a slip for it."""

from functools import cache
from math import log

from copydesk_rules.names.clues import Clue
from copydesk_rules.names.distance import kind_of_slip
from copydesk_rules.names.entries import DATA, entries
from copydesk_rules.names.forms import has_other_vowels, sounds_alike
from copydesk_rules.names.known import KNOWN, standing
from copydesk_rules.names.people import People
from copydesk_rules.names.suspects import Suspect

_WEIGHTS = DATA / "name-weights.tsv"
_SLIP = 0.8
"""About the distance of one slip."""
_MANY = 4
"""Mentions beyond which more say no more."""
_MOST = 20
"""Articles beyond which more say no more."""
_WORLD_FAMOUS, _DAILY = 4, 5
_IN_DATE = 0.5
"""Log-odds for a day or month where a date is, beyond what training texts tell: news has more dates."""
_KNOWN_IN_ARTICLE = -0.3
"""Log-odds for each step of fame of a listed word that the article writes, too: news names well-known places often."""


def strength(suspect: Suspect, clue: Clue) -> float:
    """The log-odds that the suspect's name is a slip for the clue's."""
    weights = _weights()
    weighed = sum(weights.get(feature, 0.0) * value for feature, value in features(suspect, clue).items())
    if clue.place and clue.place.kind == "calendar" and suspect.is_dated:
        weighed += _IN_DATE
    if clue.mentions and clue.place:
        weighed += _KNOWN_IN_ARTICLE * clue.place.weight
    return weighed


def features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What the strength is computed from: each feature that is not zero, by name."""
    values = _slip_features(suspect, clue) | _people_features(suspect, clue) | _list_features(suspect, clue)
    values |= _article_features(suspect, clue) | _articles_features(clue.articles)
    return {name: float(value) for name, value in values.items() if value}


def _slip_features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What the letters of the two forms add, and the place in which the suspect stands."""
    people, letters = People.known(), len(suspect.name)
    listed_name = clue.given is not None or clue.family is not None
    return {
        "bias": 1.0,
        kind_of_slip(suspect.name, clue.right): 1.0,
        "distance": clue.cost,
        "distance beyond a slip": max(0.0, clue.cost - _SLIP),
        "four letters": letters == 4,  # noqa: PLR2004
        "five letters": letters == 5,  # noqa: PLR2004
        "six letters": letters == 6,  # noqa: PLR2004
        "seven letters": letters == 7,  # noqa: PLR2004
        "nine letters or more": letters >= 9,  # noqa: PLR2004
        "likeness": people.likeness(suspect.name),
        "likelier form": people.likeness(clue.right) - people.likeness(suspect.name),
        "possible name": log(1 + people.rarest_triple(suspect.name)),
        "impossible name": people.rarest_triple(suspect.name) == 0,
        "other transliteration": sounds_alike(suspect.name, clue.right),
        "other vowels in a name": listed_name and has_other_vowels(suspect.name, clue.right),
        "rare": suspect.is_rare,
        "opens a sentence": suspect.opens,
        "before a name": bool(suspect.after),
        "after a given name": people.namesakes(suspect.before) > 0,
    }


def _people_features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What the gazetteer's people add."""
    return {
        "goes with the name before": clue.follows is not None,
        "fame of that person": clue.follows.weight if clue.follows else 0,
        "distance from a famous name": clue.cost if clue.follows and clue.follows.weight >= _WORLD_FAMOUS else 0,
        "crowd beside the name before": log(clue.crowd) if clue.follows else 0,
        "namesakes of that person": log(1 + People.known().namesakes(suspect.before)) if clue.follows else 0,
        "one word of the role": clue.told == 1,
        "words of the role": clue.told > 1,
        "goes with the name after": clue.precedes is not None,
        "fame of that other person": clue.precedes.weight if clue.precedes else 0,
    }


def _article_features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What it adds that the article writes the form elsewhere; nothing where it does not."""
    if not clue.mentions:
        return {}
    return {
        "in the article": 1.0,
        "mentions": min(clue.mentions, _MANY),
        "distance from a name of the article": clue.cost,
        "in the article after a given name": People.known().namesakes(suspect.before) > 0,
        "in the article and in a list": clue.is_listed,
        "in the article, and fame of the word": clue.place.weight if clue.place else 0,
        "with other given names": clue.rival,
    }


def _list_features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What the lists of words with a capital add."""
    people = People.known()
    named = people.namesakes(suspect.before) > 0
    called = people.families(suspect.after) > 0 or standing(suspect.after) != KNOWN
    given, family, place = clue.given, clue.family, clue.place
    listed_name = given is not None or family is not None
    calendar = place is not None and place.kind == "calendar"
    spoken_for = bool(clue.follows or clue.precedes or clue.linked or clue.mentions)
    only_place = place is not None and not spoken_for
    only_listed = suspect.is_rare and not spoken_for
    return {
        "given name before a name": given is not None and bool(suspect.after) and not named and called,
        "given name elsewhere": given is not None and not (suspect.after and not named and called),
        "distance from a given name": clue.cost if given else 0,
        "namesakes": log(given.weight) if given else 0,
        "family name after a given name": family is not None and named,
        "family name after a title": family is not None and suspect.is_titled,
        "family name elsewhere": family is not None and not (named or suspect.is_titled),
        "distance from a family name": clue.cost if family else 0,
        "families": log(family.weight) if family else 0,
        "listed word": place is not None,
        "listed word after a given name": place is not None and named,
        "listed word where a place is": place is not None and suspect.is_placed,
        "fame of the word": place.weight if place else 0,
        "word of the daily news": place is not None and place.weight == _DAILY,
        "distance from a listed word": clue.cost if place else 0,
        "distance from a word of the daily news": clue.cost if place and place.weight == _DAILY else 0,
        "listed word beside an unknown name": only_place and suspect.is_beside_unknown,
        "day or month": calendar,
        "day or month where a date is": calendar and suspect.is_dated,
        "rare, and only a list speaks": only_listed,
        "rare, and only a list of names speaks": only_listed and listed_name,
        "word of a title": clue.title_word is not None,
        "distance from a word of a title": clue.cost if clue.title_word else 0,
        "word of a title in a longer name": clue.title_word is not None and suspect.is_in_longer_name,
        "fame of the word of a title": clue.title_word.weight if clue.title_word else 0,
        "in a longer name": clue.linked is not None,
        "fame of the longer name": clue.linked.weight if clue.linked else 0,
    }


def of_articles(articles: int) -> float:
    """What it adds to the log-odds that so many other articles use the form."""
    weights = _weights()
    return sum(weights.get(feature, 0.0) * value for feature, value in _articles_features(articles).items())


def _articles_features(articles: int) -> dict[str, float]:
    return {"in other articles": articles > 0, "other articles": log(min(articles, _MOST)) if articles else 0}


@cache
def _weights() -> dict[str, float]:
    return {name: float(weight) for _, (name, weight) in entries(_WEIGHTS)}
