"""A misspelt name, where there is evidence for one right form."""

from collections.abc import Iterator
from math import inf

from copydesk import Bad, Document, Finding, Fix, Good, Span, rule
from copydesk_rules.names.capitals import Capitals
from copydesk_rules.names.clues import Clue, clues
from copydesk_rules.names.confusions import confusions
from copydesk_rules.names.folding import unaccented
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.mentions import Mentions
from copydesk_rules.names.people import People
from copydesk_rules.names.strength import strength
from copydesk_rules.names.suspects import Suspect, suspects

_STRONG_ENOUGH = 0.25
"""Log-odds from which a name is reported."""
_CLEARLY = 0.3
"""Log-odds by which the best form has to beat any other."""
_KINDS = {"natural": "place", "calendar": "day or month", "religion": "religious word", "politics": "political word"}


@rule(
    Bad("Russian president Vladimir [[Purun]] spoke.", fixed="Russian president Vladimir Putin spoke."),
    Bad("Aides of [[Emmanuek]] Macron met.", fixed="Aides of Emmanuel Macron met."),
    Bad("It was Antony [[Blinkem]]’s third visit.", fixed="It was Antony Blinken’s third visit."),
    Bad("Ursula von der [[Leyem]] agreed.", fixed="Ursula von der Leyen agreed."),
    Bad("Recep Tayyip [[Erdogam]] agreed.", fixed="Recep Tayyip Erdogan agreed."),
    Bad("Troops left [[Afganistan]]’s north.", fixed="Troops left Afghanistan’s north."),
    Bad("It was [[Hilary Clinton]] who said so.", fixed="It was Hillary Clinton who said so."),
    Bad("Sochi hosts it. In [[Soci]] they build.", fixed="Sochi hosts it. In Sochi they build."),
    Good("Vladimir Medinsky, Antony Blinken and Emmanuel Macron met John Kirby at Chernihiv."),
    Good("Boris Johnston, a plumber, and Vladimir Pulin, a baker, went to see Mr Pulin."),
    Good("The Vladimir Putins of this world meet the Putinist Vladimir Putinite."),
    Good("Sergey Lavrov and Sergei Lavrov; Jon Stewart, Marc Rutte, Sara Palin."),
    Good("He met Vladimir. Purun is a town."),
    family="names",
    languages=("en",),
    severity="error",
)
def name_typo(document: Document) -> Iterator[Finding]:
    """A misspelt name, where there is evidence for one right form.

    Spell-checkers report every name that they do not know, or none. This rule speaks of a name that is in no list and
    is used once, if it is near to one form for which enough speaks: a known name beside it that goes with that form
    (nobody but “Putin” goes with “Vladimir” and is two slips from “Purun”), the article itself, which writes it
    otherwise elsewhere, or a list of places, organisations, given names and other words with a capital. The evidence is
    weighed together; a name with two possible right forms, a plural, a derived word or another transliteration is left
    alone. Forms that are always wrong are reported wherever they stand. The fix is unsafe: no name is changed unseen.
    """
    wrong = tuple(confusions(document))
    for confusion in wrong:
        yield _finding(confusion.wrong, confusion.span, (confusion.right,), "")
    places = {confusion.span.start for confusion in wrong}
    mentions = Mentions(document)
    for suspect in suspects(mentions):
        if suspect.span.start in places:
            continue
        clue = _decisive(suspect, clues(suspect, mentions))
        if clue:
            yield _finding(suspect.written, suspect.span, _forms(suspect.written, clue, mentions), _reason(clue))


def _finding(written: str, span: Span, forms: tuple[str, ...], reason: str) -> Finding:
    message = f"“{written}” looks like a misspelling of “{forms[0]}”{reason}"
    return Finding(span, message, forms, Fix.replace(span, forms[0], "unsafe"))


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
    if clue.linked:
        return " in a name that is well known"
    if clue.place:
        return f", the {_KINDS.get(clue.place.kind, clue.place.kind)}"
    return ", the name" if clue.given or clue.family else ""
