"""A comma without a space after it."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, rule
from copydesk_rules.dates.calendar import MONTHS

_GLUED = Regex(r",(?P<right>[^\W\d_]+)(?![\w/@(=_-]|[.,]\w)")
_LEFT = Regex(r"(?<![\w./@#$\\,={<-])(?P<word>[^\W\d_]{2,}|\d+)[”’)]?\Z")
_DATE = Regex(
    rf"\b(?:{'|'.join(MONTHS)}"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?) (?:[1-9]|[12]\d|3[01]),\Z"
)
_YEAR = Regex(r"(?:1[5-9]|20)\d\d(?![\w/,-]|\.\d)")
_COMMON, _KNOWN = 1500, 51
"""Uses in the word list from which a word counts as ordinary, and from which it is one where no code is about."""
JOINING = frozenset(
    "a an and are as at be but by for from had has have he her his i if in is it its not of on or our she so"
    " than that the their then there they this to was we were when where which while who will with would"
    " you your said says whose whom after before because since though although until told now once".split()
)
"""Words that join others, and name no field, file or option: in a list without spaces they do not stand."""


@rule(
    Bad("The talks [[ended,and]] nobody knew why.", fixed="The talks ended, and nobody knew why."),
    Bad("They met in [[March,when]] it rained.", fixed="They met in March, when it rained."),
    Bad(
        "Yann [[Fridez,who]] leads it, spoke in [[Mombasa,the]] port.",
        fixed="Yann Fridez, who leads it, spoke in Mombasa, the port.",
    ),
    Bad(
        "It holds [[gallium,germanium]] and [[12,but]] not more.",
        fixed="It holds gallium, germanium and 12, but not more.",
    ),
    Bad("It rained on [[May 12,2008]].", fixed="It rained on May 12, 2008."),
    Good("On June 41,2008 and May 2,500 people came, and on May 3, 2008 they left; version 12,2008."),
    Good("The range 1,000 and the pair x,y; sort by name,date or set `a,b`."),
    Good("It is at example.com/map,here and in key,value,pair lists; and x,the"),
    Good("Sort by Name,after,Date. It calls {before,after}Each on all of them."),
    family="typography",
    severity="error",
)
def missing_space_after_comma(document: Document) -> Iterator[Finding]:
    """A comma without a space after it, between two ordinary words, a name and one of them, or a day and its year.

    Other numbers, code and addresses are left alone. Where an article holds code, “name,date” may belong to it, so
    there one of the two has to be a word like “and”, which joins others.
    """
    words = Lexicon.of("en")
    for match in _GLUED.finditer(document.prose):
        left = _LEFT.left_of(document.prose, match.start(), 24)
        if left and are_ordinary(words, left["word"], match["right"], technical=document.has_code):
            span = Span(left.start(), match.end())
            text = f"{left[0]}, {match['right']}"
            fix = Fix.replace(Span(match.start("right"), match.start("right")), " ", "safe")
            yield Finding(span, f"A space is missing after “{left[0]},”", (text,), fix)
    yield from _dates(document)


def _dates(document: Document) -> Iterator[Finding]:
    """The dates without a space before their year: “May 12,2008”."""
    after_comma = (start for start, _ in document.figures if document.prose[start - 1 : start] == ",")
    for year in _YEAR.at(after_comma, document.prose):
        if day := _DATE.left_of(document.prose, year.start(), 14):
            fix = Fix.replace(Span(day.end(), day.end()), " ", "safe")
            text = f"{day[0]} {year[0]}"
            yield Finding(Span(day.start(), year.end()), f"A space is missing after “{day[0]}”", (text,), fix)


def are_ordinary(words: Lexicon, left: str, right: str, *, technical: bool) -> bool:
    """Whether both are words of running text; the left one may be a number, or a name that no list holds."""
    if technical and JOINING.isdisjoint((left.lower(), right.lower())):
        return False
    if left.isdigit():
        return right in JOINING and len(right) > 1
    least = _COMMON if technical or not (left.islower() and right.islower()) else _KNOWN
    named = left.istitle() and right.islower()
    return words.frequency(right) >= least and (named or words.frequency(left) >= least)
