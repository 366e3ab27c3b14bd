"""A number in the headline that the article contradicts."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from copydesk import Also, Bad, Block, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.consistency.headline_counts import contradictions
from copydesk_rules.consistency.headline_quantities import unlike_quantities
from copydesk_rules.consistency.headline_sentences import contradicted_statements
from copydesk_rules.consistency.headlines import headline
from copydesk_rules.slips import swapped

_AMOUNT = Regex(
    r"(?<![\w.,:/-])(?P<currency>(?:US|A|C|NZ)?[$£€¥])?(?P<number>\d{2,6})(?:\.\d+)?"
    r"(?P<unit>%| ?per ?cent\b| ?(?:[mb]illion|trillion|[mbt]n|m)\b)",
    re.IGNORECASE,
)
_POINTED = Regex(
    r"(?<![\w.,:/-])(?P<currency>(?:US|A|C|NZ)?[$£€¥])(?P<number>\d{1,3}(?:\.\d{1,2})?)"
    r"(?P<unit> ?(?:[mb]illion|trillion|[mbt]n|m)\b)",
    re.IGNORECASE,
)
_UNITS = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion", "%": "percent", "per cent": "percent"}


@rule(
    Bad(
        "# [[21]] people hurt in ferry crash\n\nA ferry hit the pier; 12 people were hurt. The 12 people are well.",
        suggestions=("12",),
    ),
    Bad("# Storm closes [[135]] schools\n\nThe storm closed 153 schools on Friday."),
    Bad("# Head’s [[96]]-ball hundred wins it\n\nHead needed only 69 balls for it."),
    Bad("# Acme raises $[[24]] Million\n\nAcme has raised $42m, and $61 million since it was founded."),
    Bad(
        "FOR IMMEDIATE RELEASE\n\nAcme Raises $[[24]] Million\n\nAcme today announced a round of $42 million.",
        path="article.txt",
    ),
    Bad("# Ferry shares jump [[32]] percent\n\nThe shares of the ferry jumped 23.5 percent."),
    Bad("# Clerk took £[[14]]m\n\nA clerk who took £1.4m from a fund was jailed."),
    Bad("# Ferry to come [[nine]] months late\n\nThe ferry will sail six months after it was due."),
    Good("# Ann Hill dies at 87\n\nAnn Hill died at 9:30 on Friday. Her husband died aged 89. She was 87."),
    Good("# Clerk gets 24 years\n\nA clerk was jailed for 14 years, and his wife was sentenced to 10 years."),
    Good("# Nine months on, the ferry still waits\n\nSix months after it was due, the ferry has not come."),
    Good("# Three things to see\n\nGo soon.\n\n## 1. The bridge\n\n## 2. The pier\n\n## 3. The mill\n\n## More"),
    Good("# Ferryman 3.2.0: new sails\n\nFerryman 3.2 is out. Ferryman 2.9 was slow."),
    Good("# Seven hurt, 7,000 trees lost\n\nIt hurt seven other people. In all, 7077 trees fell."),
    Good("# Acme raises $24 Million\n\nAcme has raised $23.9m, and £42m before, of which 42% came from banks."),
    Good("# Ferry shares jump 32 percent\n\nThe fares rose by 23 per cent, the shares by 32."),
    family="consistency",
    languages=("en",),
)
def headline_number_mismatch(document: Document) -> Iterator[Finding]:
    """A number in the headline that the article contradicts.

    Headlines are written last, and by somebody else. Reported where the article never has the headline’s number, in
    words or in figures, and only one other number before the same noun, near its beginning or with two digits
    swapped; where “Six things to see” numbers five; where the article on 3.2 begins with the release of 3.1; where
    it has only one amount or percentage, with two digits swapped or a decimal point lost; where it gives another age,
    age at death or prison sentence, and no other; and where what is paid, a speed or weight, or the week of a strike is
    told in the same words with another number. Numbers that the headline rounds and sums are left
    alone, and so are other lengths of time, except “nine months late”. Only the author knows which of the two is right.
    """
    title = headline(document)
    if title is None:
        return
    yield from _of_amounts(document, title)
    yield from _of_points(document, title)
    kinds = (contradictions, contradicted_statements, unlike_quantities)
    for found in chain.from_iterable(kind(document, title) for kind in kinds):
        message = f"The headline has “{found.written}”, the article “{document.text(found.other)}”"
        also = Also(found.other, message)
        yield Finding(found.place, message, (found.right,), severity=None if found.is_sure else "info", also=also)


def _of_amounts(document: Document, title: Block) -> Iterator[Finding]:
    """The amounts of money and percentages of the headline in which two digits changed places."""
    for match in _AMOUNT.finditer(document.prose, *title.span):
        body = _of_kind(match, document, title)
        slips = {number: other for number, other in body.items() if _is_slip(match["number"], number)}
        if len(slips) == 1 and not _is_there(document, title.span.end, match["number"]):
            yield _finding(match, slips)


def _of_points(document: Document, title: Block) -> Iterator[Finding]:
    """The amounts of money of the headline that lost or won a decimal point: “£14m” for “£1.4m”."""
    for match in _POINTED.finditer(document.prose, *title.span):
        body = _of_kind(match, document, title)
        digits = match["number"].replace(".", "")
        slips = {number: other for number, other in body.items() if number.replace(".", "") == digits}
        if len(digits) > 1 and len(slips) == 1 and match["number"] not in slips:
            yield _finding(match, slips)


def _finding(match: re.Match[str], others: Mapping[str, re.Match[str]]) -> Finding:
    """What is said of an amount of the headline, by the only one in the article that may be meant."""
    ((right, other),) = others.items()
    message = f"The headline has “{match[0]}”, the article “{other[0]}”"
    return Finding(Span(*match.span("number")), message, (right,), also=Also(Span(*other.span("number")), message))


def _of_kind(match: re.Match[str], document: Document, title: Block) -> dict[str, re.Match[str]]:
    """The amounts of the article in the currency and unit of one in the title, the last of each number."""
    others = match.re.finditer(document.prose, title.span.end)
    return {other["number"]: other for other in others if _kind(other) == _kind(match)}


def _kind(amount: re.Match[str]) -> tuple[str | None, str]:
    """The currency and the unit of an amount."""
    unit = amount["unit"].strip().lower()
    return amount["currency"], _UNITS.get(unit, unit)


def _is_there(document: Document, start: int, number: str) -> bool:
    body = document.prose[start:].replace(",", "")
    return re.search(rf"(?<!\d){number}(?!\d)", body) is not None


def _is_slip(one: str, other: str) -> bool:
    """Whether two digits changed places; a last digit that differs may be rounding or an earlier count."""
    return one != other and other in swapped(one)
