"""What there is, in the other number than its verb: “there is many reasons”, “here is my notes”."""

import re

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.agreement import is_singular
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.subjunctive import SUPPOSED
from copydesk_rules.words.nouns import COLLECTIVE, MASS, SINGULAR, is_plural, names_several
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.verbs import TO_PLURAL, TO_SINGULAR

_SIGNS = frozenset({("there", "is"), ("there", "was"), ("there", "has")})
# Both begin with letters that are found fast; only then they look back.
_MANY = Regex(
    r"there(?<!\wthere) (?P<verb>is|was|has(?= been)) (?:been )?(?:also |still |now |already )?"
    r"(?:many|several|numerous|various|multiple|(?:a )?few|two|three|four|five)"
    r" (?:(?!an?\b|more\b|times (?:as|more|less|the|that)\b)[a-z]+s|people|children|men|women)\b"
    r"(?! (?:worth|away|ago|left|of)\b)"
)
_NUMBERED = Regex(
    r"there(?<!\wthere) (?P<verb>is|was) (?:also |still |now )?(?P<number>[a-z\d]+) (?:more )?"
    r"(?:(?!an?\b|and\b|of\b|or\b|to\b|per\b|in\b)[a-z]+ )?(?P<noun>[a-z]+s|people|children|men|women)"
    r"(?=[.,;:](?!\w)| (?:on|in|at|to|for|from|with|who|that|which|and|by|under|over|near)\b)"
)
_NONE = Regex(
    r"there(?<!\wthere) (?P<verb>is|was) (?:also |still |now )?no (?P<noun>[a-z]+s|people|children|men|women)"
    r"(?= (?:to|for|in|on|at|of|that|who|which|from|left)\b|[.,;:](?!\w))"
)
_ENOUGH = Regex(
    r"there(?<!\wthere) (?P<verb>is|was) (?:also |still |now |already )?"
    r"(?:enough|some|more|other|lots of|plenty of|a lot of|dozens of|hundreds of|thousands of)"
    r" (?P<noun>[a-z]+s|people|children|men|women)"
    r"(?= (?:to|for|in|on|at|that|who|which|from|left|with)\b|[.,;:](?!\w))"
)
_HERE = {
    first: Regex(
        rf"{first} (?P<verb>is|was) (?:my|our|your|his|her|their|the|some|a few) (?:(?!of\b)[a-z]+ )?(?P<noun>[a-z]+s)"
        r"(?=[.,;:!?)](?!\w)| (?:in|from|of|for|on|that|we|you|to|about|with|and)\b)"
    )
    for first in ("Here", "Where")
}
_HERE["There"] = Regex(
    r"There (?P<verb>is|was|has been) (?:no |some )?(?P<noun>people|children|women|men|(?!(?:\w*ss|lots)\b)[a-z]+s)"
    r"(?=[.,;:!?](?!\w)| (?:in|from|of|for|on|that|who|to|about|with|and|at|when|where)\b)"
)
_THERE_ARE = Regex(
    r"here(?<![Ww]here) (?P<verb>are|were) (?:also |still )?(?:an?|no) (?P<noun>[a-z]+)"
    r"(?=[.;:!?](?!\w)| (?:in|with|for|to|of|that|which|who|between|about)\b)(?![^.;:!?]{0,60} and an? )"
)
_WISHED = Regex(rf"\b(?:{SUPPOSED}|until|would|could|might|even)\b")
"""After these “there were a reason” is right."""
_NONE_OF = MASS.union("doubt need hope sign point indication mention evidence proof".split())
"""What there is none of."""
_NEAR = 24
_NUMBERS = frozenset(MORE_THAN_ONE.split("|"))


def wrong_after_there(clauses: Clauses) -> Disagreements:
    """Each verb after “there” or “here” that is not in the number of what there is: its place and what is right."""
    document = clauses.document
    yield from _at_the_head(clauses)
    if not document.has_pair_of(_SIGNS):
        return
    numbered = (match for match in _NUMBERED.finditer(document.folded) if _is_several(match))
    some = (*_NONE.finditer(document.folded), *_ENOUGH.finditer(document.folded))
    several = (match for match in some if names_several(match["noun"]))
    unquoted = (match for match in (*numbered, *several) if not document.is_quoted(match.start()))
    found = {match.start(): match for match in (*_MANY.finditer(document.folded), *unquoted)}
    for match in found.values():
        yield Span(*match.span("verb")), TO_PLURAL[match["verb"]], "there"


def _at_the_head(clauses: Clauses) -> Disagreements:
    """“Here is my notes”, “There was signs”, “There are a reason”."""
    document = clauses.document
    for match in clauses.sought(_HERE):
        is_told = heads_clause(document, match.start()) and not document.is_quoted(match.start())
        if is_plural(match["noun"]) and is_told:
            right = {"has been": "have been"}.get(match["verb"]) or TO_PLURAL[match["verb"]]
            yield Span(*match.span("verb")), right, match["noun"]
    for match in _THERE_ARE.finditer(document.prose) if _has_there(document) else ():
        noun, is_no = match["noun"], " no " in match[0]
        follows_of = document.prose.startswith(" of ", match.end())
        if match["verb"] == "were" and _WISHED.left_of(document.folded, match.start(), _NEAR):
            continue
        may_be_one = noun in _NONE_OF if is_no else not follows_of and is_singular(noun, "")
        if (noun in SINGULAR or may_be_one) and noun not in COLLECTIVE and (is_no or noun != "way"):
            yield Span(*match.span("verb")), TO_SINGULAR[match["verb"]], noun


def _has_there(document: Document) -> bool:
    return "here are " in document.prose or "here were " in document.prose


def _is_several(match: re.Match[str]) -> bool:
    number = match["number"]
    return (number in _NUMBERS or (number.isdecimal() and number not in ("0", "1"))) and names_several(match["noun"])
