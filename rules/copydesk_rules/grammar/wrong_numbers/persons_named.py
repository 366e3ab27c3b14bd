"""Verbs for several right after the full name of one person, which heads its clause: “Actress Ann Hill have given”."""

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.subjunctive import WISHED
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.verbs import form_for_one

_BEING = ("have", "are", "were", "don't", "haven't", "aren't", "weren't")
_TELLING = ("say", "think", "believe", "argue", "insist", "agree", "deny", "admit", "add", "warn", "hope", "want")
"""Verbs of what people do in the news; most others are nouns as well, of which a name may tell more."""
_TOLD = Regex(r" (?:that|the|an?|his|her|he|she|it|its|they|their|there|this|these|previous|local|to)\b")
"""What shows that one of these is a verb: “Ann Hill say the mill”."""
_VERBS = (*_BEING, *_TELLING)
_NAME = Regex(r"(?:Mc|Mac|O['’]|De)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
_LEADING = Regex(r"[A-Z][a-z]+(?<![^s]s)|[A-Z]{2,4}|[a-z-]+(?<!s)")
"""What may stand before a name: an office and what tells more of it, “Federal Agriculture Minister”."""
_NO_PERSON = Regex(
    r"\b(?:did|does|do|will|would|shall|should|can|could|may|might|must|let|and|or|of|in|on|at|for|with|by|from|to|than|like|unlike|both|neither|either|bands?|firms?|brands?|labels?|retailers?|banks?"
    r"|clubs?|chains?|shops?|the)\b"
)
"""What shows that the name is not all of the subject, that it is no person's, or that a question asks what one does."""
_ALSO_FIRMS = frozenset(
    "lewis stanley ferdinand klein lauren hilfiger vuitton power hill ashley baker smith boss perry cook morris"
    " brothers lynch chase barney fargo mae mac motors stores group united city town rovers wanderers athletic villa"
    " county north nichols mcqueen deere daniels walker spencer young marwick wood holdings"
    " airlines".split()
)
"""Family names that firms, shops and clubs bear with a given name before them: “John Lewis have”."""
_INITIAL = Regex(r"[A-Z]\.")
_FEWEST = 3
"""People in 100,000 from whom on a name is a given name."""
_FARTHEST = 64
_HE = ("he", "she", "his", "her")


def wrong_after_persons(clauses: Clauses) -> Disagreements:
    """Each such verb: its place, the right form, and the name."""
    document = clauses.document
    if document.folded_vocabulary.isdisjoint(_HE):
        return
    for verb in _VERBS:
        for at in document.folded_places(f" {verb} ") if verb in document.folded_vocabulary else ():
            family = document.prose.rfind(" ", 0, at) + 1
            if not document.prose[family : family + 1].isupper():
                continue
            is_verb = verb in _BEING or _TOLD.match(document.folded, at + 1 + len(verb)) is not None
            if is_verb and (name := _name(clauses, at)):
                yield Span(at + 1, at + 1 + len(verb)), form_for_one(verb, may_be_noun=True), name


def _name(clauses: Clauses, at: int) -> str:
    """The full name that ends at a place, if it ends all that its clause has so far, and one person bears it."""
    document, head = clauses.document, clauses.head(at)
    if not 0 < at - head < _FARTHEST:
        return ""
    *leading, given, family = ("", "", *document.prose[head:at].split(" "))
    if _INITIAL.fullmatch(given):
        given = leading.pop()
    if not (_NAME.fullmatch(given) and _NAME.fullmatch(family) and all(map(_may_lead, filter(None, leading)))):
        return ""
    people = People.known()
    is_firm = family.lower() in _ALSO_FIRMS or (family.endswith("s") and not people.families(family.lower()))
    if is_firm or people.namesakes(given.lower()) < _FEWEST:
        return ""
    if WISHED.search(document.sentence_before(head, _FARTHEST)) or _is_one_of_several(document, head):
        return ""
    return f"{given} {family}"


def _may_lead(word: str) -> bool:
    return _LEADING.fullmatch(word) is not None and not _NO_PERSON.search(word.lower())


def _is_one_of_several(document: Document, head: int) -> bool:
    """Whether the name may be the last of a list, or a question asks for what the person has."""
    before = document.sentence_before(head, _FARTHEST).rstrip()
    return before.endswith(("and", ",", "or", "did", "does", "will", "would", "as"))
