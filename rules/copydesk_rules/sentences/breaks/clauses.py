"""Whether two whole clauses meet at a gap, so that what the model finds only likely is worth a warning.

The first of them has to be able to end there, and the second to begin with what hardly ever stands inside a sentence
with a capital: a word that opens sentences, “Mr” and the like, a quotation mark, or a subject with its verb and object.
"""

from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks import hanging, subjects, telling
from copydesk_rules.sentences.breaks.beginnings import is_head
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.breaks.doubts import describes, holds_office, is_bare_role, lacks_noun, lacks_object
from copydesk_rules.sentences.breaks.finite import has_verb, is_verb
from copydesk_rules.words.speaking import SAYING, SPEAKING
from copydesk_rules.words.titles import HONORIFICS

_ASKING = frozenset("which who whose what where why how".split())
_LEADING = frozenset("about after before since through under".split())
"""Words that lead on to a name or a title; elsewhere they may be adverbs: “it has been so ever since”."""
_CLAIMED = frozenset("fact idea claim argument view point emerged emerges transpired".split())
"""What a clause without “that” may follow, besides the words of `asking`: “it has emerged Mr Lind will go”."""
_PRONOUNS = frozenset("her some each this these those all any both more".split())
"""Words that a noun may follow, or none: “Some of them have said so of all”."""
_ENTITLING = frozenset(
    "entitled titled headlined captioned named dubbed reads reading remarks warning principle motto"
    " slogan maxim mantra adage proverb phrase question".split()
)
"""Words before a title or what is written somewhere, in quotation marks."""
_BEGINNING = frozenset("begins began starts started ends ended opens opened".split())
"""The same behind “that” or “which”: “a letter that began “We are sorry””."""
_ADJECTIVAL = ("ary", "ic", "ous", "ive", "able", "ible", "ful", "less")
_BEFORE_DATES = frozenset("in on by since last".split())
_THOUGH = frozenset("though although because while whereas since unless until".split())
"""Words with which a clause begins after a comma."""
_FARTHEST, _LONGEST_OFFICE = 20, 5


def meet(left: Side, right: Side, kind: str, *, is_likely: bool = False) -> bool:
    """Whether a clause ends at the gap and another one begins there, with what is of that kind.

    Where the model finds it likely, one of the two need not have a verb that can be seen.
    """
    if kind in ("name", "word", "I"):
        return subjects.stands_alone(left, right) or (kind != "I" and _is_attributed(left, right))
    may_lack_verb = (is_likely and kind == "subject") or (kind in ("clause", "nouns") and _may_have_verb(left))
    if not (_ends(left, right) and (may_lack_verb or has_verb(left))):
        return False
    if kind == "speaker":
        return not _is_introduction(left, right)
    if kind in ("adverb", "nouns", "noun", "bidding"):
        return _is_free(left, right) and _is_likely_subject(left, right, kind)
    if kind != "spoken" and not _begins(left[-1], right):
        return False
    may_lack_verb = is_likely and kind in ("head", "opener") and not subjects.is_named(left[-1])
    return (may_lack_verb and _goes_on_small(right)) or (_has_clause(right) and not _is_claimed(left, right, kind))


def _may_have_verb(left: Side) -> bool:
    """Whether a word may be a verb of the clause, though it is a participle or a noun as well: “the virus spreads”."""
    return any("d" in chunk.kind or "z" in chunk.kind for chunk in left[1:] if not chunk.capital)


def _is_free(left: Side, right: Side) -> bool:
    """Whether nothing before the gap asks for a noun or is a name that may go on, which “Please” is no part of."""
    may_go_on = subjects.is_named(left[-1]) and right[0].core != "Please"
    return not (may_go_on or _leads_in(left) or lacks_noun(left, right))


def _is_likely_subject(left: Side, right: Side, kind: str) -> bool:
    """Whether what may be a noun has a verb of its own, and several of something do not belong to “you” or “all”."""
    if kind == "nouns":
        return left[-1].kind[0] != "Q" and left[-1].core.lower() not in _PRONOUNS
    return kind != "noun" or (subjects.has_verb_of_its_own(right) and not _leads_on(left))


def _leads_on(left: Side) -> bool:
    """Whether an adjective may stand at the end before its noun: “the insurrectionary”."""
    before = left[-2:-1]
    return left[-1].core.endswith(_ADJECTIVAL) and bool(before) and before[0].core.lower() in asking.DETERMINERS


def _goes_on_small(right: Side) -> bool:
    """Whether the second word is one in small letters, as in few titles."""
    return len(right) > 1 and not (right[0].trail or right[1].capital)


def _is_introduction(left: Side, right: Side) -> bool:
    """Whether the words before a name may introduce it: “when asked again”, “asked why”, “their head”."""
    is_name = left[-1].capital and left[-1].kind[0] != "T"
    return _leads_in(left) or is_name or left[-1].role or holds_office(left) or lacks_noun(left, right)


def _leads_in(left: Side) -> bool:
    """Whether the words begin as an introduction does: “when”, “asked”."""
    first = left[0]
    return first.core.lower() in asking.SUBORDINATING or first.kind[0] in "gn" or first.kind[:2] == "dn"


def _begins(last: Chunk, right: Side) -> bool:
    """Whether the first word after the gap is no part of a name or a title, and no letter."""
    first, second = right[0], right[1] if len(right) > 1 and not right[0].trail else None
    word = first.core.lower()
    if word in _ASKING or _is_letters(first):
        return False
    if word in ("a", "that"):
        is_letter = word == "a" and (last.capital or second is None or second.kind[0] not in "NJgnR")
        return second is not None and not is_letter and (word == "a" or is_verb(right, 1))
    is_date = second is not None and second.kind[0] == "T" and word in _BEFORE_DATES
    if first.core in HONORIFICS or is_date:
        return True
    if second is not None and second.capital and second.core != "I":
        is_title = last.core in _LEADING or (first.lead and not second.name)
        return not is_title and (not last.capital or word == "but")
    return _goes_on_with_none(last, first)


def _goes_on_with_none(last: Chunk, first: Chunk) -> bool:
    """Whether the name that may end at the gap does not go on with the word after it."""
    if last.capital and not last.name and not first.lead:
        return is_head(first)
    return first.lead != "" or not (last.capital and asking.CONTRACTED.match(first.core.lower()))


def _is_letters(first: Chunk) -> bool:
    """Whether it is “I”, unless in a quotation, or initials that are a word too: “their IT is old”."""
    if first.core.startswith(("I'", "I’")) or first.core == "I":
        return not first.lead
    return first.core.isupper() and len(first.core) > 1


def _ends(left: Side, right: Side) -> bool:
    """Whether a sentence can end before the gap: nothing is asked for, and nobody is going to speak."""
    last = left[-1]
    if last.core.lower() in asking.UNENDED and not _is_pronoun(last.core, right):
        return False
    if last.core in _THOUGH and left[-2:-1] and left[-2].trail == ",":  # “, though Lind says that”
        return False
    if last.kind[-1:] == "'" or _introduces(left, right) or _goes_on_then(left):
        return False
    if telling.says(left, right) and not right[0].lead and _has_said(left):
        return True
    speaks = (telling.tells, telling.says, telling.thinks, telling.says_before_quotation)
    return not any(reason(left, right) for reason in speaks)


def _goes_on_then(left: Side) -> bool:
    """Whether “and then” stands at the end, or “but now”."""
    return len(left) > 1 and left[-1].core in ("then", "now") and left[-2].core.lower() in asking.JOINING


def _introduces(left: Side, right: Side) -> bool:
    """Whether a quotation, a title or a letter belongs to what stands before it: “entitled “They Met””, “after Mr”."""
    last, word = left[-1].core, right[0].core
    is_worded = last in _BEGINNING and len(left) > 1 and left[-2].core in ("that", "which")
    if right[0].lead and (last in SPEAKING or last in _ENTITLING or is_worded):
        return True
    is_titled = word in HONORIFICS
    return ((right[0].lead or word == "A" or is_titled) and lacks_noun(left, right)) or (is_titled and last in _LEADING)


def _is_pronoun(word: str, right: Side) -> bool:
    """Whether a word that mostly stands before a noun stands alone, as a subject follows: “for each They said”."""
    follows = right[1:2] and not (right[0].trail or right[1].capital)
    return word in _PRONOUNS and bool(follows) and is_head(right[0])


def _has_said(left: Side) -> bool:
    """Whether what was said stands before who said it: “it is over, the harbour master said”."""
    comma = next((at for at in range(len(left) - 2, 0, -1) if left[at].trail), 0)
    if not comma or left[comma].trail != "," or len(left) - comma > _LONGEST_OFFICE + 1:
        return False
    if any(is_verb(left, at) or left[at].part in ("s", "j") for at in range(comma + 1, len(left) - 1)):
        return False
    return left[0].core.lower() not in asking.SUBORDINATING and has_verb(left[: comma + 1])


def _is_attributed(left: Side, right: Side) -> bool:
    """Whether what was said and who said it stand before a name with a verb: “it is over, the mayor said Lind left”."""
    if left[-1].core not in SAYING or left[-1].trail or left[0].core.lower() in asking.ADVERBIAL:
        return False
    return not _leads_in(left) and _has_said(left) and subjects.has_verb_of_its_own(right)


def _is_claimed(left: Side, right: Side, kind: str) -> bool:
    """Whether what follows “Mr” is what somebody claims, says which one is meant, or has its office before it."""
    last = left[-1]
    if kind != "title":
        return False
    is_quoted = bool(last.lead) and bool(last.trail)  # “was ‘amazed’ Mr Lind had”
    if is_quoted or last.core in _CLAIMED or last.core in subjects.CLAIMING or describes(left, right):
        return True
    if hanging.is_introduction(left) or (right[1:2] and right[1].kind[-1:] == "'" and lacks_object(left, right)):
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


def _has_clause(right: Side) -> bool:
    """Whether a verb follows soon; where a title might, no joining word may stand before it."""
    is_strict = not is_head(right[0]) or (len(right) > 1 and right[1].capital and not right[0].trail)
    for index, chunk in enumerate(right[:_FARTHEST]):
        if is_strict and index and chunk.part in ("s", "j"):
            return False
        if is_verb(right, index):
            return True
        if chunk.ends:
            return False
    return False
