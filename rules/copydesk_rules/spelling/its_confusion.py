"""“It's” for “its”, or “its” for “it's”."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.spelling.confusions import Confusion, confusions

_BELONGING = (
    r"(?:way|members|users|first|second|third|\d+(?:st|nd|rd|th)|current|original|entire|full|existing|previous"
    r"|history|future|name|place|value|size|customers|staff|employees|shares|website|services|products|operations|role"
    r"|ability|efforts|plans|decision|children|owners?|leaders?|success|failure|founder|citizens|neighbou?rs|allies|roots"
    r"|core|heart|tracks|head|peak|own)\b(?! (?:in|that|to|who|which|we|you)\b)"
)
_TABLE = (
    Confusion("it's", "its", after=r"own\b(?! (?:up|fault|\w+ing)\b| ?[-–—])", unless=r"\bif\b|\b(?:says|said|that)\b"),
    Confusion(
        "it's",
        "its",
        before=r"\b(?:of|in|to|on|by|from|with|under|into|within|throughout)",
        after=_BELONGING,
        unless=r"\b(?:what|that|which|where|thing|who)\b",
    ),
    Confusion("its", "it's", after=r"(?:an?|the|been|because|going to be|always been|never been)\b(?![-'\"“”])"),
    Confusion(
        "its",
        "it's",
        after=r"not(?: (?:an?|the|that|just|only|about|clear|possible|easy|too|so|going|as|like|really))\b",
    ),
    Confusion(
        "its", "it's", after=r"(?:possible|clear|likely|important|true|obvious|essential|unfortunate|unclear) that\b"
    ),
    Confusion(
        "its",
        "it's",
        after=r"(?:impossible|hard|easy|difficult|important|time|possible|necessary|great|nice|good) to\b",
        unless=r"\b(?:of|in|for|with|from|at|on|by|and)\W*\Z",
    ),
)


@rule(
    Bad("The dog chased [[it's]] own tail.", fixed="The dog chased its own tail."),
    Bad("The club is proud of [[it’s]] members.", fixed="The club is proud of its members."),
    Bad("[[Its]] a long way, and [[its]] been raining.", fixed="It's a long way, and it's been raining."),
    Bad("He said [[its]] clear that [[its]] not the end.", fixed="He said it's clear that it's not the end."),
    Good("But it's own -- well, let me read it to you.", path="article.txt"),
    Good("It's own up or pay; it's its own fault, and it's a long way."),
    Good("That is what it's in it's second that matters; the state it's in its own words."),
    Good("The firm and its not-for-profit arm; its A-team; its the-end-is-near tone."),
    Good("She wrote “its a” on its “the” page; in its time to come."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def its_confusion(document: Document) -> Iterator[Finding]:
    """“It's” for “its”, or “its” for “it's”.

    “It's” is “it is” or “it has”; what belongs to it is “its”. Reported only before words that leave no doubt, such as
    “own”, “been” and “the”.
    """
    yield from confusions(document, _TABLE)
