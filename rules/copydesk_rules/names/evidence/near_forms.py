"""The forms that a suspect may be a slip for, by where they come from: people, longer names, the article, the lists."""

from collections.abc import Iterator
from typing import Any

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import FARTHEST, ONE_SLIP, alike, distance
from copydesk_rules.names.evidence.called_again import is_called_again
from copydesk_rules.names.evidence.house import House
from copydesk_rules.names.evidence.suspects import TITLES, Suspect
from copydesk_rules.names.evidence.ties import Tie, are_set_apart, tie
from copydesk_rules.names.gazetteer.capitals import Capitals
from copydesk_rules.names.gazetteer.known import UNKNOWN, standing
from copydesk_rules.names.gazetteer.looks import LETTERS_TELL, looks
from copydesk_rules.names.gazetteer.people import Partner, Partners, People

NearForm = tuple[str, dict[str, Any]]
"""A folded form, and what a source says of it: fields of its clue."""
REACH = 10
"""Letters over which a form may differ from what is written."""
_EITHER = (Tie.OPEN, Tie.OF_RELATIVES)
_LISTS = {"given-name": "given", "family-name": "family", "title-word": "title_word"}
"""Where a clue keeps a listed word of some kinds."""
_OF_PEOPLE = {"given", "family"}
_SHORT_FOR = {"co": "county"}
"""Short forms of what a longer name begins with: “Co Kerry”."""


def near_forms(suspect: Suspect, mentions: Mentions, house: House) -> Iterator[NearForm]:
    """The forms near to the suspect's name, each as often as a source speaks for it."""
    yield from _from_people(suspect)
    yield from _from_house(suspect, house)
    yield from _from_longer_names(suspect)
    yield from _from_article(suspect, mentions)
    yield from _from_lists(suspect)


def _from_lists(suspect: Suspect) -> Iterator[NearForm]:
    """The listed words that are near, but in a name in another language those only that are names of people."""
    for capital in Capitals.known().near(suspect.name, slips=1 if suspect.is_rare else 2):
        field = _LISTS.get(capital.kind, "place")
        if field in _OF_PEOPLE or not suspect.is_foreign:
            yield capital.name, {field: capital}


def _from_people(suspect: Suspect) -> Iterator[NearForm]:
    """The names that go with the one before the suspect, and with the one after it."""
    people = People.known()
    for neighbour, partners_of, field in (
        (suspect.before, people.after, "follows"),
        (suspect.after, people.before, "precedes"),
    ):
        partners = partners_of(neighbour)
        farthest = ONE_SLIP if neighbour in TITLES else FARTHEST  # others bear the title, too
        for partner in _nearest(suspect.name, partners, farthest):
            yield partner.name, {field: partner, "crowd": len(partners)}


def _nearest(name: str, partners: Partners, farthest: float) -> Iterator[Partner]:
    """The near names of each person: of several ways to write one, the nearest, as they are no rivals."""
    near = [(distance(name, partner.name, farthest, REACH), partner) for partner in partners.like(name)]
    least: dict[int, float] = {}
    for cost, partner in near:
        least[partner.place] = min(cost, least.get(partner.place, farthest))
    return (partner for cost, partner in near if cost <= least[partner.place])


def _from_house(suspect: Suspect, house: House) -> Iterator[NearForm]:
    """The names that go with those beside the suspect in the newsroom's own names."""
    for partner in house.after(suspect.before):
        if alike(suspect.name, partner.name):
            yield partner.name, {"follows": partner, "crowd": 1}
    for partner in house.before(suspect.after):
        if alike(suspect.name, partner.name):
            yield partner.name, {"precedes": partner, "crowd": 1}


def _from_longer_names(suspect: Suspect) -> Iterator[NearForm]:
    """The words that go with the one before the suspect in the name of a place or body, and with the one after it."""
    capitals = Capitals.known()
    before, after = suspect.linked
    before = _SHORT_FOR.get(before, before)
    for capital in (*capitals.after(before), *capitals.before(after)):
        if alike(suspect.name, capital.name):
            yield capital.name, {"linked": capital}


def _from_article(suspect: Suspect, mentions: Mentions) -> Iterator[NearForm]:
    """The names that the article writes more often, that are known, or that are the right one of two by their place."""
    people = People.known()
    for name in mentions.like(suspect.name):
        if mentions.is_small(name) or (mentions.is_result(suspect.name) and mentions.is_result(name)):
            continue
        if are_set_apart(suspect.place, name, mentions):
            continue
        count = mentions.count(name)
        if count == 1 and not _wins(name, suspect, mentions):
            continue
        beside = mentions.names_before(name)
        rival = bool(beside - TITLES) and people.namesakes(suspect.before) > 0 and suspect.before not in beside
        shared = suspect.before in beside - TITLES or suspect.after in {*mentions.names_after(name)} - {""}
        again = is_called_again(suspect, name, mentions)
        yield name, {"mentions": count or 1, "rival": rival, "shared": shared, "again": again}


def _wins(name: str, suspect: Suspect, mentions: Mentions) -> bool:
    """Whether a folded name that the article writes once, too, may be the right one, and not the suspect's."""
    found = tie(suspect.place, suspect.name, name, mentions)
    if found is Tie.TWO_PEOPLE:
        return False
    likelier = looks().odder(suspect.name, name)
    if standing(name) > (UNKNOWN + 1 if suspect.is_rare else UNKNOWN) or likelier > LETTERS_TELL:
        return True
    return likelier > (0 if found in _EITHER else -LETTERS_TELL) and found is not Tie.IS_RIGHT
