"""A new sentence right after who said it, without the stop between."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.openers import DAYS_AND_MONTHS

_SAID = Regex(
    r"[,?!][\"”’']\s(?:he|she|they|we|I|(?:the|a|an)(?:\s[a-z-]+){1,3}|(?!(?:He|She|They|We|It|The|An?)\b)[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})"
    r"\s(?P<said>said|says|added|explained|continued|concluded)(?P<gap>\s+)(?P<next>[\"“‘]?[A-Z][\w’'-]*)"
)
_TIMES = DAYS_AND_MONTHS | {"christmas", "easter"}
_SIGNS = (',"', ",”", ",’", ",'", '?"', "?”", '!"', "!”")
_REACH = 160
"""Characters before a gap in which the quotation's end and who said it stand."""


@rule(
    Bad(
        "“It is over,” she [[said The]] hearing goes on.",
        fixed="“It is over,” she said. The hearing goes on.",
    ),
    Bad(
        '"We are ready," Mr Lanzone [[said Mr]] Smith was not.',
        fixed='"We are ready," Mr Lanzone said. Mr Smith was not.',
    ),
    Bad(
        "“Is it over?” the prime minister [[added “Nobody]] knows.”",
        fixed="“Is it over?” the prime minister added. “Nobody knows.”",
    ),
    Good("“It is over,” she said on Monday. The hearing goes on."),
    Good("“It is over,” she said Monday. “It is over,” said Mr Smith of the BBC."),
    Good("They asked, “Do you like it?” He said “Yes, for it is new.”"),
    Good("She said The Times was wrong, and “it is over,” he told Reuters."),
    family="sentences",
    languages=("en",),
    severity="error",
)
def missing_stop_after_quotation(document: Document) -> Iterator[Finding]:
    """A new sentence right after who said it, without the stop between.

    What was said stands before “she said” already, so a capital after it begins a sentence. Days and months, and names
    after “said” itself (“said Mr Smith”), are left alone.
    """
    prose = document.prose
    if not any(sign in prose for sign in _SIGNS):
        return
    for match in _SAID.finditer(prose):
        if _begins_sentence(match):
            point = match.end("said")
            place = Span(match.start("said"), match.end("next"))
            text = f"{prose[place.start : point]}.{prose[point : place.end]}"
            message = f"A full stop is missing after “{match['said']}”"
            yield Finding(place, message, (text,), Fix.replace(Span(point, point), ".", "unsafe"))


def follows_attribution(prose: str, gap: int) -> bool:
    """Whether this rule reports the gap that begins at the offset."""
    nearby = _SAID.finditer(prose, max(0, gap - _REACH), gap + _REACH)
    return any(match.start("gap") == gap and _begins_sentence(match) for match in nearby)


def _begins_sentence(match: re.Match[str]) -> bool:
    return match["next"].lower() not in _TIMES and "\n\n" not in match["gap"]
