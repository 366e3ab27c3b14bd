"""Verbs in the wrong number that something parts from their subject: “the findings, published today, shows”."""

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.nouns import names_several
from copydesk_rules.grammar.verbs import TO_SINGULAR, bases_by_third, forms
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.inner_subjects import names_one
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import (
    begins_with_capital,
    is_no_name,
    may_be_verb,
    several_of,
)

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


def wrong_after_parted(document: Document) -> Disagreements:
    """Each verb whose subject opens the sentence and is in the other number: its place, the right form, the subject.

    “The findings, published today, shows”. Only where no other noun can be the subject.
    """
    for verb in filter(document.folded_vocabulary.__contains__, _PARTED):
        yield from _after_enclosed(document, verb)
    for verb in filter(document.folded_vocabulary.__contains__, _TELLING):
        yield from _after_published(document, verb)


def _after_enclosed(document: Document, verb: str) -> Disagreements:
    for comma in document.folded_places(f", {verb} "):
        sentence = document.sentence_at(comma)
        match = _ENCLOSED.fullmatch(document.prose, sentence.start, comma) if sentence else None
        right = _right(match["noun"], verb) if match else ""
        if match and right and not document.is_quoted(comma):
            yield Span(comma + 2, comma + 2 + len(verb)), right, match["noun"]


def _after_published(document: Document, verb: str) -> Disagreements:
    """“Figures published by the council on Friday shows that”."""
    for at in document.folded_places(f" {verb} "):
        sentence = document.sentence_at(at) if _TOLD_THAT.match(document.folded, at + 1 + len(verb)) else None
        match = _PUBLISHED.fullmatch(document.prose, sentence.start, at) if sentence else None
        if match and forms().isdisjoint(match["inner"].split()) and not document.is_quoted(at):
            yield Span(at + 1, at + 1 + len(verb)), bases_by_third()[verb], match["noun"].lower()


def _right(noun: str, verb: str) -> str:
    """The form of a verb that belongs to a noun, if the number of the noun is sure and the verb in the other one."""
    if names_several(noun) and not may_be_verb(noun):
        return several_of(verb)
    return TO_SINGULAR.get(verb, "") if names_one(noun) else ""


def is_sure_plural(document: Document, phrase: str, noun: str, start: int) -> bool:
    """Whether a phrase that ends with a noun opens a sentence, and the noun surely is a plural, and in no title."""
    if not begins_with_capital(document, start):
        return False
    if phrase == noun:
        return is_no_name(noun)
    end = start + len(phrase)
    return names_several(noun) and not may_be_verb(noun) and document.prose[end - len(noun) : end].islower()
