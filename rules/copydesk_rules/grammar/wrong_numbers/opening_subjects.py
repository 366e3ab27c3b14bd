"""Subjects that open a sentence and have no article, or an adverb behind them, and the verb in the other number."""

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.nouns import COLLECTIVE
from copydesk_rules.grammar.verbs import TO_PLURAL, bases_by_third, by_third, form_for_one
from copydesk_rules.grammar.wrong_numbers.agreement import OF_ONE, is_singular, is_surely_plural
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.heads import capitalised, heads_sentence
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import is_title
from copydesk_rules.names.gazetteer.people import People

_ADVERBS = "now also still often usually always already only currently never typically generally rarely".split()
_SUBJECT_AND_ADVERB = Regex(
    r"(?:The|This|That|Our|My|His|Her|Its|Their|An?|Every|Each) (?:[a-z]+(?<!s) )?(?P<noun>[a-z]+)"
    rf" (?:{'|'.join(_ADVERBS)}) (?P<verb>[a-z]+)(?= [\w“\"'‘’(])"
)
_NO_NOUNS = frozenset("here there today alone together abroad elsewhere inside outside above below who".split())
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


def wrong_after_opening(document: Document) -> Disagreements:
    """Each verb in the other number than the subject that opens its sentence: its place, the right form, the noun."""
    yield from _bare_subjects(document)
    if not document.vocabulary.isdisjoint(_ADVERBS):
        yield from _before_adverbs(document)


def _before_adverbs(document: Document) -> Disagreements:
    """“The new build now take”: what follows an adverb is the verb."""
    for match in _SUBJECT_AND_ADVERB.at(capitalised(document, OF_ONE), document.prose):
        noun, right = match["noun"], form_for_one(match["verb"], may_be_noun=True)
        is_one = noun not in COLLECTIVE | _NO_NOUNS and is_singular(noun, match[0], is_verb=True)
        if right and is_one and heads_sentence(document, match):
            yield Span(*match.span("verb")), right, noun


def _bare_subjects(document: Document) -> Disagreements:
    """“Tickets goes on sale”, at the head of a sentence."""
    for sentence in document.sentences:
        match = _BARE_SUBJECT.match(document.prose, sentence.start)
        right = _for_several(document, match["verb"], match.end()) if match else ""
        noun = match["noun"].lower() if match else ""
        may_be_title = right in _TELLING and not noun.endswith(_TEACHING) and not (match and match["described"])
        may_be_name = may_be_title or People.known().families(noun) > 0
        is_plural = is_surely_plural(noun) and not may_be_name and not is_title(document, noun)
        if match and right and is_plural and heads_sentence(document, match):
            yield Span(*match.span("verb")), right, match["noun"]


def _for_several(document: Document, verb: str, end: int) -> str:
    """The form for several of a verb in that for one, which may be a noun only where something follows that it does."""
    return by_third().get(verb) or (
        bases_by_third().get(verb, "") if verb not in TO_PLURAL and _OBJECT.match(document.prose, end) else ""
    )
