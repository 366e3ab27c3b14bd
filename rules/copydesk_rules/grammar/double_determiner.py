"""Two words where only one can stand before a noun."""

from collections.abc import Iterator
from functools import cache
from itertools import product

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.quoted import is_marked_up

_FIRST = frozenset("the a an my your our their".split())
_SECOND = frozenset("the a an this these those my your our their its another some".split())
_TWO = Regex(
    rf"(?<![\w“\"'‘’`*_/-])(?P<first>{'|'.join(sorted(_FIRST))}) (?P<second>{'|'.join(sorted(_SECOND))})"
    r"(?= [a-z]{2,})(?! (?:(?!so-)[a-z]+-|priori\b|posteriori\b|fortiori\b|la carte\b))"
)
_ARTICLES = frozenset(("a", "an", "the"))
_OWNERS = frozenset(("my", "your", "our", "their", "its"))


@rule(
    Bad("It is [[the a]] problem that they knew.", fixed="It is a problem that they knew."),
    Bad("It leads [[a the]] so-called group of ten.", fixed="It leads the so-called group of ten."),
    Bad("They came to [[the our]] office for [[your the]] book.", fixed="They came to our office for the book."),
    Bad("It is [[an another]] line of defence.", fixed="It is another line of defence."),
    Bad("It met at [[their its]] hall, for [[a some]] months.", fixed="It met at its hall, for some months."),
    Good("Give that the attention it needs; give his the time. Is this the book? This my father knew."),
    Good("The “a” and the the of it; vitamin A; this a-ha moment; the its-not-me look."),
    Good("It takes the a priori way, of the **a posteriori** school.", path="a.md"),
    Good("What matters to them is that the book and that their house stand."),
    family="grammar",
    severity="warning",
    languages=("en",),
)
def double_determiner(document: Document) -> Iterator[Finding]:
    """Two words where only one can stand before a noun: “the a problem”, “the our office”.

    One is left over from an earlier version of the sentence; only the author knows which. The fix, which is unsafe,
    takes out the first.
    """
    for match in _TWO.finditer(document.prose) if document.has_pair_of(_signs()) else ():
        if _clash(match["first"], match["second"]):
            span = Span(*match.span())
            if is_marked_up(document, span):
                continue
            message = f"Only one of “{match['first']}” and “{match['second']}” can stand here"
            fix = Fix.replace(Span(match.start(), match.start("second")), "", "unsafe")
            yield Finding(span, message, (match["second"], match["first"]), fix)


@cache
def _signs() -> frozenset[tuple[str, str]]:
    return frozenset(pair for pair in product(_FIRST, _SECOND) if _clash(*pair))


def _clash(first: str, second: str) -> bool:
    """Whether the two never stand together; “that the”, “this my” and “his the” may, and “its the” means “it's the”."""
    if first == second or (first == "an" and second != "another"):  # “an the” is “and the”
        return False
    if second == "some":  # “the some two dozen” is a number
        return first == "a"
    owners = first in _OWNERS and second in _OWNERS
    return owners or first in _ARTICLES or second in _ARTICLES | {"this", "these", "those", "another"}
