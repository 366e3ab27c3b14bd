"""Verbs after “be”, “been” and “being” that should be participles: “been give”, “can be see”."""

from functools import cache

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.verb_forms.passives import (
    AFTER_ADVERB,
    ALSO_OTHERS,
    COUNTABLE,
    INTRANSITIVE,
    NO_PASSIVE,
    no_participles,
)
from copydesk_rules.words.verbs import Verb, by_past, by_third, verbs

_BEING = ("been", "being", "be")
_BEFORE_BE = Regex(
    r"\b(?:can|could|will|would|should|must|may|might|to|cannot|has|have|had|not) (?:also |only |now |still )?\Z"
)
_BEFORE_BEING = Regex(r"\b(?:is|are|was|were|after|before|despite|without|from|by) \Z")
"""What stands before “being” where that is no noun, as in “it makes a human being suffer”."""
_FOLLOWED = Regex(
    r" (?:by|in|to|with|as|from|on|at|for|that|and|when|if|using|via|through|into|only|again|here|without"
    r"|after|before|during|over|under|because|while|since|[a-z]+ly)\b"
    r"|[.,;:]"
)
_ALSO_NOUNS = COUNTABLE.union("use show make release share force arrest award launch".split())
"""Verbs that only the words around tell from nouns: “can be use in”."""
_OBJECT = Regex(r" (?:an?|the|his|her|its|their|my|our|your|what|how|why|whether|[a-z]+(?<!a)(?<!hi)(?<!thi)s)\b")
"""What shows that a verb after “be” tells what somebody would do, or that it stands for a noun: “receive addresses”."""
_CLAUSE = Regex(r"\b(?:what|who|how|where|when|why|which|that|whether|all|than|as|if)\b|[a-z]ever\b")
"""What may begin a clause that ends in “be”, and is what a verb tells of: “what it can be determines the price”."""
_EACH = Regex(r" (?:every|each|once|twice)\b")
_NEVER_DONE = NO_PASSIVE | INTRANSITIVE
_THERE = Regex(r"\bthere\b")
_FARTHEST = 64


def beings(document: Document) -> CorrectedVerbs:
    """Each such verb, with its participle: “been give”, “can be see”, “has been remove”."""
    for match in led_verbs(document, *_BEING, verb=AFTER_ADVERB, asked=_asked().__contains__):
        written = match.verb
        if written in _thirds():
            if _is_third_for_participle(document, match):
                yield match, _thirds()[written].participle
            continue
        verb = verbs().get(written) or by_past().get(written)
        if verb and verb.participle != written and not document.folded[match.start - 1 : match.start].isalnum():
            is_likely = _is_impossible(document, match, verb) or _is_passive(document, match, written)
            if is_likely and written not in ALSO_OTHERS and not document.prose[match.begin].isupper():  # “be Send”
                yield match, verb.participle


def _is_impossible(document: Document, match: LedVerb, verb: Verb) -> bool:
    """Whether nothing but a participle can be meant, whatever follows: “has been remove”, “had been raise twice”."""
    if match.lead == "being" and not _BEFORE_BEING.left_of(document.folded, match.start):
        return False
    if verb.base in NO_PASSIVE or not document.prose[match.begin : match.end].islower():
        return False
    if match.lead == "be":
        is_clear = _BEFORE_BE.left_of(document.folded, match.start) and not _OBJECT.match(document.folded, match.end)
        return verb.kind == "verb" and bool(is_clear)
    is_counted = verb.base in COUNTABLE and not _THERE.search(document.sentence_before(match.start, _FARTHEST))
    return verb.kind == "verb" or is_counted


def _is_passive(document: Document, match: LedVerb, written: str) -> bool:
    verb = verbs().get(written)
    is_verb = verb is None or (verb.kind == "verb" and written not in NO_PASSIVE) or written in _ALSO_NOUNS
    before = _BEFORE_BE.left_of(document.folded, match.start)
    return is_verb and before is not None and _FOLLOWED.match(document.folded, match.end) is not None


@cache
def _thirds() -> dict[str, Verb]:
    """The verbs of which a thing can be done, and that are no nouns, by their forms in “-s”."""
    known = {third: verbs()[base] for third, base in by_third().items()}
    return {third: verb for third, verb in known.items() if verb.kind == "verb" and verb.base not in _NEVER_DONE}


@cache
def _asked() -> frozenset[str]:
    return no_participles().union(_thirds())


def _is_third_for_participle(document: Document, match: LedVerb) -> bool:
    """Whether a form in “-s” stands where a participle belongs: “the part must be replaces every year”."""
    text = document.folded
    is_modal = match.lead == "be" and _BEFORE_BE.left_of(text, match.start) is not None
    is_open = is_modal and (_FOLLOWED.match(text, match.end) or _EACH.match(text, match.end))
    return bool(is_open) and not _CLAUSE.search(document.sentence_before(match.start, _FARTHEST))
