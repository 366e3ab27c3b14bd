"""“Nobody”, “everything” and their like, whose verbs are those of one: “nobody know”, “everything that don't work”."""

import re

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.led_verbs import led_verbs
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.words.verbs import TO_SINGULAR, form_for_one

_NEAR = 24
_NOBODY = {
    word: Regex(rf"{word} (?:else )?(?P<verb>[a-z]+)(?= [a-z])")
    for word in ("Nobody", "Everybody", "Everyone", "Nothing", "Everything", "Somebody", "Someone")
} | {"No": Regex(r"No one (?:else )?(?P<verb>[a-z]+)(?= [a-z])")}
_EVERYONE = ("nobody", "everybody", "everyone", "no one")
_WITH_SEVERAL = frozenset("know seem believe understand agree need doubt expect remember are were have want".split())
_SURELY_VERBS = (_WITH_SEVERAL - {"want"}) | {"do"}
_NO_VERBS = frozenset("like save bar present let please".split())
"""What may stand after “nobody” and be no verb of it: “nobody save the king”, “everyone present”."""
_BIDDEN = ("Somebody", "Someone")
"""Those who are bidden to do a thing: “Somebody tell him!”"""
_OBJECT = Regex(
    r" (?:it|them|him|her|us|me|you|that|this|these|those|the|an?|his|their|our|your|my|to|how|what|why|when|where"
    r"|about|at|for|in|on|with)\b"
)
"""What follows a verb that may be a noun."""
_JOINED = Regex(r"(?:[;:,](?: and| but)?| because| but| sa[iy][ds]| where| although)\Z")
_EVERYONE_IN = {
    word: Regex(
        rf"{word} (?:in|at|on|from|with) (?:the|our|this|his|her|their) [a-z]+ (?P<verb>are|were|have|know|do)\b"
    )
    for word in ("Nobody", "Everybody", "Everyone", "Anyone", "Someone")
}
_EVERYTHING = {
    word: Regex(rf"{word} (?P<that>that|who) (?P<verb>[a-z]+(?:n't)?)(?= [a-z])")
    for word in "everything nothing something anything everyone everybody someone nobody anyone anybody".split()
}

_NEEDED = Regex(r" (?:to|an?|the|it|him|her|them|his|its|their|our|my|your|this|that|these|those|some|more|help)\b")
"""What is needed, after a “need” that is a verb of its own."""


def wrong_after_everyone(clauses: Clauses) -> Disagreements:
    """Each verb for several: “nobody know”, “everyone in the town are”: its place, the right form and the word."""
    document = clauses.document
    for match in (*clauses.sought(_NOBODY), *clauses.sought(_EVERYONE_IN)):
        right = _right_after(document, match)
        if (
            right
            and heads_clause(document, match.start(), right)
            and _is_no_modal(document, match["verb"], match.end("verb"))
        ):
            first = match[0].split()[0]
            yield Span(*match.span("verb")), right, "no one" if first.lower() == "no" else first
    for word in filter(document.folded_vocabulary.__contains__, _EVERYTHING):
        for match in _EVERYTHING[word].finditer(document.folded):
            right = _right_of_one(match["verb"], is_clear=match["that"] == "who")
            if right and _is_no_modal(document, match["verb"], match.end("verb")):
                yield Span(*match.span("verb")), right, word
    said = [f" {word}" for word in _EVERYONE if word in document.vocabulary or ("no", "one") in document.pairs]
    for led in led_verbs(document, *said, asked=_WITH_SEVERAL.__contains__):
        heads = _JOINED.left_of(document.folded, led.start, _NEAR)
        if heads and _is_no_modal(document, led.verb, led.end):
            yield Span(led.begin, led.end), _of_one(led.verb), led.lead.strip()


def _right_after(document: Document, match: re.Match[str]) -> str:
    """The form for one of the verb after “Nobody”, or nothing if it may be no verb, or somebody is bidden."""
    verb = match["verb"]
    if verb in _SURELY_VERBS:
        return _of_one(verb)
    is_bidden = match[0].startswith(_BIDDEN) and not document.prose[match.start()].islower()
    if verb in _NO_VERBS or is_bidden:
        return ""
    return form_for_one(verb, may_be_noun=_OBJECT.match(document.folded, match.end("verb")) is not None)


def _is_no_modal(document: Document, verb: str, end: int) -> bool:
    """Whether a verb is not the “need” that is like “must”: “nobody need know”."""
    return verb != "need" or _NEEDED.match(document.folded, end) is not None


def _right_of_one(verb: str, *, is_clear: bool) -> str:
    """The form for one of a verb in that for several, or nothing; after “that” may stand a noun, after “who” none."""
    if verb in TO_SINGULAR and verb not in ("don't", "have", "are"):  # “everything that were” may be a wish
        return ""
    return form_for_one(verb, may_be_noun=is_clear)


def _of_one(verb: str) -> str:
    return form_for_one(verb, may_be_noun=True) or f"{verb}s"
