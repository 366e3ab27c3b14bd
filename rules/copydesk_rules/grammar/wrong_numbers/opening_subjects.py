"""Subjects that open a sentence and have no article, or an adverb behind them, and the verb in the other number."""

import re

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.agreement import is_singular, is_surely_plural
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause, may_begin_with_verb
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import is_title, may_be_verb
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.nouns import COLLECTIVE, plurals
from copydesk_rules.words.verbs import TO_PLURAL, bases_by_third, by_third, form_for_one

_ADVERBS = (
    "below above now also still often usually always already only currently never typically generally rarely".split()
)
_DETERMINERS = frozenset("The This That Our My His Her Its Their A An Every Each".split())
_SUBJECT_AND_ADVERB = Regex(
    r"(?:The|This|That|Our|My|His|Her|Its|Their|An?|Every|Each) (?:[a-z]+(?<!s) )?(?P<noun>[a-z]+)"
    rf" (?:{'|'.join(_ADVERBS)}) (?P<verb>[a-z]+)(?= [\w“\"'‘’(])"
)
_NO_NOUNS = frozenset("here there today alone together abroad elsewhere inside outside above below who need".split())
"""What may stand between a subject and such an adverb: “the people here only live by fishing”."""
_BARE_SUBJECT = Regex(
    r"(?P<described>[A-Z][a-z]+(?:ed|al|ive|ic|ous|ful|able|ible) )?(?P<noun>[A-Za-z][a-z]{3,}s|People|Children)"
    r" (?P<verb>[a-z]+s)(?= [\w“\"'‘’(])"
)
_OBJECT = Regex(r" (?:an?|the|his|her|its|their|our|your|every|all|up to|[$£€]?\d[\d,.]*)(?![\w'’-])")
_TELLING = frozenset("say tell show describe explain contain cover list discuss introduce follow include".split())
"""What a page or a book does, whose title may be a plural: “Formats tells how a file is read”."""
_TEACHING = ("ologists", "ologers", "omists", "orians", "icians", "ographers")
"""How plurals end of those who say a thing, which are nobody's name as “Graves” is."""


def wrong_after_opening(clauses: Clauses) -> Disagreements:
    """Each verb in the other number than the subject that opens its clause: its place, the right form, the noun."""
    yield from _bare_subjects(clauses)
    if not clauses.document.vocabulary.isdisjoint(_ADVERBS):
        yield from _before_adverbs(clauses)


def _before_adverbs(clauses: Clauses) -> Disagreements:
    """“The new build now take”: what follows an adverb is the verb."""
    document = clauses.document
    for match in clauses.matches(_SUBJECT_AND_ADVERB, _DETERMINERS):
        noun, right = match["noun"], form_for_one(match["verb"], may_be_noun=True)
        is_one = right and noun not in COLLECTIVE | _NO_NOUNS and is_singular(noun, match[0], is_verb=True)
        if is_one and heads_clause(document, match.start(), right):
            yield Span(*match.span("verb")), right, noun


def _bare_subjects(clauses: Clauses) -> Disagreements:
    """“Tickets goes on sale”, at the head of a clause."""
    document = clauses.document
    for start in clauses.heads:
        match = _BARE_SUBJECT.match(clauses.text, start)
        right = _for_several(document, match["verb"], match.end()) if match else ""
        if match and right and _names_several(document, match, right) and heads_clause(document, start):
            yield Span(*match.span("verb")), right, document.text(Span(*match.span("noun")))


def _names_several(document: Document, match: re.Match[str], right: str) -> bool:
    """Whether the noun is surely a plural, and no name, title or verb."""
    noun = match["noun"].lower()
    may_be_title = right in _TELLING and not noun.endswith(_TEACHING) and not match["described"]
    if may_be_title or not is_surely_plural(noun) or People.known().families(noun) or is_title(document, noun):
        return False
    is_subject = noun in plurals() and not may_be_verb(noun)
    return is_subject or not may_begin_with_verb(document, match.start())


def _for_several(document: Document, verb: str, end: int) -> str:
    """The form for several of a verb in that for one, which may be a noun only where something follows that it does."""
    return by_third().get(verb) or (
        bases_by_third().get(verb, "") if verb not in TO_PLURAL and _OBJECT.match(document.prose, end) else ""
    )
