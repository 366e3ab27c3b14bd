"""What an article says of where a place lies, which speaks for a place near to an unknown name."""

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import ONE_SLIP
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
_EVERYWHERE = frozenset("AU CA GB IE NZ US".split())
"""Countries of which so much is written in English that a word of them says little."""
_OF_ENGLISH = frozenset(("country", "capital"))
"""What has one name in English, though the names around it are transcribed in several ways."""
_JOINED = frozenset((", ", " and ", " or ", ", and ", " to ", "/"))
"""What stands between two places that are named together."""


def of_whereabouts(suspect: Suspect, clue: Clue, mentions: Mentions) -> float:
    """What it adds to the log-odds of a place that it is named among others, or that its country is told."""
    place = clue.place
    if place is None or place.kind not in GEOGRAPHY or place.weight < _KNOWN or clue.cost > ONE_SLIP:
        return 0.0
    if suspect.is_rare or clue.mentions or clue.follows or clue.precedes or clue.linked:
        return 0.0
    country = Capitals.known().country(clue.right)
    is_transcribed = country in ROMANIZED and place.kind not in _OF_ENGLISH
    if is_transcribed or (is_pinyin(suspect.name) and is_pinyin(clue.right)):
        return 0.0
    is_told = country not in _EVERYWHERE and place.weight >= WORLD_FAMOUS and _is_told(country, clue.right, mentions)
    return _AMONG_PLACES * _is_among_places(suspect, mentions) + _IN_COUNTRY * is_told


def _is_among_places(suspect: Suspect, mentions: Mentions) -> bool:
    """Whether a well-known place stands beside it in a list: “Maine, Veront and New York”."""
    words, prose, place = mentions.document.words, mentions.document.prose, suspect.place
    before = place > 0 and prose[words.ends[place - 1] : words.starts[place]] in _JOINED
    if before and _is_place(words.texts[place - 1]):
        return True
    after = place + 1 < len(words) and prose[words.ends[place] : words.starts[place + 1]] in _JOINED
    return after and _is_place(words.texts[place + 1])


def _is_place(word: str) -> bool:
    if not word[0].isupper():
        return False
    return any(each.kind in GEOGRAPHY and each.weight >= _KNOWN for each in Capitals.known().listed(folded(word)))


def _is_told(country: str, name: str, mentions: Mentions) -> bool:
    """Whether the article names the country of a folded place, or its people: “Reykjavic” where “Iceland” is."""
    return any(word != name and word in mentions for word in Capitals.known().words_for(country))
