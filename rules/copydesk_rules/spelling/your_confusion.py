"""“Your” for “you're”, or “you're” for “your”."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.spelling.confusions.contexts import DETERMINER, PREDICATE, PREPOSITION, STRANDED, TAKING, WHOLE
from copydesk_rules.spelling.confusions.findings import confusions
from copydesk_rules.spelling.confusions.tables import Confusion, Table

_YOURS = (
    r"life|family|friends|house|home|car|money|job|work|time|name|account|data|code|website|team|company|business"
    r"|email|phone|body|mind|head|face|feet|hands?|eyes|heart|children|kids|browser|password|computer|dog|cat|garden"
    r"|doctor|own|way"
)
_READY = (
    r"(?:(?:sure|aware|unaware|afraid|jealous|proud|tired|capable|guilty|unsure|certain) (?:that|of|about|if)|(?:able"
    r"|unable|ready|willing|unwilling|unlikely|free|entitled|obliged|bound|prepared|determined|eligible|likely"
    r"|allowed|supposed|about|going|trying|welcome|lucky|more likely|less likely|better off|not able|being asked|here"
    r"|there) to|(?:interested|stuck|involved|engaged) in|(?:familiar|happy|unhappy|stuck|dealing|okay|ok) with"
    r"|worried (?:about|that)|(?:wrong|right|mistaken|curious|concerned|passionate|serious) about|looking (?:for|at"
    r"|to)|responsible for|better off|not (?:alone|sure|interested|allowed|the|an?)|(?:probably|always"
    r"|never) (?:going|looking|right|wrong|thinking)|doing it)"
)
_SAID_OF_YOU = (
    r"(?:late (?:for|again|because|this (?:morning|time))|early (?:for|again|because)|ready (?:for|when|because)"
    r"|lucky (?:that|if|because)|hungry (?:and|because|when|after)|tired (?:because|when|after)|angry (?:with|at|about"
    r"|because|that)|lost (?:in|and|because|without)|safe (?:here|now|with me|from)|older than|younger than|taller than"
    r"|invited to|happy (?:about|for|that|when|because)|afraid (?:to|because))\b(?!-)"
)
"""What is said of somebody, with what makes it no adjective before a noun: “you are late for dinner”."""
_BEFORE_GERUND = r"\b(?:of|by|about|for|from|with|without|despite|to|mind|at|on) \Z"
"""What a deed may follow that was not done: “on account of your not listening”."""
_TABLE = Table(
    Confusion("your", "you're", after=rf"(?:{DETERMINER}|been|gonna|him|them|me|us){WHOLE}"),
    Confusion("your", "you're", after=rf"not{WHOLE}", unless=_BEFORE_GERUND),
    Confusion("your", "you're", after=rf"{_READY}{WHOLE}"),
    Confusion("your", "you're", after=r"too [a-z]+(?:[.,;!?](?!\w)| (?:to|for)\b)"),
    Confusion(
        "your",
        "you're",
        before=r"\b(?:if|when|while|once|because)",
        after=(
            r"(?:young|old|small|little|poor|rich|new|strong|weak|in love|abroad)"
            r"(?:[.,;!?](?!\w)| (?:you|i|we|they|he|she|it)\b)"
        ),
    ),
    Confusion("your", "you're", after=rf"(?:in|on|at|from|with) {DETERMINER}{WHOLE}"),
    Confusion(
        "your",
        "you're",
        after=(
            rf"(?:just|really|still|already|also|now|only|all) (?:{DETERMINER}|not|been|going|trying|doing|in"
            rf"|set){WHOLE}"
        ),
    ),
    Confusion(
        "your",
        "you're",
        before=r"\b(?:if|when|unless|because|while|think|know|hope|whether|that|where)",
        after=(
            r"(?:interested in|using|looking|trying|running|working (?:on|with|in)|feeling|ready|coming|going|new to"
            r"|in the|happy|sure|done|lucky|alone|tired|wrong|unsure|not|at|doing|getting|planning|wondering|thinking"
            r"|talking|dealing|having|making|asking|saying)\b"
            r"(?! (?:of|is|are|was|were|will|can|has|and|mates?|costs?|shoes?|order)\b|-)(?= "
            r"|[.,?])"
        ),
    ),
    Confusion(
        "your",
        "you're",
        after=(
            r"(?:finally|already|always|never|still|not|just|really|actually|probably|also|now|only) (?:allowed|able"
            rf"|supposed|welcome|(?:free|likely|ready) to|getting|looking){WHOLE}"
        ),
    ),
    Confusion(
        "your",
        "you're",
        before=r"\b(?:if|when|because|unless|think)",
        after=(
            r"(?:late|early|lost|sick|ill|tired|hungry|stuck|alone|lucky|afraid|bored|busy|here|there|free|wrong|ready"
            r"|unsure|curious|interested|worried)[,.;!?](?!\w)"
        ),
    ),
    Confusion(
        "your",
        "you're",
        before=r"\b(?:if|when|while|because|unless)",
        after=r"(?:thinking (?:of|about) \w+ing|planning (?:to|on)|hoping to|wondering|struggling)\b",
    ),
    Confusion(
        "your",
        "you're",
        after=(
            r"so (?:right|wrong|lucky|welcome|kind|sweet|clever|funny|tired|busy|young|close|sure|happy|used to)"
            r"(?:[.,;!?](?!\w)| (?:about|to|that|at|in|with)\b)"
        ),
    ),
    Confusion("your", "you're", after=r"(?:welcome|wrong|kidding|joking|right|late|early)[.!](?!\w)", unless=r"\w"),
    Confusion("your", "you're", after=_SAID_OF_YOU),
    Confusion(
        "your",
        "you're",
        after=r"(?:standing on my|sitting in my|making (?:me|us)|driving me|hurting (?:me|him|her|us)|coming (?:with"
        r"|home|to)|being (?:silly|unfair|rude|ridiculous))\b",
        unless=r"\w",
    ),
    Confusion(
        "your",
        "you're",
        after=r"(?:very|so|too|really|quite|extremely) (?!best\b|own\b|first\b|last\b)[a-z]+ (?:to|for|that|about)\b",
        unless=r"\w",
    ),
    Confusion("you're", "your", after=r"own\b(?! (?:up|fault|\w+ing|boss|worst)\b)"),
    Confusion("you're", "your", before=PREPOSITION, after=rf"(?!{PREDICATE})[a-z\d]", unless=STRANDED),
    Confusion("you're", "your", after=rf"(?:{_YOURS}) (?:is|was|has|will|can)\b"),
    Confusion(
        "you're",
        "your",
        after=r"(?:mother|father|sister|brother|son|daughter|wife|husband|teacher|boss|letter|parents|coat|shoes|turn"
        r"|bus|train|food|dinner|homework) (?:is|was|are|were|has|have|had|will|can|said|called|came|looks?|needs?)\b",
    ),
    Confusion(
        "you're",
        "your",
        after=(
            r"(?:i?phone|ipad|laptop|computer|car|battery|house|garden|screen|browser|password|account|email"
            r"|internet)'s"
            r" (?:not|dead|broken|too|on|off|in|out|an?|the|been|going|running|full|empty|gone|working|ready|old)\b"
        ),
    ),
    Confusion(
        "you're",
        "your",
        before=r"\b(?:best|good|bad|better|worse|healthy|right|harmful|dangerous|safe) for",
        after=r"(?:pets?|dogs?|cats?|child|children|kids|family|health|skin|hair|teeth|business|company|team|garden"
        r"|home|house|car|website)\b",
    ),
    Confusion("you're", "your", before=TAKING, after=rf"(?:{_YOURS})\b", unless=STRANDED),
    Confusion(
        "you're",
        "your",
        before=r"\b(?:met|meet|know|call|called|ask|asked|tell|told|saw|see|visit|visited|miss|thank|phone|with|from|to|of)",
        after=r"(?:uncle|aunt|mother|father|sister|wife|husband|teacher|boss|mum|dad|parents|son|daughter|neighbou?rs?)\b",
        unless=STRANDED,
    ),
    Confusion(
        "you're",
        "your",
        before=rf"(?:{TAKING}|\b(?:forgot|forget|found|see|saw|read|get|got|bring|wear|wore|wash|brush|clean|hang|finish))",
        after=r"(?:coat|bag|bags|books?|keys|bike|letter|shoes|boots|hat|seat|chair|room|homework|glasses|wallet|tickets?"
        r"|teeth|hair|bed|gloves|umbrella|luggage)\b",
        unless=STRANDED,
    ),
    Confusion(
        "you're",
        "your",
        before=r"\b(?:for|and|about|do|check|ask|tell|read|write|visit|see|meet|all)",
        after=rf"(?:{_YOURS})\b",
    ),
)


@rule(
    Bad("[[Your]] not serious, and [[your]] going to lose.", fixed="You're not serious, and you're going to lose."),
    Bad("Bring [[you’re]] own tea to all of [[you’re]] friends.", fixed="Bring your own tea to all of your friends."),
    Bad("Write to us if [[your]] interested in it.", fixed="Write to us if you're interested in it."),
    Bad("[[Your]] wrong about that; take [[you're]] time.", fixed="You're wrong about that; take your time."),
    Bad(
        "[[Your]] finally allowed in. [[Your]] welcome! If [[your]] late, call.",
        fixed="You're finally allowed in. You're welcome! If you're late, call.",
    ),
    Bad("Tell me if [[your]] coming in [[you're]] car.", fixed="Tell me if you're coming in your car."),
    Bad(
        "Slow down if [[your]] near the bridge. Tell us what [[your]] doing, and how to get [[you're]] tickets.",
        fixed="Slow down if you're near the bridge. Tell us what you're doing, and how to get your tickets.",
    ),
    Bad(
        "Ask which of [[you're]] neighbours is in if [[you're]] car's broken.",
        fixed="Ask which of your neighbours is in if your car's broken.",
    ),
    Bad("[[Your]] too late. When [[your]] young you run.", fixed="You're too late. When you're young you run."),
    Bad(
        "[[Your]] late for lunch. [[Your]] very kind to ask. [[You're]] son is here.",
        fixed="You're late for lunch. You're very kind to ask. Your son is here.",
    ),
    Good("Your late father was tall. Your very best to us, and your very kind offer, came."),
    Good("It is your too-tight shoe. When your young children and x."),
    Good("It is on account of your not listening. I think your running mate won."),
    Good("That is which you're told, and the life of which you're the owner."),
    Good("I know sort of you're telling me; what you're talking about you're sure of; if your coming is in doubt."),
    Good("It is your not-so-old friend; you're on your own. This is your A.M.A. card."),
    Good("Your “a” is better than your the-dog-ate-it story; if your interest grows, your running shoes help."),
    Good("Your intellectually demanding job may be driving you nuts now, but your brain will thank you for it."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def your_confusion(document: Document) -> Iterator[Finding]:
    """“Your” for “you're”, or “you're” for “your”.

    “You're” is “you are”; what belongs to you is “your”. An error beside words that leave no doubt, and a warning where
    a model that has learned what stands around each of the two is all but certain.
    """
    yield from confusions(document, _TABLE, learned={"your": "", "you're": STRANDED})
