"""A day that no calendar has."""

import datetime
import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.dates.calendar import MONTHS, WrittenDate, dates, days_in
from copydesk_rules.dates.numeric import NumericDate, numeric_dates
from copydesk_rules.dates.rewriting import in_numbers, with_day
from copydesk_rules.quoted import is_mentioned

_LAST_DAY = 31
_MONTHS = 12
_FEBRUARY = 2
_LEAP_YEAR = 2024
_ON, _THE = Regex(r"\b(?:[Oo]n|[Uu]ntil|[Ss]ince) \Z"), Regex(r"\b[Tt]he \Z")
_NONE = Regex(
    r"\b(?:non-?existent|nonexistent|impossible|invalid|imaginary|fictitious|there is no|no such day as|no) \Z",
    re.IGNORECASE,
)
"""What says that the day does not exist."""
_OVER = Regex(r"[.;)](?:\s|\Z)|, (?!\d)")
_CALLED = Regex(
    r" (?:call|meeting|vote|election|attack|summit|game|match|deadline|hearing|debate|report|letter|speech)\b"
)


@rule(
    Bad("The treaty was signed on [[31 April]].", suggestions=("30 April", "1 May")),
    Bad(
        "They met on [[Monday, February 30, 2022]], and again on [[June 31st]].", suggestions=("June 30th", "July 1st")
    ),
    Bad("The [[29th of February 2023]] was cold.", suggestions=("28th of February 2023", "1st of March 2023")),
    Bad("Valid until [[31/04/2022]] or [[2022-13-01]].", suggestions=("30/04/2022", "01/05/2022")),
    Bad("Valid until [[2023-02-29]]T10:00:00Z, from [[29.02.2023]]; born on [[0 May 2022]]."),
    Bad("They met on [[Jan 32]]. It was said in the [[Jan. 38]] call."),
    Good("The May 45 years of them; in June 40, people came; since April 50 have left."),
    Good("The form takes an invalid day, such as the non-existent 30th February. There is no 31 April."),
    Good("“30 February” was a day in Sweden; chapter 0, May 3; version 31.13.2022 and 10.31.2022.7 of it."),
    Good("On 29 February 2024, 31 January and 30 April they met; the 28-29 February meeting went on."),
    Good("The March 31-April 2 meeting, and that of Sept. 29-Oct. 1, were long."),
    Good("On 31/12/2022, 12/31/2022 and 2022-12-31 the year ended."),
    Good("Theresa May 45 times said so; in June 40 people came, and in April 2022, 31 left."),
    Good("Section 45/67/2022-8 is no date, and CVE-2022-13-01 is none either."),
    family="dates",
    languages=("en",),
    severity="error",
)
def impossible_date(document: Document) -> Iterator[Finding]:
    """A day that no calendar has, such as “31 April”.

    Usually somebody miscounted the days of the month or mistyped a number. The last day of the month and the first
    of the next are suggested; only the author knows which one is meant. Numbers alone, like 31/04/2022, are
    reported only where neither the British nor the American order of day and month makes them a date.
    """
    for found in dates(document.prose):
        last = days_in(found.month, found.year)
        if _is_impossible(document.prose, found, last) and not _is_told_of(document, found.span):
            yield Finding(found.span, _message(document, found, last), _nearest(document, found, last))
    for number in numeric_dates(document.prose, document.figures):
        if not number.days and not is_mentioned(document, number.span):
            message = f"“{document.text(number.span)}” is not a date in any order"
            yield Finding(number.span, message, tuple(_nearest_in_numbers(document, number)))


def _is_told_of(document: Document, span: Span) -> bool:
    """Whether the article itself says that there is no such day, or quotes it."""
    return is_mentioned(document, span) or _NONE.left_of(document.prose, span.start) is not None


def _is_impossible(prose: str, found: WrittenDate, last: int) -> bool:
    if found.day == 0:
        return found.year is not None
    return found.day > last and (found.day <= _LAST_DAY or found.is_marked or _is_day(prose, found.span))


def _is_day(prose: str, span: Span) -> bool:
    """Whether a number too high for a day can be nothing else: “on June 42.”, “the Jan. 38 call”."""
    if _ON.left_of(prose, span.start):
        return _OVER.match(prose, span.end) is not None
    return _THE.left_of(prose, span.start) is not None and _CALLED.match(prose, span.end) is not None


def _message(document: Document, found: WrittenDate, last: int) -> str:
    year = f" {found.year}" if found.month == _FEBRUARY and found.year else ""
    return f"“{document.text(found.span)}” does not exist: {MONTHS[found.month - 1]}{year} has {last} days"


def _nearest(document: Document, found: WrittenDate, last: int) -> tuple[str, ...]:
    """The days on both sides of the month's end, if that is what was miscounted."""
    if not 0 < found.day <= _LAST_DAY or found.weekday is not None:
        return ()
    before = datetime.date(found.year or _LEAP_YEAR, found.month, last)
    days = (before, before + datetime.timedelta(days=1))
    return tuple(with_day(document.prose, found, day) for day in days)


def _nearest_in_numbers(document: Document, found: NumericDate) -> Iterator[str]:
    """The same for numbers alone, where the month is sure because only one of them can be a month."""
    sure = [(year, month, day) for year, month, day in found.meant if month <= _MONTHS and days_in(month, year) < day]
    if len(sure) == 1 and 0 < sure[0][2] <= _LAST_DAY:
        year, month, _ = sure[0]
        last = datetime.date(year, month, days_in(month, year))
        yield from (
            in_numbers(document.text(found.span), day, is_day_first=sure[0] == found.meant[0])
            for day in (last, last + datetime.timedelta(1))
        )
