"""Verbs for several things of one that is set apart from all others: “every file have”, “a backup that have”."""

from copydesk import Regex, Span
from copydesk_rules.grammar.nouns import COLLECTIVE, MAY_BE_PLURAL, SINGULAR
from copydesk_rules.grammar.one_subject import earlier
from copydesk_rules.grammar.verbs import TO_SINGULAR, form_for_one
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, may_be_listed
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.single_things import names_one
from copydesk_rules.grammar.wrong_numbers.subjunctive import WISHED

_EACH = ("every", "each")
_EVERY = {word: Regex(rf"{word} (?P<noun>[a-z]+) (?P<verb>have|are|don't|haven't|aren't)(?= [a-z])") for word in _EACH}
_ONE = Regex(r"\b(?<!of )(?<!than )(?:an?|every|any|another) (?:[a-z]+ )?(?P<noun>[a-z]+)\Z")
_THAT = (" that ", " which ")
_VERB = Regex(r"(?P<verb>[a-z]+(?:n't)?)(?= [a-z\d])(?! (?:is|are|was|were|has|have|can|will|would)\b)")
_MAY_BE_WISHED = frozenset(["were", "weren't", "do"])
_FARTHEST = 48


def wrong_of_one(clauses: Clauses) -> Disagreements:
    """Each verb for several after “every” and a noun, or in a clause that describes “a” thing right before it."""
    document = clauses.document
    for word in filter(document.folded_vocabulary.__contains__, _EACH):
        for match in _EVERY[word].finditer(document.folded):
            is_one = _names_one(match["noun"]) and _heads_clause(clauses, match.start())
            if is_one and not WISHED.search(earlier(document, match.start()).lower()):
                yield Span(*match.span("verb")), TO_SINGULAR[match["verb"]], match["noun"]
    for that in _THAT:
        for at in document.folded_places(that):
            verb = _VERB.match(document.folded, at + len(that))
            right = _right(verb["verb"]) if verb else ""
            before = _ONE.left_of(document.folded, at, _FARTHEST) if right else None
            if verb and before and _names_one(before["noun"]) and _is_of_one(clauses, before.start(), verb.end()):
                yield Span(*verb.span("verb")), right, before["noun"]


def _right(verb: str) -> str:
    return "" if verb in _MAY_BE_WISHED else form_for_one(verb)


def _names_one(noun: str) -> bool:
    if noun in COLLECTIVE or noun in MAY_BE_PLURAL:
        return False
    return noun in SINGULAR or names_one(noun)


def _is_of_one(clauses: Clauses, start: int, end: int) -> bool:
    """Whether what stands between two places heads its clause, and nothing is wished before it."""
    document = clauses.document
    is_plain = document.prose[start + 1 : end].islower() and _heads_clause(clauses, start)
    return is_plain and not WISHED.search(earlier(document, start).lower())


def _heads_clause(clauses: Clauses, start: int) -> bool:
    return clauses.begin_at(start) and not may_be_listed(clauses.document, start)
