"""Verbs in the singular after “both”, “a number of” and the like, which take one in the plural."""

import re

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import may_be_verb, several_of
from copydesk_rules.words.nouns import names_several

_BOTH = Regex(r"both (?P<verb>[a-z]+s|isn't|wasn't|hasn't|doesn't)(?= [a-z])")
_AND, _AND_DOES = Regex(r"[^.;]* and "), Regex(r"[^.;]* and [a-z]+s\b")
_NUMBER_OF = Regex(
    r"a (?:large |small |great |good )?number of (?:(?:other|new|local|young|old|different|small|large) )?"
    r"(?P<noun>[a-z]+) (?P<verb>is|was|has)\b(?!-)"
)


def wrong_after_both(clauses: Clauses) -> Disagreements:
    """“Both requires”, “a number of nets is”: the place of the verb, its plural and the word that shows it."""
    document = clauses.document
    for match in _BOTH.finditer(document.folded) if "both" in document.folded_vocabulary else ():
        right = several_of(match["verb"])
        if right and clauses.begin_at(match.start()) and not _joins_two(document, match):
            yield Span(*match.span("verb")), right, "both"
    for match in _NUMBER_OF.finditer(document.folded) if ("number", "of") in document.pairs else ():
        is_many = names_several(match["noun"]) and not may_be_verb(match["noun"])
        if is_many and clauses.begin_at(match.start()):
            yield Span(*match.span("verb")), several_of(match["verb"]), "a number of"


def _joins_two(document: Document, match: re.Match[str]) -> bool:
    """Whether an “and” follows to which “both” may belong: “a plan that both is cheap and works”."""
    is_first = document.begins_sentence(match.start())
    return (_AND_DOES if is_first else _AND).match(document.folded, match.end()) is not None
