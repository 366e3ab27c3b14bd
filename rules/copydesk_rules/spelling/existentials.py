"""What there is several of: “there is many reasons”, “there was four more villages”."""

import re

from copydesk import Document, Regex, Span
from copydesk_rules.number_words import MORE_THAN_ONE
from copydesk_rules.spelling.disagreement import Disagreements
from copydesk_rules.spelling.nouns import names_several
from copydesk_rules.spelling.verbs import TO_PLURAL

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
_NUMBERS = frozenset(MORE_THAN_ONE.split("|"))


def wrong_after_there(document: Document) -> Disagreements:
    """Each “is”, “was” and “has” between “there” and several of something."""
    if not document.has_pair_of(_SIGNS):
        return
    numbered = (match for match in _NUMBERED.finditer(document.folded) if _is_several(match))
    none = (match for match in _NONE.finditer(document.folded) if names_several(match["noun"]))
    told = (match for match in (*numbered, *none) if not document.is_quoted(match.start()))
    found = {match.start(): match for match in (*_MANY.finditer(document.folded), *told)}
    for match in found.values():
        yield Span(*match.span("verb")), TO_PLURAL[match["verb"]], "there"


def _is_several(match: re.Match[str]) -> bool:
    number = match["number"]
    return (number in _NUMBERS or (number.isdecimal() and number not in ("0", "1"))) and names_several(match["noun"])
