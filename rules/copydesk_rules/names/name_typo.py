"""A misspelt name, where there is evidence for one right form."""

from collections.abc import Iterator
from math import inf

from copydesk import Bad, Document, Finding, Fix, Good, rule
from copydesk_rules.names.capitals import Capitals
from copydesk_rules.names.clues import Clue, clues
from copydesk_rules.names.folding import unaccented
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.mentions import Mentions
from copydesk_rules.names.people import People
from copydesk_rules.names.strength import strength
from copydesk_rules.names.suspects import Suspect, suspects

_STRONG_ENOUGH = 0.7
"""Log-odds from which a name is reported."""
_CLEARLY = 0.5
"""Log-odds by which the best form has to beat any other."""
_KINDS = {"natural": "place", "calendar": "day or month", "religion": "religious word", "politics": "political word"}


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
    mentions = Mentions(document)
    for suspect in suspects(mentions):
        clue = _decisive(suspect, clues(suspect, mentions))
        if clue:
            right, *others = _forms(suspect.written, clue, mentions)
            message = f"“{suspect.written}” looks like a misspelling of “{right}”{_reason(clue)}"
            yield Finding(suspect.span, message, (right, *others), Fix.replace(suspect.span, right, "unsafe"))


def _decisive(suspect: Suspect, found: list[Clue]) -> Clue | None:
    """The clue whose evidence is strong enough, and clearly stronger than that for any other form."""
    ranked = sorted(((strength(suspect, clue), clue.right, clue) for clue in found), reverse=True)
    if not ranked or ranked[0][0] < _STRONG_ENOUGH:
        return None
    best, right, clue = ranked[0]
    rivals = (value for value, other, _ in ranked[1:] if not (is_derived(other, right) or is_derived(right, other)))
    return clue if best - next(rivals, -inf) >= _CLEARLY else None


def _forms(written: str, clue: Clue, mentions: Mentions) -> tuple[str, ...]:
    """The right form as it is to be written: first with accents if the article writes them, first without if not."""
    right = _spelled(clue, mentions)
    forms = (unaccented(right), right) if written.isascii() else (right, unaccented(right))
    return tuple(dict.fromkeys(forms))


def _spelled(clue: Clue, mentions: Mentions) -> str:
    if clue.mentions:
        return mentions.written(clue.right)
    partner = clue.follows or clue.precedes
    if partner:
        return People.known().person(partner.place).written(clue.right)
    return Capitals.known().written(clue.right)


def _reason(clue: Clue) -> str:
    """The strongest piece of evidence, in words."""
    partner = clue.follows or clue.precedes
    if partner:
        person = People.known().person(partner.place)
        return f" ({person.name}, {person.role})"
    if clue.mentions > 1:
        return f", which the article writes {clue.mentions} times"
    if clue.mentions:
        return ", as the article writes elsewhere"
    if clue.place:
        return f", the {_KINDS.get(clue.place.kind, clue.place.kind)}"
    return ", the name" if clue.namesakes or clue.families else ""
