"""A noun for one thing after “one of the”, which is one of several: “one of the reason”."""

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.words.nouns import SINGULAR, plural
from copydesk_rules.words.units import TIMES

_DESCRIBED = (
    r"(?:most \w+ |\w+ (?:most |more )?"
    r"|(?:\w+est|best|top|leading|main|first|few|many|only|greatest|most \w+)"
    r" (?!(?:in|of|on|at|to|who|that|this|thus|his|is|us|across|plus|less|unless|versus)\b)\w+(?<![^isu]s) )?"
)
"""What may stand between “one of the” and the noun: “most useful”, “best tennis”."""
_NOUN = r"(?P<noun>[a-z]+)"
_COUNTED = (
    SINGULAR.union(
        "benefit goal advantage factor aspect part element game argument criticism place author mistake city".split()
    )
    - frozenset(TIMES)
    - frozenset("season war election campaign meeting night".split())
)
"""What there are several of; “the number one of the year” is none of them."""
_ONE_OF = Regex(
    rf"one of (?<!\wone of )(?<!number one of )(?:the|our|my|their|his|her|its|your|[a-z]+['’]s) {_DESCRIBED}{_NOUN}"
    r"(?= (?:is|was|that|why|of|we|you|i|to(?! [a-z]+ [a-z]+s\b)|for|which|has|who|in|told|said|and)\b|[.,;:](?!\w))"
)


def singulars_of_one(document: Document) -> Disagreements:
    """Each noun for one thing after “one of the”: its place, the plural and these words."""
    if ("one", "of") in document.pairs:
        for match in _ONE_OF.finditer(document.folded):
            if match["noun"] in _COUNTED:
                yield Span(*match.span("noun")), plural(match["noun"]), "one of"
