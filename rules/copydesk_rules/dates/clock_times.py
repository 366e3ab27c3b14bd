"""Times of the 24-hour clock: numbers that a time zone after them, or “at” before them, makes times."""

from collections.abc import Iterator

from copydesk import Document, Regex, Span
from copydesk.named_tuple import NamedTuple

_HOURS, _MINUTES = 24, 60
_ZONES = frozenset(
    "GMT UTC BST CET CEST EST EDT CST CDT MST MDT PST PDT ET IST JST AEST AEDT hrs hours local o'clock o’clock".split()
)
"""Words after times; an article that has none of them need not be searched."""
# Begin with one character, or one of a class, which is found much faster than more of them.
_ZONED = Regex(
    r"(?P<hour>[0-9](?<![\w:.,/+-].)[0-9]?):(?P<minute>\d{2})(?::(?P<second>\d{2}))?"
    rf"(?= (?:{'|'.join(sorted(_ZONES - {'local'}))}|local time)\b)"
)
_MINUTES_PAST = Regex(
    r":(?P<minute>[0-9]{2})(?![\w:%/-]|[.,]\d|[ \u00a0\u202f]?[aApP]\.? ?[mM]\b"
    r"| (?:odds|scale|pace|ratio|to|min(?:ute)?s?|sec(?:ond)?s?)\b)"
)
_AT = Regex(r"\b(?:[Aa]t|[Ff]rom|[Uu]ntil|[Tt]ill)(?: about| around)? (?P<hour>[0-2]?[0-9])\Z")
# Races and matches have a time “at 25:30”, too.
_STARTS_AT = Regex(
    r"\b(?:(?:start|begin|open|clos|depart|leav|arriv|land|end|resum|kick|board)\w*(?: off| up)?"
    r"|(?:meeting|service|show|concert|train|flight|vote|hearing|kick-off|match|class) (?:is|was|will be)) at"
    r" (?P<hour>[2-9][0-9])\Z"
)
_FARTHEST = 32


class ClockTime(NamedTuple):
    """A time of day as it is written, and where it stands."""

    span: Span
    hour: int
    minute: int

    @property
    def reason(self) -> str:
        """Why no clock shows it; empty where one does."""
        if self.minute >= _MINUTES:
            return "minutes go up to 59"
        if self.hour > _HOURS:
            return f"no day has {self.hour} hours"
        return f"the day ends at {_HOURS}:00" if self.hour == _HOURS and self.minute else ""


def clock_times(document: Document) -> Iterator[ClockTime]:
    """The times of a document that have a zone, or with “at” or “starts at” before them; some of them twice.

    With “at” alone only those that can be no length of time either.
    """
    text = document.prose
    if not document.vocabulary.isdisjoint(_ZONES):
        for match in _ZONED.finditer(text):
            yield ClockTime(Span(*match.span()), int(match["hour"]), int(match["minute"]))
    for match in _MINUTES_PAST.finditer(text):
        pattern = _AT if int(match["minute"]) >= _MINUTES else _STARTS_AT
        before = pattern.left_of(text, match.start(), _FARTHEST)
        if before:
            yield ClockTime(Span(before.start("hour"), match.end()), int(before["hour"]), int(match["minute"]))
