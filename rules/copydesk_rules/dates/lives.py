"""Lives as articles tell them in one breath: two years, and sometimes an age."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from copydesk import Span

_YEAR = r"(1[5-9]\d\d|20\d\d)"
_DAY = r"(?:[Oo]n |in |In )?(?:[A-Z][a-z]+\.? \d{1,2},? |\d{1,2} [A-Z][a-z]+\.? |[A-Z][a-z]+ )?"
_PLACE = r"(?:,? in (?:the )?[A-Z][\w-]+(?:,? [A-Z][\w-]+)*)?"
_AGED = r"(?:,? (?:aged|at (?:the age of )?|at age )\s?(?P<age>\d{1,3}))?"
_TOLD = (
    rf"\b(?:born|b\.) {_DAY}(?P<born>{_YEAR}){_PLACE}(?:[,;]| and|, and) (?:(?:he|she) )?(?:died|d\.) {_DAY}"
    rf"(?P<died>{_YEAR}){_PLACE}{_AGED}(?![\w%]|[.,]\d)"
)
_BRACKETED = (
    rf"\((?P<born>{_YEAR})[-–—](?P<died>{_YEAR})(?:\)(?:,? who)? died|,) (?:aged|at the age of) "
    r"(?P<age>\d{1,3})(?!\w)"
)


class Life(NamedTuple):
    """The years of a birth and a death, the age at death if it is told, and where that stands.

    `span` runs from the year of birth to the end; `age_span` is where the age's number stands.
    """

    born: int
    died: int
    age: int | None
    span: Span
    age_span: Span | None


def lives(prose: str) -> Iterator[Life]:
    """The lives of which the prose tells both years together."""
    if " died " in prose or " d. " in prose:
        yield from map(_life, re.finditer(_TOLD, prose))
    if " aged " in prose or "age of" in prose:
        yield from map(_life, re.finditer(_BRACKETED, prose))


def _life(match: re.Match[str]) -> Life:
    age = match["age"]
    return Life(
        int(match["born"]),
        int(match["died"]),
        int(age) if age else None,
        Span(match.start("born"), match.end()),
        Span(*match.span("age")) if age else None,
    )
