"""A misspelt name, where there is evidence for one right form."""

from collections.abc import Iterator

from copydesk import (
    Bad,
    Document,
    Finding,
    Fix,
    Good,
    Names,
    Repository,
    Safety,
    Severity,
    Span,
    repository_rule,
)
from copydesk_rules.names.evidence.clues import Clue, established, named_together
from copydesk_rules.names.evidence.strength import of_articles, strength
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.evidence.usage import ESTABLISHED, Beside, Facts, Usage, is_open, used
from copydesk_rules.names.evidence.verdicts import DOUBTED, EITHER, STRONG_ENOUGH, WORTH_A_REMARK, Candidate, decisive
from copydesk_rules.names.folding import unaccented
from copydesk_rules.names.gazetteer.capitals import Capitals
from copydesk_rules.names.gazetteer.known import is_common
from copydesk_rules.names.noting import candidate_of, noted, suspect_of

_SURE = 1.5
"""Log-odds from which a misspelling is an error, not a warning."""
_COMMON = 1.0
"""Log-odds that it takes away where so many people bear a name that articles which write it are of others."""
_LISTED = 1.0
"""Log-odds that it takes away where a list has the form, which says already that articles write it."""
_TOGETHER = 3.0
"""Log-odds that it adds where other articles write the right form with the same name beside it."""
_BELOW = 0.01
"""Log-odds by which what has to stay below a bar does."""
_SMALL = {"of", "for"}
"""In what two names of bodies may differ, as another country may call its own so: “Office of National Statistics”."""
_OTHERS = 2
"""Other articles that have to use a name for it to be right."""


def _why_silent(
    document: Document,
    span: Span,
    *,
    names: Names = Names(),  # noqa: B008  a value that never changes
) -> str | None:
    from copydesk_rules.names.knowledge import why_silent  # for a person who asks; no run needs it

    return why_silent(document, span, names)


@repository_rule(
    Bad("Russian president Vladimir [[Purun]] spoke.", fixed="Russian president Vladimir Putin spoke."),
    Bad("Aides of [[Emmanuek]] Macron met.", fixed="Aides of Emmanuel Macron met."),
    Bad("It was Antony [[Blinkem]]’s third visit.", fixed="It was Antony Blinken’s third visit."),
    Bad("Viktor [[Orbàn]] agreed in [[Malagá]].", fixed="Viktor Orbán agreed in Málaga."),
    Bad("Ursula von der [[Leyem]] agreed.", fixed="Ursula von der Leyen agreed."),
    Bad("Recep Tayyip [[Erdogam]] agreed.", fixed="Recep Tayyip Erdogan agreed."),
    Bad("Troops left [[Afganistan]]’s north.", fixed="Troops left Afghanistan’s north."),
    Bad("It was [[Hilary Clinton]] who said so.", fixed="It was Hillary Clinton who said so."),
    Good("Simon Pell sang. Mr Pel and Mr Lam left, and so did the judge, Mr Pel. Ann Lamb and Jo Lamm came."),
    Good("Troops left Afganistan.", names=Names(accept=("Afganistan",))),
    Good("Vladimir Medinsky, Antony Blinken and Emmanuel Macron met John Kirby at Chernihiv."),
    Good("Boris Johnston, a plumber, and Vladimir Pulin, a baker, went to see Mr Pulin."),
    Good("The Vladimir Putins of this world meet the Putinist Vladimir Putinite."),
    Good("Sergey Lavrov and Sergei Lavrov; Jon Stewart, Marc Rutte, Sara Palin."),
    Good("Viktor Orbán, Viktor Orban, Recep Tayyip Erdoğan, Tayyip Erdogan, Bela Orbàn and Kılıcdaroğlu came."),
    Good(
        "The Trade Union Congress of Nigeria met China’s Center for Disease Control and Prevention, a Knight of Malta."
    ),
    gather=noted,
    family="names",
    languages=("en",),
    severity="error",
    why=_why_silent,
)
def name_typo(
    repository: Repository[Facts],
    *,
    names: Names = Names(),  # noqa: B008  a value that never changes
) -> Iterator[tuple[str, Finding]]:
    """A misspelt name, where there is evidence for one right form.

    Spell-checkers report every name that they do not know, or none. This rule reports a name that is in no list and is
    used only once, if it is close to one form that the evidence points to: a known name beside it that goes with that
    form (nobody but “Putin” goes with “Vladimir” and is two slips from “Purun”), the article itself, which spells it
    differently elsewhere, or a list of places, organisations, given names and other capitalised words. All evidence is
    weighed together. Left alone are plurals, derived words and other transliterations. Where two forms are about
    equally likely, both are shown.

    Where the odds are about even, it is a remark; so it is where another article spells the same person's name
    differently, as often as this one. Where somebody is introduced by one name, and a known name close to it stands
    alone elsewhere, both are shown and neither is corrected. Forms that are always wrong are reported wherever they
    stand. The fix is safe only where two independent pieces of evidence support it, such as a known pair of names and
    the article itself; any other is for a person to look at.
    """
    usage = used(repository, names)
    for path in repository.checked:
        yield from ((path, finding) for finding in judged(usage, repository.facts[path]))


def judged(usage: Usage, facts: Facts) -> Iterator[Finding]:
    """What is misspelt in an article, by its own facts and by what the other articles establish."""
    for start, wrong, right in facts["wrong"]:
        may_be_another = {*wrong.split()} ^ {*right.split()} == _SMALL
        yield _finding(wrong, start, (right,), severity="info" if may_be_another else None)
    for fields, found in facts["suspects"]:
        suspect = suspect_of(fields)
        if usage.others(suspect.name, facts) < _OTHERS:
            best = decisive(_with_articles(suspect, [candidate_of(each) for each in found], usage, facts))
            if best and not _is_accented(suspect.written, best.forms):
                yield _reported(suspect, best)


def _is_accented(written: str, forms: tuple[str, ...]) -> bool:
    """Whether somebody typed an accent where no right form has one: “Héng” is no slip for “Hong”."""
    return unaccented(written) != written and not any(unaccented(form) != form for form in forms)


def _with_articles(suspect: Suspect, found: list[Candidate], usage: Usage, facts: Facts) -> Iterator[Candidate]:
    """The candidates of the article with what the other articles add, and those for which only these speak."""
    by_right = {candidate.right: candidate for candidate in found}
    told = frozenset(by_right)
    ours = 1 + usage.others(suspect.name, facts)
    near = () if is_common(suspect.name) else established(suspect, usage)  # “Brian” is no “Bryan” since others are
    for right, cost in near:
        articles = usage.others(right, facts)
        here = by_right.get(right)
        discount = _COMMON if is_common(right) else _LISTED if right in Capitals.known() else 0.0
        if articles >= ESTABLISHED and here:
            added = _raised(here, of_articles(articles) - discount)
            by_right[right] = here._replace(strength=added, pieces=here.pieces + bool(here.pieces))
        elif articles >= ESTABLISHED:
            value = strength(suspect, Clue(right, cost, articles=articles)) - discount
            forms, reason = (usage.written(right),), usage.reason(right, articles)
            by_right[right] = Candidate(right, value, forms, reason, 0, cost, is_open(articles, ours))
    for beside, cost in named_together(suspect, usage, facts):
        here = by_right.get(beside.name)
        if here and here.strength >= STRONG_ENOUGH and not (beside.is_open and beside.name not in told):
            by_right[beside.name] = here._replace(strength=here.strength + _TOGETHER)
        else:
            by_right[beside.name] = _beside(suspect, beside, cost)
    yield from by_right.values()


def _raised(here: Candidate, by: float) -> float:
    """The strength with what other articles add, which name places and families of a list for reasons of their own.

    So they make no error of such a form for which only lists speak here, and no more than a remark where these say
    little.
    """
    if not here.is_anybodys:
        return here.strength + by
    most = _SURE if here.strength >= WORTH_A_REMARK else STRONG_ENOUGH
    return max(here.strength, min(here.strength + by, most - _BELOW))


def _beside(suspect: Suspect, beside: Beside, cost: float) -> Candidate:
    """The form that other articles write with the same name beside it; who is right may be open."""
    value = strength(suspect, Clue(beside.name, cost, articles=ESTABLISHED)) + _TOGETHER
    reason = f", as {beside.articles} other articles write" if beside.articles > 1 else ", as another article writes"
    return Candidate(beside.name, value, (beside.written,), reason, 0, cost, is_open=beside.is_open)


def _reported(suspect: Suspect, best: Candidate) -> Finding:
    severity = _severity(best)
    if best.pieces == DOUBTED:
        message = f"“{suspect.written}” is “{best.forms[0]}” elsewhere in the article; one of them looks misspelt"
        return Finding(suspect.span, message, severity=severity)
    if best.pieces == EITHER:
        first, second = best.forms
        message = f"“{suspect.written}” looks misspelt; “{first}” or “{second}” may be meant"
        return Finding(suspect.span, message, best.forms, severity="warning")
    safety: Safety = "safe" if best.pieces > 1 else "unsafe"
    return _finding(suspect.written, suspect.span.start, best.forms, best.reason, safety=safety, severity=severity)


def _severity(best: Candidate) -> Severity:
    """A remark where it is as likely as not that the name is right."""
    if best.is_open or best.strength < STRONG_ENOUGH:
        return "info"
    return "error" if best.strength >= _SURE else "warning"


def _finding(
    written: str,
    start: int,
    forms: tuple[str, ...],
    reason: str = "",
    *,
    safety: Safety = "unsafe",
    severity: Severity | None = None,
) -> Finding:
    span = Span(start, start + len(written))
    looks = "may be" if severity == "info" else "looks like"
    message = f"“{written}” {looks} a misspelling of “{forms[0]}”{reason}"
    return Finding(span, message, forms, Fix.replace(span, forms[0], safety), severity)
