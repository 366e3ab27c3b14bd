"""An age that no person reaches."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_OLDEST = 122
"""The age of the oldest person whose age is documented, Jeanne Calment."""
_THREE_DIGITS = Regex(r"(?<![\w.,:/$£€-])[1-9]\d\d(?![\d.:/])")
_NAME = r"\b[A-Z][a-z][\w’'-]* (?:[A-Z][\w.’'-]* )?[A-Z][\w’'-]*"
_PERSON = "(?:man|woman|boy|girl|father|mother|grand(?:father|mother)|student|teenager|pensioner|driver|resident|widow)"
_GOES_ON = (
    r"(?=[.,;:!?)”\"’]|\Z| (?:and|or|who|whose|was|were|is|has|had|did|will|would|may|could|can|died|said|told|named"
    r"|called|from|in|on|at|with|by|after|as|to)\b| of (?:\d|two|three|four|five|six)\b)"
)
"""What follows a word for a person but no word that it describes, as in “student union” and “grandfather clock”."""
_AROUND = (
    (Regex(rf"{_NAME} \(\Z"), Regex(r"\), (?:of|from) [A-Z\d]")),
    (Regex(rf"{_NAME}, \Z"), Regex(r", (?:of|from) [A-Z]")),
    (Regex(""), Regex(rf"-year-old (?:[a-z-]+ )?{_PERSON}{_GOES_ON}")),
    (Regex(rf"\b{_PERSON},? (?:who (?:is|was) )?aged \Z"), Regex(r"(?![\w,-]\w| (?:months|days|weeks))")),
)
"""What stands before and after the age of a person."""


@rule(
    Bad(
        "Ann Smith ([[444]]), of Park Road, was there. Bob Jones, [[177]], of Leeds, was not.",
        suggestions=("44", "17", "77"),
    ),
    Bad("A [[188]]-year-old man and a woman aged [[234]] were hurt.", suggestions=("18", "88", "23", "34", "24")),
    Good("Ann Smith (44), of Park Road, was there. Jeanne Calment, 122, of Arles, was not."),
    Good(
        "188-year-old man-made lakes; Brian Lara (400) from Trinidad; the Labour Party (412) won; rum aged 130 months."
    ),
    Bad(
        "A [[200]]-year-old student was hurt; so was the [[134]]-year-old\ngrandfather of three.",
        suggestions=("20", "13", "34", "14"),
    ),
    Good("The 150-year-old student newspaper, the 190-year-old resident tortoise and the 200-year-old student union."),
    Good("The 125-year-old grandfather clock and the 175-year-old mother church: a 150-year-old driver of growth."),
    Good("Room 444, of Leeds; the Boeing Dreamliner, 787, a jet; 300-year-old people’s house; a boy of 5,200."),
    family="dates",
    languages=("en",),
    severity="error",
)
def impossible_age(document: Document) -> Iterator[Finding]:
    """An age that no person reaches, such as “Ann Smith (444), of Leeds”.

    A digit was typed twice, or is one too many. Reported where a name and a place, or a word for a person, show
    that the number is an age. The oldest person whose age is documented lived to 122.
    """
    text = document.prose
    for match in _THREE_DIGITS.at((figure.start for figure in document.figures), text):
        if int(match[0]) > _OLDEST and any(_stands(text, match, *around) for around in _AROUND):
            yield Finding(Span(*match.span()), f"Nobody is {match[0]} years old", _shorter(match[0]))


def _stands(text: str, age: re.Match[str], before: Regex, after: Regex) -> bool:
    """Whether a number stands between what comes before an age and what comes after one."""
    return bool(after.match(text, age.end()) and before.left_of(text, age.start()))


def _shorter(age: str) -> tuple[str, ...]:
    """The ages that are left when one of three figures goes."""
    left = (age[:2], age[1:], age[0] + age[2])
    return tuple(dict.fromkeys(number for number in left if not number.startswith("0")))
