"""Slips in names with a capital inside, such as “YuoTube”: firms, brands and programs, whose names are made up."""

from collections.abc import Iterator
from functools import lru_cache

from copydesk import Span
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import distance
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.folding import folded
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.gazetteer.capitals import Capital, Capitals
from copydesk_rules.names.gazetteer.known import UNKNOWN, is_plural, standing
from copydesk_rules.words.possessives import without_possessive

_SHORTEST, _LONG = 6, 8
"""Letters of a very well known name, and of any other, in which a slip is seen: of few letters many names are made."""
_ANY_LETTER = 1.0
"""The distance of a letter from any other: hardly two made-up names are as near to each other by chance."""
_WELL_KNOWN = 4
_MADE_UP = frozenset("agency airline bank brand charity company media".split())
_SURE, _LIKELY = 2.0, 1.0
"""Log-odds where the article writes the right form, too, and where only the lists do."""
_PART_OF_MORE = frozenset("@#$&+~=/\\_-.")
_REMEMBERED = 4096


def inner_capitals(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The names with a capital inside that no list holds, and that are a slip away from one that a list holds."""
    document = mentions.document
    for word in sorted(mentions.capitals):
        found = _meant(word)
        if found is None or document.words.texts.count(word) > 1:
            continue
        (written, name), right, cost = found
        start = document.words.starts[document.words.texts.index(word)]
        span = Span(start, start + len(written))
        if not _is_part_of_more(document.prose, span):
            is_used = Capitals.known().written(right.name) in mentions.capitals
            clue = Clue(right.name, cost, place=right)
            yield Suspect(written, name, span), clue, _SURE if is_used else _LIKELY


@lru_cache(maxsize=_REMEMBERED)
def _meant(word: str) -> tuple[tuple[str, str], Capital, float] | None:
    """A word as a name with a capital inside, also folded, the one that is meant by it, and how far away that is."""
    written = without_possessive(word)
    if len(written) < _SHORTEST or not (_has_inner_capital(written) and written.isascii() and written.isalpha()):
        return None
    name = folded(written)
    if standing(name) != UNKNOWN or is_plural(name):
        return None
    near = {right.name: right for right in Capitals.known().near(name, 1) if _may_be_meant(name, right)}
    if len(near) != 1:
        return None
    (right,) = near.values()
    return (written, name), right, distance(name, right.name, _ANY_LETTER)


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
