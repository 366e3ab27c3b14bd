"""Verbs in the wrong number that something parts from their subject: “the findings, published today, shows”."""

import re
from collections.abc import Iterator

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause, may_begin_with_verb
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import (
    is_no_deed,
    is_no_name,
    may_be_verb,
    several_of,
)
from copydesk_rules.grammar.wrong_numbers.single_things import names_one
from copydesk_rules.words.nouns import names_several
from copydesk_rules.words.verbs import TO_SINGULAR, bases_by_third, forms

_ENCLOSED = Regex(
    r"(?:The|These|Those|His|Her|Their|Our|Its|This) (?:[a-z]+ )?(?P<noun>[a-z]+), (?:which|who|[a-z]+ed|led|held|made"
    r"|found|built|written|known|run|in|at|on|from|by|near) [^,;:()“”\"\ufffc]{3,90}"
)
_PUBLISHED = Regex(
    r"(?:The )?(?:[a-z]+ )?(?P<noun>(?i:figures|results|documents|statistics|numbers|records|papers|minutes|emails"
    r"|letters|files|photos|images|studies|reports|surveys|accounts))"
    r" (?:published|released|obtained|seen|compiled|collected|issued|unveiled)"
    r" (?P<inner>(?:by|on|in|today|yesterday|this|last)\b[^,;:()“”\"\ufffc]{0,80})"
)
"""What a body publishes, by the words for it, and when; the verb that follows is theirs."""
_TELLING = ("shows", "suggests", "reveals", "indicates")
_TOLD_THAT = Regex(r" (?:that|the|an?|how|more|there|it|nearly|almost|about|only|just|most|many|some)\b")
"""What follows a verb that tells something, and no noun that looks like one."""
_PARTED = ("has", "was", "is", "have", "were", "are", "shows", "suggests", "means", "includes", "comes", "reveals")


def wrong_after_parted(clauses: Clauses) -> Disagreements:
    """Each verb whose subject opens the sentence and is in the other number: its place, the right form, the subject.

    “The findings, published today, shows”. Only where no other noun can be the subject.
    """
    vocabulary = clauses.document.folded_vocabulary
    for verb in filter(vocabulary.__contains__, _PARTED):
        yield from _after_enclosed(clauses, verb)
    for verb in filter(vocabulary.__contains__, _TELLING):
        yield from _after_published(clauses, verb)


def _after_enclosed(clauses: Clauses, verb: str) -> Disagreements:
    for comma in clauses.document.folded_places(f", {verb} "):
        for match in _subjects(clauses, _ENCLOSED, comma):
            right = _right(match["noun"], verb)
            if right and heads_clause(clauses.document, match.start(), right):
                yield Span(comma + 2, comma + 2 + len(verb)), right, match["noun"]


def _after_published(clauses: Clauses, verb: str) -> Disagreements:
    """“Figures published by the council on Friday shows that”."""
    document = clauses.document
    for at in document.folded_places(f" {verb} "):
        is_verb = _TOLD_THAT.match(document.folded, at + 1 + len(verb))
        for match in _subjects(clauses, _PUBLISHED, at) if is_verb else ():
            if forms().isdisjoint(match["inner"].split()) and heads_clause(document, match.start()):
                yield Span(at + 1, at + 1 + len(verb)), bases_by_third()[verb], match["noun"].lower()


def _subjects(clauses: Clauses, pattern: Regex, end: int) -> Iterator[re.Match[str]]:
    """What an expression finds from the beginning of a clause up to a place."""
    for start in clauses.heads_before(end):
        match = pattern.fullmatch(clauses.text, start, end)
        if match:
            yield match


def _right(noun: str, verb: str) -> str:
    """The form of a verb that belongs to a noun, if the number of the noun is sure and the verb in the other one."""
    if names_several(noun) and not may_be_verb(noun):
        return several_of(verb)
    return TO_SINGULAR.get(verb, "") if names_one(noun) else ""


def is_sure_plural(document: Document, phrase: str, noun: str, start: int) -> bool:
    """Whether a phrase that ends with a noun and heads a clause is no name or title, and the noun surely a plural."""
    if document.prose[start].isupper() and not document.begins_sentence(start):
        return False
    if phrase == noun:
        is_listed = document.prose.endswith(("; ", ": ", "; and ", "; or "), 0, start)
        return is_no_name(noun) and not (is_listed or (may_be_verb(noun) and may_begin_with_verb(document, start)))
    if not is_no_deed(document, phrase, start):
        return False
    end = start + len(phrase)
    return names_several(noun) and not may_be_verb(noun) and document.prose[end - len(noun) : end].islower()
