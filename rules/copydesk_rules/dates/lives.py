"""Lives as articles tell them in one breath: two years, and sometimes an age."""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from copydesk import Regex, Span
from copydesk_rules.dates.calendar import day_of, month_of

_YEAR = r"1[5-9]\d\d|20\d\d"
_BEFORE_CHRIST = r"(?![\w%]|[.,]\d| ?(?:BC|BCE|B\.C\.)(?!\w))"


def _day(name: str) -> str:
    """A year, and before it the day or the month where they are told; each part of it is a group of that name."""
    return (
        r"(?:[Oo]n |in |In )?(?:"
        rf"(?P<{name}_month_first>[A-Z][a-z]+)\.? (?P<{name}_day_after>\d{{1,2}}),? "
        rf"|(?P<{name}_day>\d{{1,2}}) (?P<{name}_month>[A-Z][a-z]+)\.? |[A-Z][a-z]+ )?(?P<{name}>{_YEAR})"
    )


_PLACE = r"(?:,? in (?:the )?[A-Z][\w-]+(?:,? [A-Z][\w-]+)*)?"
# “At 57” alone may begin an address.
_AGED = r"(?:,? (?:(?:aged|at the age of|at age)\s|at (?=\d\d(?:[.,;)]|\Z| and )))(?P<age>\d{1,3}))?"
_SUBJECT = r"(?:(?:[Hh]e|[Ss]he) |(?:[A-Z][\w’'-]+ ){1,3})?"
_TOLD = (
    rf"\b(?:[Bb]orn|b\.) {_day('born')}{_PLACE}(?:[,;.]| and|, and) {_SUBJECT}(?:died|d\.) {_day('died')}"
    rf"{_PLACE}{_AGED}{_BEFORE_CHRIST}"
)
_BRACKETED = (
    rf"\({_day('born')} ?[-–—] ?{_day('died')}(?:\)(?:,? who)? died|,) (?:aged|at the age of) (?P<age>\d{{1,3}})(?!\w)"
)


_DIED_AGED = Regex(r"\b(?:died|dies|dead)\b[^.\n]{0,60}?\b(?:aged|at the age of) (?P<age>\d{1,3})(?!\w)")


class Life(NamedTuple):
    """The years of a birth and a death, the age at death if it is told, and where that stands.

    `span` runs from the year of birth to the end, `born_span` and `died_span` are the years; `age_span` is where the
    age's number stands. `ages` are those that go with the dates: one of them if both days are told.
    """

    born: int
    died: int
    age: int | None
    span: Span
    born_span: Span
    died_span: Span
    age_span: Span | None
    ages: tuple[int, ...]


def lives(prose: str) -> Iterator[Life]:
    """The lives of which the prose tells both years together."""
    if " died " in prose or " d. " in prose:
        told = list(map(_life, re.finditer(_TOLD, prose)))
        yield from (_with_age_elsewhere(life, prose) if len(told) == 1 else life for life in told)
    if " aged " in prose or "age of" in prose:
        yield from map(_life, re.finditer(_BRACKETED, prose))


def _with_age_elsewhere(life: Life, prose: str) -> Life:
    """The only life of an obituary with the age that stands elsewhere, where both days are told and only one age is."""
    ages = list(_DIED_AGED.finditer(prose)) if life.age is None and len(life.ages) == 1 else []
    if len(ages) != 1:
        return life
    return life._replace(age=int(ages[0]["age"]), age_span=Span(*ages[0].span("age")))


def _life(match: re.Match[str]) -> Life:
    age = match["age"]
    born, died = int(match["born"]), int(match["died"])
    return Life(
        born,
        died,
        int(age) if age else None,
        Span(match.start("born"), match.end()),
        Span(*match.span("born")),
        Span(*match.span("died")),
        Span(*match.span("age")) if age else None,
        _ages(_date(match, "born"), _date(match, "died")) or (died - born, died - born - 1),
    )


def _ages(born: datetime.date | None, died: datetime.date | None) -> tuple[int, ...]:
    """The age on a day of somebody born on another, where both are told."""
    if born is None or died is None:
        return ()
    return (died.year - born.year - ((died.month, died.day) < (born.month, born.day)),)


def _date(match: re.Match[str], name: str) -> datetime.date | None:
    """The day of a birth or a death, where it is told."""
    month = month_of(match[f"{name}_month_first"] or match[f"{name}_month"] or "")
    day = match[f"{name}_day_after"] or match[f"{name}_day"]
    return day_of(int(match[name]), month, int(day)) if month and day else None
