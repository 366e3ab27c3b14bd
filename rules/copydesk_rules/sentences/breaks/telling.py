"""Words of saying and thinking that a clause or a quotation may follow without a mark: “he said Kenya would”."""

from collections.abc import Iterator

from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.breaks.gap_fields import is_finite
from copydesk_rules.words.speaking import SAYING, TELLING, UTTERING

_QUOTES = ("'", "‘", '"', "“")
_CLOSING = ("'", "’", '"', "”")
_ADDRESSING = TELLING | asking.ASKING
_FINDING = frozenset(
    "show shows showed shown reveal reveals revealed discover discovers discovered prove proves proved proven learn"
    " learns learned learnt realise realises realised realize realizes realized acknowledge acknowledges acknowledged"
    " indicate indicates indicated imply implies implied".split()
)
"""Verbs before such a clause that nobody says aloud: “the order shows Kenya is”."""
_LONGEST_SUBJECT = 4
_LONGEST_HEARER = 6
"""Words for those who are told something: “told the court in Leeds Kenya would”."""


def says_before_quotation(left: Side, right: Side) -> bool:
    """Whether words of saying lead into a quotation, so that what is missing may be a comma: “he said “We are”."""
    if right[0].lead not in _QUOTES or _is_quoted(left):
        return False
    if any(last.core in UTTERING for last in (_before_time(left), *_before_aside(left))):
        return True
    return _has_hearer(left, _ADDRESSING)


def _before_aside(left: Side) -> Iterator[Chunk]:
    """What stands before a particle or a short aside: “blurted” in “blurted out”, “said” of “said, at last”."""
    if len(left) > 1 and left[-1].core in asking.PARTICLES and not left[-2].trail:
        yield left[-2]
    yield from (chunk for chunk in left[-_LONGEST_HEARER:-1] if chunk.trail == ",")


def _before_time(left: Side) -> Chunk:
    """The last chunk that says neither when nor where: “said” in “said here yesterday”."""
    end = len(left)
    while end > 1 and left[end - 1].core.lower() in asking.WHEN and not left[end - 1].trail:
        end -= 1
    return left[end - 1]


def thinks(left: Side, _right: Side) -> bool:
    """Whether an adjective or a noun that a clause may follow stands at the end: “it is possible Kenya will”."""
    last = _before_time(left)
    if last.trail:
        return False
    before = left[left.index(last) - 1 : left.index(last)]
    if before and last.core in asking.WORRIES:
        return before[0].kind[0] == "g"
    if before and (before[0].core, last.core) == ("in", "case"):
        return True
    if before and last.core == "time" and before[0].core in asking.EACH:
        return True
    return last.core in asking.THOUGHTS or (
        last.core in asking.FEELING and word_before(left, left.index(last)) in asking.BEING
    )


def judges(left: Side, right: Side) -> bool:
    """Whether “it is” and an adjective stand at the end, and a clause follows: “it is right Kenya is asked”."""
    last = left[-1]
    is_quoted = bool(last.lead) and last.trail in _CLOSING
    if len(left) < 3 or "J" not in last.kind or (last.trail and not is_quoted):  # noqa: PLR2004
        return False
    place = len(left) - 2
    while place > 0 and left[place].core.lower() in asking.ADVERBS:
        place -= 1
    if left[place].core not in ("is", "was", "'s", "’s") or left[place - 1].core.lower() != "it":
        return False
    return any(is_finite(right, at, 0) for at in range(1, min(len(right), _LONGEST_SUBJECT)))


def says(left: Side, _right: Side) -> bool:
    """Whether a verb that a clause may follow stands at the end, and no quotation has ended: “he said Kenya would”."""
    last = _before_time(left)
    return last.core in SAYING and not last.trail and not _is_quoted(left)


def finds(left: Side, _right: Side) -> bool:
    """Whether what is shown or found out may follow: “the order shows Kenya is”, “it was discovered Kenya had”."""
    last = left[-1]
    if last.core not in _FINDING or last.trail or _is_quoted(left):
        return False
    is_passive = word_before(left, len(left) - 1) in asking.BEING
    return not is_passive or any(chunk.core.lower() == "it" for chunk in left[-4:])


def only_says(left: Side, _right: Side) -> bool:
    """Whether a verb of saying at the end is the only one: what was said does not stand before it, so it follows.

    “The talks are over, he said” has it before; “on Monday he said” does not.
    """
    last = left[-1]
    if not (last.core in SAYING or last.core in _FINDING) or last.trail or _is_quoted(left) or len(left) < 2:  # noqa: PLR2004
        return False
    return not any(
        chunk.part == "s" or (is_finite(left, at, 0) and word_before(left, at) not in asking.DETERMINERS)
        for at, chunk in enumerate(left[:-1])
    )


def tells(left: Side, _right: Side) -> bool:
    """Whether somebody is told something at the end: “told the court Kenya would”."""
    return not _is_quoted(left) and _has_hearer(left, TELLING)


def tells_me(left: Side, right: Side) -> bool:
    """Whether “I” begins what is said to somebody: “let me tell you today I love”."""
    last = _before_time(left)
    return right[0].core == "I" and not last.trail and tells(left[: left.index(last) + 1], right)


def _has_hearer(left: Side, verbs: frozenset[str]) -> bool:
    """Whether somebody stands at the end after one of some verbs."""
    for index in range(len(left) - 2, max(-1, len(left) - 2 - _LONGEST_HEARER), -1):
        if left[index].core in verbs:
            return not left[index].trail
        if left[index].trail or left[index].part:
            return False
    return False


def _is_quoted(left: Side) -> bool:
    """Whether a quotation ends before the gap."""
    return any(mark in chunk.trail for chunk in left for mark in '"”')


def word_before(left: Side, index: int) -> str:
    """The word before an index, in small letters, adverbs left out."""
    index -= 1
    while index > 0 and (left[index].core.lower() in asking.ADVERBS or left[index].core.endswith("ly")):
        index -= 1
    return left[index].core.lower() if index >= 0 else ""
