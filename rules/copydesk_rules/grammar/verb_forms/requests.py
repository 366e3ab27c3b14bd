"""Verbs after “please” in the form for “she”: “please refers to the guide”."""

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, led_verbs
from copydesk_rules.words.verbs import by_third

_WHOM = Regex(r"\b(?:to|can|could|would|will|they|we|you|i|not|and)\Z")
"""What stands before “please” where that is a verb, whose object may follow."""
_VERB = Regex(r"(?: also)? (?P<verb>[a-z]+)(?![\w'’-])")


def requests(document: Document) -> CorrectedVerbs:
    """Each such verb, with the form that asks somebody to do it."""
    if "please" in document.folded_vocabulary:
        for match in led_verbs(document, "please", verb=_VERB, asked=by_third().__contains__):
            if not _WHOM.left_of(document.folded, match.start - 1):
                yield match, by_third()[match.verb]
