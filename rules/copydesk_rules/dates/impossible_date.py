"""A day that no calendar has."""

import datetime
import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.dates.calendar import MONTHS, WrittenDate, dates, day_of, days_in
from copydesk_rules.dates.rewriting import with_day

_LAST_DAY = 31
_FEBRUARY = 2
_LEAP_YEAR = 2024
_LIKE_NUMERIC = Regex("[0-9][/-][0-9]{1,2}[/-][0-9]")
# Day and month in either order before the year, or the order of ISO 8601.
_NUMERIC = (
    r"(?:(?P<first>[0-9]{1,2})(?P<mark>[/-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)"
    r"|(?P<iso_year>[12][09]\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d))(?![\w/-]|[.:,]\d)"
)


@rule(
    Bad("The treaty was signed on [[31 April]]."),
    Bad("They met on [[Monday, February 30, 2022]], and again on [[June 31st]]."),
    Bad("The [[29th of February 2023]] was cold."),
    Bad("Valid until [[31/04/2022]] or [[2022-13-01]]."),
    Good("On 29 February 2024, 31 January and 30 April they met; the 28-29 February meeting went on."),
    Good("On 31/12/2022, 12/31/2022 and 2022-12-31 the year ended."),
    Good("Theresa May 45 times said so; in June 40 people came, and in April 2022, 31 left."),
    Good("Section 45/67/2022-8 is no date, and CVE-2022-13-01 is none either."),
    family="dates",
    languages=("en",),
    severity="error",
)
def impossible_date(document: Document) -> Iterator[Finding]:
    """A day that no calendar has, such as “31 April”.

    Mostly the end of a month, counted wrong, or a number mistyped. The last day of the month and the first of the next
    are suggested; only the author knows which one is meant. Numbers alone, like 31/04/2022, are reported only where
    neither the British nor the American order of day and month makes them a date.
    """
    for found in dates(document.prose):
        last = days_in(found.month, found.year)
        if found.day > last and (found.day <= _LAST_DAY or found.is_marked):
            yield Finding(found.span, _message(document, found, last), _nearest(document, found, last))
    # A first look that is faster, and nearly always enough.
    for match in re.finditer(_NUMERIC, document.prose) if _LIKE_NUMERIC.search(document.prose) else ():
        if _stands_alone(match) and not any(_readings(match)):
            yield Finding(Span(*match.span()), f"“{match[0]}” is in no calendar")


def _message(document: Document, found: WrittenDate, last: int) -> str:
    year = f" {found.year}" if found.month == _FEBRUARY and found.year else ""
    return f"“{document.text(found.span)}” is in no calendar: {MONTHS[found.month - 1]}{year} has {last} days"


def _nearest(document: Document, found: WrittenDate, last: int) -> tuple[str, ...]:
    """The days on both sides of the month's end, if that is what was miscounted."""
    if found.day > _LAST_DAY or found.weekday is not None:
        return ()
    before = datetime.date(found.year or _LEAP_YEAR, found.month, last)
    days = (before, before + datetime.timedelta(days=1))
    return tuple(with_day(document.prose, found, day) for day in days)


def _stands_alone(match: re.Match[str]) -> bool:
    """Whether the digits do not belong to something longer, such as an identifier."""
    before = match.string[max(0, match.start() - 1) : match.start()]
    return not (before.isalnum() or before in tuple("_.,/:-"))


def _readings(match: re.Match[str]) -> Iterator[datetime.date | None]:
    """The days that the numbers may mean."""
    if match["iso_year"]:
        yield day_of(int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
    else:
        first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
        yield day_of(year, first, second)
        yield day_of(year, second, first)
