"""A weekday and a date that do not match."""

import datetime
from collections.abc import Iterator
from functools import lru_cache

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.dates.calendar import (
    WEEKDAYS,
    YEAR,
    WrittenDate,
    clock,
    dates,
    day_of,
    weekday_after,
    weekday_before,
    weekday_of,
)
from copydesk_rules.dates.numeric import numeric_dates
from copydesk_rules.dates.rewriting import with_day, with_other_weekday, with_weekday
from copydesk_rules.quoted import is_mentioned

_FIRST_YEAR = 1800  # before, the calendar may be another one
_FIRST_NEW = 1924  # and where the article speaks of the Julian calendar, not before Greece left it
_NEAR = 60
"""Days from the article's own date within which a date without a year is surely of that time."""
_FARTHER = 120
"""Days within which it is, if the weekday is right in none of the years that it may be of."""
_YEAR = Regex(rf"(?<![\w.,]){YEAR}(?![\w%]|[.,]\d)")
# “Friday to this Thursday, June 1 to 7”: the weekday goes with the other end of the range.
_ENDS_RANGE = Regex(r"day (?:to|through|until|and|or|[-–—]) (?:this |next |the following )?\Z")
_LONGEST_LINK = 24
"""Characters of what stands between two days of a range: “day through the following ”."""
_CONTEXT = 200
_WEEK = 7
"""Days from the article's own date within which only a year of the same paragraph says that another one is meant."""
_OF_THE_PAST = ("last year", "year ago", "years ago", "year earlier", "years earlier", "previous year", "anniversar")
_DATED = "---\ndate: 2022-03-30\n---\n"


@rule(
    Bad("They met on [[Monday, 30 March 2022]].", suggestions=("Wednesday, 30 March 2022", "Monday, 28 March 2022")),
    Bad(
        "On [[Friday the 13th of April, 2022]], it rained; [[Tue, Mar 1, 2023]] was dry.",
        suggestions=(
            "Wednesday the 13th of April, 2022",
            "Friday the 15th of April, 2022",
            "Wed, Mar 1, 2023",
            "Tue, Feb 28, 2023",
            "Tue, Mar 1, 2022",
        ),
    ),
    Bad(_DATED + "Russia said on [[Tuesday, March 30]], that it would withdraw."),
    Bad(
        "A treaty is near\n\nThe Bharat Times, 30-Mar-2022\n\nThey met on [[Tuesday, March 30]].",
        suggestions=("Wednesday, March 30", "Tuesday, March 29"),
    ),
    Bad(
        "They met on [[October 17, 2022, a Tuesday]], and on [[30 March 2022 (Monday]]).",
        suggestions=(
            "October 17, 2022, a Monday",
            "October 18, 2022, a Tuesday",
            "October 17, 2023, a Tuesday",
            "30 March 2022 (Wednesday",
            "28 March 2022 (Monday",
        ),
    ),
    Bad("They met on [[Tuesday, 2022-10-17]], [[Tuesday 17/10/2022]] and [[Weds (30 March 2021]])."),
    Bad(
        "MEET ON [[MONDAY, 30 MARCH 2022]], OR ON TUESDAY, 29 MARCH 2022.",
        suggestions=("WEDNESDAY, 30 MARCH 2022", "MONDAY, 28 MARCH 2022"),
    ),
    Good("They met on October 17, 2022, a Monday; on 3 May 2022 (Tuesday); on Tuesday, 03/05/2022 and 2022-05-03."),
    Good("They met on 17 October 2022, a Tuesday paper said. They parted on Tuesday, March 30\n\n2022 was dry."),
    Good("“Monday, 30 March 2022” is an impossible date."),
    Good("They met on Wednesday, 30 March 2022, and again on Thursday March 31, 2022."),
    Good(_DATED + "They met on Tuesday, March 29; last year, in 2021, they met on Tuesday, March 30."),
    Good("On Tuesday, March 30, they met."),
    Good(_DATED + "News from last Friday to this Thursday, March 25 through March 31."),
    Bad(_DATED + "The hall, which was flooded in 2015, is shut since [[Monday, March 24]]."),
    Bad(_DATED + "It was shut from [[Friday, January 4]], in spite of the law of 2012."),
    Bad(_DATED + "He died on [[Monday, 29 March]].\n\nHe was born in 1954, on a farm."),
    Good(_DATED + "He died on Tuesday, 29 March.\n\nHe was born in 1954. In 1954, too, on Monday, 29 March, she left."),
    Bad("SEOUL (Wire), March 2, 2026 — He will say so on [[Friday, March 28]], in the court where he spoke before."),
    Bad("---\ndraft: false\npubDate: 2022-03-30\n---\nThey met on [[Monday, March 29]]."),
    Good(_DATED + "A year earlier, on Tuesday, March 30, it was shut. In 1995 they met on Friday, March 24."),
    Good(_DATED + "It was the 50th anniversary of the vote of Wednesday 5 January."),
    Good(_DATED + "Kennedy was shot in Dallas on Friday, November 22; the election is on Tuesday, November 8."),
    Good("In the Julian calendar it was Wednesday, 25 October 1917."),
    Good("On Monday, 12 March 1622, the old calendar was in use; Wednesday 30 people came."),
    family="dates",
    languages=("en",),
    severity="error",
)
def weekday_mismatch(document: Document) -> Iterator[Finding]:
    """A weekday and a date that do not match, such as “Monday, 30 March 2022”.

    One of the two is wrong, and readers who come on the wrong day will not forgive it. A date without a year is
    checked against the article's own date, which is taken from its front matter, its file name or a dateline:
    within two months of it, unless the weekday is right in another year that is mentioned nearby; within four
    months, if the weekday is right in none of the years that the article names, nor in the year before or after.
    Both corrections are suggested, the other weekday and the nearest date; only the author knows which one is
    right.
    """
    yield from _of_names(document)
    yield from _of_numbers(document)


def _of_names(document: Document) -> Iterator[Finding]:
    """What is wrong with dates that name the month."""
    written = dates(document.prose)
    today = clock(document) if any(found.weekday is not None for found in written) else None
    first_year = _FIRST_NEW if "Julian" in document.capitals else _FIRST_YEAR
    for found in written:
        if found.weekday is None or _ENDS_RANGE.left_of(document.prose, found.span.start, _LONGEST_LINK):
            continue
        day = found.date if found.year else _near_the_clock(document, found, today)
        is_wrong = day and day.year >= first_year and day.weekday() != found.weekday
        if day and is_wrong and not is_mentioned(document, found.span):
            message = f"{_said(day)} was a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[found.weekday]}"
            yield Finding(found.span, message, tuple(_corrections(document, found, day)))


def _of_numbers(document: Document) -> Iterator[Finding]:
    """What is wrong with dates of numbers alone, where no order of day and month makes the weekday right."""
    for number in numeric_dates(document.prose, document.figures):
        beside = weekday_before(document.prose, number.span.start) or weekday_after(document.prose, number.span.end)
        if beside is None or not number.days or number.days[0].year < _FIRST_YEAR:
            continue
        said = weekday_of(document.text(beside))
        span = Span(min(beside.start, number.span.start), max(beside.end, number.span.end))
        if all(day.weekday() != said for day in number.days) and not is_mentioned(document, span):
            days = " or ".join(f"{_said(day)} was a {WEEKDAYS[day.weekday()]}" for day in number.days)
            right = with_other_weekday(document.prose, span, beside, number.days[0].weekday())
            yield Finding(span, f"{days}, not a {WEEKDAYS[said]}", (right,) if len(number.days) == 1 else ())


def _near_the_clock(document: Document, found: WrittenDate, today: datetime.date | None) -> datetime.date | None:
    """The day that a date without a year means, if the article's own date, `today`, leaves no doubt."""
    if today is None:
        return None
    days = [day for shift in (-1, 0, 1) if (day := day_of(today.year + shift, found.month, found.day))]
    nearest = min(days, key=lambda day: abs(day - today), default=today)
    if abs((nearest - today).days) > _FARTHER or nearest.weekday() == found.weekday:
        return None
    is_near = abs((nearest - today).days) <= _NEAR
    around = max(0, found.span.start - _CONTEXT), found.span.end + _CONTEXT
    if abs((nearest - today).days) <= _WEEK:
        block = document.block_at(found.span.start)
        around = (max(block.span.start, around[0]), min(block.span.end, around[1])) if block else around
    years = set(_years(document.prose) if not is_near else _years_in(document.prose, *around))
    past = any(document.folded.find(words, *around) >= 0 for words in _OF_THE_PAST)
    if past or not is_near:
        years.update(day.year for day in days)
    others = (day_of(year, found.month, found.day) for year in years)
    if (past and not is_near) or any(other and other.weekday() == found.weekday for other in others):
        return None
    return nearest


def _years_in(prose: str, start: int, end: int) -> Iterator[int]:
    """The years that the prose names between two places."""
    return (int(year[0]) for year in _YEAR.finditer(prose, start, end))


@lru_cache(maxsize=1)
def _years(prose: str) -> frozenset[int]:
    """All years that the prose names, which every date of it may be asked about."""
    return frozenset(_years_in(prose, 0, len(prose)))


def _corrections(document: Document, found: WrittenDate, day: datetime.date) -> Iterator[str]:
    """The right weekday, the nearest day with the written one, and another year if a slip of one explains it."""
    assert found.weekday is not None
    yield with_weekday(document.prose, found, day.weekday())
    shift = (found.weekday - day.weekday() + 3) % 7 - 3
    yield with_day(document.prose, found, day + datetime.timedelta(days=shift))
    if found.year:
        others = (day_of(found.year + years, found.month, found.day) for years in (1, -1))
        yield from (
            with_day(document.prose, found, other) for other in others if other and other.weekday() == found.weekday
        )


def _said(day: datetime.date) -> str:
    return f"{day.day} {day:%B %Y}"
