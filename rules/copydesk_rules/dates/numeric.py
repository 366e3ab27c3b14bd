"""Dates of numbers alone: 31/12/2022, 12/31/2022, 31.12.2022 and 2022-12-31."""

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache

from copydesk import Regex, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.dates.calendar import day_of

# What is found fast, and what it is to be part of.
_LIKE_NUMERIC = Regex("[0-9][/.-][0-9]{1,2}[/.-][0-9]")
# Day and month in either order before the year, or the order of ISO 8601; with points only as far as it is no version.
_SLASHED = r"(?P<first>[0-9]{1,2})(?P<mark>[/-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)"
_POINTED = r"(?P<day>[0-3]?[0-9])\.(?P<month>0?[1-9]|1[0-2])\.(?P<pointed_year>(?:19|20)\d\d)"
_ISO = r"(?P<iso_year>[12][09]\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)"
_TIME_NEXT = r"(?=T\d\d:)"
_NUMERIC = Regex(rf"(?:{_SLASHED}|{_POINTED}|{_ISO})(?:{_TIME_NEXT}|(?![\w/-]|[.:,]\d))")
_LAST_DIGITS = Regex(r"[0-9]{1,4}\Z")
_LONGEST_YEAR = 4
_BELONGS_TO_MORE = tuple("_.,/:-")


class NumericDate(NamedTuple):
    """A date of numbers alone: the days that it may mean, as day and month may stand in either order.

    `meant` are year, month and day in each order, whether the calendar has that day or not.
    """

    span: Span
    meant: tuple[tuple[int, int, int], ...]

    @property
    def days(self) -> tuple[datetime.date, ...]:
        """The days of the calendar that it may mean."""
        return tuple(day for one in self.meant if (day := day_of(*one)))


@lru_cache(maxsize=1)
def numeric_dates(prose: str, figures: tuple[Span, ...]) -> tuple[NumericDate, ...]:
    """All dates of numbers alone that are no part of something longer, such as an identifier, in order.

    `figures` are the numbers of the prose.
    """
    likes = _LIKE_NUMERIC.at((figure.end - 1 for figure in figures), prose)
    begins = (_first_digit(prose, like.start()) for like in likes)
    found = (match for begin in begins if (match := _NUMERIC.match(prose, begin)) and _stands_alone(match))
    return tuple(NumericDate(Span(*match.span()), tuple(dict.fromkeys(_meant(match)))) for match in found)


def _first_digit(prose: str, at: int) -> int:
    """Where the number begins that a digit belongs to, as far as it may be a year."""
    digits = _LAST_DIGITS.left_of(prose, at + 1, _LONGEST_YEAR)
    return at + 1 - len(digits[0]) if digits else at


def _stands_alone(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 1) : match.start()]
    return not (before.isalnum() or before in _BELONGS_TO_MORE)


def _meant(match: re.Match[str]) -> Iterator[tuple[int, int, int]]:
    if match["iso_year"]:
        yield int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"])
    elif match["pointed_year"]:
        yield int(match["pointed_year"]), int(match["month"]), int(match["day"])
    else:
        first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
        yield from ((year, second, first), (year, first, second))
