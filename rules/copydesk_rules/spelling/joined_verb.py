"""A verb and its particle, written as the noun that is made of them."""

import re
from collections.abc import Iterator
from itertools import product

from copydesk import Bad, Document, Finding, Good, Regex, Span, in_case_of, rule
from copydesk_rules.grammar.led_verbs import led_by

_VERBS = {
    "login": "log in", "logout": "log out", "logon": "log on", "signup": "sign up", "signin": "sign in",
    "setup": "set up", "backup": "back up", "shutdown": "shut down", "startup": "start up", "checkout": "check out",
    "cleanup": "clean up", "rollout": "roll out", "rollback": "roll back", "followup": "follow up", "lookup": "look up",
    "workaround": "work around", "breakdown": "break down", "slowdown": "slow down", "takeover": "take over",
    "handover": "hand over", "pickup": "pick up", "dropout": "drop out", "payoff": "pay off", "layoff": "lay off",
    "takeoff": "take off", "turnoff": "turn off", "breakup": "break up", "makeup": "make up", "standby": "stand by",
    "plugin": "plug in", "workout": "work out", "handout": "hand out", "turnout": "turn out", "lookout": "look out",
}  # fmt: skip
_ANY = "|".join(_VERBS)
_OBJECT = (
    r"(?: (?:an?|the|your|my|our|their|his|her|its|this|these|those|it|them|some|any|all|new|one|two|\d|and|or|as|with"
    r"|using)\b|[.,;:!?])"
)
_FOLLOWING = (
    r"(?: (?:an?|the|your|my|our|their|his|her|its|this|these|those|it|them|some|any|all|new|at|in|on|to|from|for|by|of"
    r"|with|using|and|or|as|after|before|when|again|soon|completely|together|regularly|daily|every|once|twice"
    r"|two|three|four|five|\d+|half|now|workers|staff|employees|people|hundreds|thousands)\b|[.,;!](?!\w))"
)
_BEFORE_MODAL = Regex(r"\b(?:you|we|they|i|users|people|who|and|or)\Z")
_MODAL = Regex(
    r" (?:will|can|could|must|should|would|may|might|need to|have to|want to"
    rf"|had to|wish to|try to) (?P<verb>{_ANY})(?![\w-])"
)
_BEFORE_ANY_MODAL = Regex(
    r"\b(?!(?:the|an?|how|when|where|why|what|so|nor|neither|and|or|but|free|good|ill|at|last|this|next|his|her|their"
    r"|our|my|your|its|of|no|in|on|by|from|since|until|for|with|to|tin|soda|beer)\b)[a-z]+\Z"
)
"""What a modal verb follows, but neither “will” nor “can” as a noun, nor May; nor does it ask what a setup can do."""
_ANY_MODAL = Regex(
    rf" (?:will|can|could|must|should|would|may|might|cannot|did not|do not|does not|(?:ca|wo|did|do|does|could)n't)"
    rf" (?P<verb>{_ANY})(?={_FOLLOWING})"
)
_BEFORE_SUBJECT = Regex(r"(?:^|[^\w'’-])\Z")
_SUBJECT = Regex(
    r"(?:(?<!war )(?<!type )(?<!phase )(?<!part )(?<!stage )i|we|they|let's|(?:people|those|students) who"
    rf"|(?:when|if|once|before|after|until|as|where) you) (?P<verb>{_ANY})(?={_FOLLOWING})"
)
"""No noun stands right after one of these, but it may after “you”: “give you backup”."""
_LEFT_SCHOOL = Regex(r" (?P<verb>dropout) of (?:high |secondary )?(?:school|college|university)\b")
_BEFORE_LEFT_SCHOOL = Regex(
    r"\b(?:students|pupils|people|many|who|to|girls|boys|children|teenagers|kids|youths|teens)\Z"
)
_PLEASE = Regex(rf"please (?P<verb>{_ANY})(?= (?:and|to|with|first|before|in|using|again|as|here|for)\b|[.,;!](?!\w))")
_BEFORE_TO = Regex(
    r"\b(?:how|order|want|wants|wanted|need|needs|needed|have|has|had|able|try|trying|tried|ready|easy|easier|hard"
    r"|possible|required|going|used|allowed|allows you|asked|forced|attempt|attempting|failed|fails|unable|necessary"
    r"|like|time|steps|way|you|users|(?<!put )(?<!puts )(?<!putting )(?<!set )(?<!switch )(?:them|us|it))\Z"
)
"""What “to” and a verb follow, but no “to” and a noun."""
_TO = Regex(rf" to (?P<verb>{_ANY})(?={_OBJECT})")
_BEFORE_VERB = Regex(
    r"\b(?:how|about|decided|plans|planned|planning|hopes|hoped|intends?|refused|began|begun|started|continued?|managed"
    r"|threatened|threatening|prepared|preparing|wants?|wanted|needs?|needed|have|has|had|able|try|trying|tried|easier"
    r"|failed|fails|unable)\Z"
)
_TO_VERB = Regex(rf" to (?P<verb>{_ANY})(?={_FOLLOWING})")
_BEFORE_ARTICLE = Regex(r"[a-z,;]\Z")
_TO_ARTICLE = Regex(rf" to (?P<verb>{_ANY})(?= (?:an?|the|your|my|our|their|his|her|its|this|these|those)\b)")
"""No noun stands between “to” and an article, whatever is before."""
_BE_SET_UP = Regex(
    r" (?:is|are|was|were|be|been|being|get|gets|got) (?P<verb>setup)"
    r"(?= (?:and|to|in|on|with|there|as|by|at|so|for|via|when|before|after|using|correctly|properly)\b)"
)
_HAVE_SET_UP = Regex(
    r" (?:has|have|had|having|(?:has|have|had) (?:also|already|just|recently)) (?P<verb>setup|shutdown)"
    r"(?= (?:an?|the|your|my|our|their|his|her|it|them)\b(?! up\b))"
)
_SET_IT_UP = Regex(r" (?P<verb>setup (?P<object>it|them|this|that|everything) up)(?![\w-])")
_OPENERS = frozenset("Setup Backup Shutdown Checkout Cleanup Login Logout Lookup".split())
_OPENING = Regex(rf"(?P<verb>{'|'.join(sorted(_OPENERS))}) (?:an?|the|your|this|these|all)\b")
"""A bidding: no article stands right after a noun."""
_SIGNS = frozenset(
    (
        *product("will can could must should would may might cannot not t to please".split(), _VERBS),
        *product("i we they who you s".split(), _VERBS),
        *product("students pupils people many girls boys children teenagers kids youths teens".split(), ("dropout",)),
        *product("is are was were be been being get gets got".split(), ("setup",)),
        *product("has have had having also already just recently".split(), ("setup", "shutdown")),
        *product(("setup",), "it them this that everything".split()),
        *product(_VERBS, "a an the your this these all".split()),
    )
)
"""What each of these ends with."""


@rule(
    Bad(
        "You need to [[login]] first. They want to [[setup]] a new one.",
        fixed="You need to log in first. They want to set up a new one.",
    ),
    Bad(
        "How to [[backup]] your files; you can [[checkout]] the code.",
        fixed="How to back up your files; you can check out the code.",
    ),
    Bad("The station is [[setup]] there.", fixed="The station is set up there."),
    Bad(
        "They had [[setup]] a tent, and she has [[setup it up]] again.",
        fixed="They had set up a tent, and she has set it up again.",
    ),
    Bad("They wrote a package to [[setup]] a channel.", fixed="They wrote a package to set up a channel."),
    Bad("[[Setup]] the tent, which can be [[setup]] for you.", fixed="Set up the tent, which can be set up for you."),
    Bad("To see it, please [[login]] first.", fixed="To see it, please log in first."),
    Bad(
        "The plane will [[takeoff]] at noon. They [[workout]] twice a week.",
        fixed="The plane will take off at noon. They work out twice a week.",
    ),
    Good("Backup plans were made, and Setup A is the one."),
    Good("The login page asks for a setup; access to login and logout; prior to setup."),
    Good("The system puts it to standby, and can put them to standby, too."),
    Good("He wrote the will handout in May; how can login at work be safe? We gave you backup for it."),
    Good("You can log in and set up a backup. Go to checkout. It leads to startup costs."),
    family="spelling",
    severity="warning",
    languages=("en",),
)
def joined_verb(document: Document) -> Iterator[Finding]:
    """A verb and its particle, written as the noun that is made of them: “to login” for “to log in”.

    The noun is one word, a login, a setup; the verb is two. Reported only where a verb must stand.
    """
    if not document.has_pair_of(_SIGNS):
        return
    found: dict[int, re.Match[str]] = {}
    for before, pattern in (
        (_BEFORE_MODAL, _MODAL),
        (_BEFORE_TO, _TO),
        (_BEFORE_VERB, _TO_VERB),
        (_BEFORE_ARTICLE, _TO_ARTICLE),
        (_BEFORE_ARTICLE, _BE_SET_UP),
        (_BEFORE_ARTICLE, _HAVE_SET_UP),
        (_BEFORE_ARTICLE, _SET_IT_UP),
        (_BEFORE_SUBJECT, _PLEASE),
        (_BEFORE_ANY_MODAL, _ANY_MODAL),
        (_BEFORE_SUBJECT, _SUBJECT),
        (_BEFORE_LEFT_SCHOOL, _LEFT_SCHOOL),
    ):
        found.update((match.start("verb"), match) for match in led_by(before, pattern, document))
    for match in found.values():
        yield _finding(document, match)
    for match in () if _OPENERS.isdisjoint(document.vocabulary) else _OPENING.finditer(document.prose):
        if document.begins_sentence(match.start()):
            yield _finding(document, match)


def _finding(document: Document, match: re.Match[str]) -> Finding:
    span = Span(*match.span("verb"))
    is_parted = match.re.groupindex.get("object") is not None
    right = in_case_of(document.text(span), f"set {match['object']} up" if is_parted else _VERBS[match["verb"].lower()])
    message = f"As a verb, “{document.text(span)}” is written “{right}”"
    return Finding.replacing(span, right, message, "unsafe")
