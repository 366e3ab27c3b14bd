"""Verbs for several in a clause about one thing that opens a sentence: “The old boiler, which weigh a ton”."""

import re

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import noun_before
from copydesk_rules.grammar.wrong_numbers.single_things import is_counted
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import PERSONS
from copydesk_rules.words.verbs import form_for_one

_HEAD = (
    r"(?:the|this|that|his|her|its|their|our|my|an?|another) "
    r"(?:(?!(?:and|or|of|in|on|at|for|to|with|by|from|who|that|which)\b)[a-z-]+ ){0,2}(?P<noun>[a-z]+)"
)
_BEFORE_WHICH = Regex(_HEAD)
_BEFORE_VERB = Regex(
    rf"{_HEAD}, (?:which|who|whose|[a-z]+ed|led|held|made|found|built|written|known|run|set|in|at|on|from|by|near) "
    r"[^,;:()“”\"\ufffc]{3,90}"
)
_WHICH = (", which ", ", who ")
_VERB = Regex(r"(?P<verb>[a-z]+(?:n't)?)(?= [a-z\d])")
_AFTER = (
    "are were have aren't weren't haven't show suggest mean include reveal say find allow require remove give make take"
    " seem appear remain come want need".split()
)
"""What may follow the clause; to look for all verbs takes too long."""
_OBJECT = Regex(r" (?:the|an?|his|her|its|their|our|my|this|that|these|those|it|them|him|us|\d[\d,.]*)\b")


def wrong_in_clauses_of_one(clauses: Clauses) -> Disagreements:
    """Each verb for several in the clause about one thing, and after it: its place, the right form and the noun."""
    document = clauses.document
    for which in _WHICH:
        for at in document.folded_places(which):
            match = _VERB.match(document.folded, at + len(which))
            if match and (which == ", which " or noun_before(document.folded, at) in PERSONS):
                yield from _of_one(clauses, _BEFORE_WHICH, at, Span(*match.span("verb")))
    for verb in filter(document.folded_vocabulary.__contains__, _AFTER):
        for at in document.folded_places(f", {verb} "):
            yield from _of_one(clauses, _BEFORE_VERB, at, Span(at + 2, at + 2 + len(verb)))


def _of_one(clauses: Clauses, pattern: Regex, at: int, place: Span) -> Disagreements:
    """The verb at a place, if it is one for several, and the subject of one thing, up to `at`, opens a clause."""
    document = clauses.document
    right = _right(document, place)
    for start in clauses.heads_before(at) if right else ():
        match = pattern.fullmatch(document.folded, start, at)
        if match and _is_one(document, match) and heads_clause(document, start, right):
            yield place, right, match["noun"]


def _right(document: Document, place: Span) -> str:
    """The form for one thing of a verb; where it may be a noun as well, an object must follow."""
    is_deed = _OBJECT.match(document.folded, place.end) is not None
    return form_for_one(document.folded[place.start : place.end], may_be_noun=is_deed)


def _is_one(document: Document, subject: re.Match[str]) -> bool:
    noun = subject["noun"]
    return document.prose[subject.start("noun")].islower() and classes_of(noun)[:1] == "N" and is_counted(noun)
