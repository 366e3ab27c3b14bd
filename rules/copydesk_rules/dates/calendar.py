"""The dates of an article: how English writes them, and the day from which the article counts."""

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache

from copydesk import Document, Regex, Span
from copydesk.named_tuple import NamedTuple

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_NUMBERS = {name[:3]: number for number, name in enumerate(MONTHS, 1)}
MONTH_NAME = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![^\W_])"
)
_MONTH = Regex(MONTH_NAME)
_CAPITALS = [month.upper() for month in MONTHS]
_IN_CAPITALS = Regex(
    r"[JFMASOND](?:ANUARY|EBRUARY|ARCH|PRIL|AY|UNE|ULY|UGUST|EPTEMBER|CTOBER|OVEMBER|ECEMBER)\b"
    r"|[MTWFS](?:ON|UES|EDNES|HURS|RI|ATUR|UN)DAY\b"
)
YEAR = r"(?:1[5-9]|20)\d\d"
_GAP = r"[ \u00a0]+"
"""What stands between the parts of a date: spaces, or the end of a line, but not that of a paragraph."""
_DAY_OF_WEEK = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)"
_WEEKDAY = rf"(?:(?<![^\W_])(?P<weekday>{_DAY_OF_WEEK})\.?,?(?:{_GAP}\(?(?:the{_GAP})?|(?<=,)))?"
_DAY_BEFORE = Regex(rf"{_WEEKDAY}(?<![\w.,/:$£€])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:{_GAP}(?:of{_GAP})?|-)\Z")
_WEEKDAY_BEFORE = Regex(_WEEKDAY + r"\Z")
_DAY_AFTER = Regex(rf"\.?{_GAP}(?P<day>\d{{1,2}})(?P<ordinal>st|nd|rd|th)?(?![\w:%]|[.,/]\d|[-–]\d)")
_YEAR_AFTER = Regex(rf"(?:\.?,?{_GAP}|-)(?P<year>{YEAR})(?![\w%]|[.,/:]\d)")
_TOLD_AFTER = rf"(?:,?{_GAP}\(|,{_GAP}(?:(?:which|it){_GAP}was{_GAP})?an?{_GAP}|{_GAP}(?:was|fell on){_GAP}an?{_GAP})"
_OVER = rf"(?=[.,;:)!?]|\Z|{_GAP}(?:and|when|morning|afternoon|evening|night)\b)"
_WEEKDAY_AFTER = Regex(rf"{_TOLD_AFTER}(?:an?{_GAP})?(?P<weekday>{_DAY_OF_WEEK}){_OVER}")
_RANGE_BEFORE = Regex(rf"{MONTH_NAME}\.?{_GAP}\d{{1,2}}(?:st|nd|rd|th)?-\Z")
"""What stands before the second month of “March 31-April 2”."""
_LONGEST_BEFORE = 26
_FILE_DATE = Regex(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_DATELINE_WORDS = 14
_DATELINE_BLOCKS = 6
_OPENING_DATELINE = Regex(r"[A-Z][A-Z.’' -]{2,}\b[^—–]{0,60}?(?:—|–|\s--?\s)")
"""The place, in capitals, and what follows it up to the dash before the first words of a report."""


class WrittenDate(NamedTuple):
    """A day of a month as an article writes it, which need not exist; `year` and `weekday` where they are written.

    `day_span` is where the day's number stands, and so on for month, weekday and year.
    """

    day: int
    month: int
    year: int | None
    weekday: int | None
    span: Span
    day_span: Span
    month_span: Span
    weekday_span: Span | None
    year_span: Span | None
    is_marked: bool
    """Whether an ordinal or a year says that the number is a day: “May 31st”, and not somebody's name and a number."""

    @property
    def date(self) -> datetime.date | None:
        """The day, if it is written with its year and exists."""
        return day_of(self.year, self.month, self.day) if self.year else None


def month_of(written: str) -> int | None:
    """The number of a month by its name or an abbreviation of it; None for a word that is no such."""
    number = _MONTH_NUMBERS.get(written[:3], 0)
    return number if number and MONTHS[number - 1].startswith(written.rstrip(".")) else None


def day_of(year: int, month: int, day: int) -> datetime.date | None:
    """The day, or None if the calendar has none such."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def days_in(month: int, year: int | None) -> int:
    """How many days the month has; of a February without a year, the most it may have."""
    return next(day for day in (31, 30, 29, 28) if day_of(year or 2000, month, day))


@lru_cache(maxsize=1)
def dates(prose: str) -> tuple[WrittenDate, ...]:
    """All days of a month that the prose names with the month's name, in order."""
    if any(name in prose for name in _CAPITALS):
        prose = _IN_CAPITALS.sub(_titled, prose)
    return tuple(found for match in _MONTH.finditer(prose) if (found := _read(prose, match)))


def _titled(match: re.Match[str]) -> str:
    """A name in capitals as it is written elsewhere: “MARCH”."""
    return match[0].title()


def clock(document: Document) -> datetime.date | None:
    """The day from which the article counts: of its front matter, its file's name, or a dateline near its top."""
    if document.date:
        return document.date
    if named := _FILE_DATE.search(document.path.rpartition("/")[2]):
        return day_of(int(named[1]), int(named[2]), int(named[3]))
    return next(_datelines(document), None)


def _datelines(document: Document) -> Iterator[datetime.date]:
    for block in document.blocks[:_DATELINE_BLOCKS]:
        if block.kind == "title":
            continue
        span = block.span
        if len(document.text(span).split()) > _DATELINE_WORDS:
            opening = _OPENING_DATELINE.match(document.prose, *span)
            if opening is None:
                continue
            span = Span(*opening.span())
        inside = (found for found in dates(document.prose) if span.covers(found.span))
        yield from (found.date for found in inside if found.date)


def _read(prose: str, month: re.Match[str]) -> WrittenDate | None:
    """The date around the name of a month, day first or month first."""
    begin = max(0, month.start() - _LONGEST_BEFORE)
    before = prose[begin : month.start()]
    if before[-1:].isalnum():
        return None
    day = _DAY_BEFORE.search(before)
    if day and not (before[-1:] == "-" and _RANGE_BEFORE.search(before)):
        return _date(prose, month, _Side(day, begin), _Side(day, begin), month.end())
    day = _DAY_AFTER.match(prose, month.end())
    weekday = _WEEKDAY_BEFORE.search(before)
    if day and weekday:
        return _date(prose, month, _Side(day, 0), _Side(weekday, begin), day.end())
    return None


class _Side(NamedTuple):
    """What stands beside the month's name; `base` is the offset in the prose of the text that was searched."""

    match: re.Match[str]
    base: int

    def span(self, group: str) -> Span | None:
        start, end = self.match.span(group)
        return Span(self.base + start, self.base + end) if start >= 0 else None


def _date(prose: str, month: re.Match[str], day: _Side, before: _Side, end: int) -> WrittenDate | None:
    year = _YEAR_AFTER.match(prose, end)
    day_span, weekday_span = day.span("day"), before.span("weekday")
    if day_span is None:
        return None
    start = min(span.start for span in (day_span, weekday_span, Span(month.start(), end)) if span)
    end = year.end() if year else end
    if year and weekday_span is None and (after := weekday_after(prose, end)):
        weekday_span, end = after, after.end
    ordinal = prose[day_span.end : day_span.end + 2].isalpha()
    return WrittenDate(
        day=int(day.match["day"]),
        month=_MONTH_NUMBERS[month[0][:3]],
        year=int(year["year"]) if year else None,
        weekday=weekday_of(prose[weekday_span.start : weekday_span.end]) if weekday_span else None,
        span=Span(start, end),
        day_span=day_span,
        month_span=Span(*month.span()),
        weekday_span=weekday_span,
        year_span=Span(*year.span("year")) if year else None,
        is_marked=ordinal or bool(year) or day_span.start < month.start(),
    )


def weekday_of(written: str) -> int:
    """The number of a weekday, from 0 for Monday, by its name or an abbreviation of it."""
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(written[:3]))


def weekday_before(prose: str, at: int) -> Span | None:
    """The weekday that stands right before an offset, as in “Tuesday, ” and “Tuesday (”."""
    begin = max(0, at - _LONGEST_BEFORE)
    match = _WEEKDAY_BEFORE.search(prose[begin:at])
    return _Side(match, begin).span("weekday") if match else None


def weekday_after(prose: str, at: int) -> Span | None:
    """The weekday that stands behind a date that ends at an offset, as in “, a Tuesday” and “ (Tuesday)”."""
    match = _WEEKDAY_AFTER.match(prose, at)
    return Span(*match.span("weekday")) if match else None
