"""What speaks against a lost full stop where the model sees one: that the words before the gap need those after it.

The model knows what a word mostly is, and not what it asks for. These are the ways in which a capital may follow a word
without a mark: as the noun that a number or an adjective lacks, the object that a verb lacks, the subject of a clause
without “that” or “which”, the name of what was just told, or what comes after an introduction without a comma.
"""

from collections.abc import Callable

from copydesk_rules.names.gazetteer.full_names import is_full_name
from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks import hanging, insertions, naming, telling
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.breaks.gap_fields import is_finite
from copydesk_rules.sentences.breaks.named_parts import is_part_of_name
from copydesk_rules.sentences.openers import opens
from copydesk_rules.words.nouns import PEOPLE
from copydesk_rules.words.titles import HONORIFICS

_SINGLE = ("'", "‘")
_DOUBLE = frozenset('"“”')
_CLOSING = frozenset('"”')
_BEFORE_NAMES = (("among", "them"), ("let", "alone"))
_LONGEST_OFFICE = 7
_LONGEST_SUBJECT = 6

Reason = Callable[[Side, Side], bool]


def is_doubtful(left: Side, right: Side, *, is_unsure: bool) -> bool:
    """Whether a gap that the model sees may be none, by its sentence before it and after it.

    Some reasons count only where the model is unsure.
    """
    if _is_part_of_sentence(left, right) or (is_unsure and insertions.is_signature(left)):
        return True
    return any(reason(left, right) for reason in _reasons(left[-1], right[0], is_unsure=is_unsure))


def is_remark(left: Side, right: Side) -> bool:
    """Whether a gap where the model is certain is still worth no more than a remark.

    What is said without “that”, a title and a subject after an introduction without its comma look like a break.
    """
    first = right[0]
    if is_part_of_name(left, right):
        return True
    if (first.name and telling.judges(left, right)) or (first.core == "First" and right[1:] and right[1].capital):
        return True
    if first.name and left[-1].capital and holds_office(left):
        return True
    if left[-1].trail or first.lead or first.core in HONORIFICS or (opens(first.core) and first.core != "I"):
        return False
    reasons: tuple[Reason, ...] = (_is_label, _leads)
    if (first.name or first.core == "I") and hanging.hangs(left, right):
        return True
    if first.name:
        reasons += (telling.says, telling.finds, insertions.is_aged)
    if len(right) == 1 or right[1].kind[0] != "z":  # “gave weight to the story Lind says that”
        reasons += (naming.is_titled,)
    return any(reason(left, right) for reason in reasons)


def _reasons(last: Chunk, first: Chunk, *, is_unsure: bool) -> tuple[Reason, ...]:
    """What may speak against a break between two words."""
    if first.lead or first.core in HONORIFICS:
        sure: tuple[Reason, ...] = (insertions.is_phrase, insertions.is_uttered, insertions.is_shown)
        return (*sure, _is_mark_of_speech, _owns) if is_unsure else sure
    if last.kind[0] == "T":
        return (naming.is_dated,)
    if opens(first.core):
        return _reasons_of_opener(first, is_unsure=is_unsure)
    if last.trail:
        return (insertions.is_quoted_adjective,) if is_unsure else ()
    return _reasons_of_word(first, is_unsure=is_unsure)


def _reasons_of_opener(first: Chunk, *, is_unsure: bool) -> tuple[Reason, ...]:
    """The same where a word follows that opens sentences."""
    sure = (
        naming.is_tune,
        naming.is_key,
        naming.is_numbered,
        naming.is_letter,
        naming.is_number,
        naming.was_then,
        _is_joined,
        insertions.tells_which,
        telling.tells_me,
    )
    if not is_unsure:
        return sure
    unsure = (_is_label, _is_mark_of_speech, naming.is_lettered, hanging.hangs, naming.is_called, naming.is_in_capitals)
    without_verb = (_has_no_verb,) if first.core == "I" else ()
    return (*sure, *unsure, *without_verb, insertions.goes_on_without_end)


def _reasons_of_word(first: Chunk, *, is_unsure: bool) -> tuple[Reason, ...]:
    """The same where any other word follows, or a name."""
    reasons: tuple[Reason, ...] = (lacks_noun, telling.thinks, _goes_on_doing, _is_voted_for, naming.was_then)
    reasons += (naming.is_first_office, naming.is_key, naming.is_model, naming.is_ranked)
    if not first.name and first.kind[-1:] == "'":  # “to use Twisted’s forms”
        reasons += (lacks_object,)
    if first.name:
        reasons += (lacks_object, telling.tells, telling.only_says, describes, _is_share, insertions.is_speaker)
    if is_unsure:
        reasons += (
            _is_mark_of_speech,
            _leads,
            naming.goes_on,
            naming.is_titled,
            _is_label,
            insertions.goes_on_without_end,
        )
    if is_unsure and first.name:
        reasons += (telling.says, telling.finds, _is_apposed, insertions.is_kin, hanging.hangs, _has_no_verb)
    return reasons


def _is_part_of_sentence(left: Side, right: Side) -> bool:
    """Whether the two words at the gap belong together for sure: a known name, “among them Jo”, “what is now Ghana”.

    So do all words of a quotation that has no others: “Mill Weekly”.
    """
    last, first = left[-1], right[0]
    texts = tuple(chunk.core.lower() for chunk in left[-3:])
    if texts[-2:] in _BEFORE_NAMES or texts in asking.IS_NOW or insertions.is_aside(left, right):
        return True
    if texts[-1] == "other" and texts[-2:-1] and texts[-2] in asking.PREPOSITIONS:  # “the values in other Fields”
        return True
    if texts[-1] in ("either", "neither") and texts[-2:-1] and left[-2].trail == ",":
        return True
    if last.lead in _DOUBLE and not last.trail and not _DOUBLE.isdisjoint(first.trail):
        return True
    if _is_named_after_quotation(left) and not (first.lead or opens(first.core)):
        return True
    return first.capital and not last.trail and last.core.istitle() and is_full_name(last.core, first.core)


def _is_named_after_quotation(left: Side) -> bool:
    """Whether only a part of a name stands between a quotation and the gap: ““It is over,” Kent Police Chief”."""
    start = next((at for at in range(len(left), 0, -1) if left[at - 1].trail), 0)
    is_quoted = 0 < start < len(left) and not _CLOSING.isdisjoint(left[start - 1].trail)
    return is_quoted and all(chunk.capital for chunk in left[start:])


def _is_mark_of_speech(_left: Side, right: Side) -> bool:
    """Whether a single quotation mark stands there, or a contraction, “the story I’ve heard”."""
    return right[0].lead in _SINGLE or (not right[0].lead and right[0].core.startswith(("I'", "I’")))


def _leads(left: Side, _right: Side) -> bool:
    """Whether the last word hardly ever is one: “another Kenyan”."""
    return left[-1].core in asking.LEADING


def _owns(left: Side, _right: Side) -> bool:
    """Whether a title in quotation marks belongs to what stands before it: “the channel’s “Meet the Bakers””."""
    return left[-1].kind[-1:] == "'"


def _is_joined(left: Side, right: Side) -> bool:
    """Whether only a small adverb stands between “I” and the “and” that joins its clause: “, and there I saw it”."""
    if right[0].core != "I" or len(left) < 3 or left[-1].trail or left[-1].core not in asking.LOOSE:  # noqa: PLR2004
        return False
    return left[-2].core in asking.JOINING and not left[-2].trail and left[-3].trail == ","


def _is_voted_for(left: Side, right: Side) -> bool:
    """Whether a party follows those who vote for it: “who do not vote Labour”."""
    return left[-1].core in asking.VOTING and right[0].capital


def _is_share(left: Side, right: Side) -> bool:
    """Whether what is counted has no verb of its own: “the county is only 13 percent Republican, so”."""
    return left[-1].core == "percent" and bool(right[0].trail)


def _is_label(left: Side, _right: Side) -> bool:
    """Whether words in capitals stand before the gap, which are no part of a sentence: “see MORE TO READ”."""
    return len(left) > 1 and all(chunk.kind[0] == "A" and len(chunk.core) > 1 for chunk in left[-2:])


def lacks_noun(left: Side, right: Side) -> bool:
    """Whether a number or an adjective at the end asks for a noun: “two Kenyan”, “the highly competitive Kenyan”."""
    last = left[-1]
    if (last.core.endswith(asking.MODIFYING) or _is_numbered(last)) and len(left) > 1:
        return _determines(left[-2])
    if last.core.startswith(asking.FORMER) or (last.core == "more" and left[-2:-1] and left[-2].core in asking.MANY):
        return right[0].name or right[0].role
    if last.core in asking.NUMBERS:
        ranked = len(left) > 1 and left[-2].core.lower() in asking.RANKED
        follows = len(right) > 1 and not right[0].trail and not ranked
        return follows and (right[1].capital or (right[0].name and right[1].part != "v"))
    if last.kind[0] == "J" and left[-2:-1] and left[-2].trail == "," and right[0].name and right[1:] and right[1].role:
        return True  # “, junior Kenya minister Jo”
    if last.kind[0] != "J" or "N" in last.kind or "R" in last.kind:
        return last.kind[-1:] == "'" and right[0].name
    head = next((at for at in range(len(left) - 2, -1, -1) if left[at].trail or left[at].kind[:1] not in "JRn#dg"), -1)
    return head >= 0 and not left[head].trail and _determines(left[head])


def _is_numbered(chunk: Chunk) -> bool:
    """Whether a compound begins with a number, as an adjective does: “a two-room”."""
    number, hyphen, rest = chunk.core.partition("-")
    return bool(hyphen) and rest.isalpha() and rest != "old" and (number in asking.NUMBERS or number.isdigit())


def _has_no_object(after: Chunk) -> bool:
    """Whether what stands after a verb is no object of it."""
    return after.core in asking.WITHOUT_OBJECT or after.kind[0] == "g"


def _determines(chunk: Chunk) -> bool:
    """Whether a noun has to follow: after an article, a possessive."""
    word = chunk.core.lower()
    return word in asking.DETERMINERS or (chunk.kind[-1:] == "'" and not asking.CONTRACTED.match(word))


def lacks_object(left: Side, right: Side) -> bool:
    """Whether a verb at the end asks for an object: “to compensate Kenya”, “has never threatened Kenya”."""
    last = left[-1]
    if len(left) < 2 or last.core in asking.INTRANSITIVE:  # noqa: PLR2004
        return False
    if last.core in asking.PARTICLES:
        return left[-2].part == "v" and left[-2].kind[0] in "bgdnp"
    if "z" in last.kind and left[-2].trail == "," and right[0].kind[-1:] == "'":
        return True  # “Lind, a baker, attributes Kenya’s”
    before = telling.word_before(left, len(left) - 1)
    is_infinitive = before == "to" and len(left) > 2 and left[-3].core in asking.PURPOSES  # noqa: PLR2004
    if is_infinitive or ("b" in last.kind and before in asking.MODALS):
        return True
    return bool({"n", "d"} & set(last.kind)) and before in asking.HAVING


def _goes_on_doing(left: Side, _right: Side) -> bool:
    """Whether a verb in “-ing” with its particle asks for an object: “they are pushing up Fed funds”."""
    return len(left) > 1 and left[-1].core in asking.PARTICLES and left[-2].kind[0] == "g"


def _is_apposed(left: Side, right: Side) -> bool:
    """Whether names follow those that bear them: “its spokesman Ann Mott”, “the figures Ann Mott and Bo Lind”."""
    last = left[-1]
    if last.core[-1:] == "s" or last.core in PEOPLE:
        end = next(
            (at for at, chunk in enumerate(right, 1) if chunk.trail or not right[at : at + 1] or not right[at].capital)
        )
        following = right[end : end + 2]
        joined = len(following) > 1 and following[0].core == "and" and following[1].capital
        return last.kind[0] in "SP" and (right[end - 1].trail[:1] == "," or joined)
    if holds_office(left) and len(right) > 1 and right[1].capital and not right[0].trail:
        return True
    return is_bare_role(left)


def is_bare_role(left: Side) -> bool:
    """Whether what somebody is ends before the gap, and has no article: “said former head”."""
    if not left[-1].role or left[-1].core == "police":
        return False
    head = next((at for at in range(len(left) - 2, -1, -1) if left[at].trail or left[at].kind[:1] not in "JNnP#AR"), -1)
    return head < 0 or bool(left[head].trail) or not _determines(left[head])


def holds_office(left: Side) -> bool:
    """Whether an office and what it is for stand before the gap: “the vice minister for international affairs”."""
    for index in range(len(left) - 2, max(-1, len(left) - 2 - _LONGEST_OFFICE), -1):
        if left[index].trail or left[index].part:
            return False
        if left[index].role and left[index].kind[0] != "S" and left[index + 1].core in ("for", "of"):
            return True
    return False


def _has_no_verb(left: Side, _right: Side) -> bool:
    """Whether what stands before the gap cannot be a sentence."""
    return not any(is_finite(left, index, 0) for index in range(len(left)))


def describes(left: Side, right: Side) -> bool:
    """Whether the words after a noun tell which is meant, as their verb has no object: “the role Kenya plays in it”."""
    if left[-1].kind[0] not in "NS":
        return False
    for index in range(1, min(len(right), _LONGEST_SUBJECT + 2)):
        if right[index - 1].trail:
            return False
        verb = right[index]
        if verb.core in asking.TAKING and right[index - 1].core not in asking.BEING:
            after = right[index + 1 : index + 2]
            return verb.ends if verb.trail or not after else _has_no_object(after[0])
        if verb.core in asking.HAVING and not verb.trail and right[index + 1 : index + 2]:
            if right[index + 1].core in asking.WITHOUT_OBJECT:
                return True
        elif is_finite(right, index, 0) and verb.kind[0] != "m":
            return False
    return False
