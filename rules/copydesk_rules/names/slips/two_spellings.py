"""Names of two words that an article writes in two ways, each of known words: “Michal Howard”, elsewhere “Michael”.

Lists hold both forms, and each is somebody's. That one article tells of two people whose full names are a slip apart is
far rarer than a slip: of relatives it says so.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise, permutations

from copydesk_rules.names.article.introductions import is_somebody_else
from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.distance import ONE_SLIP, alike, distance, is_one_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.evidence.ties import Tie, are_set_apart, is_in_list, tie
from copydesk_rules.names.forms import is_derived, is_other_form_of_word
from copydesk_rules.names.gazetteer.capitals import Capital, Capitals
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import KNOWN
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.gazetteer.variants import Variants

_LIKELY = 1.0
"""Log-odds of each: an editor looks at it."""
_SMALL_CHANGES = frozenset(("s", "n", "r", "d", "ed", "es"))
"""What makes another word of one: “Korea”, “Korean”."""
_TWO_PEOPLE = (Tie.TWO_PEOPLE, Tie.OF_RELATIVES)
_Places = Mapping[str, list[Mention]]
"""Where each of the folded names stands that have the same name beside them."""


def two_spellings(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The known names beside the same other one as a form a slip away, each with the right one."""
    firsts, seconds = _beside_the_same(mentions)
    for second, places in firsts.items():
        for name, right in permutations(places, 2):
            if _is_given(name, right) and not Capitals.known().before(second):
                partners = People.known().before(second)
                if not partners.named(name):
                    yield from _slip(name, places, mentions, Clue(right, 0.0, precedes=partners.named(right)))
    for first, places in seconds.items():
        for name, right in permutations(places, 2):
            linked = _linked(first, name, right)
            if linked or _are_families(first, name, right):
                partners = People.known().after(first)
                if not partners.named(name):
                    clue = Clue(right, 0.0, follows=partners.named(right), linked=linked)
                    yield from _slip(name, places, mentions, clue)


def _beside_the_same(mentions: Mentions) -> tuple[dict[str, _Places], dict[str, _Places]]:
    """Of names of two words, the several first words by the second that they share, and the second by the first."""
    firsts: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    seconds: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    prose, words = mentions.document.prose, mentions.document.words
    for first, second in pairwise(mentions.all):
        if second.place == first.place + 1 and prose[words.ends[first.place] : words.starts[second.place]] == " ":
            firsts[second.form.name][first.form.name].append(first)
            seconds[first.form.name][second.form.name].append(second)
    return _in_several_ways(firsts), _in_several_ways(seconds)


def _in_several_ways(beside: Mapping[str, _Places]) -> dict[str, _Places]:
    """The words that stand beside more than one other."""
    return {word: places for word, places in beside.items() if len(places) > 1}


def _is_given(name: str, right: str) -> bool:
    people = People.known()
    return people.namesakes(right) > people.namesakes(name) > 0


def _are_families(given: str, name: str, right: str) -> bool:
    people = People.known()
    return people.namesakes(given) > 0 and people.families(name) > 0 and people.families(right) > 0


def _linked(first: str, name: str, right: str) -> Capital | None:
    """The name that everybody knows of the first word and the right one: “South Korea”, where “South Kora” stands."""
    named = {capital.name: capital for capital in Capitals.known().after(first)}
    linked = named.get(right) if name not in named else None
    return linked if linked and linked.weight >= WORLD_FAMOUS else None


def _slip(name: str, places: _Places, mentions: Mentions, clue: Clue) -> Iterator[tuple[Suspect, Clue, float]]:
    """The slip for the right name, if the article writes it once and does not tell it from that one."""
    mention, right = places[name][0], clue.right
    if mention.form.standing != KNOWN or len(places[name]) > 1 or not _is_near(name, right):
        return
    is_decided = clue.follows or clue.precedes or clue.linked or len(places[right]) > 1
    if mentions.is_repeated(name) or (not is_decided and _is_commoner(name, right)):
        return
    if not _is_apart(mention, clue, mentions):
        found = clue._replace(cost=distance(name, right, ONE_SLIP), mentions=mentions.count(right), shared=True)
        yield Suspect(mention.form.written, name, mentions.span(mention), place=mention.place), found, _LIKELY


def _is_apart(mention: Mention, clue: Clue, mentions: Mentions) -> bool:
    """Whether the article tells of two people or places: in a list, of relatives, by what somebody is."""
    place, right = mention.place, clue.right
    if are_set_apart(place, right, mentions) or is_in_list(place, right, mentions):
        return True
    if tie(place, mention.form.name, right, mentions) in _TWO_PEOPLE:
        return True
    partner = clue.follows or clue.precedes
    role = People.known().person(partner.place).role if partner else ""
    return is_somebody_else(mentions.document, mentions.span(mention), role, attested=True)


def _is_near(name: str, right: str) -> bool:
    """Whether one slip makes a name of another one, and no other form of a word nor another spelling of a name."""
    if name[0] != right[0] or not (alike(name, right) and is_one_slip(name, right)):
        return False
    longer, shorter = sorted((name, right), key=len, reverse=True)
    if longer.startswith(shorter) and longer[len(shorter) :] in _SMALL_CHANGES:
        return False
    if is_derived(name, right) or is_derived(right, name) or is_other_form_of_word(name, right):
        return False
    groups = Variants.known().groups
    return {*groups(name)}.isdisjoint(groups(right))


def _is_commoner(name: str, right: str) -> bool:
    """Whether more people bear the one form, so that of two, once each, the other is the slip."""
    people = People.known()
    return max(people.namesakes(name), people.families(name)) > max(people.namesakes(right), people.families(right))
