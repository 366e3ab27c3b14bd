"""What is meant by a participle after “will” or “to” that lacks its “be”: “the tower will demolished in May”."""

from copydesk import Document, Regex
from copydesk_rules.grammar.verb_forms.passives import INTRANSITIVE, NO_PASSIVE
from copydesk_rules.words.verbs import verbs

_MODAL = Regex(
    r"(?:\b(?:will|would|can|could|may|might|must|should|shall|to|cannot)|'ll|'d|\b(?:wo|would|ca|could|should)n't)"
    r"(?: (?:not|also|now|soon|then|still|[a-z]+ly))? \Z"
)
_BY_SOMEBODY = Regex(
    r" by (?!about\b|around\b|up to\b|more\b|less\b|some\b|half\b|next\b|then\b|the (?:end|time|middle)\b|nearly\b"
    r"|almost\b|an? (?:third|quarter|half|fifth|tenth|further|few|additional|estimated|total)\b)[a-z]"
)
"""Who did it, and no amount or time: “will cut by a third”, “will end by the spring”."""
_WITHOUT_OBJECT = Regex(
    r" (?:in|on|at|with|from|for|into|to|as|out|off|up|down|before|after|until|when|if|next|this|again)\b|[.;,](?!\w)"
)
"""What follows where nothing is told that the subject did it to."""
_BY_ITSELF = frozenset(
    "increase grow fall rise drop decline change move expand improve open close end begin start finish continue return"
    " turn run break develop spread slow stop gain lose double halve shrink widen narrow ease recover climb".split()
)
"""Verbs of which the subject may do or undergo the deed: “the gap will widen by a point”."""
_DONE = frozenset(
    "build hold make publish announce sell give create introduce destroy arrest produce approve establish kill injure"
    " describe remove appoint elect reject release schedule capture deploy launch demolish pay repay buy reduce veto"
    " reverse collate interrogate jail charge replace repair scrap ban hang bury cancel postpone award sign write"
    " print ship deliver invite inspect deport evacuate rescue".split()
)
"""Verbs that hardly ever stand without an object or a passive."""


def as_done(document: Document, written: str, right: str, begin: int, end: int) -> str:
    """The right form of a verb at a place, with “be” where that is what a participle lacks; else the form as given."""
    verb = verbs().get(right)
    if verb is None or verb.participle != written or right in INTRANSITIVE | NO_PASSIVE | _BY_ITSELF:
        return right
    if _MODAL.left_of(document.folded, begin) is None:
        return right
    is_told = _BY_SOMEBODY.match(document.folded, end) is not None
    is_told |= right in _DONE and _WITHOUT_OBJECT.match(document.folded, end) is not None
    return f"be {written}" if is_told else right
