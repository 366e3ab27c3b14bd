"""Verbs without an ending after “and”, where the first of two stands in the past: “she spoke to him and ask for”."""

from functools import cache

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb
from copydesk_rules.words.verbs import ALSO_BASES, by_past, pasts, verbs

_FIRST = Regex(r"\b(?:[Hh]e|[Ss]he) (?:[a-z]+ly |also |then |later )?(?P<past>[a-z]+)(?P<rest>(?: [\w’'-]+){0,7})\Z")
_NAMED = Regex(r"(?:\A|[.!?]['\"”]? )(?:[A-Z][\w’'-]+ ){2,3}(?P<past>[a-z]+)(?P<rest>(?: [\w’'-]+){0,7})\Z")
_AND = Regex(
    r" and (?P<verb>[a-z]+)(?= (?:the|an?|for|to|his|her|its|their|that|it|him|them|at|with|on|from|how|why)\b)"
)
_OTHERS = Regex(
    r"\b(?:to (?!(?:the|an?|his|her|its|their|him|them|it|us|me|my|our|this|that|those|these|[A-Z])\b)|(?:can"
    r"|could|will|would|may|might|must|should|do|does|did|let|lets|help\w*|make|made|that|they|we|you|i|people|men|women|and|or|but"
    r"|if|when|while|how|what|who|which|where|than)\b)|[a-z]{3,}[^s\W]s\Z"
)
"""What the second verb may belong to instead, and several who may be its subject."""
_NO_FIRSTS = frozenset(
    "had did made let saw heard helped felt watched was were used said thought knew meant hoped wished wanted needed"
    " found believed showed suggested insisted asked demanded recommended proposed".split()
)
"""Verbs after which a clause of its own, or a verb without an ending, may stand."""
_FARTHEST = 90


def coordinated(document: Document) -> CorrectedVerbs:
    """Each such verb with its past, where one person or thing is the subject of both."""
    for _, base in _signs() & document.pairs:
        for at in document.folded_places(f" and {base} "):
            match = _AND.match(document.prose, at)
            if match and _has_one_subject(document, at):
                yield LedVerb(" and", match[0], base, at, match.start("verb"), match.end("verb")), verbs()[base].past


@cache
def _signs() -> frozenset[tuple[str, str]]:
    """“And” with each verb that is no noun, and has another form in the past."""
    found = (verb for verb in verbs().values() if verb.kind == "verb" and verb.past != verb.base)
    return frozenset(("and", verb.base) for verb in found if verb.base not in ALSO_BASES)


def _has_one_subject(document: Document, at: int) -> bool:
    """Whether one who did a thing is the subject before a place, and nobody else can be that of what follows."""
    if document.is_quoted(at):
        return False
    sentence = document.prose[at - len(document.sentence_before(at, _FARTHEST)) : at]
    match = _FIRST.search(sentence) or _NAMED.search(sentence)
    if match is None or match["past"] in _NO_FIRSTS or not (match["past"] in pasts() or match["past"] in by_past()):
        return False
    return _OTHERS.search(match["rest"]) is None
