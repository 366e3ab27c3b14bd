"""Phrases that end in “to” and have a verb in “-ing” after them: “look forward to hear it”."""

from collections.abc import Callable
from functools import cache

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import has_one_subject, heads_clause
from copydesk_rules.grammar.verb_forms.gerunds import gerund
from copydesk_rules.words.verbs import ALSO_BASES, verbs

_VERB = Regex(r" (?P<verb>[a-z]+)(?![\w'’-])")
_OBJECT = Regex(
    r" (?:an?|the|his|her|its|their|our|my|your|this|these|those|him|them|it|us|me|you|more|some|all|back|up|out"
    r"|into|away|forward|down|off|together|home|there|here)\b"
)
_PLAYED = Regex(r" (?:at|against|for|with|alongside|under)\b")
_SURE = frozenset("be have do make find get go come see hear meet keep build win welcome try".split())
"""Verbs that are in no table, or nouns as well, but hardly after such a phrase."""
_MAIN = frozenset("be have come go include remain begin end start".split())
"""Verbs of a subject that may stand before: “the match that fans look forward to come in June”."""
_STRANDED = frozenset("include remain".split())
"""Verbs of what stands before: “the films to look forward to include two of hers”."""
_TO_DIE_FOR = frozenset("die kill enjoy remember rival envy inspire behold treasure".split())
_FELT = frozenset("be have hear see get live deal think eat sleep".split())
_LOOKING = Regex(r"\blook(?:s|ed|ing)?(?: (?:very much|so much|really|eagerly|always|never|not|instead))?\Z")
_WHEN_IT = Regex(r"\b(?:when|if|but) it\Z")
_USED = Regex(
    r"(?:\b(?:i am|we are|we're|gets?|got|getting|gotten)(?: (?:not|so|all|quite|very much))?|\bi'm(?: not)?)\Z"
)
"""Those who know a thing well: nobody and nothing is used to do it."""
_DONE = Regex(
    r" (?:been|[a-z]+ed|done|made|taken|had|seen|known|stolen|given|sold|paid|lost|bought|broken|hidden|sent|told|spent"
    r"|left|lied|written|forgotten|driven|struck|hit|run|met)\b"
)
_LET_IN = Regex(r"\b(?:is|are|was|were|been|being|be|not|never|\w+ly)\Z")
"""Those who are let in: “she was admitted to have treated it”, as it is said of somebody."""
_WEIGHS = Regex(
    r"\A(?:he|she|it|they|we|(?:the|its|his|her|their|our) (?:[a-z-]+ ){0,2}[a-z]+|[a-z]+s) "
    r"(?:is|are|was|were|has been|have been) (?:also |now |still |even |reportedly )?considering\Z"
)
"""The beginning of a sentence, where nothing that is considered can stand before."""
_FARTHEST = 64


def _after(before: Regex) -> Callable[[Document, LedVerb], bool]:
    """A question whether the phrase stands right after what an expression matches up to its end."""
    return lambda document, match: before.left_of(document.folded, match.start, _FARTHEST) is not None


def _looks_forward(document: Document, match: LedVerb) -> bool:
    is_stranded = match.verb in _STRANDED and document.folded.endswith(" to look", 0, match.start)
    return not is_stranded and _LOOKING.left_of(document.folded, match.start, _FARTHEST) is not None


def _is_purpose(_: Document, match: LedVerb) -> bool:
    return match.verb not in _TO_DIE_FOR


def _is_used(document: Document, match: LedVerb) -> bool:
    return match.verb in _FELT and _USED.left_of(document.folded, match.start, _FARTHEST) is not None


def _considers(document: Document, match: LedVerb) -> bool:
    return _WEIGHS.search(document.sentence_before(match.start + len(" considering"))) is not None


def _admits(document: Document, match: LedVerb) -> bool:
    is_deed = match.verb == "have" and _DONE.match(document.folded, match.end) is not None
    return is_deed and not _LET_IN.left_of(document.folded, match.start, _FARTHEST)


_PHRASES: dict[str, Callable[[Document, LedVerb], bool]] = {
    " forward to": _looks_forward,
    " with a view to": _is_purpose,
    " addition to": _after(Regex(r"\bin\Z")),
    " admitted to": _admits,
    " admits to": _admits,
    " confessed to": _admits,
    " comes to": _after(_WHEN_IT),
    " used to": _is_used,
    " considering to": _considers,
    " suggested to": heads_clause,
    " suggests to": heads_clause,
    " recommended to": heads_clause,
    " recommends to": heads_clause,
    " insisted to": heads_clause,
    " insists to": heads_clause,
}
_INSTEAD = dict.fromkeys([" insisted to", " insists to"], "on ") | dict.fromkeys(
    [" considering to", " suggested to", " suggests to", " recommended to", " recommends to"], ""
)
"""What stands before the verb instead of “to”, where that is wrong as well."""


def before_gerunds(document: Document) -> CorrectedVerbs:
    """Each verb without an ending after such a phrase, in “-ing”, and without “to” after “considering”."""
    for match in led_verbs(document, *_PHRASES, verb=_VERB, asked=_is_base):
        is_verb = _is_verb(document, match) and document.prose[match.begin : match.end].islower()
        # “He likes what we did and looks forward to see it”
        is_own = match.lead == " forward to" and match.verb not in _MAIN
        if is_verb and _PHRASES[match.lead](document, match) and (is_own or has_one_subject(document, match)):
            instead = _INSTEAD.get(match.lead)
            right = gerund(match.verb)
            yield (match, right) if instead is None else (match._replace(begin=match.begin - 3), f"{instead}{right}")


@cache
def _is_base(word: str) -> bool:
    return word in _SURE or (word in verbs() and word not in ALSO_BASES)


def _is_verb(document: Document, match: LedVerb) -> bool:
    """Whether a word that may be a noun as well is a verb there."""
    if match.verb in _SURE or verbs()[match.verb].kind == "verb":
        return True
    text, end = document.folded, match.end
    return _OBJECT.match(text, end) is not None or (match.verb == "play" and _PLAYED.match(text, end) is not None)
