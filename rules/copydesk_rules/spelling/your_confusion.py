"""“Your” for “you're”, or “you're” for “your”."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.spelling.confusions import Confusion, confusions

_TABLE = (
    Confusion(
        "your",
        "you're",
        after=r"(?:an?|the|not|been|going to|gonna|supposed to|about to|able to|welcome to"
        r"|trying to|allowed to|more likely|likely to|looking for"
        r"|doing it|always going|never going|probably going)\b(?![-'\"“”])",
    ),
    Confusion(
        "your",
        "you're",
        before=r"\b(?:if|when|unless|because|while|sure|think|know|hope|whether)",
        after=r"(?:interested in|using|looking|trying|running|working (?:on|with|in)|feeling|ready to|new to|in the)\b"
        r"(?! (?:of|is|are|was)\b)",
    ),
    Confusion("you're", "your", after=r"own\b(?! (?:up|fault|\w+ing|boss|worst)\b)"),
    Confusion(
        "you're",
        "your",
        before=r"\b(?:of|in|to|on|for|with|from|all)",
        after=r"(?:life|family|friends|house|home|car|money|job|work|time|name|own|account|data|code|website|team|company"
        r"|business|email|phone|body|mind|head|face|feet|hands?|eyes|heart|children|kids)\b",
    ),
)


@rule(
    Bad("[[Your]] not serious, and [[your]] going to lose.", fixed="You're not serious, and you're going to lose."),
    Bad("Bring [[you’re]] own tea to all of [[you’re]] friends.", fixed="Bring your own tea to all of your friends."),
    Bad("Write to us if [[your]] interested in it.", fixed="Write to us if you're interested in it."),
    Good("You're own boss and worst enemy; your not-so-old friend; you're on your own."),
    Good("Your “a” is better than your the-dog-ate-it story; if your interest grows, your running shoes help."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def your_confusion(document: Document) -> Iterator[Finding]:
    """“Your” for “you're”, or “you're” for “your”.

    “You're” is “you are”; what belongs to you is “your”. Reported only beside words that leave no doubt.
    """
    yield from confusions(document, _TABLE)
