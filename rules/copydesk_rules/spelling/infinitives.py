"""Verbs after “to” in a form that cannot stand there."""

from collections.abc import Iterator
from functools import cache

from copydesk import Document, Regex
from copydesk_rules.spelling.led_verbs import LedVerb, led_verbs
from copydesk_rules.spelling.one_subject import has_one_subject
from copydesk_rules.spelling.verbs import base_of, by_participle, by_past, by_third

_GOVERNS = Regex(
    r"\b(?:is|was|able|unable|want(?:s|ed)?|need(?:s|ed)?|try|trie[sd]|trying|has|have|had|order|decided|forced|allowed|willing"
    r"|ready|likely|refuse[sd]?|agree[sd]?|plan(?:s|ned)|hope[sd]?|beg[ai]n|started|continue[sd]?|managed|failed"
    r"|help(?:s|ed)?|chance|opportunity|going|are|were|rose|plan|effort|attempt|bid|sought)\Z"
)
_GOVERNS_ALWAYS = Regex(
    r"\b(?:able|unable|want(?:s|ed)|trie[sd]|trying|decided|forced|likely|refuse[sd]|agree[sd]|hope[sd]|managed|failed"
    r"|expected|continue[sd])\Z"
)
"""After these no noun follows “to”, as in “close to finished goods”."""
_TO_BE = Regex(r"\b(?:is|are|was|were|due|expected|likely|set|yet)\Z")
_OBJECT = Regex(r" (?:him|her|them|us|me|the|an?|his|its|their)\b")
_BECOMES = Regex(r"\b(?:able|expected|likely)\Z")
"""After these a participle most likely lacks “be”."""
_DOING = Regex(
    r" (?P<verb>take|make|give|get|have|use|know|see|ask|pay|lose|leave|think|write|add|create|provide|find|tell"
    r"|let|put|break|send|buy|sell|read|say)"
    r"(?= (?:an?|the|his|her|their|our|its|my|your|any|it|them|him)\b)"
)
"""What is done without; these are no nouns before such words."""
_DOUBLED = frozenset(("get", "let", "put"))
_FOLLOWED = Regex(r" (?:by|in|to|with|as|from|on|at|for|when|if|via|through|into|only|again|here)\b|[.,;:](?!\w)")


def infinitives(document: Document) -> Iterator[tuple[LedVerb, str]]:
    """Each verb after “to” that is in another form than the one which stands there, with the right one.

    “Had to went”, “wants to has”, “rose to answered him”, “are to shown”.
    """
    for match in led_verbs(document, " to", asked=_may_be_no_infinitive):
        right = _after_to(document, match)
        if right and has_one_subject(document, match):
            yield match, right


def gerunds(document: Document) -> Iterator[tuple[LedVerb, str]]:
    """Each verb without an ending after “without” and before what is done, with its form in “-ing”."""
    for match in () if "without" not in document.folded_vocabulary else led_verbs(document, " without", verb=_DOING):
        yield match, _gerund(match.verb)


def _gerund(verb: str) -> str:
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ing"
    return f"{verb if verb.endswith('ee') else verb.removesuffix('e')}ing"


def _after_to(document: Document, match: LedVerb) -> str | None:
    """The form that belongs after “to”, where the written one cannot stand there."""
    written = match.verb
    if written in _no_infinitives():
        base = "have been" if written == "been" else base_of(written)
        return base if _GOVERNS.left_of(document.folded, match.start) else None
    has_object = _OBJECT.match(document.folded, match.end) is not None
    if written in by_participle():
        if _TO_BE.left_of(document.folded, match.start) and _FOLLOWED.match(document.folded, match.end):
            return f"be {written}"
        return by_participle()[written] if has_object else None
    base = base_of(written)
    if base and not has_object:
        if not _GOVERNS_ALWAYS.left_of(document.folded, match.start):
            return None
        return f"be {written}" if _BECOMES.left_of(document.folded, match.start) else base
    return base


@cache
def _may_be_no_infinitive(form: str) -> bool:
    return form.endswith("ed") or form in _no_infinitives() or form in by_participle()


@cache
def _no_infinitives() -> frozenset[str]:
    return frozenset((*by_past(), *by_third(), "has", "been"))
