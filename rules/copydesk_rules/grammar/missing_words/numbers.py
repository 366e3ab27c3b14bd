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
_DECADE = Regex(
    r"\d0s(?=[.;:!?)](?!\w)|,(?! (?:[a-z]+ )?\d)| and (?!(?:early |late |mid-?)?\d)| (?:but|when|where|he"
    r"|she|it|they|we|you|i|was|were|had|as|that"
    r"|which|who|with|by|because|after|before|until|there|on|the|a|an|many|most|some|this)\b)"
)
_BEFORE_DECADE = Regex(
    r"\b(?:in|during|since|until|throughout|from|before) (?:(?:early|late|mid)(?: |-)(?:to[ -](?:late|mid)[ -])?)?"
    r"(?:1[5-9]|20)\Z"
)
_ABOUT = Regex(
    r"\b(?:almost|nearly|about|around|over|more than|less than|at least|roughly|approximately) "
    r"(?P<number>hundred|thousand)"
    r"(?= (?:people|men|women|children|years|pounds|dollars|euros|miles|homes|jobs|times|members|visitors|metres|meters"
    r"|kilometres|feet|soldiers|residents|students|fans|words|guests|workers|migrants|families|votes|voters|volunteers)"
    r"\b)"
)
_AFTER_COMMA = (
    ("compared", Regex(rf", compared(?= {_SUMS}(?! (?:[a-z]+ )*with\b))"), "with"),
    ("based", Regex(r", based(?= [A-Z][a-z]+,)"), "in"),
)
_TIMES = frozenset("year month week day".split())
_A_YEAR = Regex(
    r"[$£€]\d[\d,.]*(?:m|bn|k)?(?= (?:year|month|week|day)(?:[.,;](?!\w)| (?:to|in|on|and|by|until|or|since)\b))"
)
_LONGEST_LEAD = 32
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
    yield from _before_decades(document)
    yield from _before_hundreds(document)
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


def _before_decades(document: Document) -> Iterator[NumberGap]:
    """“In 1990s”, “since late 1800s”, where no noun follows that has such fashions."""
    prose = document.prose
    for figure in document.figures:
        match = _DECADE.match(prose, figure.end - 2) if prose.startswith("0s", figure.end - 1) else None
        led = match and _BEFORE_DECADE.left_of(document.folded, figure.start + 2, _LONGEST_LEAD)
        if match and led:
            at = led.start() + len(led[0].split()[0])
            yield NumberGap(led.start(), at, match.end(), "the")


def _before_hundreds(document: Document) -> Iterator[NumberGap]:
    """“Almost hundred people”."""
    if not document.folded_vocabulary.isdisjoint(("hundred", "thousand")):
        for match in _ABOUT.finditer(document.folded):
            yield NumberGap(match.start(), match.start("number") - 1, match.end(), "a")


def _gap(document: Document, start: int, at: int, missing: str) -> NumberGap:
    after = _NEXT.match(document.prose, at)
    start = at - len(document.prose[start:at].lstrip(" ,"))
    return NumberGap(start, at, after.end() if after else at, missing)
