"""Verbs that follow a noun nearer than that of their subject: “the cost of drugs are”, “one of the boats were”."""

from copydesk import Regex, Span
from copydesk_rules.grammar.led_verbs import led_by
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.words.verbs import TO_SINGULAR

_NO_CLAUSE = r"(?!(?:who|which|that|where|what|how|when|is|was|has|we|they|you|he|she|it|i)\b)"
_PLURAL = r"(?:(?!(?:this|has|was|is|us)\b)[a-z]+s|people|children|women|men)"
_PHRASE = rf"(?:{_NO_CLAUSE}[^\s.,;:?!()]+ ){{1,3}}"
_BETWEEN = Regex(rf"between (?:{_PHRASE}and {_PHRASE}|the two |them |these )(?P<verb>are|were|have)\b(?!-)")
_BEFORE_BETWEEN = Regex(
    r"(?<!if )(?<!if the )\b(?:difference|gap|distance|contrast|relationship|link|connection|balance) \Z"
)
_SECOND_DEED = Regex(r"\band [a-z]+ing (?:[a-z]+ ){1,4}\Z")
"""What stands before a distance that is not all of a subject: “joining both and bridging the gap between them”."""
_FARTHEST = 48
_MEASURED = (
    "number use lack cost price amount level quality size role impact importance value purpose aim loss arrival"
    " presence absence introduction existence"
).split()
_OF_SIGNS = frozenset((noun, "of") for noun in _MEASURED)
_OF_MANY = {
    "The": Regex(
        rf"The (?:total |average |rising |growing )?(?P<noun>{'|'.join(_MEASURED)}) of"
        rf" {_PLURAL}(?: (?:in|at|on|from) the (?:[a-z]+ )?[a-z]+)?"
        r" (?P<verb>are|were|have)\b(?!-| (?:to|it|he|she|they)\b)"
    )
}
_ONE_OF = {
    first: Regex(
        rf"{first} of (?:the|our|my|his|her|their|these|those) (?:{_NO_CLAUSE}[a-z]+(?<!s) )?{_PLURAL}"
        r"(?: also| now| still)? (?P<verb>are|were|have)\b(?!-)"
    )
    for first in ("One", "Each")
}


def wrong_after_phrase(clauses: Clauses) -> Disagreements:
    """Each verb in the number of the nearer noun: its place, the right form and the words of its subject.

    “The difference between the two are”, “The cost of drugs have”, “One of the reasons are”.
    """
    document = clauses.document
    if " between " in document.folded:
        for match in led_by(_BEFORE_BETWEEN, _BETWEEN, document):
            if _SECOND_DEED.left_of(document.folded, match.start(), _FARTHEST):
                continue
            yield Span(*match.span("verb")), TO_SINGULAR[match["verb"]], "between"
    of_many = clauses.sought(_OF_MANY) if document.has_pair_of(_OF_SIGNS) else ()
    for match in (*of_many, *clauses.sought(_ONE_OF)):
        right = TO_SINGULAR[match["verb"]]
        if heads_clause(document, match.start(), right):
            yield Span(*match.span("verb")), right, " ".join(document.text(Span(*match.span())).split()[:3])
