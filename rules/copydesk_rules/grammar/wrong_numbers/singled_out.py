"""Verbs for several things of one that is set apart from all others: “every file have”, “a backup that have”."""

import re
from itertools import chain

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.one_subject import earlier
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, may_be_listed
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.single_things import names_one
from copydesk_rules.grammar.wrong_numbers.subjunctive import WISHED
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import COLLECTIVE, MAY_BE_PLURAL, SINGULAR
from copydesk_rules.words.verbs import TO_SINGULAR, form_for_one, forms

_EACH = ("every", "each")
_EVERY = {word: Regex(rf"{word} (?P<noun>[a-z]+) (?P<verb>have|are|don't|haven't|aren't)(?= [a-z])") for word in _EACH}
_EVERY_KIND = {
    word: Regex(
        rf"{word} (?!(?:day|week|month|year|time|morning|evening|night|season|weekend|hour|minute|summer|winter|one"
        rf"|other|second|few)\b)[a-z]+ (?P<noun>[a-z]+) (?P<verb>have|are|don't|haven't|aren't)(?= [a-z])"
    )
    for word in _EACH
}
"""The same of a noun with a word before it: “every gate agent have”."""
_ONE = Regex(r"\b(?<!of )(?<!than )(?:an?|every|any|another) (?:[a-z]+ )?(?P<noun>[a-z]+)\Z")
_THAT = (" that ", " which ")
_VERB = Regex(r"(?P<verb>[a-z]+(?:n't)?)(?= [a-z\d])(?! (?:is|are|was|were|has|have|can|will|would)\b)")
_MAY_BE_WISHED = frozenset(["were", "weren't", "do"])
_JOINED = Regex(r"\b(?:and|or|nor|with|between|one of|most|than)(?: [a-z]+)? \Z")
"""What stands before the second of several of whom the clause may tell."""
_ALWAYS_SEVERAL = frozenset("people children men women police they we you i".split())
"""Who has “every chance they have”."""
_BEING = frozenset("is are was were be been".split())
_LINKING = frozenset("to that who which".split())
"""What stands before a verb that belongs to several, of whom the clause may tell: “fees to send a letter that are”."""
_ORDINALS = frozenset("third fourth fifth sixth seventh eighth ninth tenth".split())
_FARTHEST = 48


def wrong_of_one(clauses: Clauses) -> Disagreements:
    """Each verb for several after “every” and a noun, or in a clause that describes “a” thing right before it."""
    document = clauses.document
    for word in filter(document.folded_vocabulary.__contains__, _EACH):
        described = (match for match in _EVERY_KIND[word].finditer(document.folded) if _is_noun(match["noun"]))
        for match in chain(_EVERY[word].finditer(document.folded), described):
            is_one = _names_one(match["noun"]) and _heads_clause(clauses, match.start())
            if is_one and not WISHED.search(earlier(document, match.start()).lower()):
                yield Span(*match.span("verb")), TO_SINGULAR[match["verb"]], match["noun"]
    for that in _THAT:
        for at in document.folded_places(that):
            verb = _VERB.match(document.folded, at + len(that))
            right = _right(verb["verb"]) if verb else ""
            before = _ONE.left_of(document.folded, at, _FARTHEST) if right else None
            if verb and before and _names_one(before["noun"]) and _is_of_one(clauses, before, verb):
                yield Span(*verb.span("verb")), right, before["noun"]


def _is_noun(word: str) -> bool:
    return word not in _ALWAYS_SEVERAL and classes_of(word)[:1] == "N"


def _right(verb: str) -> str:
    return "" if verb in _MAY_BE_WISHED else form_for_one(verb)


def _names_one(noun: str) -> bool:
    if noun in COLLECTIVE or noun in MAY_BE_PLURAL:
        return False
    return noun in SINGULAR or names_one(noun)


def _is_of_one(clauses: Clauses, one: re.Match[str], verb: re.Match[str]) -> bool:
    return _heads_plainly(clauses, one, verb) or _is_object(clauses.document, one, verb)


def _heads_plainly(clauses: Clauses, one: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether one thing and its verb head their clause, and nothing is wished before it."""
    document, start = clauses.document, one.start()
    is_plain = document.prose[start + 1 : verb.end()].islower() and _heads_clause(clauses, start)
    return is_plain and not WISHED.search(earlier(document, start).lower())


def _is_object(document: Document, one: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether nothing before it but the one thing can be its subject: “joined a lawsuit that seek damages”."""
    start = one.start()
    if not document.prose[start : verb.end()].islower() or one["noun"] in _ORDINALS:
        return False
    before = earlier(document, start).lower()
    *_, subject, verb_before = ("", *before.split())  # “songs made by a man that are” are his
    takes_object = (verb_before in forms() and subject not in _LINKING) or verb_before in _BEING
    return takes_object and not (_JOINED.search(before) or WISHED.search(before))


def _heads_clause(clauses: Clauses, start: int) -> bool:
    return clauses.begin_at(start) and not may_be_listed(clauses.document, start)
