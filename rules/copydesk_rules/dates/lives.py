"""Lives as articles give them in one phrase: two years, and sometimes an age."""

import datetime
import re
from collections.abc import Iterator

from copydesk import Document, Regex, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.dates.calendar import YEAR, day_of, month_of

_BEFORE_CHRIST = r"(?![\w%]|[.,]\d| ?(?:BC|BCE|B\.C\.)(?!\w))"


def _day(name: str) -> str:
    """A year, and before it the day or the month where they are given; each part of it is a group of that name."""
    return (
        r"(?:[Oo]n |in |In )?(?:"
        rf"(?P<{name}_month_first>[A-Z][a-z]+)\.? (?P<{name}_day_after>\d{{1,2}}),? "
        rf"|(?P<{name}_day>\d{{1,2}}) (?P<{name}_month>[A-Z][a-z]+)\.? |[A-Z][a-z]+ )?(?P<{name}>{YEAR})"
    )


_PLACE = r"(?:,? in (?:the )?[A-Z][\w-]+(?:,? [A-Z][\w-]+)*)?"
# “At 57” alone may begin an address.
_AGED = r"(?:,? (?:(?:aged|at the age of|at age)\s|at (?=\d\d(?:[.,;)]|\Z| and )))(?P<age>\d{1,3}))?"
_SUBJECT = r"(?:(?:[Hh]e|[Ss]he) |(?:[A-Z][\w’'-]+ ){1,3})?"
_BORN_AND_DIED = Regex(
    rf"\b(?:[Bb]orn|b\.) {_day('born')}{_PLACE}(?:[,;.]| and|, and) {_SUBJECT}(?:died|d\.) {_day('died')}"
    rf"{_PLACE}{_AGED}{_BEFORE_CHRIST}"
)
_BRACKETED = Regex(
    rf"\({_day('born')} ?[-–—] ?{_day('died')}(?:\)(?:,? who)? died|,) (?:aged|at the age of) (?P<age>\d{{1,3}})(?!\w)"
)
_DIED_AGED = Regex(r"\b(?:died|dies|dead)\b[^.\n]{0,60}?\b(?:aged|at the age of) (?P<age>\d{1,3})(?!\w)")
_FULL_NAME = Regex(r"(?P<given>[A-Z][\w.’'-]*) (?:[A-Z][\w.’'-]* )*(?P<surname>[A-Z][\w’'-]*)")


class Life(NamedTuple):
    """The years of a birth and a death, the age at death if it is given, and where that stands.

    `span` runs from the year of birth to the end, `born_span` and `died_span` are the years; `age_span` is where the
    age's number stands. `ages` are those that go with the dates: one of them if both days are given.
    """

    born: int
    died: int
    age: int | None
    span: Span
    born_span: Span
    died_span: Span
    age_span: Span | None
    ages: tuple[int, ...]


def lives(document: Document) -> Iterator[Life]:
    """The lives of which an article gives both years together."""
    text = document.prose
    if " died " in text or " d. " in text:
        found = list(map(_life, _BORN_AND_DIED.finditer(text)))
        yield from (_with_age_elsewhere(life, document) if len(found) == 1 else life for life in found)
    if " aged " in text or "age of" in text:
        yield from map(_life, _BRACKETED.finditer(text))


def _with_age_elsewhere(life: Life, document: Document) -> Life:
    """The only life of an obituary with the age of its opening, where both days are given and only one age is."""
    text = document.prose
    ages = list(_DIED_AGED.finditer(text)) if life.age is None and len(life.ages) == 1 else []
    opening = next(document.blocks_of("paragraph"), None)
    if len(ages) != 1 or opening is None or not opening.span.covers(Span(*ages[0].span())):
        return life
    if not _is_death_of(life, document, Span(*ages[0].span())):
        return life
    return life._replace(age=int(ages[0]["age"]), age_span=Span(*ages[0].span("age")))


def _is_death_of(life: Life, document: Document, death: Span) -> bool:
    """Whether the sentence of a death, in an obituary's opening, names the person whose life a paragraph gives."""
    notice = document.block_at(life.span.start)
    name = _FULL_NAME.match(document.prose, notice.span.start) if notice else None
    around = document.sentence_at(death.start)
    sentence = document.prose[around.start : death.end] if around else ""
    given, surname = (re.escape(part) for part in name.group("given", "surname")) if name else ("", "")
    is_named = rf"\b{given} (?:[A-Z][\w.’'-]* )*{surname}\b(?!['’]s)|\b{surname}\b.*\bhas died\b"
    return bool(name) and re.search(is_named, sentence) is not None


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
        _ages(_date(match, "born"), _date(match, "died")) or (died - born, max(0, died - born - 1)),
    )


def _ages(born: datetime.date | None, died: datetime.date | None) -> tuple[int, ...]:
    """The age on a day of somebody born on another, where both are given."""
    if born is None or died is None:
        return ()
    return (died.year - born.year - ((died.month, died.day) < (born.month, born.day)),)


def _date(match: re.Match[str], name: str) -> datetime.date | None:
    """The day of a birth or a death, where it is given."""
    month = month_of(match[f"{name}_month_first"] or match[f"{name}_month"] or "")
    day = match[f"{name}_day_after"] or match[f"{name}_day"]
    return day_of(int(match[name]), month, int(day)) if month and day else None
