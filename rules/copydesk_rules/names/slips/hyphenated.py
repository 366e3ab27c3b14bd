"""Slips in given names of two halves, of which lists of words know neither: “Lee Jae-mung”, “Lai Chign-te”."""

from collections.abc import Iterator
from functools import cache, lru_cache
from operator import attrgetter
from re import Match

from copydesk import Regex, Span, Table, compiled
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.article.introductions import is_somebody_else, words_of_role, words_of_trade
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import beginnings
from copydesk_rules.names.distance import FARTHEST, distance, is_one_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.folding import folded
from copydesk_rules.names.forms import has_other_vowels, sounds_alike
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS, entries
from copydesk_rules.names.gazetteer.people import SOURCE, Partner, People

_NAME = Regex(r"(?<![\w-])(?P<family>[A-Z][a-z]+)[ \u00a0](?P<first>[A-Z][a-z]+)-(?P<second>[a-z]+)\Z")
_SECOND_HALF = Regex(r"-[a-z]+(?![\w-])")
_LONGEST = 40
"""Characters of a family name and the first half after it."""
_BEFORE, _AFTER = 60, 90
"""Characters on either side of the name in which the role is looked for."""
_LIKELY, _SURE = 1.0, 2.0
"""Log-odds where a role tells who is meant, and where everybody knows that person."""


class _Bearer(NamedTuple):
    """A person of the gazetteer: the halves of the given name, folded, and the place and weight of the entry."""

    halves: tuple[str, str]
    place: int
    weight: int


def hyphenated(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The halves of given names that are slips, each with the right one, where the article tells the person's role."""
    prose = mentions.document.prose
    for found in () if _families().isdisjoint(mentions.document.vocabulary) else _named(prose):
        halves = (folded(found["first"]), folded(found["second"]))
        bearers = _bearers(folded(found["family"]))
        near = {} if any(each.halves == halves for each in bearers) else dict(_slips(halves, bearers))
        if len(near) == 1 and prose.count(found[0], *mentions.document.around(found.start())) == 1:
            (((half, right), bearer),) = near.items()
            span = Span(*found.span("second" if half else "first"))
            role = People.known().person(bearer.place).role
            role_words = words_of_role({*beginnings(_around(mentions, found.start()))}, role)
            is_of_trade = role_words or words_of_trade(mentions.document, role)
            if is_of_trade and not is_somebody_else(mentions.document, Span(*found.span()), role, attested=True):
                partner = Partner(right, bearer.place, bearer.weight)
                clue = Clue(right, distance(halves[half], right, FARTHEST), follows=partner, role_words=role_words)
                strength = _SURE if role_words and bearer.weight >= WORLD_FAMOUS else _LIKELY
                yield Suspect(prose[span.start : span.end], halves[half], span), clue, strength


def _named(prose: str) -> Iterator[Match[str]]:
    """The names of somebody with a given name of two halves, found by the hyphens, of which there are few."""
    for half in _SECOND_HALF.finditer(prose):
        if found := _NAME.search(prose, max(0, half.start() - _LONGEST), half.end()):
            yield found


def _around(mentions: Mentions, start: int) -> list[str]:
    """The words near to an offset, as they are written."""
    prose = mentions.document.prose
    return prose[max(0, start - _BEFORE) : start].split() + prose[start : start + _AFTER].split()


def _slips(halves: tuple[str, str], bearers: tuple[_Bearer, ...]) -> Iterator[tuple[tuple[int, str], _Bearer]]:
    """Which half, 0 for the first, is a slip for which, with the best known bearer of that given name."""
    for bearer in sorted(bearers, key=attrgetter("weight")):
        differing = [half for half in (0, 1) if halves[half] != bearer.halves[half]]
        if len(differing) == 1 and _is_slip(halves[differing[0]], bearer.halves[differing[0]]):
            yield (differing[0], bearer.halves[differing[0]]), bearer


def _is_slip(half: str, right: str) -> bool:
    """Whether a half is a slip, and no other way to write its sounds, as “Suk”, “Sok” and “Seok” are of one name."""
    if sorted(half) == sorted(right):
        return is_one_slip(half, right)
    is_other = has_other_vowels(half.replace("y", "j").replace("e", ""), right.replace("y", "j").replace("e", ""))
    return half[0] == right[0] and not (is_other or sounds_alike(half, right)) and is_one_slip(half, right)


@lru_cache(maxsize=1024)
def _bearers(family: str) -> tuple[_Bearer, ...]:
    """The people of the gazetteer with a folded family name and a given name of two halves."""
    prefix = f"{family}\t"
    found = ((key.split("\t"), row) for key, row in _table().under(prefix))
    return tuple(_Bearer((first, second), place, weight) for (_, first, second), (place, weight) in found)


@cache
def _families() -> frozenset[str]:
    """The family names of these people, as they are written."""
    return frozenset(key.split("\t")[0].title() for key, _ in _table().under(""))


@cache
def _table() -> Table:
    return compiled("hyphenated", [SOURCE], 2, _records)


def _records() -> Iterator[tuple[str, tuple[int, int]]]:
    for place, (name, variants, _, _, weight) in entries(SOURCE):
        for form in (name, *variants.split("; ")):
            found = _NAME.fullmatch(form)
            if found:
                yield "\t".join(map(folded, found.group("family", "first", "second"))), (place, int(weight))
