"""Verbs of clauses, judged by what stands around them where their class alone does not tell."""

from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.chunk import Side
from copydesk_rules.sentences.breaks.gap_fields import is_finite

_BARE_AFTER = frozenset("i we you they who these those".split())
_SINGULAR = frozenset("he she it who which this that everyone nobody".split())


def has_verb(side: Side) -> bool:
    """Whether the words have a verb that a clause needs, be it a contraction: “it's”, or a bidding: “Check it”."""
    return any(is_verb(side, index) for index in range(len(side))) or _bids(side)


def is_verb(side: Side, index: int) -> bool:
    """Whether a word is such a verb, which may be a noun more often: “we work”, “it now accounts for”."""
    if asking.CONTRACTED.match(side[index].core.lower()) is not None or is_finite(side, index, 0):
        return True
    return index > 0 and not side[index].capital and _agrees(side, index)


def _bids(side: Side) -> bool:
    """Whether the words begin with a verb and its object: “Check it”, “See our list”, “Please see it”."""
    first, second = side[0], side[1:2]
    if first.core == "Please" and second:
        first, second = side[1], side[2:3]
    return "b" in first.kind and not first.trail and bool(second) and second[0].kind[0] in "DHQ"


def _agrees(side: Side, index: int) -> bool:
    """Whether the word before a word is a subject that it may be the verb of."""
    place = index - 1
    while place > 0 and side[place].core in asking.ADVERBS and not side[place].trail:
        place -= 1
    before, kind = side[place], side[index].kind
    if before.trail:
        return False
    if before.core.lower() in _BARE_AFTER:
        return "b" in kind or "p" in kind
    if before.kind[0] == "S" and kind[0] in "bp":
        return index + 1 < len(side) and side[index + 1].kind[0] in "DQHRIJ#"
    return before.core.lower() in _SINGULAR and side[index].core.endswith("s") and kind[0] in "SNz"
