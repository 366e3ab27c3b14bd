"""A number and a unit before a noun, without the hyphen that makes them one word."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Severity, Span, rule
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.units import TIMES, UNITS

_AGES = frozenset("day week month year".split())
_NUMBER = rf"(?P<number>{MORE_THAN_ONE}|\d{{1,3}}|\d{{1,3}},\d{{3}})(?: square| cubic)?\Z"
_AFTER_ONE = Regex(rf"(?i)(?<![\w-])(?:an?|another) (?:(?P<only>one)\Z|{_NUMBER})")
_AFTER_OWNER = Regex(rf"(?i)(?<![\w-])(?:the|his|her|its|their|our|my|this) {_NUMBER}")
_AGED = Regex(rf"(?i)(?<![\w.,$£€-]){_NUMBER}")
_NOUN = Regex(
    rf"(?!(?:and|but|each|for|from|had|has|into|later|off|out|over|per|she|than|that|the|then|they|was|were|when"
    rf"|which|while|who|will|with|you|one|{MORE_THAN_ONE})\b)[a-z]{{3,}}\b"
)
_PLURAL = Regex(r"[a-z]+s\b")
_OLD = " old"
_LASTING, _MEASURED = Regex(r" (?:old|long)(?= [a-z])"), Regex(r" (?:wide|long|high|tall|deep|thick)(?= [a-z])")
"""What belongs to the word as well: “a 500-metre-wide hole”, but “a five-year high in May”."""
_HALF = Regex(rf"(?i)(?<![\w.,$£€-])(?:{MORE_THAN_ONE}|\d{{1,3}})-\Z")
"""A number with the hyphen that shows that the unit is part of a word, as in “29-year old”."""
_GOES_ON = Regex(r"[\w-]")
_FARTHEST = 24


@rule(
    Bad(
        "He signed a [[three year]] deal for a [[1,300 square foot]] unit.",
        fixed="He signed a three-year deal for a 1,300-square-foot unit.",
    ),
    Bad(
        "The [[12 year old]] girl and two [[six week old]] pups.",
        fixed="The 12-year-old girl and two six-week-old pups.",
    ),
    Bad(
        "It has a five-year plan and the [[10 year]] term; a [[one hour]] drive by a [[9 metre wide]] hole.",
        fixed="It has a five-year plan and the 10-year term; a one-hour drive by a 9-metre-wide hole.",
    ),
    Good("The three years of the deal; a three-year deal; a one point three per cent rise; the 2019 year end."),
    Bad("Prices are at a [[five year]] high again.", fixed="Prices are at a five-year high again."),
    Bad("A [[29-year old]] nurse and a [[six-week old]] pup.", fixed="A 29-year-old nurse and a six-week-old pup."),
    Bad("The [[53-year old]] sang.", fixed="The 53-year-old sang."),
    Good("They keep their three-year old-age scheme."),
    Good("The child is 1 year old, and its sister three years old."),
    Good("They have a two and a three. It takes two hour hands. The four day trippers are a 10 per cent minority."),
    family="typography",
    languages=("en",),
    severity="info",
)
def missing_hyphen(document: Document) -> Iterator[Finding]:
    """A number and a unit before a noun, without the hyphen that makes them one word: “a three year deal”.

    The singular shows that an adjective is meant, which all style guides hyphenate: a three-year deal, a 12-year-old
    girl. Many newspapers let it slip, so it is a remark; it is a warning where the article hyphenates such words
    elsewhere, or where one of two hyphens is there: “a 12-year old girl”.
    """
    for unit in sorted(UNITS & document.vocabulary):
        severity: Severity | None = "warning" if f"-{unit}" in document.prose else None
        for span in _places(document, unit):
            yield _finding(document, span, "hyphen", severity)
    if _OLD in document.prose:
        for span in _half_hyphened(document):
            yield _finding(document, span, "second hyphen", "warning")


def _finding(document: Document, span: Span, lacking: str, severity: Severity | None) -> Finding:
    text = document.text(span)
    right = text.replace(" ", "-")
    return Finding.replacing(span, right, f"“{text}” lacks its {lacking}: “{right}”", "safe", severity=severity)


def _half_hyphened(document: Document) -> Iterator[Span]:
    """The ages of which only the first hyphen was written: “29-year old”."""
    for unit in sorted(_AGES & document.vocabulary):
        aged = f"-{unit}{_OLD}"
        for at in document.places([aged]):
            number, end = _HALF.left_of(document.prose, at + 1, _FARTHEST), at + len(aged)
            if number and not _GOES_ON.match(document.prose, end):
                yield Span(number.start(), end)


def _places(document: Document, unit: str) -> Iterator[Span]:
    """The numbers with the unit that stand before a noun or tell an age."""
    prose = document.prose
    for at in document.places([f" {unit} "]):
        end, begin = at + len(unit) + 1, max(0, at - _FARTHEST)
        if unit in _AGES and prose.startswith(_OLD, end):
            if (aged := _AGED.search(prose, begin, at)) and aged["number"] != "1":
                yield Span(aged.start("number"), end + len(_OLD))
        elif _NOUN.match(prose, end + 1):
            number = _AFTER_ONE.search(prose, begin, at)
            if number is None and not _PLURAL.match(prose, end + 1):  # not “the four day trippers”
                number = _AFTER_OWNER.search(prose, begin, at)
            if number and number["number"] != "1":
                measured = (_LASTING if unit in TIMES else _MEASURED).match(prose, end)
                yield Span(number.start(number.lastgroup or 0), measured.end() if measured else end)
