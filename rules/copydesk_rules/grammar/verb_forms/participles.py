"""Participles that stand where a clause needs its verb: “she gone to school”."""

from functools import cache

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import earlier
from copydesk_rules.words.verbs import verbs

_SUBJECTS = (" he", " she", " we", " they", " i", " who")
_PARTICIPLES = frozenset(
    "gone taken seen given written eaten chosen stolen begun forgotten fallen flown thrown sworn drawn arisen shaken"
    " spoken risen undergone done drunk swum".split()
)
"""Participles that are no other form of their verbs, and hardly ever follow a pronoun without “has” or “is”."""
_OPENS = Regex(
    r"(?:\A|[.!?:;]['\"”]? |  |, (?:(?:and|but|where|when|because|while|as) )?|\b(?:because|although|whereas) )\Z"
)
_WHO = Regex(r"\b[a-z]{3,} \Z")
_SINCE = Regex(r"\b(?:when|since|before|after|until|because) (?:the|this|his|her|its|their|our) (?P<noun>[a-z]+)\Z")
_ENDED = Regex(r" (?P<verb>begun|rung|sung)(?=[.,;:!?](?!\w)| for (?:the|an?) )")
_ENDING = {"begun": "began", "rung": "rang", "sung": "sang"}
_HELPED = Regex(r"\b(?:ha[sd]|have|having|is|was|are|were|been?|being|get|got|gets)\b|['’](?:s|d|ve|re|m)\b")
"""What earlier in a sentence may belong to a participle: “he was hurt, and she taken in”."""
_NEAR, _FARTHEST = 24, 40


def participles(document: Document) -> CorrectedVerbs:
    """The participles right after a pronoun that begins a clause, or “who”, each with the past that may be meant.

    Nothing earlier in the sentence may be what it goes with. Quotations are left to those who speak.
    """
    if not document.folded_vocabulary.isdisjoint(_ENDING):
        yield from _begun(document)
    if _PARTICIPLES.isdisjoint(document.folded_vocabulary):
        return
    for match in led_verbs(document, *_SUBJECTS, asked=_PARTICIPLES.__contains__):
        place = match.start + 1
        begins = (_WHO if match.lead == " who" else _OPENS).left_of(document.folded, place, _NEAR)
        if begins and not _HELPED.search(earlier(document, place)) and not document.is_quoted(place):
            yield match, _pasts()[match.verb]


def _begun(document: Document) -> CorrectedVerbs:
    """“Since the war begun.”: where the clause ends after it, so that no other verb can be its own."""
    for match in _ENDED.finditer(document.folded):
        since = _SINCE.left_of(document.folded, match.start(), _FARTHEST)
        if since and not document.is_quoted(match.start()):
            start, begin, end = since.start("noun") - 1, match.start() + 1, match.end()
            verb = match["verb"]
            yield LedVerb(f" {since['noun']}", document.folded[start:end], verb, start, begin, end), _ENDING[verb]


@cache
def _pasts() -> dict[str, str]:
    return {verb.participle: verb.past for verb in verbs().values() if verb.participle in _PARTICIPLES}
