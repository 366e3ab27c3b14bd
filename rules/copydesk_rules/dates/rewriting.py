"""A written date with another day or weekday in it, in the manner in which it was written."""

import datetime
import re

from copydesk import Span, in_case_of, ordinal_ending
from copydesk_rules.dates.calendar import MONTHS, WEEKDAYS, WrittenDate

_DIGITS_OF_YEAR, _DIGITS_OF_DAY = 4, 2


def with_weekday(prose: str, found: WrittenDate, weekday: int) -> str:
    """The date with another weekday, long or short as the one that it has."""
    return with_other_weekday(
        prose, found.span, found.weekday_span or Span(found.span.start, found.span.start), weekday
    )


def with_other_weekday(prose: str, span: Span, at: Span, weekday: int) -> str:
    """The prose at a span with another weekday in place of the one that stands in it."""
    return _put(prose, span, {at: _as_long_as(prose[at.start : at.end], WEEKDAYS[weekday])})


def with_day(prose: str, found: WrittenDate, day: datetime.date) -> str:
    """The date with another day and month, and if it has a year and needs another, with that year."""
    ordinal = prose[found.day_span.end : found.day_span.end + 2]
    day_span = found.day_span
    number = str(day.day)
    if ordinal.isalpha():
        day_span = Span(day_span.start, day_span.end + 2)
        number += ordinal_ending(day.day)
    month = prose[found.month_span.start : found.month_span.end]
    changes = {day_span: number}
    if day.month != found.month:
        changes[found.month_span] = _as_long_as(month, MONTHS[day.month - 1])
    if found.year_span and day.year != found.year:
        changes[found.year_span] = str(day.year)
    return _put(prose, found.span, changes)


def in_numbers(written: str, day: datetime.date, *, is_day_first: bool) -> str:
    """A date of numbers with another day in it; in the order of ISO 8601 if it begins with the year."""
    first, mark, second, _, _ = re.split(r"([/.-])", written)
    if len(first) == _DIGITS_OF_YEAR:
        return f"{day.year}{mark}{day.month:02}{mark}{day.day:02}"
    numbers = (day.day, day.month) if is_day_first else (day.month, day.day)
    width = 2 if min(len(first), len(second)) == _DIGITS_OF_DAY else 1
    return mark.join([*(str(number).zfill(width) for number in numbers), str(day.year)])


def _as_long_as(written: str, name: str) -> str:
    """The name, cut to three letters and in capitals where the written one is."""
    is_short = written.rstrip(".").title() not in (*WEEKDAYS, *MONTHS)
    return in_case_of(written, name[:3] if is_short else name)


def _put(prose: str, within: Span, changes: dict[Span, str]) -> str:
    written, at = "", within.start
    for span, text in sorted(changes.items()):
        written += prose[at : span.start] + text
        at = span.end
    return written + prose[at : within.end]
