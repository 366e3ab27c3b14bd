"""“Loose” for “lose”, or “lose” for “loose”."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.dates.calendar import WEEKDAYS
from copydesk_rules.spelling.confusions.contexts import DETERMINER
from copydesk_rules.spelling.confusions.findings import confusions
from copydesk_rules.spelling.confusions.tables import Confusion, Table

_LOST = (
    r"(?:(?:all |any |some |much |more )?(?:weight|money|control|sight|track|faith|interest|hope|ground|patience"
    r"|touch|momentum|access|data|power|time|focus|confidence|credibility|count|heart|market share|support|votes"
    r"|customers|jobs)|(?:his|her|their|my|your|our|its|the|an?) (?:own )?(?:job|jobs|home|homes|life|lives|seat"
    r"|seats|way|temper|nerve|mind|house|money|license|licence|right|rights|ability|war|battle|match|game|election"
    r"|vote|case|fight|lead|title|race|chance|place|wife|husband|child|children|parents|mother|father|leg|arm"
    r"|sight|voice|value|memory|identity|lot|majority|argument|appeal|bet))\b"
)
_WOULD = (
    r"\b(?:will|would|could|can|may|might|must|should|cannot|can't|won't|don't|doesn't|didn't|wouldn't|couldn't|i|we"
    r"|they|you|going to|want to|wants to|wanted to|likely to|about to|set to|have to|had to|has to|stand to|stood to"
    r"|used to|bear to|hate to|afford to|able to|trying to|expected to|afraid to)"
)
_OWNED = "(?:the|an?|his|her|their|its|our|my|your)"
_SHOT = (
    rf"(?:(?:{_OWNED} )?(?:arrows?|volley|string|bow|dogs?|hounds?|reins?)\b|(?:off|upon|with|change|ends?|talk)\b"
    rf"|{_OWNED} \w+ (?:upon|on (?:the|a|each|one|him|her|them|us)|into the air)\b|-)"
)
_LOSERS = (
    r"\b(?:who|people|drivers|workers|families|players|owners|customers|users|others|voters|parents|children|teams"
    r"|parties|farmers|firms|companies|women|men)"
)
_EVENT = r"(?:to|out|it|them|him|everything|anything|\d|ground|streak|side|some|all|more|if|in|by)"
_DAYS = "|".join(WEEKDAYS).lower()
_AMOUNT = r"(?:(?:about|around|nearly|over|up to|more than|some) )?[$£€]?\d"
_TABLE = Table(
    Confusion("loose", "lose", before=r"\b(?:to|not|never)", after=_LOST),
    Confusion(
        "loose",
        "lose",
        before=_WOULD,
        after=rf"(?!{_SHOT})(?:{_LOST}|{_EVENT}\b|{DETERMINER} \w|[.,;](?!\w)|on (?:{_DAYS})\b)",
    ),
    Confusion("loose", "lose", before=_LOSERS, after=_LOST),
    Confusion("loose", "lose", before=_WOULD, after=r"(?:(?:so|too) (?:much|many)|a lot|nothing|everything)\b"),
    Confusion(
        "loose",
        "lose",
        before=r"\bto",
        after=r"(?:at|by|against|out|in the|to (?!tight))\b",
        unless=r"\b(?:from|tight|tighter|too|strict|return|prone)\b",
    ),
    Confusion(
        "loose",
        "lose",
        before=r"\b(?:to|not|never)",
        after=r"(?:another|more|thousands|hundreds|millions|everything)\b",
    ),
    Confusion(
        "lose",
        "loose",
        before=r"\b(?:on the|broke|broken|come|came|cut|shake|shook|tear|tore|worked|let|set)",
        after=r"(?:in|on|from|after|during|of|and|when)\b|[.,;](?!\w)",
        unless=r"\b(?:win|or|and|to) \w+ \Z",
    ),
    Confusion(
        "lose",
        "loose",
        before=r"\b(?:a|the|some|too|very|any)",
        after=r"(?:end|ends|screws?|bolts?|stones?|chippings|wires?|cannon|change|fitting|clothing|alliance|coalition"
        r"|federation|collection|network|tooth|teeth|women|talk)\b",
    ),
    Confusion("looses", "loses", after=_LOST),
    Confusion(
        "looses", "loses", after=rf"(?!{_SHOT})(?:{_OWNED} (?:\w+ (?:of|to|in|by|for|after|as|at)\b|\w+[.,])|\d)"
    ),
    Confusion("loosing", "losing", after=_LOST),
    Confusion(
        "loosing",
        "losing",
        before=r"\b(?:without|avoid|risk|fear of|afraid of|frightened of|keep|kept)",
        after=rf"(?!{_SHOT})(?:[a-z]|[.,;](?!\w))",
    ),
    Confusion(
        "loosing",
        "losing",
        before=r"\b(?:is|are|was|were|be|been|of|about|from|without|by|risks?|avoid|after|(?:he|she|it|who)'s"
        r"|(?:they|we|you)'re|i'm)",
        after=rf"(?!{_SHOT})(?:(?:{_EVENT}|{DETERMINER})\b|{_AMOUNT})",
    ),
)


@rule(
    Bad(
        "They may [[loose]] their jobs and are [[loosing]] money.",
        fixed="They may lose their jobs and are losing money.",
    ),
    Bad(
        "He’s [[loosing]] the knack: a game to [[loose]] at the end.",
        fixed="He’s losing the knack: a game to lose at the end.",
    ),
    Bad(
        "They went ten games without [[loosing]], and ran it without [[loosing]] work.",
        fixed="They went ten games without losing, and ran it without losing work.",
    ),
    Bad("He was [[loosing]] about $400 a week.", fixed="He was losing about $400 a week."),
    Bad("She was afraid of [[loosing]] it all.", fixed="She was afraid of losing it all."),
    Bad("We could [[loose]], and it will [[loose]] an ally.", fixed="We could lose, and it will lose an ally."),
    Bad(
        "They could [[loose]] on Friday, and people [[loose]] their homes.",
        fixed="They could lose on Friday, and people lose their homes.",
    ),
    Bad("We cannot afford to [[loose]] another game.", fixed="We cannot afford to lose another game."),
    Bad(
        "The dogs were on the [[lose]] in the park, and a [[lose]] bolt fell.",
        fixed="The dogs were on the loose in the park, and a loose bolt fell.",
    ),
    Good("A team that has come to lose and a party that let lose what it had; the lose-lose game."),
    Good("They will loose an arrow, may loose off a shot, and can loose dogs; a return to loose monetary policy."),
    Good("They loose their pens upon the town, and we loose our arrows; they loose their dogs."),
    Good("They let loose the dogs; to loose an arrow is to loose the string; a loose end."),
    Good("We lose; the screws are loose. He looses the hounds and is loosing the arrows."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def lose_confusion(document: Document) -> Iterator[Finding]:
    """“Loose” for “lose”, or “lose” for “loose”: “they may loose their jobs”, “on the lose”.

    What is not tight is loose; whoever does not win loses. Reported only before what people lose, such as money, jobs
    and matches, and in phrases such as “a lose bolt”.
    """
    yield from confusions(document, _TABLE)
