"""A new sentence right after “he said” or the like, without the full stop between them."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.breaks import clauses, insertions
from copydesk_rules.sentences.breaks.beginnings import kind_of
from copydesk_rules.sentences.breaks.model import BreakModel
from copydesk_rules.sentences.openers import DAYS_AND_MONTHS

_SPEAKER = (
    r"(?:he|she|they|we|(?:the|a|an)(?:\s[a-z-]+){1,3}"
    r"|(?!(?:He|She|They|We|It|The|An?)\b)[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})"
)
_SAYS = r"(?P<said>said|says|added|explained|continued|concluded)"
_SAID = Regex(rf"[,?!][\"”’']\s{_SPEAKER}\s{_SAYS}(?P<gap>\s+)(?P<next>[\"“‘]?[A-Z][\w’'-]*)")
_REOPENED = Regex(r"[\"“](?<=[\w)]\s[\"“])[A-Z][\w’'-]*")
_TELLS = (
    r"(?:said|says?|told|tells|added|adds|explained|explains|continued|concluded|insisted"
    r"|admitted|recalled|noted|warned|agreed|agrees|argued|argues)"
)
_WHO_SAID = Regex(rf"\S+,[\"”]\s(?=[^\"“”]*\b{_TELLS}\b)[^\"“”.!?;:\n\ufffc]+\s$")
"""The end of a quotation and who said it, in any order and with what is said about them, before another quotation."""
_QUOTED = Regex(r"[^\"”]*[\"”]?")
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
    Bad(
        "“It is over,” said Ann Lind of the harbour [[board “Nobody]] has been asked.”",
        fixed="“It is over,” said Ann Lind of the harbour board. “Nobody has been asked.”",
    ),
    Good(
        "“It is over,” said the owner of the ferry “Dover” who has sold it. “We are,” said a singer of “We Are Done”."
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
    """A new sentence right after “he said” or the like, with no stop between: “It is over,” she said The rest left.

    The quotation stands before “she said”, so a capital after it begins a new sentence. So does a quotation with a verb
    of its own that follows the speaker, “said Ann Lind of Leeds”. Days and months, and names after “said” itself (“said
    Mr Smith”), are left alone.
    """
    prose = document.prose
    if any(sign in prose for sign in _SIGNS):
        for point, place in sorted(_gaps(prose).items()):
            last = prose[place.start : point]
            text = f"{last}.{prose[point : place.end]}"
            message = f"A full stop is missing after “{last}”"
            yield Finding(place, message, (text,), Fix.replace(Span(point, point), ".", "unsafe"))


def follows_attribution(prose: str, gap: int) -> bool:
    """Whether this rule reports the gap that begins at the offset."""
    nearby = prose[max(0, gap - _REACH) : gap + _REACH]
    return min(gap, _REACH) in _gaps(nearby)


def _gaps(prose: str) -> dict[int, Span]:
    """Where a stop is missing, with the words around that place."""
    return {**_reopened(prose), **_continued(prose)}


def _continued(prose: str) -> dict[int, Span]:
    """The gaps right after “she said”."""
    matches = (match for match in _SAID.finditer(prose) if _begins_sentence(match))
    return {match.end("said"): Span(match.start("said"), match.end("next")) for match in matches}


def _reopened(prose: str) -> dict[int, Span]:
    """The gaps between who said the one quotation and the next one."""
    found = {}
    for match in _REOPENED.finditer(prose):
        before = _WHO_SAID.left_of(prose, match.start(), _REACH)
        if before and _speaks(before[0], prose[match.start() : match.start() + _REACH]):
            said = before[0].rstrip()
            point = match.start() - len(before[0]) + len(said)
            found[point] = Span(point - len(said.split()[-1]), match.end())
    return found


def _speaks(before: str, after: str) -> bool:
    """Whether the second quotation is a sentence, and no title or phrase of the sentence that tells who spoke."""
    chunks, quoted = BreakModel.shipped().chunks, _QUOTED.match(after, 1)
    left = chunks.of(before.split())
    right = chunks.of(after[: quoted.end() if quoted else len(after)].split())
    return clauses.meet(left, right, kind_of(right)) and not insertions.is_uttered(left, right)


def _begins_sentence(match: re.Match[str]) -> bool:
    return match["next"].lower() not in _TIMES and "\n\n" not in match["gap"]
