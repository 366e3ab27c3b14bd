"""Subjects whose number is sure from the noun alone, right before a verb in the other number."""

from collections.abc import Callable, Iterator

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.spelling.nouns import MASS, MEASURES

_PLURAL_VERBS = {"was": "were", "is": "are", "has": "have", "wasn't": "weren't", "isn't": "aren't", "hasn't": "haven't"}
_SINGULAR_VERBS = {right: wrong for wrong, right in _PLURAL_VERBS.items()}
_HEAD = r"(?:\A|[.!?]['\"”]? |  )(?:(?:but|and|yet|so|then|still) )?"
_CLAUSE = (
    r"(?:[,;:] (?:but|while|as|because|although|though|where|when|whereas) |\b(?:because|although|though|whereas"
    r"|unless|where|when|while|that|if) )"
)
"""What a subject stands right after; “before” and “for” are none, as they stand before nouns, too."""
_SEVERAL = Regex(
    rf"(?:{_HEAD}|{_CLAUSE})(?:the|these|those|both|many|several|all the|our|their|his|her|my|its|your) (?:(?:new|old"
    r"|young|other|two|three|local|main|best|big|small|first|last|few|remaining) )?[a-z]+\Z"
)
_ONE = Regex(rf"{_HEAD}(?:(?:the|this|that|their|our|his|her|its|no|much|such) )?[a-z]+\Z")
_OF_WHOM = Regex(
    r"\b(?:most|many|some|both|all|several|few|two|three|four|five|six|dozens|hundreds|thousands|half|\d+) of whom"
    r" (?P<verb>is|was|has|isn't|wasn't|hasn't)\b"
)
_NO_PLURALS = (
    "news", "means", "works", "series", "species", "headquarters", "crossroads", "barracks", "measles", "mumps",
    "billiards", "darts", "dominoes", "diabetes", "rabies", "gallows", "innings", "chaos", "canvas", "atlas", "bias",
    "alias", "premises", "mews", "links", "maths", "finals", "games", "awards", "championships", "corps", "summons",
    "customs", "savings", "shingles", "falls", "rapids", "woods", "sands", "lens", "this", "was", "has",
)  # fmt: skip
_NO_PLURAL_ENDINGS = ("ss", "us", "is", "ics")
_FEWEST_LETTERS = 4
_COMMON = 3000
_FARTHEST, _LONGEST = 64, 24
_MARKS = "\"'“‘"


def wrong_after_subject(document: Document) -> Iterator[tuple[Span, str, str]]:
    """Each verb that is not in the number of the noun right before it: its place, the right form and the noun.

    “But the teams was level”, “Famine were confirmed”, “most of whom is”. Only where the noun heads a clause, as else
    it may belong to another one, and not in quotations.
    """
    yield from _after(document, ("s", "en", "people"), _PLURAL_VERBS, _SEVERAL, _is_plural)
    if not MASS.isdisjoint(document.folded_vocabulary):
        yield from _after(document, ("",), _SINGULAR_VERBS, _ONE, MASS.__contains__)
    if " of whom " in document.folded:
        for match in _OF_WHOM.finditer(document.folded):
            yield Span(*match.span("verb")), _PLURAL_VERBS[match["verb"]], "of whom"


def _after(
    document: Document, endings: tuple[str, ...], verbs: dict[str, str], subject: Regex, fits: Callable[[str], bool]
) -> Iterator[tuple[Span, str, str]]:
    """The verbs that follow a noun with one of the endings, where what stands before them is such a subject."""
    text = document.folded
    for verb, right in verbs.items():
        if verb in document.folded_vocabulary:
            for lead in (f"{ending} {verb} " for ending in endings):
                at = text.find(lead)
                while at >= 0:
                    end = at + len(lead) - 1
                    place = end - len(verb) - 1
                    noun = text[max(0, place - _LONGEST) : place].rpartition(" ")[2].strip(_MARKS)
                    if fits(noun) and _heads_clause(document, subject, place - len(noun), place):
                        yield Span(end - len(verb), end), right, noun
                    at = text.find(lead, end)


def _heads_clause(document: Document, subject: Regex, start: int, end: int) -> bool:
    """Whether a noun, no name and said by nobody, heads a clause; with a capital it may begin a sentence."""
    if subject.search(document.folded, max(0, end - _FARTHEST), end) is None or document.is_quoted(start):
        return False
    return document.prose[start:end].islower() or document.begins_sentence(start)


def _is_plural(noun: str) -> bool:
    """Whether a word is surely the plural of a common noun, and no span of time or sum, which may be one thing."""
    if noun in ("people", "children", "women", "men"):
        return True
    is_plain = len(noun) >= _FEWEST_LETTERS and not noun.endswith(_NO_PLURAL_ENDINGS)
    return (
        is_plain
        and noun not in _NO_PLURALS
        and noun not in MEASURES
        and Lexicon.of("en").frequency(noun[:-1]) >= _COMMON
    )
