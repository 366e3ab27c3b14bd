"""Nouns after “this” and “no”, and verbs after what is done to several: “this functions is not used”."""

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import may_be_verb
from copydesk_rules.words.nouns import names_several, singular
from copydesk_rules.words.verbs import TO_PLURAL, form_for_one

_ALSO_ONE = frozenset("blues odds brains guts doldrums".split())
_THIS = Regex(r"his (?P<noun>[a-z]{3,}s) (?:is|was|has)\b(?!-)")
_NO = Regex(r" (?:[a-z]+(?<!s) )?(?P<noun>[a-z]{3,}s) (?P<verb>is|was|has)\b")
_BEFORE_NO = Regex(r"\b(?:if|when|because|as|since|that|and|but|so|while|where)\Z")
_LONGEST = 16
_DOING = frozenset(
    "Adding Changing Combining Configuring Copying Creating Deleting Disabling Editing Enabling Fixing Installing"
    " Keeping Managing Moving Opening Removing Renaming Replacing Running Setting Updating Upgrading Using"
    " Writing".split()
)
_SEVERAL = Regex(
    rf"(?:{'|'.join(sorted(_DOING))}) (?:the|these|those|your|all|more|such) (?P<noun>[a-z]+s)"
    r" (?P<verb>[a-z]+)(?= [\w“])"
)
_LASTING = frozenset(
    "allow enable help mean cause require need take make involve depend result become ensure provide improve reduce"
    " increase lead give create are were have".split()
)
"""What it does to do a thing to several."""


def beside_determiners(document: Document) -> Disagreements:
    """“This functions is”, “if no tickets is needed”: place, right form, the word beside."""
    if not document.folded_vocabulary.isdisjoint(("is", "was", "has")):
        for match in _THIS.finditer(document.prose) if "this" in document.folded_vocabulary else ():
            opens = document.prose[match.start() - 1 : match.start()] in ("T", "t")
            is_plural = names_several(match["noun"]) and match["noun"] not in _ALSO_ONE
            is_plural &= not may_be_verb(match["noun"]) or document.begins_sentence(match.start() - 1)
            if opens and is_plural:
                yield Span(*match.span("noun")), singular(match["noun"]), "this"
        yield from _after_no(document)


def _after_no(document: Document) -> Disagreements:
    for at in document.folded_places("no ") if "no" in document.folded_vocabulary else ():
        match = _NO.match(document.folded, at + len("no"))
        if match and names_several(match["noun"]) and _opens_clause(document, at):
            yield Span(*match.span("verb")), TO_PLURAL[match["verb"]], match["noun"]


def _opens_clause(document: Document, at: int) -> bool:
    """Whether a sentence begins with the word at a place, or a clause that a conjunction opens."""
    after = document.folded[at - 1 : at] == " " and _BEFORE_NO.left_of(document.folded, at - 1, _LONGEST)
    return bool(after) or document.begins_sentence(at)


def wrong_after_doing(clauses: Clauses) -> Disagreements:
    """“Changing these lamps require a ladder”: to change them is one thing."""
    document = clauses.document
    for match in clauses.matches(_SEVERAL, _DOING):
        noun, verb = match["noun"], match["verb"]
        if verb in _LASTING and names_several(noun) and not may_be_verb(noun):
            right = form_for_one(verb, may_be_noun=True)
            if right and heads_clause(document, match.start(), right):
                yield Span(*match.span("verb")), right, match[0].split()[0]
