"""The days that front matter names, in the forms that site generators and feeds take."""

import datetime

from copydesk.patterns import Regex

_LONGEST = 60
_NUMBERS = Regex(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"({'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_WORDS = Regex(rf"(?:[a-z]{{3,9}},? +)?(?:{_DAY}[ -]{_MONTH}|{_MONTH} {_DAY}),?[ -](\d{{4}})(?!\d)")
_NONE = frozenset(["", "~", "null", "true", "false", "yes", "no", "none"])
"""What says no more than whether there is a day, as `published: true` does."""


def names_day(value: object) -> bool:
    """Whether a value of front matter is meant for a day, be it one that can be read or not."""
    return value is not None and str(value).strip().lower() not in _NONE


def day(value: object) -> datetime.date | None:
    """The day of a date, of a time, or of a text that begins with one; days before months in numbers are ambiguous."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    text = str(value).strip()[:_LONGEST]
    try:
        return _written(text) or datetime.date.fromisoformat(text[:10])
    except ValueError:
        return None


def _written(text: str) -> datetime.date | None:
    """The day of 2020/1/5, 5 January 2020, January 5, 2020, or Sun, 05 Jan 2020 10:00:00 +0100."""
    if numbers := _NUMBERS.match(text):
        return datetime.date(int(numbers["year"]), int(numbers["month"]), int(numbers["day"]))
    words = _WORDS.match(text.lower())
    if words is None:
        return None
    month, number = words[2] or words[3], words[1] or words[4]
    return datetime.date(int(words[5]), _MONTHS.index(month) + 1, int(number))
