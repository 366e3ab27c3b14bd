"""Nouns in the plural after words that tell of one: “each sides”, “every weeks”, “a single balls”."""

from collections.abc import Iterator

from copydesk import Document, Regex, Span
from copydesk_rules.spelling.nouns import names_several, singular
from copydesk_rules.spelling.numbers_of_subjects import may_be_verb

_LEADS = ("each", "every", "single")
_NOUN = Regex(
    r" (?P<noun>[a-z]+s|men|women|children)(?=[.,;:!?](?!\w)| (?:in|on|at|of|for|from|with|that|who|is|was|has)\b)"
)
_BEFORE = {
    "single": Regex(r"\b(?:a|every|one|any) \Z"),
    "each": Regex(r"\b(?:for|of|in|on|at|from|with|to|by|between|different|after|before|into) \Z"),
}
"""What shows that no verb follows, as in “each interacts with the others”."""
_LONGEST = 10
_ALREADY_ONE = frozenset("thanks says others sales".split())


def plurals_of_one(document: Document) -> Iterator[tuple[Span, str, str]]:
    """Each plural right after a word that only one thing follows: its place, the singular and that word."""
    for lead in filter(document.folded_vocabulary.__contains__, _LEADS):
        for at in document.folded_places(f" {lead} "):
            match = _NOUN.match(document.folded, at + 1 + len(lead))
            if match and _is_wrong(document, match["noun"], match.start("noun"), at, lead):
                yield Span(*match.span("noun")), singular(match["noun"]), lead


def _is_wrong(document: Document, noun: str, place: int, at: int, lead: str) -> bool:
    if noun in _ALREADY_ONE or not names_several(noun) or may_be_verb(noun) or document.is_quoted(place):
        return False
    before = _BEFORE.get(lead)
    is_one = before is None or before.search(document.folded, max(0, at - _LONGEST), at + 1) is not None
    return is_one and document.prose[place : place + len(noun)].islower()
