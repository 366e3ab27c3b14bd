"""A comma without a space after it."""

from collections.abc import Iterator
from re import Match

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, rule
from copydesk_rules.dates.calendar import MONTH_NAME, YEAR
from copydesk_rules.typography.glued_words import are_ordinary

_GLUED = Regex(r",(?P<right>[^\W\d_]+)(?![\w/@(=_-]|[.,]\w)")
_LEFT = Regex(r"(?<![\w./@#$\\,={<-])(?P<word>[^\W\d_]{2,}|\d+)[”’)]?\Z")
_DOMAINS = frozenset("com org net gov edu".split())
"""Ends of addresses, before which a stop was meant: “harbour,gov”."""
_DATE = Regex(rf"\b{MONTH_NAME}\.?(?: (?:[1-9]|[12]\d|3[01]))?,\Z")
_YEAR = Regex(rf"{YEAR}(?![\w/,-]|\.\d)")
_LONGEST_WORD, _LONGEST_DAY = 24, 14
"""Characters of a word before a comma, and of a day: “September 12,”."""


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
    Bad("It rained on [[May 12,2008]] and in [[March,2009]].", fixed="It rained on May 12, 2008 and in March, 2009."),
    Good("On June 41,2008 and May 2,500 people came, and on May 3, 2008 they left; version 12,2008."),
    Good("They told it to the port’s harbour,gov office."),
    Good("The range 1,000 and the pair x,y; sort by name,date or set `a,b`."),
    Good("OPTIONS=color,role:fool,race:elf,name:Blue Meanie,fruit:lime", path="a.txt"),
    Good("It is at example.com/map,here and in key,value,pair lists; and x,the"),
    Good(
        "The file was called LOG[UP,DOWN] there. Sort by Name,after,Date. It calls {before,after}Each on all of them."
    ),
    family="typography",
    severity="error",
)
def missing_space_after_comma(document: Document) -> Iterator[Finding]:
    """A comma without a space after it, between two words or a day and its year: “ended,and”, “May 12,2008”.

    It comes from line ends that were deleted and words that were put in. At least one of the two words has to be an
    ordinary one; where an article holds code, to which “name,date” may belong, it has to be one that joins others, like
    “and”. Other numbers, code and addresses are left alone.
    """
    words = Lexicon.of("en")
    for match in _GLUED.finditer(document.prose):
        left = _LEFT.left_of(document.prose, match.start(), _LONGEST_WORD)
        if (
            left
            and not _is_code(document, left, match)
            and match["right"] not in _DOMAINS
            and are_ordinary(words, left["word"], match["right"], technical=document.has_code)
        ):
            span = Span(left.start(), match.end())
            text = f"{left[0]}, {match['right']}"
            fix = Fix.replace(Span(match.start("right"), match.start("right")), " ", "safe")
            yield Finding(span, f"A space is missing after “{left[0]},”", (text,), fix)
    yield from _dates(document)


def _is_code(document: Document, left: Match[str], right: Match[str]) -> bool:
    """Whether the two stand alone in square brackets, “LOG[IN,OUT]”, or the second has a value, “x:a,y:b”."""
    if document.prose.startswith(":", right.end()) and document.prose[right.end() + 1 : right.end() + 2].isalnum():
        return True
    opening, closing = document.prose[left.start() - 1 : left.start()], document.prose[right.end() : right.end() + 1]
    return opening == "[" and closing == "]"


def _dates(document: Document) -> Iterator[Finding]:
    """The dates without a space before their year: “May 12,2008”."""
    after_comma = (start for start, _ in document.figures if document.prose[start - 1 : start] == ",")
    for year in _YEAR.at(after_comma, document.prose):
        if day := _DATE.left_of(document.prose, year.start(), _LONGEST_DAY):
            fix = Fix.replace(Span(day.end(), day.end()), " ", "safe")
            text = f"{day[0]} {year[0]}"
            yield Finding(Span(day.start(), year.end()), f"A space is missing after “{day[0]}”", (text,), fix)
