"""Verbs in the form for “she” where another verb stands before: “the firm is now expects to win”, “they had says”."""

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, led_verbs
from copydesk_rules.grammar.one_subject import has_one_subject
from copydesk_rules.words.verbs import bases_by_third, by_third, verbs

_BEING = (" is", " are")
_HAVING = (" has", " have", " had")
_ADVERB = Regex(
    r" (?:now|also|still|currently|already|often|always|usually) (?P<verb>[a-z]+)(?= (?:to|that|the|an?)\b)"
)
_BARE = Regex(r"(?: (?:also|already|never|now|only|just|not|always))? (?P<verb>[a-z]+)(?= [a-z])")
_TELLING = frozenset(
    "says knows becomes agrees believes thinks gives makes takes finds tells decides provides allows includes seems"
    " admits accepts loses wins writes".split()
)
_NO_DEEDS = frozenset("works means goes gets says".split())
"""What may be a noun after all, or may end what somebody has."""


def thirds(document: Document) -> CorrectedVerbs:
    """Each such verb, with what should stand there: “now expects”, “had said”."""
    for match in led_verbs(document, *_BEING, verb=_ADVERB, asked=by_third().__contains__):
        if match.verb not in _NO_DEEDS and has_one_subject(document, match):
            right = match.text.removeprefix(match.lead).strip()
            yield match._replace(begin=match.start + 1), right if match.lead == " is" else _base(right)
    for match in led_verbs(document, *_HAVING, verb=_BARE, asked=_TELLING.__contains__):
        if has_one_subject(document, match):
            yield match, verbs()[bases_by_third()[match.verb]].participle


def _base(phrase: str) -> str:
    adverb, _, third = phrase.partition(" ")
    return f"{adverb} {by_third()[third]}"
