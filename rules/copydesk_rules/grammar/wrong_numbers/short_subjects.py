"""Auxiliary verbs in the other number than a short subject with words before its noun: “the stumbling block have”."""

from collections.abc import Callable, Sequence

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause, may_begin_with_verb
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.noun_phrases import NO_NOUNS, PREPOSITIONS
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import is_no_name, may_be_verb
from copydesk_rules.grammar.wrong_numbers.single_things import is_counted
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.nouns import PEOPLE, names_several
from copydesk_rules.words.verbs import TO_PLURAL, TO_SINGULAR

_OF_ONE = frozenset("the a an this that his her its their our my every each another".split())
_OF_SEVERAL = frozenset("the these those his her its their our my many several most some all both other".split())
_VERBS_OF_SEVERAL = ("are", "have", "were", "aren't", "haven't", "weren't", "don't")
_VERBS_OF_ONE = ("was", "has", "is", "wasn't", "hasn't", "doesn't")
_DONE = Regex(
    r" is (?:(?:[a-z]+ly|also|now|still|not|already|being|not yet|no longer) )?"
    r"(?:(?!(?:no|some|any|every)thing\b|hundred\b)[a-z]{3,}(?:ed|ing)|known|made|held|seen|taken|given|found"
    r"|sold|built|likely|unlikely|able|unable|due)\b"
)
"""What things do or have done to them, and no sum or title that is one: “big steps is taken”."""
_DESCRIBING = frozenset("JNng#")
"""What may stand between a determiner and its noun."""
_PLURAL_ENDINGS = ("s", "people", "men", "children")
_LARGE = frozenset(["million", "billion", "trillion"])
_MOST, _LONGEST = 5, 60
_OF_NOUNS = ("N", "Nb", "Nbp", "Np")
"""The classes of words that are mostly nouns."""
_NO_PARTS = (NO_NOUNS | PREPOSITIONS | DETERMINERS).union("and or but than not as if when there here".split())


def wrong_after_short(clauses: Clauses) -> Disagreements:
    """Each such verb, where all that stands before it in the clause is its subject: place, right form and noun."""
    vocabulary = clauses.document.folded_vocabulary
    text = clauses.document.folded
    for verbs, table, holds, is_several in (
        (_VERBS_OF_SEVERAL, TO_SINGULAR, _is_of_one, False),
        (_VERBS_OF_ONE, TO_PLURAL, _is_of_several, True),
    ):
        for verb in filter(vocabulary.__contains__, verbs):
            for at in clauses.document.folded_places(f" {verb} "):
                if text.endswith(_PLURAL_ENDINGS, 0, at) != is_several:
                    continue
                is_sum = verb == "is" and not _DONE.match(clauses.document.folded, at)
                noun = "" if is_sum else _noun(clauses, at, holds)
                if noun and heads_clause(clauses.document, clauses.head(at), table[verb]):
                    yield Span(at + 1, at + 1 + len(verb)), table[verb], noun


def _noun(clauses: Clauses, at: int, holds: Callable[[Document, Sequence[str], int], bool]) -> str:
    """The noun that ends at a place, if it ends a subject that is all of its clause so far; else nothing."""
    start = clauses.head(at)
    if not 0 < at - start < _LONGEST:
        return ""
    words = clauses.document.folded[start:at].split(" ")
    if not 1 < len(words) <= _MOST or not clauses.document.prose[at - len(words[-1]) : at].islower():
        return ""
    is_plain = clauses.document.prose[at + 1].islower() and _describe(words[1:-1])
    return words[-1] if is_plain and holds(clauses.document, words, start) else ""


def _describe(words: Sequence[str]) -> bool:
    """Whether all of some words tell more of the noun after them: “wet”, “satellite”, but not “research using”."""
    if not all(map(_describes, words)):
        return False
    kinds = [classes_of(word)[:1] for word in words]
    return not any(kind in ("n", "g") and "N" in kinds[:index] for index, kind in enumerate(kinds))


def _describes(word: str) -> bool:
    """Whether a word tells more of the noun that it stands before, and is nothing else there."""
    if word in _NO_PARTS or not word.replace("-", "").isalpha():
        return False
    return "-" in word or classes_of(word)[:1] in _DESCRIBING


def _is_of_one(_document: Document, words: Sequence[str], _start: int) -> bool:
    noun = words[-1]
    return words[0] in _OF_ONE and classes_of(noun) in _OF_NOUNS and noun.isalpha() and is_counted(noun)


def _is_of_several(document: Document, words: Sequence[str], start: int) -> bool:
    noun, first = words[-1], words[0]
    if not names_several(noun) or may_be_verb(noun) or (not is_no_name(noun) and len(words) == 1):
        return False
    if words[-2:][0] in _LARGE and noun not in PEOPLE:  # “seven billion marks is a sum”
        return False
    is_of_persons = noun in PEOPLE and any(classes_of(word)[:1] == "N" for word in words[1:-1])
    if is_of_persons or first.endswith("ing") or first in ("more", "fewer"):
        return False  # “the slice people is full”, “editing rules was easy”
    if first in _OF_SEVERAL:
        return True
    return _describe(words[:-1]) and classes_of(first)[:1] in ("J", "N") and not may_begin_with_verb(document, start)
