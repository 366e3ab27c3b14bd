"""Where a clause may end between two equal words: “those who came came late”, “the town he was born in in 1950”."""

from collections.abc import Sequence

from copydesk import Document, Regex
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.verbs import forms

RELATIVE = frozenset("what who whom where how whatever whoever thing problem question".split())
"""Words that open a clause about something, or one that says what: “how they are”, “the question is”."""
_WHICH = frozenset("who whom that which".split())
"""Words that open a clause about what stands right before them."""
_WHAT = RELATIVE - _WHICH
_ANYBODY = frozenset(
    "those all anyone anybody everyone everybody ones people nothing something anything everything".split()
)
"""Whom “who can” describes where it ends a clause: “those who can can”, but hardly “the players who can can”."""
_PREPOSITIONS = frozenset(
    "of to from with for at by in on into about as through over under up off out round around after before against"
    " between without upon".split()
)
_CAN_END_NOTHING = frozenset(
    "a an the my your our their its every and or but nor if than because although unless whether into during until"
    .split()
)  # fmt: skip
"""Words after which their clause goes on, so that of two of them one is surely left over."""
_AUXILIARIES = frozenset(
    "is are was were am do does did can could will would shall should may might must have has cannot can't don't"
    " doesn't didn't won't couldn't wouldn't isn't aren't wasn't weren't haven't hasn't".split()
)
SUBJECTS = frozenset("i you he she it we they".split())
_HELPING = (_AUXILIARIES | SUBJECTS).union(
    "had be been being never always ever only just also not really still already".split()
)
"""Words that a clause of no more than a subject and a verb may have between its opening and the verb."""
_DETERMINERS = frozenset("the a an any every no all first last next only".split())
_ALSO_VERBAL = frozenset("is are was were am be been being born it's he's she's they're we're".split())
_CLAUSE_END = Regex(r"[;:][\"”’')]*\s")
_OPENING = "\"“‘'(["
_FARTHEST = 80
_CLAUSE, _SHORT = 6, 3
"""Words of a clause up to the doubled one: “what the facts of it are are”; of one about a noun: “she had met met”."""


def words_before(document: Document, place: int) -> list[str]:
    """The words that stand before a place in its sentence, as the folded prose has them, with the marks after them."""
    before = document.sentence_before(place, _FARTHEST)
    return [word.lstrip(_OPENING) for word in _CLAUSE_END.split(before)[-1].split()]


def may_divide(word: str, earlier: Sequence[str]) -> bool:
    """Whether a clause that was opened shortly before may end with the word, and its main clause go on with it."""
    opened = next((at for at in range(len(earlier) - 1, -1, -1) if _opens(earlier, at)), None)
    if opened is None:
        return False
    opener, inside = earlier[opened], earlier[opened + 1 :]
    longest = _CLAUSE if opener in _WHAT else _SHORT
    if len(inside) > longest or any(each.endswith(",") for each in inside):
        return False
    if word in _PREPOSITIONS:
        return _may_end_with_preposition(word, opener, inside)
    if word in _AUXILIARIES:
        return bool(inside) or opener not in _WHICH or earlier[max(0, opened - 1)] in _ANYBODY
    is_verb = is_verbal(word) or (not inside and word.isalpha() and word.endswith("s"))
    return is_verb and len(inside) <= _SHORT and _HELPING.issuperset(inside)


def is_left_over(word: str, earlier: Sequence[str]) -> bool:
    """Whether one of two such words is surely one too many, as no clause can end with the first of them.

    A preposition may end one after a verb: “the town the two were born in in 1950”, “the house John grew up in in May”.
    """
    if word in _PREPOSITIONS - _CAN_END_NOTHING:
        is_noun = len(earlier) > 1 and earlier[-2] in DETERMINERS  # “the end of of it”
        ends_verb = bool(earlier) and ((is_verbal(earlier[-1]) and not is_noun) or earlier[-1] in _PREPOSITIONS)
        return not ends_verb and not any(_opens(earlier, at) for at in range(len(earlier)))
    return word in _CAN_END_NOTHING


def is_verbal(word: str) -> bool:
    """Whether a word may be a form of a verb."""
    return word in forms() or word in _ALSO_VERBAL or word.endswith(("ed", "ing"))


def _may_end_with_preposition(word: str, opener: str, inside: Sequence[str]) -> bool:
    """Whether a clause up to its verb has a subject, or “be”: “where she lives in”, “that was slept in”."""
    if not inside or not is_verbal(inside[-1]) or (opener == "where" and word in ("for", "by", "with", "of")):
        return False
    return opener in SUBJECTS or (len(inside) > 1 and (not is_verbal(inside[0]) or inside[0] in _ALSO_VERBAL))


def _opens(words: Sequence[str], at: int) -> bool:
    """Whether a clause begins with a word; one about a noun: “the man that came”, “the man she met”, not “said that”.

    A comma before “who” or “which” sets the clause apart, so that another one stands after it.
    """
    word, before = words[at], words[at - 1] if at else ""
    if word in SUBJECTS:
        return before in _ANYBODY or (at > 1 and words[at - 2] in _DETERMINERS and before.isalpha())
    if word == "that":
        is_noun = not (is_verbal(before) or before in _PREPOSITIONS or before in ("and", "or", "but"))
        return before in _ANYBODY or (before.isalpha() and is_noun)
    return word in _WHAT or (word in _WHICH and not before.endswith(","))
