"""What a clue is worth where a suspect stands: a form speaks for nothing where nobody could mean it."""

from copydesk_rules.dates.calendar import MONTHS
from copydesk_rules.names.article.introductions import words_of_role
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import beginnings
from copydesk_rules.names.distance import ONE_SLIP
from copydesk_rules.names.evidence.another_kind import of_this_kind, without_place
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.names_of_people import is_name_of_person
from copydesk_rules.names.evidence.other_people import of_this_person
from copydesk_rules.names.evidence.slip_kinds import is_made_of_words, is_of_held_key
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.evidence.ties import is_in_list, names_kin
from copydesk_rules.names.forms import is_long_vowel_doubled
from copydesk_rules.names.gazetteer.capitals import PERSON
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import KNOWN, standing
from copydesk_rules.names.gazetteer.people import People

_NO_PERSON = 6
"""Letters from which names that are near to a day's or month's are no person's, as “Murch” is."""
_PARTS = frozenset("end start beginning middle month half week weeks days".split())
"""What months have: “the end of”."""
_JOINED = frozenset("to and or until till through".split())
"""What stands between two months: “from May to”."""
_DATED = frozenset("issue issues edition editions elections deadline".split())
"""What is named by its month: “the April issue”."""
_TOWNS = tuple(
    either
    for ends in (("burg", "burgh"), ("ton", "town"), ("boro", "borough"), ("center", "centre"))
    for either in (ends, ends[::-1])
)
"""Ends by which two towns of different countries or states bear one name: “Pittsburg”, “Pittsburgh”."""
_BEARERS = 5
"""People in 100,000 from whom on a name is somebody's rather than the firm's."""
_FIRMS = frozenset("company brand bank university charity airline".split())
"""What bears its founders' names."""


def meant(clue: Clue, suspect: Suspect, mentions: Mentions) -> Clue | None:
    """The clue without what speaks for nothing in its place, though no training text shows it; None if nothing is left.

    A given name does not follow another one at the end of a name, anybody is named in a list of results, a name near to
    a short month's stands in no date, nobody's brother is a place, a known name that the article gives to somebody else
    once is that person's, and “Kiingi” is “Kīngi” where the article writes both.
    """
    if _is_another(suspect, clue, mentions):
        return None
    if is_of_held_key(suspect.name, clue.right):
        return clue
    if clue.place and (names_kin(suspect.place, mentions) or _is_of_people(clue)):
        clue = clue._replace(place=None)
    if clue.place and clue.place.kind == "calendar" and not _is_in_date(suspect, mentions):
        clue = _of_no_date(clue, suspect, mentions)
    if clue.place and clue.place.kind == PERSON and not _is_person_meant(clue.right, suspect, mentions):
        clue = clue._replace(place=None)
    if suspect.is_family_name:
        clue = clue._replace(given=None)
    if (clue.given or clue.family) and mentions.is_result(suspect.name):
        clue = clue._replace(given=None, family=None)
    given_to_another = clue.rival and all(map(People.known().namesakes, mentions.names_before(clue.right)))
    if given_to_another and clue.mentions == 1 and standing(clue.right) == KNOWN:
        clue = clue.unmentioned()
    if clue.mentions and _is_given_to_another(clue.right, suspect, mentions):
        clue = clue.unmentioned()
    clue = of_this_person(of_this_kind(clue, suspect, mentions), suspect, mentions)
    return clue if clue.has_evidence else None


def _is_another(suspect: Suspect, clue: Clue, mentions: Mentions) -> bool:
    """Whether the text tells the suspect from a form: by a macron, by where a place lies, or in a list of names.

    In “Western Autsralia and South Australia” no person is listed, and “Rupert Murdoc and Lachlan Murdoch” are. What is
    made of two words, as “Euroloans” is, is farther than a slip from “Europeans” by chance.
    """
    right = clue.right
    if clue.cost > ONE_SLIP and clue.is_only_listed and is_made_of_words(suspect.name):
        return True
    if _is_long_vowel(suspect.name, right, mentions) or _is_twin(suspect, right, mentions):
        return True
    is_known = clue.linked is not None or (clue.follows is not None and clue.follows.weight >= WORLD_FAMOUS)
    return not is_known and right in mentions and is_in_list(suspect.place, right, mentions)


def _is_in_date(suspect: Suspect, mentions: Mentions) -> bool:
    """Whether nothing but a date would stand there: “in Mrch”, “at the end of Mrch”, “from May to Jnue”."""
    left, right = suspect.words_beside
    if right in _DATED or suspect.is_in_date:
        return True
    texts, place = mentions.document.words.texts, suspect.place
    first = texts[place - 2] if place > 1 else ""
    last = texts[place + 2] if place + 2 < len(texts) else ""
    if left == "of":
        return first in _PARTS or first[:1].isdigit()
    return (left in _JOINED and first in MONTHS) or (right in _JOINED and last in MONTHS)


def _of_no_date(clue: Clue, suspect: Suspect, mentions: Mentions) -> Clue:
    """The clue of a day or month without it where somebody is called so: “Mondli Gungubele”; a short one always."""
    if is_name_of_person(suspect, mentions):
        return without_place(clue)
    return clue._replace(place=None) if len(clue.right) < _NO_PERSON else clue


def _is_of_people(clue: Clue) -> bool:
    """Whether a form is a family name and a firm's, and nothing but lists speaks for it: “Allen”, but not “Disney”."""
    spoken_for = clue.mentions or clue.follows or clue.precedes or clue.linked
    if clue.place is None or clue.place.kind not in _FIRMS or spoken_for or clue.family is None:
        return False
    return max(name.weight for name in (clue.family, clue.given) if name) >= _BEARERS


def _is_person_meant(name: str, suspect: Suspect, mentions: Mentions) -> bool:
    """Whether a lone family name may be that of a well-known person, of whose role the article has a word."""
    bearer = People.known().bearer(name)
    if bearer is None or suspect.after or (suspect.before and not suspect.is_titled):
        return False
    return words_of_role(frozenset(beginnings(mentions.document.vocabulary)), bearer.role) > 0


def _is_long_vowel(name: str, right: str, mentions: Mentions) -> bool:
    """Whether the article writes a form with a macron where a name doubles the vowel."""
    is_shorter = len(right) < len(name)
    return is_shorter and right in mentions and is_long_vowel_doubled(name, mentions.written(right))


def _is_twin(suspect: Suspect, right: str, mentions: Mentions) -> bool:
    """Whether what follows tells a place from a better known one, by where it lies: “Pittsburg, Kansas”."""
    prose, end = mentions.document.prose, suspect.span.end
    is_followed_by_place = prose.startswith(", ", end) and prose[end + 2 : end + 3].isupper()
    twins = (suspect.name.removesuffix(ours) + theirs for ours, theirs in _TOWNS if suspect.name.endswith(ours))
    return is_followed_by_place and right in twins


def _is_given_to_another(name: str, suspect: Suspect, mentions: Mentions) -> bool:
    """Whether the article writes a name as somebody's given name only, and the suspect is none, or somebody else's."""
    after = mentions.names_after(name)
    if People.known().namesakes(name) == 0 or not all(after) or (suspect.after and suspect.after in after):
        return False
    is_known_otherwise = suspect.is_rare and not suspect.before  # “in Pater's book”, where a Peter Warburton is named
    return suspect.is_family_name or is_known_otherwise or (bool(suspect.after) and suspect.after not in after)
