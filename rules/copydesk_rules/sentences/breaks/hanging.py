"""Introductions without their comma, after which the subject may follow: “when he was here Kenya”."""

from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.chunk import Side
from copydesk_rules.sentences.breaks.gap_fields import is_finite

_LONGEST_ADVERBIAL = 4


def hangs(left: Side, right: Side) -> bool:
    """Whether an introduction without its comma ends at the gap: “when he was here Kenya”, “and once again Kenya”."""
    if not (right[0].name or right[0].core == "I"):
        return False
    return is_introduction(left)


def is_introduction(left: Side) -> bool:
    """Whether the words before the gap are such an introduction, whatever follows."""
    return is_introduced(left) or _is_subordinate(left)


def is_introduced(left: Side) -> bool:
    """Whether a few words that say when or where follow a joining word: “but in many ways”."""
    for length in range(1, min(_LONGEST_ADVERBIAL + 1, len(left) - 1)):
        start = len(left) - length
        if left[start - 1].core.lower() in asking.JOINING or left[start - 1].trail[-1:] in (";", ":", ","):
            verbs = any(is_finite(left, index, start) for index in range(start, len(left)))
            return left[start].core.lower() in asking.ADVERBIAL and not verbs
        if left[start].trail:
            return False
    return False


def _is_subordinate(left: Side) -> bool:
    """Whether the sentence, or what follows its last comma, begins with “if” or the like, and has its verb already."""
    for index in range(len(left) - 1, -1, -1):
        if "," in left[index].trail:
            return False
        if left[index].core.lower() in asking.SUBORDINATING:
            begins = index == 0 or left[index - 1].core.lower() in asking.BEFORE_SUBORDINATING
            return begins and any(is_finite(left, at, index) for at in range(index + 1, len(left)))
    return False
