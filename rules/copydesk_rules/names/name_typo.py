"""A misspelt name, where there is evidence for one right form."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from copydesk import Bad, Document, Finding, Fix, Good, rule
from copydesk_rules.names.distance import distance
from copydesk_rules.names.folding import unaccented
from copydesk_rules.names.people import Partner, People
from copydesk_rules.names.suspects import Suspect, suspects

# How far a name may be from the right form, by the weight of the person and the letters of the name (4, 5, 6, 7 or
# more): the better known the person, the less likely that somebody else of nearly the same name is meant.
_LIMITS = {
    5: (0.85, 1.35, 1.65, 1.65),
    4: (0.8, 1.0, 1.2, 1.35),
    3: (0.0, 0.7, 0.8, 1.1),
    2: (0.0, 0.0, 0.65, 1.0),
    1: (0.0, 0.0, 0.65, 0.95),
}
_FEWEST_LETTERS, _MANY_LETTERS = 4, 7
_CROWD = 25
"""Partners from which a name, such as “John”, says little about who is meant."""
_CROWDED = 0.15
"""How much nearer the right form has to be then, unless everybody thinks of the same person."""
_FAMOUS = 5
_WELL_KNOWN = 4
"""The weight from which a person's given name may be corrected: other people's given names vary too much."""
_CLEARLY = 0.35
"""How much nearer than any other the right form has to be."""
_ENDINGS = ("s", "n", "an", "ian", "i", "a", "ov", "ova", "ski", "ska", "ese", "ist", "ism", "ite")
_SAME_SOUND = (("yy", "i"), ("iy", "i"), ("ij", "i"), ("y", "i"), ("kh", "h"), ("ts", "z"), ("tz", "z"), ("off", "ov"))


class _Candidate(NamedTuple):
    cost: float
    partner: Partner


@rule(
    Bad("Russian president Vladimir [[Purun]] spoke.", fixed="Russian president Vladimir Putin spoke."),
    Bad("Aides of [[Vladmir]] Putin met.", fixed="Aides of Vladimir Putin met."),
    Bad("It was Antony [[Blinkem]]’s third visit.", fixed="It was Antony Blinken’s third visit."),
    Bad("Ursula von der [[Leyem]] agreed.", fixed="Ursula von der Leyen agreed."),
    Bad("Recep Tayyip [[Erdogam]] agreed.", fixed="Recep Tayyip Erdogan agreed."),
    Good("Vladimir Medinsky, Antony Blinken and Emmanuel Macron met John Kirby at Chernihiv."),
    Good("Boris Johnston, a plumber, and Vladimir Pulin, a baker, went to see Mr Pulin."),
    Good("The Vladimir Putins of this world meet the Putinist Vladimir Putinite."),
    Good("Sergey Lavrov and Sergei Lavrov; Jon Stewart, Marc Rutte, Sara Palin."),
    Good("He met Vladimir. Purun is a town."),
    family="names",
    severity="error",
)
def name_typo(document: Document) -> Iterator[Finding]:
    """A misspelt name, where there is evidence for one right form.

    Spell-checkers report every name that they do not know, or none. This rule speaks only of a name that is in no list,
    is used once, and stands beside a known name that goes with a form very near to it: nobody but “Putin” goes with
    “Vladimir” and is two slips from “Purun”. Plurals, derived words, other transliterations and names with two possible
    right forms are left alone. The fix is unsafe, as one piece of evidence is never enough to change a name unseen.
    """
    for suspect in suspects(document):
        partner = _right_form(suspect)
        if partner:
            person = People.known().person(partner.place)
            right, *others = _as_written(suspect.written, person.written(partner.name))
            message = f"“{suspect.written}” looks like a misspelling of “{right}” ({person.name}, {person.role})"
            yield Finding(suspect.span, message, (right, *others), Fix.replace(suspect.span, right, "unsafe"))


def _right_form(suspect: Suspect) -> Partner | None:
    """The one form that the names beside the suspect are evidence for."""
    people = People.known()
    candidates = []
    if suspect.before:
        candidates += _candidates(suspect.name, people.after(suspect.before))
    if suspect.after:
        candidates += _candidates(suspect.name, people.before(suspect.after), _WELL_KNOWN)
    candidates.sort(key=lambda candidate: (candidate.cost, -candidate.partner.weight))
    others = [candidate for candidate in candidates if candidate.partner.name != candidates[0].partner.name]
    if not candidates or (others and others[0].cost - candidates[0].cost < _CLEARLY):
        return None
    return None if _is_other_form(suspect.name, candidates[0].partner.name) else candidates[0].partner


def _candidates(name: str, partners: Iterable[Partner], lightest: int = 1) -> Iterator[_Candidate]:
    """The partners that are near enough to the name, with what it would cost to get from one to the other."""
    partners = tuple(partners)
    crowded = _CROWDED if len(partners) > _CROWD else 0.0
    letters = min(len(name), _MANY_LETTERS) - _FEWEST_LETTERS
    for partner in partners:
        limit = _LIMITS[partner.weight][letters] - (crowded if partner.weight < _FAMOUS else 0)
        if partner.weight >= lightest and limit > 0 and (cost := distance(name, partner.name, limit)) <= limit:
            yield _Candidate(cost, partner)


def _is_other_form(name: str, right: str) -> bool:
    """Whether the name is made from the right one, or the same in another transliteration."""
    made = any(name == right + ending or right == name + ending for ending in _ENDINGS)
    return made or _sounded(name) == _sounded(right)


def _sounded(name: str) -> str:
    for written, sound in _SAME_SOUND:
        name = name.replace(written, sound)
    return name


def _as_written(written: str, right: str) -> tuple[str, ...]:
    """The right form, first with accents if the document writes them, first without if not."""
    plain = unaccented(right)
    forms = (plain, right) if written.isascii() else (right, plain)
    return tuple(dict.fromkeys(forms))
