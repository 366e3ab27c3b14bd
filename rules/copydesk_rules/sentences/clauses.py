"""Whether two whole clauses meet at a gap, so that what the model half believes can be said aloud.

The first of them has to be able to end there, and the second to begin with what hardly ever stands inside a sentence
with a capital: a word that opens sentences, “Mr” and the like, or a quotation mark.
"""

from copydesk_rules.sentences import asking, telling
from copydesk_rules.sentences.chunk import Chunk, Side
from copydesk_rules.sentences.doubts import describes, holds_office, is_bare_role, lacks_noun
from copydesk_rules.sentences.gap_fields import is_finite
from copydesk_rules.sentences.openers import opens

_HEADS = frozenset(
    "the this these those they he she it we there but however although his her their our an meanwhile it's there's he's"
    " she's they're we're it’s there’s he’s she’s they’re we’re".split()
)
"""Words that no name or title goes on with, and that are no label either."""
_SUBJECTS = frozenset("They She He It We There These".split())
_ASKING = frozenset("which who whose what where why how".split())
_UNENDED = asking.PREPOSITIONS | asking.DETERMINERS | (asking.BEING - {"it"}) | asking.JOINING
_UNENDED |= frozenset(
    "that which who what why how if because whether than as such when while until between during against among".split()
)
"""Words that a sentence may end with, but only before a stop that nobody forgets."""
_LEADING = frozenset("about after before since through under".split())
"""The same before a name or a title; else they may be adverbs: “it has been so ever since”."""
_CLAIMED = frozenset("fact idea claim argument view point emerged emerges transpired".split())
"""What a clause without “that” may follow, besides the words of `asking`: “it has emerged Mr Lind will go”."""
_FARTHEST, _LONGEST_OFFICE, _LONGEST_NAME = 20, 5, 6


def meet(left: Side, right: Side) -> bool:
    """Whether a clause ends at the gap and another one begins there."""
    first, is_titled = right[0], right[0].core in asking.HONORIFICS
    if not (is_titled or first.lead or opens(first.core)):
        return is_speaker(right) and not _is_introduction(left, right) and _ends(left, right) and has_verb(left)
    if not _begins(left[-1], right) or not _ends(left, right) or not has_verb(left):
        return False
    if is_titled and not first.lead and _is_claimed(left, right):
        return False
    return _has_clause(left[-1], right)


def is_pronoun_with_verb(right: Side) -> bool:
    """Whether a pronoun begins there that is always a subject, with its verb: “They have”."""
    first, second = right[0], right[1:2]
    is_subject = first.core in _SUBJECTS and not first.lead and not first.trail
    return is_subject and bool(second) and not second[0].capital and _is_verb(right, 1)


def is_speaker(right: Side) -> bool:
    """Whether a name begins there and what its bearer says is told: “Ann Lind said: “We …”, “Acme said that it …”."""
    end = next((at for at, chunk in enumerate(right[:_LONGEST_NAME]) if chunk.trail or not chunk.capital), 0)
    if not end or right[end].trail not in ("", ":") or right[end - 1].kind[-1:] == "'":
        return False
    verb = right[end].core
    if right[end].trail == ":":
        return verb in asking.SPEAKING
    return verb in asking.SAYING and [chunk.core for chunk in right[end + 1 : end + 2]] == ["that"]


def _is_introduction(left: Side, right: Side) -> bool:
    """Whether the words before a name may introduce it: “when asked again”, “asked why”, “their head”."""
    first = left[0]
    hangs = first.core.lower() in asking.SUBORDINATING or first.kind[0] in "gn" or first.kind[:2] == "dn"
    is_name = left[-1].capital and left[-1].kind[0] != "T"
    return hangs or is_name or left[-1].role or holds_office(left) or lacks_noun(left, right)


def has_verb(side: Side) -> bool:
    """Whether the words have a verb that a clause needs, be it a contraction: “it's”."""
    return any(_is_verb(side, index) for index in range(len(side)))


def _is_verb(side: Side, index: int) -> bool:
    return asking.CONTRACTED.match(side[index].core.lower()) is not None or is_finite(side, index, 0)


def _begins(last: Chunk, right: Side) -> bool:
    """Whether the first word after the gap is no part of a name or a title, and no letter."""
    first, second = right[0], right[1] if len(right) > 1 and not right[0].trail else None
    word = first.core.lower()
    if word in _ASKING or _is_letters(first):
        return False
    if word in ("a", "that"):
        is_letter = word == "a" and (last.capital or second is None or second.kind[0] not in "NJ")
        return second is not None and not is_letter and (word == "a" or _is_verb(right, 1))
    if first.core in asking.HONORIFICS:
        return True
    if second is not None and second.capital and second.core != "I":
        is_title = last.core in _LEADING or (first.lead and not second.name)
        return not is_title and (not last.capital or word == "but")
    if last.capital and not last.name and not first.lead:
        return word in _HEADS
    return first.lead != "" or not (last.capital and asking.CONTRACTED.match(word))


def _is_letters(first: Chunk) -> bool:
    """Whether it is “I”, unless in a quotation, or initials that are a word too: “their IT is old”."""
    if first.core.startswith(("I'", "I’")) or first.core == "I":
        return not first.lead
    return first.core.isupper() and len(first.core) > 1


def _ends(left: Side, right: Side) -> bool:
    """Whether a sentence can end before the gap: nothing is asked for, and nobody is going to speak."""
    last, word = left[-1], right[0].core
    if last.core.lower() in _UNENDED or last.kind[-1:] == "'":
        return False
    if (right[0].lead or word == "A" or word in asking.HONORIFICS) and lacks_noun(left, right):
        return False
    if word in asking.HONORIFICS and last.core in _LEADING:
        return False
    speaks = (telling.tells, telling.says, telling.thinks, telling.says_before_quotation)
    return not any(reason(left, right) for reason in speaks)


def _is_claimed(left: Side, right: Side) -> bool:
    """Whether what follows “Mr” tells what is claimed, tells which is meant or has its office before it."""
    last = left[-1]
    is_quoted = bool(last.lead) and bool(last.trail)  # “was ‘amazed’ Mr Lind had”
    if is_quoted or last.core in _CLAIMED or describes(left, right):
        return True
    return is_bare_role(left) or holds_office(left) or _is_acting(left)


def _is_acting(left: Side) -> bool:
    """Whether “as” and what somebody is stand before the gap: “as their first head Mr Lind”."""
    for chunk in left[-1 : -_LONGEST_OFFICE - 1 : -1]:
        if chunk.core.lower() == "as":
            return True
        if chunk.trail or chunk.kind[0] not in "DJNnP#":
            return False
    return False


def _has_clause(last: Chunk, right: Side) -> bool:
    """Whether a verb follows soon; where a title might, no joining word may stand before it."""
    word = right[0].core.lower()
    is_strict = last.capital or word not in _HEADS or (len(right) > 1 and right[1].capital and not right[0].trail)
    for index, chunk in enumerate(right[:_FARTHEST]):
        if is_strict and index and chunk.part in ("s", "j"):
            return False
        if _is_verb(right, index):
            return True
        if chunk.ends:
            return False
    return False
