"""Slips in names with a capital inside, such as “YuoTube”: firms, brands and programs, whose names are made up.

And family names of people whom many know: “Ron DSantis”.
"""

from collections.abc import Iterator
from functools import lru_cache

from copydesk import Span
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import name_before
from copydesk_rules.names.distance import distance
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.folding import folded
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.gazetteer.capitals import Capital, Capitals
from copydesk_rules.names.gazetteer.known import UNKNOWN, is_plural, standing
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.possessives import without_possessive

_SHORTEST, _LONG = 5, 8
"""Letters of a slip in a very well known name, and of any other name: of few letters many names are made."""
_ANY_LETTER = 1.0
"""The distance of a letter from any other: hardly two made-up names are as near to each other by chance."""
_WELL_KNOWN, _KNOWN = 4, 3
"""The weights from which a name of the lists is very well known, and a person known by their full name."""
_MADE_UP = frozenset("agency airline bank brand charity company media".split())
_SURE, _LIKELY = 2.0, 1.0
"""Log-odds where the article writes the right form, too, and where only the lists do."""
_PART_OF_MORE = frozenset("@#$&+~=/\\_-.")
_REMEMBERED = 4096


def inner_capitals(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The names with a capital inside that no list holds, and that are a slip away from one that a list holds."""
    document = mentions.document
    for word in sorted(mentions.capitals):
        unknown = _unknown(word)
        if unknown is None or document.words.texts.count(word) > 1:
            continue
        written, name = unknown
        place = document.words.texts.index(word)
        start = document.words.starts[place]
        span = Span(start, start + len(written))
        if _is_part_of_more(document.prose, span):
            continue
        before = name_before(document, place)
        if clue := _of_listed(name) or _of_person(name, before):
            is_used = clue.place is not None and Capitals.known().written(clue.right) in mentions.capitals
            yield Suspect(written, name, span, before), clue, _SURE if is_used else _LIKELY


@lru_cache(maxsize=_REMEMBERED)
def _unknown(word: str) -> tuple[str, str] | None:
    """A word without the ending of a possessive, and folded, if it has a capital inside and no list holds it."""
    written = without_possessive(word)
    if len(written) < _SHORTEST or not (_has_inner_capital(written) and written.isascii() and written.isalpha()):
        return None
    name = folded(written)
    return None if standing(name) != UNKNOWN or is_plural(name) else (written, name)


def _of_person(name: str, before: str) -> Clue | None:
    """What speaks for the family name of somebody whom many know after the given name: “Ron DSantis”."""
    near = [
        Clue(partner.name, cost, follows=partner)
        for partner in People.known().after(before).like(name)
        if partner.weight >= _KNOWN and (cost := distance(name, partner.name, _ANY_LETTER)) <= _ANY_LETTER
    ]
    return near[0] if len(near) == 1 else None


@lru_cache(maxsize=_REMEMBERED)
def _of_listed(name: str) -> Clue | None:
    """What speaks for a made-up name of the lists, the only one so near to a folded name."""
    near = {right.name: right for right in Capitals.known().near(name, 1) if _may_be_meant(name, right)}
    if len(near) != 1:
        return None
    (right,) = near.values()
    return Clue(right.name, distance(name, right.name, _ANY_LETTER), place=right)


def _may_be_meant(name: str, right: Capital) -> bool:
    """Whether a listed name is made up, known well enough for its length, and one wrong letter away from this one."""
    is_known = len(right.name) >= _LONG or right.weight >= _WELL_KNOWN
    if not is_known or right.kind not in _MADE_UP or distance(name, right.name, _ANY_LETTER) > _ANY_LETTER:
        return False
    is_agent = name.rstrip("s") == f"{right.name}r"  # “YouTuber”
    return _has_inner_capital(Capitals.known().written(right.name)) and not (is_agent or is_derived(name, right.name))


def _has_inner_capital(word: str) -> bool:
    """Whether a word is written with capitals and small letters, and not as any name is."""
    return not (word[1:].islower() or word.isupper() or word.islower())


def _is_part_of_more(prose: str, span: Span) -> bool:
    """Whether a sign beside the word makes it a part of an address, of code or of a longer name."""
    before, after = prose[max(0, span.start - 1) : span.start], prose[span.end : span.end + 2]
    return before in _PART_OF_MORE or after[:1] in _PART_OF_MORE - {"."} or (after[:1] == "." and after[1:].isalnum())
