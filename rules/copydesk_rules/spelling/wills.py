"""Whether “will” before a participle is a verb that lacks “be”: “the sum will paid in May”."""

from copydesk import Document, Regex
from copydesk_rules.spelling.led_verbs import LedVerb

_NO_BASES = frozenset("paid held made sold told sent built found taught bought brought spent".split())
_TESTAMENT = Regex(
    r"(?:\b(?:the|an?|his|her|its|their|my|our|your|no|this|that|free|good|ill|political|popular|public|iron|strong|last"
    r"|living|own|of|and|divine|sheer|what|who|which)|'s|s')\Z"
)
"""What stands before a will that is no verb."""
_TOLD = Regex(r" (?:by|in|on|at|to|from|for)\b")
_LONGEST = 16


def is_done_there(document: Document, match: LedVerb) -> bool:
    """Whether what follows tells how a thing is done, and no testament or wish stands before."""
    if match.verb not in _NO_BASES or _TOLD.match(document.folded, match.end) is None:
        return False
    return _TESTAMENT.left_of(document.folded, match.start, _LONGEST) is None
