"""A sign for percent or money that stands elsewhere than in the rest of the article."""

import re
from collections.abc import Callable, Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Severity, Span, rule

_FIGURE = r"(?<![\w.,$€£-])(?P<figure>\d[\d,]*(?:\.\d+)?)"
_SPACED = Regex(rf"{_FIGURE}[ \u00a0]%(?![\w%]| ?[\d(])")
_TIGHT = Regex(r"[0-9]%")
_AFTER = Regex(rf"{_FIGURE}[ \u00a0]?(?P<sign>[€£])(?![\w€£$]|[ \u00a0]?\d)")
_BEFORE = Regex(r"[€£$][0-9]")
_SURE = 2
"""How many times as often the other way has to be written for that to be surely the article's own."""


@rule(
    Bad(
        "Sales rose 5% in May and 7% in June, but fell by [[22 %]] since.",
        fixed="Sales rose 5% in May and 7% in June, but fell by 22% since.",
    ),
    Bad(
        "A boat is €40, or €55 with lunch; rooms are [[130€]] in spring.",
        fixed="A boat is €40, or €55 with lunch; rooms are €130 in spring.",
    ),
    Good("It rose 5 %, then 7 % and 9%; rooms are 130€ or 150 €, and €5 for lunch."),
    Good("It is 5% of 7%, 100 % 3 = 1, and `5 %`; between £5 £6, €7 – 8 €9."),
    family="typography",
    languages=("en",),
)
def misplaced_sign(document: Document) -> Iterator[Finding]:
    """A percent or currency sign that is placed differently in the rest of the article: “22 %”, “130€”.

    Two ways in one article look like text from two sources. Reported where the article writes “22%” or “€130” at least
    twice as often, and so has a way of its own; a remark where it does so just as often. The fix is unsafe: the place
    may quote a text that has another way.
    """
    prose = document.prose
    if " %" in document.marks or "\u00a0%" in document.marks:
        yield from _findings(_SPACED, _TIGHT, prose, lambda match: f"{match['figure']}%")
    if "€" in document.marks or "£" in document.marks:
        yield from _findings(_AFTER, _BEFORE, prose, lambda match: f"{match['sign']}{match['figure']}")


def _findings(odd: Regex, even: Regex, prose: str, right: Callable[[re.Match[str]], str]) -> Iterator[Finding]:
    """What is written in the odd way, if the article writes the other one at least as often."""
    places = list(odd.finditer(prose))
    others = len(even.findall(prose)) if places else 0
    for match in places if others >= len(places) else ():
        text = right(match)
        message = f"“{match[0]}”, where the article otherwise writes the sign as in “{text}”"
        severity: Severity | None = None if others >= _SURE * len(places) else "info"
        yield Finding.replacing(Span(*match.span()), text, message, "unsafe", severity=severity)
