"""“Then” for “than”, or “than” for “then”."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.spelling.confusions import Confusion, confusions

_COMPARED = (
    r"\b(?:more|less|better|worse|larger|smaller|bigger|higher|lower|greater|fewer|longer|shorter|older|younger|faster"
    r"|slower|stronger|weaker|earlier|later|easier|harder|cheaper|wider|deeper|heavier|richer|poorer|sooner|further|other)"
)
_MEASURE = (
    r"(?:\d|[$£€]|half|twice|double|ever|usual|expected|average|anything|anyone|anybody|most|any other"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred"
    r"|a (?:hundred|thousand|million|year|month|week|decade))\b)"
)
_CONDITION = r"\b(?:if|when|while|once|unless|since|as|after|where|because|even|and)\b"

_TABLE = (
    Confusion("then", "than", before=_COMPARED, after=_MEASURE, unless=_CONDITION),
    Confusion(
        "then",
        "than",
        before=r"\b(?:rather|other)",
        after=r"(?:an?|the|just|being|to|in|on|by|for|this|that|those|simply)\b",
        unless=_CONDITION,
    ),
    Confusion("then", "than", before=r"\bno (?:later|sooner|more|less|fewer|earlier|longer|worse|better)", after=r"\w"),
    Confusion(
        "than",
        "then",
        before=r"\b(?:since|until|till|back|by|and|but)",
        after=r"(?:on(?:wards)?,|he|she|it|they|we|there|suddenly|again|finally)\b",
        unless=r"\w(?:er|more|less|rather|other|worse)\b",
    ),
)


@rule(
    Bad("It cost more [[then]] $5 million.", fixed="It cost more than $5 million."),
    Bad(
        "He stayed rather [[then]] being sent home, no later [[then]] May.",
        fixed="He stayed rather than being sent home, no later than May.",
    ),
    Bad("He laughed, and [[than]] he left.", fixed="He laughed, and then he left."),
    Good("If it is more, then 10 people leave; when it is more then three go."),
    Good("It was better then; more then followed, and no more than that."),
    Good("He is older than she and than he was; wiser now and than they were."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def than_confusion(document: Document) -> Iterator[Finding]:
    """“Then” for “than”, or “than” for “then”.

    Comparisons take “than”; what comes next in time is “then”. Reported only where a comparison and its measure stand
    on both sides of the word, or neither can.
    """
    yield from confusions(document, _TABLE)
