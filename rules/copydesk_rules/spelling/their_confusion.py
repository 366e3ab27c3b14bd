"""“There” for “their”, “their” for “there”, and “they're” for either."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.spelling.confusions import Confusion, confusions

_TABLE = (
    Confusion(
        "there", "their", before=r"\b(?:of|in|on|for|to|from|with|by|at|into|have|has|had|made|make)", after=r"own\b"
    ),
    Confusion("they're", "their", after=r"own\b(?! (?:up|fault|\w+ing|worst|boss)\b)"),
    Confusion(
        "their",
        "there",
        after=r"(?:is|are|was|were|has been|have been|had been|isn't|aren't|wasn't|weren't|may be"
        r"|might be|must be|should be|would be|could be)\b(?!-)",
    ),
    Confusion(
        "there",
        "they're",
        after=r"(?:going to be|gonna|not going|trying to|supposed to|about to)\b",
        unless=r"\b(?:is|are|was|were|over|who|people|get|got|out|up|down|in|live|living)\b",
    ),
    Confusion("their", "they're", after=r"(?:going to|not going|gonna|trying to|supposed to)\b"),
)


@rule(
    Bad("They built it on [[there]] own.", fixed="They built it on their own."),
    Bad("[[Their]] are three, and [[their]] going to stay.", fixed="There are three, and they're going to stay."),
    Bad("They brought [[they’re]] own chairs.", fixed="They brought their own chairs."),
    Good("Most people there own a car; they're there on their own; their will be done."),
    Good("Those who live there are going to stay; there is theirs."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def their_confusion(document: Document) -> Iterator[Finding]:
    """“There” for “their”, “their” for “there”, and “they're” for either.

    The three sound alike. Reported only beside words that leave no doubt, such as “own” and “are”. The fix is unsafe:
    “their are” may be “they are” as well as “there are”.
    """
    yield from confusions(document, _TABLE, "unsafe")
