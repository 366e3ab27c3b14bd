"""What speaks for a right form of an unknown name: the people and places it is near to, and the article itself."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from copydesk_rules.names.capitals import Capital, Capitals
from copydesk_rules.names.distance import alike, distance
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.mentions import Mentions
from copydesk_rules.names.people import Partner, People
from copydesk_rules.names.suspects import Suspect, is_known

_FARTHEST = 2.0
"""The distance beyond which no evidence makes one name of two."""


@dataclass(frozen=True, slots=True)
class Clue:
    """A form that may be meant, and all that speaks for it; `cost` is its distance from what is written.

    `follows` and `precedes` are the people in whose names it stands after or before the suspect's neighbour, `crowd`
    how many others do. `mentions` is how often the article writes the form; `rival` says that it does so only beside
    other given names. `namesakes` and `families` are how many people bear it as a given name or family name; `place` is
    the listed word of any other kind, `title_word` one such as “Governor”.
    """

    right: str
    cost: float
    follows: Partner | None = None
    precedes: Partner | None = None
    crowd: int = 0
    mentions: int = 0
    rival: bool = False
    namesakes: int = 0
    families: int = 0
    place: Capital | None = None
    title_word: Capital | None = None


def clues(suspect: Suspect, mentions: Mentions) -> list[Clue]:
    """The forms near to the suspect's name for which anything speaks."""
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for right, fields in _all(suspect, mentions):
        found[right].update(fields)
    costs = ((right, distance(suspect.name, right, _FARTHEST), fields) for right, fields in found.items())
    near = [Clue(right, cost, **fields) for right, cost, fields in costs if cost <= _FARTHEST]
    return [clue for clue in near if not is_derived(suspect.name, clue.right)]


def _all(suspect: Suspect, mentions: Mentions) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from _from_people(suspect)
    yield from _from_article(suspect, mentions)
    named = People.known().namesakes(suspect.before) > 0
    for capital in Capitals.known().near(suspect.name):
        if capital.kind == "given-name":
            if suspect.after and not named:
                yield capital.name, {"namesakes": capital.weight}
        elif capital.kind == "family-name":
            if named or suspect.is_titled:
                yield capital.name, {"families": capital.weight}
        elif capital.kind == "title-word":
            if suspect.before or suspect.after:
                yield capital.name, {"title_word": capital}
        elif capital.kind == "calendar" and not suspect.is_dated:
            continue
        elif not named:  # after a given name stands a family name, and of these no list is whole
            yield capital.name, {"place": capital}


def _from_people(suspect: Suspect) -> Iterator[tuple[str, dict[str, Any]]]:
    """The names that go with the one before the suspect, and with the one after it."""
    people = People.known()
    sides = ((suspect.before, people.after, "follows"), (suspect.after, people.before, "precedes"))
    for neighbour, partners_of, field in sides:
        partners = tuple(partners_of(neighbour)) if neighbour else ()
        for partner in partners:
            if alike(suspect.name, partner.name):
                yield partner.name, {field: partner, "crowd": len(partners)}


def _from_article(suspect: Suspect, mentions: Mentions) -> Iterator[tuple[str, dict[str, Any]]]:
    """The names that the article writes more often, or that are known, or look the likelier form of two."""
    people = People.known()
    for name in mentions.like(suspect.name):
        count = mentions.count(name)
        if name in mentions.small:
            continue
        if count > 1 or is_known(name) or people.likeness(name) > people.likeness(suspect.name):
            beside = mentions.names_before(name)
            rival = bool(beside) and people.namesakes(suspect.before) > 0 and suspect.before not in beside
            yield name, {"mentions": count, "rival": rival}
