"""What an article says of where a place lies, which speaks for a place whose name is close to an unknown one."""

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import ONE_SLIP, kind_of_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import ROMANIZED, Suspect
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.capitals import GEOGRAPHY, Capitals
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.pinyin import is_pinyin

_KNOWN = 3
"""The weight from which a place is named without a word of where it lies."""
_AMONG_PLACES, _IN_COUNTRY = 0.8, 1.2
"""Log-odds for a place named between others, and for one of whose country the article speaks."""
_ALONE, _ALONE_AND_LONG, _LONG = 1.0, 0.5, 8
"""Log-odds for a place that all know where nothing but a place stands, and for any other whose name has so many letters
that hardly any other is near to it."""
_SHORT = 4
"""Letters up to which too many names are near to that of a place."""
_OF_HANDS = frozenset(("key beside", "swapped"))
"""Slips that are no other way to write the name of a place in another script."""
_EVERYWHERE = frozenset("AU CA GB IE NZ US".split())
"""Countries of which so much is written in English that a word of them says little."""
_OF_ENGLISH = frozenset(("country", "capital"))
"""What has one name in English, though the names around it are transcribed in several ways."""
_JOINED, _JOINING = frozenset((", ", "/")), frozenset("and or to".split())
"""What stands between two places that are named together: marks, or a word."""


def of_whereabouts(suspect: Suspect, clue: Clue, mentions: Mentions) -> float:
    """What is added to the log-odds of a place that is named among others, or whose country is named."""
    place = clue.place
    if place is None or place.kind not in GEOGRAPHY or place.weight < _KNOWN or clue.cost > ONE_SLIP:
        return 0.0
    if suspect.is_rare or clue.mentions or clue.follows or clue.precedes or clue.linked:
        return 0.0
    country = Capitals.known().country(clue.right)
    if _is_transcribed(suspect, clue):
        return 0.0
    is_distinctive = country not in _EVERYWHERE and place.weight >= WORLD_FAMOUS
    is_near = is_distinctive and _is_country_named(country, clue.right, mentions)
    return _AMONG_PLACES * _is_among_places(suspect, mentions) + _IN_COUNTRY * is_near


def of_standing_alone(suspect: Suspect, clue: Clue) -> float:
    """What is added where the suspect stands by itself where a place would: “in Kilkarney”, “western Mosuk”."""
    place = clue.place
    if place is None or place.kind not in GEOGRAPHY or not suspect.is_alone_in_place or len(suspect.name) <= _SHORT:
        return 0.0
    is_by_hand = kind_of_slip(suspect.name, clue.right) in _OF_HANDS
    if clue.cost > ONE_SLIP or suspect.is_rare or (_is_transcribed(suspect, clue) and not is_by_hand):
        return 0.0
    if place.weight >= WORLD_FAMOUS:
        return _ALONE
    return _ALONE_AND_LONG if len(suspect.name) >= _LONG else 0.0


def _is_transcribed(suspect: Suspect, clue: Clue) -> bool:
    """Whether a place has a name in another script, so that both forms may be right."""
    place = clue.place
    is_in_english = place is None or place.kind in _OF_ENGLISH
    is_romanized = not is_in_english and Capitals.known().country(clue.right) in ROMANIZED
    return is_romanized or (is_pinyin(suspect.name) and is_pinyin(clue.right))


def _is_among_places(suspect: Suspect, mentions: Mentions) -> bool:
    """Whether a well-known place stands beside it in a list: “Maine, Veront and New York”."""
    texts, place = mentions.document.words.texts, suspect.place
    return any(
        0 <= there < len(texts) and _is_place(texts[there])
        for there in (_beside(place, -1, mentions), _beside(place, 1, mentions))
    )


def _beside(place: int, step: int, mentions: Mentions) -> int:
    """Where the word stands that a mark or a small word joins to the one at a place, on one side of it; or -1."""
    words, prose, there = mentions.document.words, mentions.document.prose, place + step
    if not 0 <= there < len(words):
        return -1
    first = min(place, there)
    between = prose[words.ends[first] : words.starts[first + 1]]
    if between in _JOINED:
        return there
    return there + step if between == " " and words.texts[there] in _JOINING else -1


def _is_place(word: str) -> bool:
    if not word[0].isupper():
        return False
    return any(each.kind in GEOGRAPHY and each.weight >= _KNOWN for each in Capitals.known().listed(folded(word)))


def _is_country_named(country: str, name: str, mentions: Mentions) -> bool:
    """Whether the article names the country of a folded place, or its people: “Reykjavic” where “Iceland” is."""
    return any(word != name and word in mentions for word in Capitals.known().words_for(country))
