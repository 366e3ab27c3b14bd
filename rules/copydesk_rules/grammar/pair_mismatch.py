"""Two words that go together, the second of them wrong."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, in_case_of, rule
from copydesk_rules.grammar.comparatives import COMPARATIVES
from copydesk_rules.transcripts import as_spoken
from copydesk_rules.words.number_words import ONES, TEENS, TENS

_NUMBER = rf"(?:[$£€]?\d[\d,.]*(?:m|bn|k|%|[ap]m)?|{'|'.join((*ONES, *TEENS, *TENS))})"
_BETWEEN = Regex(
    rf"between (?<!\wbetween ){_NUMBER}(?:[ -](?:{_NUMBER}|\w+)){{0,2}}? (?P<word>to) {_NUMBER}(?![\w,.]*-)"
)
_RANGE = Regex(
    r"between (?<!\wbetween )(?:[a-z]{3,9} |[$£€])?(?P<range>(?P<low>\d{1,4}) ?[-–] ?(?P<high>\d{1,4}))"
    r"(?![\w/–-]|[.,]\d| ?(?:and|to|or)\b)(?![^.,;:\n]{0,40}\band\b)"
)
"""A range in figures that is the whole of what lies between, and no fraction, score or date."""
_FARTHEST = 120
_YEAR = 4
"""Figures of a year."""
_GOES_ON = Regex(r"[^.;:\n]{0,40}\band\b")
"""What makes a range the first of two: “between 5 to 10 and 20 to 30”."""
_NEITHER = Regex(
    r"neither (?<![\w\]]neither )"
    r"(?P<first>(?:(?!(?:of|nor|or|is|are|was|were|can|has|have|had|in|whether|if) )[\w’'-]+ ){1,3}?)"
    r"(?P<word>or) (?!(?:not|so|later|less|two)\b)(?![^.;:\n]{0,60}\bnor\b)"
)
_DETERMINED = frozenset(
    "the a an his her its their our my your this these those he she it they we you i to by for from on at with".split()
)
"""With one of these after it “neither” joins two things; else it may be about two: “neither side won or lost”."""
_TOLD = Regex(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must) \Z"
)
"""So it does after a verb: “it was neither seen or heard”."""
_EITHER = Regex(
    r"either (?<![\w\]]either )(?<!n't either )(?<!not either )(?<!never either )"
    r"(?:(?!(?:of|nor|or) )[\w’'-]+ ){1,3}?(?P<word>nor) "
)
_DEGREES = (
    "bad badly big bright cheap clear close cold common dangerous deep difficult easily easy effective effectively"
    " expensive far fast good happy hard heavy high hot important large likely long loud low many much often old poor"
    " popular powerful quick quickly rich safe serious short simple small soon strong successful tall thick useful wide"
    " young"
).replace(" ", "|")
_NOUN = rf"(?:(?!(?:as|more|less|other|rather|{'|'.join(COMPARATIVES)}) )[a-z-]+ )"
_AS = Regex(rf"as (?<!\was )(?:(?:{_DEGREES}) |(?:many|much|few|little) {_NOUN}{{1,2}})(?P<word>than) ")
_SAME = Regex(rf"same (?<!\wsame ){_NOUN}?(?P<word>than) ")
_COMPARED = Regex(
    rf"\b(?:more|less|fewer|rather|other|others|otherwise|else|sooner|different|{'|'.join(COMPARATIVES)})\b"
)
"""What “than” may belong to, farther on than “as”: “more often seen as good than as bad”."""
_SOONER = Regex(
    r"no sooner (?<!\wno sooner )(?:had|did|was|were|has|have|is|are|does|do) "
    r"(?:(?!(?:than|when)\b)[\w’'-]+ ){1,8}(?P<word>when) "
)
_PAIRS = (
    ("between", "to", _BETWEEN, "and"),
    ("neither", "or", _NEITHER, "nor"),
    ("either", "nor", _EITHER, "or"),
    ("as", "than", _AS, "as"),
    ("same", "than", _SAME, "as"),
    ("sooner", "when", _SOONER, "than"),
)


@rule(
    Bad(
        "It takes between 10 [[to]] 20 days, or between five years [[to]] ten.",
        fixed="It takes between 10 and 20 days, or between five years and ten.",
    ),
    Bad("It takes between thirteen [[to]] fourteen days.", fixed="It takes between thirteen and fourteen days."),
    Bad(
        "Neither she [[or]] the mayor came. NEITHER THE BUS [[OR]] THE TRAM.",
        fixed="Neither she nor the mayor came. NEITHER THE BUS NOR THE TRAM.",
    ),
    Bad(
        "It was neither seen [[or]] heard, as neither France [[or]] Spain knew.",
        fixed="It was neither seen nor heard, as neither France nor Spain knew.",
    ),
    Bad(
        "It ran between [[1982-86]], between March [[19–22]].",
        fixed="It ran between 1982 and 1986, between March 19 and 22.",
    ),
    Good("It fell to between 5-1/2 and 6 per cent, between 10-12 and 20-25, between 2019-09-30 and May, 9-5 or 3-4."),
    Bad("Use either the tram [[nor]] the bus.", fixed="Use either the tram or the bus."),
    Bad("It is twice as likely [[than]] not.", fixed="It is twice as likely as not."),
    Bad(
        "As many people [[than]] last year came. It cost the same [[than]] before.",
        fixed="As many people as last year came. It cost the same as before.",
    ),
    Bad("No sooner had they left [[when]] it rained.", fixed="No sooner had they left than it rained."),
    Good("He did more as president than most; she is more often seen as good than as bad; as better than that."),
    Good("It takes between 10 and 20 days; the gap between 5 to 10 and 20 to 30 is wide; between here and 5 to 10."),
    Good("Neither of the two or three came, nor did he. She did not see either, nor did he. Neither is hot or cold."),
    Good("Neither man knew whether or not it rained. Neither came sooner or later, and neither side won or lost."),
    Good("It was neither hot or cold nor wet. Neither Greek knew this or that."),
    Good("It said “[n]either the mayor nor his men” and “[N]either she nor he” could.", path="a.txt"),
    Good("He hadn’t either seen nor heard it. The talks between two to-be members. He said neither. Or so it seemed."),
    family="grammar",
    languages=("en",),
    severity="warning",
)
def pair_mismatch(document: Document) -> Iterator[Finding]:
    """Two words that go together, of which the second is wrong: “between 5 to 10”, “neither he or she”, “as big than”.

    “Between” goes with “and”, where “from” goes with “to” and a range in figures stands alone (“between 1982-86”);
    “than” follows what is compared, “no sooner” and “rather”, and neither “as likely” nor “the same”. In a
    transcript, which writes down how people speak, it is a remark.
    """
    yield from as_spoken(document, _found(document))


def _found(document: Document) -> Iterator[Finding]:
    vocabulary = document.folded_vocabulary
    for first, second, expression, right in _PAIRS:
        may_stand = vocabulary >= {first, second}
        for match in expression.finditer(document.folded) if may_stand else ():
            if _joins(document, match):
                span = Span(*match.span("word"))
                other = in_case_of(document.text(span), right)
                message = f"“{first.capitalize()}” goes with “{right}”, not with “{second}”"
                yield Finding.replacing(span, other, message, "unsafe")
    for match in _RANGE.at(document.word_places(["between"]), document.folded) if "between" in vocabulary else ():
        low, high = match["low"], match["high"]
        high = f"{low[: -len(high)]}{high}" if len(high) < len(low) == _YEAR else high  # 1982-86
        if int(low) < int(high):
            message = "“Between” goes with “and”, not with a dash"
            yield Finding.replacing(Span(*match.span("range")), f"{low} and {high}", message, "unsafe")


def _joins(document: Document, match: re.Match[str]) -> bool:
    """Whether the first of the two words surely joins what the second one does."""
    if match.re is _BETWEEN.compiled:
        return _GOES_ON.match(document.folded, match.end()) is None
    if match.re in (_AS.compiled, _SAME.compiled):
        return not _COMPARED.search(document.sentence_before(match.end(), _FARTHEST))
    if match.re in (_EITHER.compiled, _SOONER.compiled) or match["first"].split()[0] in _DETERMINED:
        return True
    written = document.text(Span(*match.span("first")))
    named = written.istitle() and document.prose[match.end() : match.end() + 1].isupper()
    return named or _TOLD.left_of(document.folded, match.start()) is not None
