"""Verbs without an ending after “is”, where somebody is doing a thing: “she is wait for a bus”, “we are try to”."""

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import earlier, has_one_subject
from copydesk_rules.grammar.verb_forms.gerunds import gerund
from copydesk_rules.grammar.verb_forms.passives import INTRANSITIVE
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.nouns import PERSONS, is_plural, singular
from copydesk_rules.words.verbs import ADJECTIVES, ALSO_BASES, Verb, verbs

_BEING = (" is", " are", " am", " was", " were")
_CONTRACTED = (" i'm", "'re", " he's", " she's")
_PRONOUN = Regex(r"(?:\A|[^\w'’-])(?:i|he|she|we|they|you|who|nobody|everybody|everyone|somebody|someone|no one)\Z")
_BODIES = frozenset(
    "people company council government club team firm band bank family group police union school hospital army"
    " charity university committee board administration agency ministry department commission association federation"
    " authority institute foundation society office".split()
)
_BODY = Regex(
    r"(?:\A|[.!?;:,]['\"”]? |\b(?:that|because|but|and|when|while|said|says|where|if|as) )"
    r"(?:the|an?|his|her|their|our|my|its|this|every) (?:[a-z]+ )?(?P<noun>[a-z]+)\Z"
)
_BODY_BY_NAME = Regex(
    r"(?:\A|[.!?;:,]['\"”]? |\b(?:that|because|but|and|when|while|said|says|where|if|as) )"
    r"[Tt]he (?:[A-Z][\w’'-]+ ){0,3}(?P<noun>[A-Z][a-z]+)\Z"
)
"""Somebody who does things, at the head of a clause; a plan or a duty is nobody: “the duty is serve the town”."""
_NAME = Regex(
    r"(?:\A|[.!?;:,\n]['\"”]? ?|\b(?:that|because|but|while|said|says|where|if|as) )"
    r"(?P<given>[A-Z][a-z]+)(?: [A-Z][a-z’'-]+)?\Z"
)
_DEEDS = frozenset(
    "study look work go try plan talk walk move call play start ask wait make take get fight search visit drive travel"
    " hope do have let run hold".split()
)
"""Verbs that are nouns as well, but nothing that somebody is."""
_GOES_ON = Regex(
    r" (?:for|to|at|about|on|with|the|an?|his|her|their|our|my|your|its|it|them|him|us|this|that|these|those|up|out|off"
    r"|into|through|over|from|hard|forward|down|back|no|some|any)\b"
)
_ALSO_ADJECTIVES = frozenset(["loathe", "resent"])
"""What is written for adjectives, and the past of “resend”."""
_STATES = INTRANSITIVE & frozenset("belong depend consist exist remain seem appear".split())
"""What nobody is doing just now: “he is belong to a club” is “he belongs”."""
_FARTHEST = 48


def progressives(document: Document) -> CorrectedVerbs:
    """Each such verb with its form in “-ing”: “she is wait for”, “they are think about it”, “the firm is look for”."""
    for match in led_verbs(document, *_BEING, *_CONTRACTED, asked=verbs().__contains__):
        verb = verbs()[match.verb]
        if _is_bare(verb) and _goes_on(document, match, verb) and _is_somebody(document, match):
            if verb.base in _STATES and match.text == f"{match.lead} {match.verb}" and match.lead in _BEING:
                yield match._replace(begin=match.start + 1), _of_state(match.lead.strip(), verb)
            else:
                yield match, gerund(match.verb)


def _is_bare(verb: Verb) -> bool:
    return verb.base not in ADJECTIVES | ALSO_BASES | _ALSO_ADJECTIVES and verb.base not in (verb.participle, verb.past)


def _goes_on(document: Document, match: LedVerb, verb: Verb) -> bool:
    """Whether a verb is no noun, or what follows is what is done."""
    if verb.kind == "verb":
        return True
    return verb.base in _DEEDS and _GOES_ON.match(document.folded, match.end) is not None


def _is_somebody(document: Document, match: LedVerb) -> bool:
    """Whether the subject right before is somebody who does things, and no other clause ends between the two."""
    if not document.prose[match.begin : match.end].islower():
        return False
    if match.lead in _CONTRACTED or _PRONOUN.left_of(document.folded, match.start, _FARTHEST):
        return has_one_subject(document, match)
    body = _BODY.search(earlier(document, match.start).lower())
    body = body or _BODY_BY_NAME.left_of(document.prose, match.start, _FARTHEST)
    acts = _acts(body["noun"].lower()) if body else _is_person(document, match.start)
    return acts and has_one_subject(document, match)


def _acts(noun: str) -> bool:
    """Whether a noun names somebody, or several, who do things."""
    return noun in _BODIES or noun in PERSONS or (is_plural(noun, uses=1) and singular(noun) in PERSONS)


def _is_person(document: Document, end: int) -> bool:
    """Whether a person’s name ends at a place, and a clause begins with it: “Mark is look for a job”."""
    name = _NAME.left_of(document.prose, end, _FARTHEST)
    return name is not None and People.known().namesakes(name["given"].lower()) > 0


def _of_state(being: str, verb: Verb) -> str:
    return {"is": verb.third, "are": verb.base, "am": verb.base}.get(being, verb.past)
