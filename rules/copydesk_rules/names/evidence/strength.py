"""How strong the evidence for a right form is: the log-odds that the suspect is a slip for it."""

from functools import cache
from math import log

from copydesk_rules.data_tables import DATA
from copydesk_rules.names.distance import ONE_SLIP, kind_of_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.slip_kinds import of_kind
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.evidence.well_known import OF_COUNTRIES
from copydesk_rules.names.forms import has_other_vowels, sounds_alike
from copydesk_rules.names.gazetteer.capitals import PERSON, Capital, Capitals
from copydesk_rules.names.gazetteer.entries import DAILY, WORLD_FAMOUS, entries
from copydesk_rules.names.gazetteer.known import KNOWN, standing
from copydesk_rules.names.gazetteer.looks import looks
from copydesk_rules.names.gazetteer.people import People

_WEIGHTS = DATA / "name-weights.tsv"
_SLIP = 0.8
"""About the distance of one slip."""
_MANY = 4
"""Mentions beyond which more say no more."""
_MOST = 20
"""Articles beyond which more say no more."""
_LETTERS = {4: "four letters", 5: "five letters", 6: "six letters", 7: "seven letters", 8: "eight letters"}
_TEN = 10
"""The surprise of a name runs to about thirty: the weights of features are learned where these are near to 1."""
_USUAL = 8
"""The usual length of a name, with which the others are compared."""
_IN_DATE = 0.8
"""Log-odds for a day or month where a date is, beyond what training texts tell: news has more dates."""
_TOLD_BY_PLACES = 0.5
"""Log-odds, likewise, where of two forms, once each, their places tell which is right: slips of training are random."""
_KNOWN_IN_ARTICLE = -0.3
"""Log-odds for each step of fame of a listed word that the article writes, too: news names well-known places often."""
_BESIDE_THE_SAME = 1.5
"""Log-odds where the article writes the form with the same name beside it: training texts have few longer names."""
_CALLED_AGAIN = 2.0
"""Log-odds where a family name stands alone as only that of somebody does whom the article has introduced."""
_LONE_AND_TOLD = 1.0
"""Log-odds for a lone family name of somebody of whose role the article has a word: others get a given name first."""
_TITLED_AS_FAMOUS = 3.6
"""Log-odds for one slip after the very title of somebody whom everybody knows: “President Obamma”."""
_IN_FAMOUS = 0.8
"""Log-odds for one slip in a longer name that everybody knows: “Roland Garos”."""
_IN_BODY = 2.8
"""Log-odds for a word of a body's name between two others: training texts have few of these."""
_IN_BRAND, _LONG = 1.2, 8
"""Log-odds for one slip in a brand of so many letters, which hardly any other name comes near: “Kuberenetes”."""
_BEARERS = 20
"""People in 100,000 below whom a form that is a famous place is hardly anybody's name."""
_BEFORE_FAMOUS = 1.2
"""Log-odds for one slip in a given name before the family name of somebody whom everybody knows: “Osima bin Laden”."""


def strength(suspect: Suspect, clue: Clue) -> float:
    """The log-odds that the suspect's name is a slip for the clue's."""
    weights = _weights()
    weighed = sum([weights.get(feature, 0.0) * value for feature, value in _features(suspect, clue).items() if value])
    if clue.place and clue.place.kind == "calendar" and suspect.is_dated:
        weighed += _IN_DATE
    if clue.place and clue.place.kind == PERSON:
        weighed += _LONE_AND_TOLD
    if clue.is_tie:
        weighed += _TOLD_BY_PLACES
    if clue.mentions and clue.place:
        weighed += _KNOWN_IN_ARTICLE * clue.place.weight
    if clue.title_word and clue.cost <= ONE_SLIP and not suspect.is_rare and _is_in_body(suspect):
        weighed += _IN_BODY
    if clue.cost <= ONE_SLIP:
        weighed += _of_famous(suspect, clue)
    if clue.shared:
        weighed += _BESIDE_THE_SAME
    if clue.again and clue.mentions:
        weighed += _CALLED_AGAIN
    return weighed + of_kind(suspect, clue) + (_IN_BRAND if _is_long_brand(suspect, clue) else 0)


def _of_famous(suspect: Suspect, clue: Clue) -> float:
    """What it adds that a slip makes the name of somebody, or of a place or body, whom everybody knows."""
    added = _IN_FAMOUS if clue.linked and clue.linked.weight >= WORLD_FAMOUS else 0.0
    if clue.precedes and clue.precedes.weight >= WORLD_FAMOUS:
        added += _BEFORE_FAMOUS
    return added + (_TITLED_AS_FAMOUS if suspect.is_titled and _is_called_so(suspect, clue) else 0.0)


def _is_called_so(suspect: Suspect, clue: Clue) -> bool:
    """Whether a title stands before a name that a person in the news each day with that title nearly bears."""
    bearer = None if suspect.is_rare or suspect.after else People.known().bearer(clue.right)
    return bearer is not None and bearer.weight >= DAILY and suspect.before in bearer.role.split()


def _is_in_body(suspect: Suspect) -> bool:
    """Whether the name stands between two words of a body's name: “Athletics Intregrity Unit”."""
    body, given = Capitals.known(), People.known().namesakes(suspect.before)
    return bool(suspect.before) and suspect.after in body and not given and standing(suspect.before) == KNOWN


def _is_long_brand(suspect: Suspect, clue: Clue) -> bool:
    """Whether a long name that is in no list, and has none before it as a given name is, is a slip from a brand."""
    is_alone = len(suspect.name) >= _LONG and not (suspect.is_rare or suspect.before)
    return is_alone and clue.place is not None and clue.place.kind == "brand" and clue.cost <= ONE_SLIP


def features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What the strength is computed from: each feature that is not zero, by name."""
    return {name: float(value) for name, value in _features(suspect, clue).items() if value}


def _features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    values = _slip_features(suspect, clue)
    if clue.follows or clue.precedes:
        values |= _people_features(suspect, clue)
    values |= _list_features(suspect, clue)
    if clue.mentions:
        values |= _article_features(suspect, clue)
    if clue.articles:
        values |= _articles_features(clue.articles)
    return values


def _slip_features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What the letters of the two forms add, and the place in which the suspect stands."""
    people = People.known()
    rarest, surprise = people.rarest_triple(suspect.name), _surprise(suspect.name)
    likelier, less_surprise = _likelier(suspect.name, clue)
    listed_name = clue.given is not None or clue.family is not None
    return {
        "bias": 1.0,
        kind_of_slip(suspect.name, clue.right): 1.0,
        "distance": clue.cost,
        "distance beyond a slip": max(0.0, clue.cost - _SLIP),
        _LETTERS.get(len(suspect.name), "nine letters or more"): len(suspect.name) != _USUAL,
        "likeness": people.likeness(suspect.name),
        "likelier form": likelier,
        "surprise": surprise,
        "surprise a letter": surprise / len(suspect.name) * _USUAL,
        "less surprise": less_surprise,
        "possible name": log(1 + rarest),
        "impossible name": rarest == 0,
        "other transliteration": sounds_alike(suspect.name, clue.right),
        "other vowels in a name": listed_name and has_other_vowels(suspect.name, clue.right),
        "rare": suspect.is_rare,
        "opens a sentence": suspect.opens,
        "before a name": bool(suspect.after),
        "after a given name": people.namesakes(suspect.before) > 0,
    }


def _surprise(name: str) -> float:
    return looks().surprise(name) / _TEN


def _likelier(name: str, clue: Clue) -> tuple[float, float]:
    """How much likelier a form's letters are than those of a name, by three letters in a row and by surprise."""
    likeness = People.known().likeness
    likelier, less_surprise = likeness(clue.right) - likeness(name), _surprise(name) - _surprise(clue.right)
    if clue.is_tie:  # of two forms, once each, their places tell which is right
        return max(0.0, likelier), max(0.0, less_surprise)
    return likelier, less_surprise


def _people_features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What the gazetteer's people add; nothing where nobody of them speaks for the form."""
    return {
        "goes with the name before": clue.follows is not None,
        "fame of that person": clue.follows.weight if clue.follows else 0,
        "distance from a famous name": clue.cost if clue.follows and clue.follows.weight >= WORLD_FAMOUS else 0,
        "crowd beside the name before": log(clue.crowd) if clue.follows else 0,
        "namesakes of that person": log(1 + People.known().namesakes(suspect.before)) if clue.follows else 0,
        "one word of the role": clue.role_words == 1,
        "words of the role": clue.role_words > 1,
        "goes with the name after": clue.precedes is not None,
        "fame of that other person": clue.precedes.weight if clue.precedes else 0,
    }


def _article_features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What is added where the article writes the form elsewhere."""
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
    spoken_for = bool(clue.follows or clue.precedes or clue.linked or clue.mentions)
    only_listed = suspect.is_rare and not spoken_for
    values: dict[str, float] = {"rare, and only a list speaks": only_listed}
    is_name, is_place = _kind_of_word(suspect, clue)
    if is_name:
        values |= _name_features(suspect, clue)
        values["rare, and only a list of names speaks"] = only_listed
    if clue.place and is_place:
        values |= _place_features(suspect, clue.place, clue.cost)
        values["listed word beside an unknown name"] = not spoken_for and suspect.is_beside_unknown
    if clue.title_word:
        values |= {
            "word of a title": 1,
            "distance from a word of a title": clue.cost,
            "word of a title in a longer name": suspect.is_in_longer_name,
            "fame of the word of a title": clue.title_word.weight,
        }
    if clue.linked:
        values |= {"in a longer name": 1, "fame of the longer name": clue.linked.weight}
    return values


def _kind_of_word(suspect: Suspect, clue: Clue) -> tuple[bool, bool]:
    """Whether a listed form speaks as a name that many people bear, and whether as any other word with a capital.

    One that is both, as “Sydney” and “Washington” are, is what its place makes of it, where that tells.
    """
    is_name, is_place = clue.given is not None or clue.family is not None, clue.place is not None
    if is_name and is_place:
        named = People.known().namesakes(suspect.before) > 0
        if _is_hardly_a_name(clue):
            return False, True
        if (clue.family and named) or (clue.given and suspect.after and not named):
            return True, False
        if suspect.is_placed:
            return False, True
    return is_name, is_place


def _is_hardly_a_name(clue: Clue) -> bool:
    """Whether few people bear a form that is a well-known country or such: “Asia”, “France”, “Netherlands”."""
    place = clue.place
    if place is None or place.weight < WORLD_FAMOUS or place.kind not in OF_COUNTRIES:
        return False
    return all(name is None or name.weight < _BEARERS for name in (clue.given, clue.family))


def _name_features(suspect: Suspect, clue: Clue) -> dict[str, float]:
    """What is added for a given name, or a family name, that many people bear."""
    people, given, family = People.known(), clue.given, clue.family
    named = people.namesakes(suspect.before) > 0
    called = people.families(suspect.after) > 0 or standing(suspect.after) != KNOWN
    begins = bool(suspect.after) and not named and called
    return {
        "given name before a name": given is not None and begins,
        "given name elsewhere": given is not None and not begins,
        "distance from a given name": clue.cost if given else 0,
        "namesakes": log(given.weight) if given else 0,
        "family name after a given name": family is not None and named,
        "family name after a title": family is not None and suspect.is_titled,
        "family name elsewhere": family is not None and not (named or suspect.is_titled),
        "distance from a family name": clue.cost if family else 0,
        "families": log(family.weight) if family else 0,
    }


def _place_features(suspect: Suspect, place: Capital, cost: float) -> dict[str, float]:
    """What is added for any other word with a capital, such as a place."""
    calendar, daily = place.kind == "calendar", place.weight == DAILY
    return {
        "listed word": 1,
        "listed word after a given name": People.known().namesakes(suspect.before) > 0,
        "listed word where a place is": suspect.is_placed,
        "fame of the word": place.weight,
        "word of the daily news": daily,
        "distance from a listed word": cost,
        "distance from a word of the daily news": cost if daily else 0,
        "day or month": calendar,
        "day or month where a date is": calendar and suspect.is_dated,
    }


def of_articles(articles: int) -> float:
    """What is added to the log-odds of a form that so many other articles use."""
    weights = _weights()
    return sum(weights.get(feature, 0.0) * value for feature, value in _articles_features(articles).items())


def _articles_features(articles: int) -> dict[str, float]:
    return {"in other articles": articles > 0, "other articles": log(min(articles, _MOST)) if articles else 0}


@cache
def _weights() -> dict[str, float]:
    return {name: float(weight) for _, (name, weight) in entries(_WEIGHTS)}
