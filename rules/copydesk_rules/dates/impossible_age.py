"""An age that no person reaches."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_OLDEST = 122
"""Years that the oldest person of whom the papers are there, Jeanne Calment, lived."""
_THREE_DIGITS = Regex(r"(?<![\w.,:/$£€-])[1-9]\d\d(?![\d.:/])")
_NAME = r"\b[A-Z][a-z][\w’'-]* (?:[A-Z][\w.’'-]* )?[A-Z][\w’'-]*"
_PERSON = "(?:man|woman|boy|girl|father|mother|grand(?:father|mother)|student|teenager|pensioner|driver|resident|widow)"
_AROUND = (
    (rf"{_NAME} \(\Z", Regex(r"\), (?:of|from) [A-Z\d]")),
    (rf"{_NAME}, \Z", Regex(r", (?:of|from) [A-Z]")),
    (r"", Regex(rf"-year-old (?:[a-z-]+ )?{_PERSON}(?![\w-])")),
    (rf"\b{_PERSON},? (?:who (?:is|was) )?aged \Z", Regex(r"(?![\w,-]\w| (?:months|days|weeks))")),
)
"""What stands before and after the age of a person."""
_NEAR = 60


@rule(
    Bad("Ann Smith ([[444]]), of Park Road, was there. Bob Jones, [[177]], of Leeds, was not."),
    Bad("A [[188]]-year-old man and a woman aged [[234]] were hurt."),
    Good("Ann Smith (44), of Park Road, was there. Jeanne Calment, 122, of Arles, was not."),
    Good(
        "188-year-old man-made lakes; Brian Lara (400) from Trinidad; the Labour Party (412) won; rum aged 130 months."
    ),
    Good("Room 444, of Leeds; the Boeing Dreamliner, 787, a jet; 300-year-old people’s house; a boy of 5,200."),
    family="dates",
    languages=("en",),
    severity="error",
)
def impossible_age(document: Document) -> Iterator[Finding]:
    """An age that no person reaches, such as “Ann Smith (444), of Leeds”.

    A figure was typed twice, or is one too many. Reported where a name and a place, or a word for a person, show that
    the number is an age. Nobody of whom there are papers lived longer than 122 years.
    """
    for match in _THREE_DIGITS.at((figure.start for figure in document.figures), document.prose):
        if int(match[0]) > _OLDEST and any(_stands(document.prose, match, *around) for around in _AROUND):
            yield Finding(Span(*match.span()), f"Nobody is {match[0]} years old", _shorter(match[0]))


def _stands(prose: str, age: re.Match[str], before: str, after: Regex) -> bool:
    """Whether a number stands between what comes before an age and what comes after one."""
    return bool(after.match(prose, age.end()) and re.search(before, prose[max(0, age.start() - _NEAR) : age.start()]))


def _shorter(age: str) -> tuple[str, ...]:
    """The ages that are left when one of three figures goes."""
    return tuple(dict.fromkeys((age[:2], age[1:], age[0] + age[2])))
