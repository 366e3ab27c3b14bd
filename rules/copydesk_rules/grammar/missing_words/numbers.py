"""Small words left out before numbers, or before what is counted: “at the age 91”, “a number children”."""

from collections.abc import Iterator

from copydesk import Document, Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.missing_words.contexts import not_after
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import names_several

_SUMS = r"[$£€]?\d[\d.,]*(?:m|bn|k|p|%)?"
_NEXT = Regex(r" [$£€]?\w+(?:[.,]\d+)*")
_IN_PROSE = (
    (("the", "age"), Regex(r" the age(?= \d)"), Regex(r" (?:at|until|from|before)\Z"), "of"),
    *(
        (("year", ago), Regex(rf"(?= year {ago}\b)"), Regex(rf" (?:from|of|with|to|against|than) {_SUMS}\Z"), "a")
        for ago in ("earlier", "ago")
    ),
    (("was", "born"), Regex(r" was born(?= (?:1[5-9]\d\d|20\d\d)(?![\d/-]))"), None, "in"),
)
"""A pair of words that the article holds, the words before a gap, what stands before them, and the missing word."""
_AFTER_COMMA = (
    ("compared", Regex(rf", compared(?= {_SUMS}(?! (?:[a-z]+ )*with\b))"), "with"),
    ("based", Regex(r", based(?= [A-Z][a-z]+,)"), "in"),
)
_TIMES = frozenset("year month week day".split())
_A_YEAR = Regex(
    r"[$£€]\d[\d,.]*(?:m|bn|k)?(?= (?:year|month|week|day)(?:[.,;](?!\w)| (?:to|in|on|and|by|until|or|since)\b))"
)
_NO_ARTICLE = Regex(rf"{not_after('a|the|this|in')}(?<=\s)\Z")
_A_NUMBER = {
    group: Regex(
        rf" a {group}(?= (?P<noun>[a-z]+s)(?:[.,;:](?!\w)| (?:and|or|in|on|at|for|of|to|from|with|who|that|which|is|are"
        r"|was|were|have|has|had|by|as|will|can)\b))"
    )
    for group in "number series range variety handful pair host string majority wealth set bunch collection".split()
}
"""What holds several, and “of” is missing after: no noun in the plural can end what begins with “a”."""


class NumberGap(NamedTuple):
    """Where a word is missing: what stands before it begins at `start`, and ends at `at`."""

    start: int
    at: int
    end: int
    missing: str


def gaps_before_numbers(document: Document) -> Iterator[NumberGap]:
    """The gaps where “of”, “in”, “a” or “with” is missing."""
    yield from _before_times(document)
    words, prose = document.folded_vocabulary, document.prose
    for pair, pattern, before, missing in _IN_PROSE:
        for match in pattern.finditer(prose) if pair in document.pairs else ():
            led = before.left_of(prose, match.start()) if before else match
            if led:
                yield _gap(document, led.start(), match.end(), missing)
    for word, pattern, missing in _AFTER_COMMA:
        for match in pattern.finditer(prose) if word in words else ():
            yield _gap(document, match.start(), match.end(), missing)
    for group, several in _A_NUMBER.items():
        for match in several.finditer(document.folded) if ("a", group) in document.pairs else ():
            noun = match["noun"]
            if names_several(noun) and set(classes_of(noun)) <= {"S"}:
                yield _gap(document, match.start(), match.end(), "of")


def _before_times(document: Document) -> Iterator[NumberGap]:
    """“£40 year to run”."""
    prose = document.prose
    if _TIMES.isdisjoint(document.folded_vocabulary):
        return
    for match in _A_YEAR.at(document.places(tuple("$£€")), prose):
        if _NO_ARTICLE.left_of(prose, match.start()):
            yield _gap(document, match.start(), match.end(), "a")


def _gap(document: Document, start: int, at: int, missing: str) -> NumberGap:
    after = _NEXT.match(document.prose, at)
    start = at - len(document.prose[start:at].lstrip(" ,"))
    return NumberGap(start, at, after.end() if after else at, missing)
