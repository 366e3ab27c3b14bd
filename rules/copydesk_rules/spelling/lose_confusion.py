"""“Loose” for “lose”."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.spelling.confusions import Confusion, confusions

_LOST = (
    r"(?:(?:all |any |some |much |more )?(?:weight|money|control|sight|track|faith|interest|hope|ground|patience|touch"
    r"|momentum|access|data|power|time|focus|confidence|credibility|count|heart|market share|support|votes|customers"
    r"|jobs)"
    r"|(?:his|her|their|my|your|our|its|the|an?) (?:own )?(?:job|jobs|home|homes|life|lives|seat|seats|way|temper|nerve"
    r"|mind|house|money|license|licence|right|rights|ability|war|battle|match|game|election|vote|case|fight|lead|title|race"
    r"|chance|place|job|wife|husband|child|children|parents|mother|father|leg|arm|sight|voice|value|memory|identity|lot|majority))\b"
)
_TO = r"\b(?:to|will|would|could|can|may|might|must|should|cannot|can't|won't|don't|didn't|not|never|they|we|you|i)"
_TABLE = (
    Confusion("loose", "lose", before=_TO, after=_LOST),
    Confusion("looses", "loses", after=_LOST),
    Confusion("loosing", "losing", after=_LOST),
    Confusion(
        "loosing",
        "losing",
        before=r"\b(?:is|are|was|were|be|been|of|about|from|without|by|risks?|avoid|after)",
        after=r"(?:to|out|it|them|him|\d|ground|streak|side|some|all|an?|the|his|her|their|its)\b"
        r"(?! (?:arrows?|dogs?|hounds?))",
    ),
)


@rule(
    Bad(
        "They may [[loose]] their jobs and are [[loosing]] money.",
        fixed="They may lose their jobs and are losing money.",
    ),
    Bad("She was afraid of [[loosing]] it all.", fixed="She was afraid of losing it all."),
    Good("They let loose the dogs; to loose an arrow is to loose the string; a loose end."),
    Good("We lose; the screws are loose. He looses the hounds and is loosing the arrows."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def lose_confusion(document: Document) -> Iterator[Finding]:
    """“Loose” for “lose”.

    What is not tight is loose; who does not win loses. Reported only before what people lose: money, jobs, a match.
    """
    yield from confusions(document, _TABLE)
