"""How bad a lost stop is: by its score, by what stands after the gap and by whether two whole clauses meet there."""

from collections.abc import Mapping
from itertools import pairwise

from copydesk import Severity
from copydesk_rules.sentences.breaks import clauses
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.breaks.model import BreakModel
from copydesk_rules.sentences.openers import opens
from copydesk_rules.words.titles import HONORIFICS

_SHIFTS: Mapping[str, Mapping[str, float]] = {
    "name": {"error": 0.6},
    "title": {"error": 0.6},
    "opener": {"warning": -0.3},
    "quotation": {"warning": -0.3},
}
"""How much higher, or lower, the score must be, by what stands after the gap: a name follows a word without a mark for
many reasons, an opener of sentences for hardly any."""
_WHERE_CLAUSES_MEET: Mapping[str, float] = {
    "title": -1.0,
    "head": -1.8,
    "opener": -1.3,
    "quotation": -1.0,
    "subject": -4.0,
    "clause": -4.5,
    "speaker": -4.0,
    "spoken": -4.0,
    "adverb": -1.3,
    "nouns": -3.0,
    "noun": -0.6,
    "bidding": -0.6,
    "name": -0.6,
    "word": -0.6,
    "I": -0.6,
}
"""The same for a warning where a whole clause stands on either side of the gap."""
_ROLE, _FULL_NAME = 4, 9
"""Words after the gap among which somebody's role is to stand, and a full name after it."""


def least_score(model: BreakModel, *, remarks: bool) -> float:
    """The score from which anything may be said of a gap, whatever stands after it."""
    lowest: Severity = "info" if remarks else "warning"
    shifts = (*(_shift(kind, lowest) for kind in _SHIFTS), *_WHERE_CLAUSES_MEET.values())
    return model.thresholds[lowest] + min(shifts)


def severity_of(
    model: BreakModel, score: float, left: Side, right: Side, begins: str, *, remarks: bool
) -> Severity | None:
    """How bad a lost stop is with that score between those chunks; None where nothing is to be said."""
    kind = _kind(right[0])
    levels: tuple[Severity, ...] = ("error", "warning", "info") if remarks else ("error", "warning")
    level = next((level for level in levels if score >= model.thresholds[level] + _shift(kind, level)), None)
    if level == "error" or (level == "warning" and _introduces(right)):
        return level
    is_likely = score >= model.thresholds["warning"] + _WHERE_CLAUSES_MEET[begins]
    if is_likely and clauses.meet(left, right, begins, is_likely=level == "warning"):
        return "warning"
    return level and "info"


def _kind(after: Chunk) -> str:
    """What stands after a gap, as the scores are asked for by it."""
    if after.lead:
        return "quotation"
    if after.core in HONORIFICS:
        return "title"
    return "opener" if opens(after.core) else "name" if after.name else "word"


def _introduces(right: Side) -> bool:
    """Whether the words begin with somebody's role and full name: “US secretary of state Antony Blinken suggested”."""
    roles = [place for place, chunk in enumerate(right[:_ROLE]) if chunk.role]
    names = (place for place, pair in enumerate(pairwise(right[:_FULL_NAME])) if all(chunk.name for chunk in pair))
    return bool(roles) and any(place > roles[0] for place in names)


def _shift(kind: str, severity: Severity) -> float:
    return _SHIFTS.get(kind, {}).get(severity, 0.0)
