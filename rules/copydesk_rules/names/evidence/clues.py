"""What speaks for a right form of an unknown name: the people and places it is near to, and the article itself."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from copydesk import Lexicon, Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.article.introductions import is_somebody_else, words_of_role
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import FARTHEST, ONE_SLIP, alike, distance
from copydesk_rules.names.evidence.house import House
from copydesk_rules.names.evidence.near_forms import REACH, near_forms
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.evidence.usage import Beside, Facts, Usage
from copydesk_rules.names.forms import (
    has_doubled_ending,
    has_other_ending,
    has_umlaut,
    is_derived,
    is_french,
    is_other_form_of_word,
)
from copydesk_rules.names.gazetteer.capitals import GEOGRAPHY, Capital, Capitals, is_ordinary
from copydesk_rules.names.gazetteer.known import UNKNOWN, is_plural, standing
from copydesk_rules.names.gazetteer.looks import looks
from copydesk_rules.names.gazetteer.people import Partner, People

_LIMITS, _LIMITS_LISTED, _LIMITS_RARE, _LIMITS_WELL_KNOWN = (FARTHEST, REACH), (1.35, 4), (ONE_SLIP, 4), (FARTHEST, 9)
"""That distance and the most letters over which two names may differ; less of both where only a list speaks.

Of a name that is in a list itself, no list that has others farther away is evidence enough.
"""
_LIMIT_TOGETHER = 1.45
"""That distance where only other articles speak, with the same name beside the form."""
_SHORT, _LIMIT_SHORT = 4, 1.45
"""Letters of a form, and the distance beyond which half of it would be another: “Napip” is not “Nail”."""
_AGAIN = 2
"""Mentions of a form from which another with the same title is a slip, though it might be somebody else’s name."""
_OFTEN = 3
"""Mentions from which an article that writes “ae” in a name does not mean “a”."""
_WELL_KNOWN = 4
"""The weight from which a form with another end is a slip, not another name: “Athen”, “Wale”, “Memphiz”."""
_MANY = 100
"""People in 100,000 from whom on a given name is no plural of another one: “Chris”."""
_GROUPS = frozenset("band club league company brand charity union media party airline figure".split())
"""What has members or products, one of which is written without the “s”: “a late Beatle”, “Fred Flintstone”."""
_INFLECTED = Regex(r"(?<=\w{5})(?:es?|e[dr]|ers|ing|ors?|ions?)$")
_ORDINARY = 50
"""Uses from which a word is one of the language, whatever capital it has."""
_OF_LISTS = {"given", "family", "title_word", "place"}


class Clue(NamedTuple):
    """A form that may be meant, and all that speaks for it; `cost` is its distance from what is written.

    `follows` and `precedes` are the people in whose names it stands after or before the suspect's neighbour, `crowd`
    how many others do, `role_words` how many words of that person's role stand near. `linked` is the longer name, such
    as “New York”, that it makes with a neighbour. `mentions` is how often the article writes the form; `rival` says
    that it does so only beside other given names, `shared` that it does beside the suspect's neighbour, `again` that
    nobody else can be called by the suspect's, as it stands alone. `given` and `family` are the form as a common given
    name or family name, `title_word` as a word such as “Governor”, `place` as any other listed word. `articles` is how
    many articles of the repository use the form.
    """

    right: str
    cost: float
    follows: Partner | None = None
    precedes: Partner | None = None
    crowd: int = 0
    role_words: int = 0
    linked: Capital | None = None
    mentions: int = 0
    rival: bool = False
    shared: bool = False
    again: bool = False
    given: Capital | None = None
    family: Capital | None = None
    place: Capital | None = None
    title_word: Capital | None = None
    articles: int = 0

    @property
    def has_evidence(self) -> bool:
        """Whether anything speaks for the form at all."""
        return any(self[2:])

    def unmentioned(self) -> "Clue":
        """The clue without what the article says of the form elsewhere."""
        return self._replace(mentions=0, rival=False, shared=False, again=False)

    @property
    def is_tie(self) -> bool:
        """Whether nothing speaks for the form but that the article writes it, as often as the suspect."""
        return self.mentions == 1 and not (self.follows or self.precedes or self.linked or self.is_listed)

    @property
    def is_only_listed(self) -> bool:
        """Whether lists speak for the form, and nothing that stands beside the suspect or elsewhere in the article."""
        return self.is_listed and not (self.follows or self.precedes or self.linked or self.mentions)

    @property
    def is_listed(self) -> bool:
        """Whether a list of given names, family names, places or other words with a capital holds the form."""
        return any((self.given, self.family, self.place, self.title_word))


def clues(suspect: Suspect, mentions: Mentions, house: House) -> list[Clue]:
    """The forms near to the suspect's name for which anything speaks but other articles."""
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for right, fields in near_forms(suspect, mentions, house):
        found[right].update(fields)
    near = []
    found.pop(suspect.name, None)  # that a list holds the name itself speaks for no other
    for right, fields in found.items():
        limit, reach = _limits(fields, suspect)
        limit = limit if len(right) > _SHORT else min(limit, _LIMIT_SHORT)
        cost = distance(suspect.name, right, limit, reach)
        if cost <= limit:
            clue = _of_person(Clue(right, cost, **fields), suspect, mentions, house)
            elsewhere = clue.mentions and _stands_otherwise(suspect, right, mentions)
            near.append(clue.unmentioned() if elsewhere else clue)
    return [clue for clue in near if _is_same(suspect, clue, mentions) or not _is_other_form(suspect.name, clue)]


def _stands_otherwise(suspect: Suspect, right: str, mentions: Mentions) -> bool:
    """Whether it is a given name and the right form a family name: “Sarun Mongkut” in an article on “Erica Sadun”."""
    is_given = suspect.after and not suspect.before and not is_ordinary(suspect.after)
    return bool(is_given and mentions.names_before(right) and not any(mentions.names_after(right)))


def _is_same(suspect: Suspect, clue: Clue, mentions: Mentions) -> bool:
    """Whether nobody but the bearer of a form can be meant: “Mrs. Prykhodka” where all the rest is of Mrs. Prykhodko.

    The article has to write the form again, with the same title; a given name once, with the same family name.
    """
    is_pet_name = suspect.name[-1] in "aeiouy"  # “Johny” may be John's son
    if clue.given and suspect.after and not is_pet_name and suspect.after in mentions.names_after(clue.right):
        return True
    if clue.mentions < _AGAIN or suspect.is_rare or suspect.after or is_plural(suspect.name):
        return False
    return suspect.is_titled and suspect.before in mentions.names_before(clue.right)


def _of_person(clue: Clue, suspect: Suspect, mentions: Mentions, house: House) -> Clue:
    """The clue with how much of the person's role stands near the suspect: both words of “president of Russia”.

    Where the article introduces somebody else by the name, nothing speaks for the person.
    """
    partner = clue.follows or clue.precedes
    if partner is None:
        return clue
    role = (house.person(partner.place) if partner.place < 0 else People.known().person(partner.place)).role
    role_words = words_of_role(suspect.around, role)
    attested = role_words > 0 or clue.mentions > 0
    if is_somebody_else(mentions.document, suspect.span, role, attested=attested):
        return clue.unmentioned()._replace(follows=None, precedes=None)
    return clue._replace(role_words=role_words)


def _limits(fields: dict[str, Any], suspect: Suspect) -> tuple[float, int]:
    if not fields.keys() <= _OF_LISTS:
        return _LIMITS
    if suspect.is_rare:
        return _LIMITS_RARE
    place = fields.get("place")
    return _LIMITS_WELL_KNOWN if place and place.weight >= _WELL_KNOWN else _LIMITS_LISTED


def established(suspect: Suspect, usage: Usage) -> Iterator[tuple[str, float]]:
    """The forms near to the suspect's name that other articles establish, with their distance."""
    for right in usage.near(suspect.name):
        cost = distance(suspect.name, right, FARTHEST)
        if cost <= FARTHEST and not _is_other_form(suspect.name, Clue(right, cost)):
            yield right, cost


def named_together(suspect: Suspect, usage: Usage, facts: Facts) -> Iterator[tuple[Beside, float]]:
    """The forms near to the suspect's name that other articles write with the same name beside it, with their distance.

    Of two forms that one article each writes it is the less surprising one.
    """
    surprise = looks().surprise
    for beside in usage.beside(suspect, facts):
        if not alike(suspect.name, beside.name):
            continue
        cost = distance(suspect.name, beside.name, _LIMIT_TOGETHER)
        likely = beside.articles > 1 or surprise(beside.name) < surprise(suspect.name)
        if cost <= _LIMIT_TOGETHER and likely and not _is_other_form(suspect.name, Clue(beside.name, cost)):
            yield beside, cost


def _is_other_form(name: str, clue: Clue) -> bool:
    """Whether a name is right as it is: derived from the clue's, without an “s” that is no plural’s, or transcribed."""
    place = clue.place
    known = place if place and place.weight >= _WELL_KNOWN else None
    is_cut = clue.right == f"{name}s" and ((known and known.kind not in _GROUPS) or _is_no_plural(name, clue))
    if is_cut or (known and _ends_as_nothing(name, clue.right, known.kind)):
        return False
    is_no_demonym = place is not None and place.kind == "demonym" and _is_no_demonym(name, clue.right)
    is_of_nowhere = known is not None and known.kind == "demonym" and standing(name.removesuffix("s")) == UNKNOWN
    is_of_word = is_other_form_of_word(name, clue.right) and not is_of_nowhere  # “Palestinias” are of no “Palestinia”
    if is_no_demonym or is_of_word or is_french(name, clue.right) or _is_inflected(name, clue.right):
        return True
    meant_otherwise = clue.mentions >= _OFTEN or (known and len(name) < len(clue.right))  # “Isral” is no “Isräl”
    spoken_for = clue.mentions or clue.follows or clue.precedes or clue.linked
    if has_umlaut(name, clue.right) and not meant_otherwise:
        return True
    if has_doubled_ending(name, clue.right) and not spoken_for:
        return True
    if has_other_ending(name, clue.right) and _is_unique(clue):
        return False
    is_spelt_right = known is not None and bool(clue.linked or clue.mentions)  # “North Kores”, “Russis”
    return (is_plural(name) and clue.right[:-1] == name[:-1] and not is_spelt_right) or is_derived(name, clue.right)


def _is_inflected(name: str, right: str) -> bool:
    """Whether both are forms of one word, and no names: “Abbreviates” and “Abbreviated”."""
    ours, other = _INFLECTED.search(name), _INFLECTED.search(right)
    is_one = ours is not None and other is not None and name[: ours.start()] == right[: other.start()]
    return is_one and min(map(Lexicon.of("en").frequency, (name, right))) >= _ORDINARY


def _ends_as_nothing(name: str, right: str, kind: str) -> bool:
    """Whether a name has an ending that makes nothing of a place: “Jerusalemn”, “Belarusd”, “western Ukrainia”.

    Only after a vowel does an “n” make a people of it.
    """
    if kind == "demonym":
        return right == f"{name}n"
    return kind in GEOGRAPHY and right[-1] not in "aeiouy" and name in (f"{right}n", f"{right}d")


def _is_no_plural(name: str, clue: Clue) -> bool:
    """Whether a form of the article ends in an “s” of its own, and no list has one without: “Chris”, “Vesuvius”."""
    is_given = clue.given is not None and clue.given.weight >= _MANY
    return clue.mentions > 0 and (is_given or clue.right.endswith("us")) and standing(name) == UNKNOWN


def _is_no_demonym(name: str, people: str) -> bool:
    """Whether a name is not of those people, but derived, or their countries: “Rail Baltica”, “the two Koreas”."""
    if not people.endswith("s"):
        return False
    are_countries = people == f"{name[:-1]}ns" and name[:-1] in Capitals.known()
    return are_countries or is_derived(name, people[:-1])


def _is_unique(clue: Clue) -> bool:
    """Whether a form with another last letter is nobody's and no place's: “Narendro Modi”, “Sri Lanko”, “Memphiz”."""
    person = clue.follows or clue.precedes
    if person:
        return person.weight >= _WELL_KNOWN
    well_known = clue.place is not None and clue.place.weight >= _WELL_KNOWN
    return clue.linked is not None or (well_known and not (clue.given or clue.family))
