"""What a verb after a modal verb should be: “could came”, “may reversed by a court”, “the sum will paid in May”."""

from copydesk import Document, Regex
from copydesk_rules.spelling.led_verbs import LedVerb
from copydesk_rules.spelling.one_subject import heads_clause, start_of
from copydesk_rules.spelling.passives import BY
from copydesk_rules.spelling.verbs import by_past, by_third

CONDITIONAL = ("ould", " must", " cannot", " can't")
"""Modal verbs that are nothing else."""
OTHERS = (" can", " may", " might", " will")
_DOUBTFUL = (" may", " might")
"""Those after which a past may be a participle."""
_SUBJECT = Regex(r"\b(?:it|he|she|they|we|you|this|that|which|who|there)\Z")
_NO_BASES = frozenset("paid held made sold told sent built found taught bought brought spent".split())
_TESTAMENT = Regex(
    r"(?:\b(?:the|an?|his|her|its|their|my|our|your|no|this|that|free|good|ill|political|popular|public|iron|strong|last"
    r"|living|own|of|and|divine|sheer|what|who|which)|'s|s')\Z"
)
"""What stands before a will that is no verb."""
_LONGEST = 16


def after_modal(document: Document, match: LedVerb, base: str) -> str | None:
    """The form that belongs after a modal verb, the base or that with “be”; None where the modal may be a noun."""
    written, is_bare = match.verb, match.text == f"{match.lead} {match.verb}"
    if is_bare and match.lead in _DOUBTFUL and written.endswith("ed"):
        return f"be {written}" if BY.match(document.folded, match.end) else base
    if _SUBJECT.left_of(document.folded, start_of(document, match)):
        return base
    is_conditional, is_negated = match.lead in CONDITIONAL, "longer" in match.text or " not " in match.text
    is_verb = written in by_past() or written in by_third() or written in ("has", "been")
    if (is_conditional and is_negated) or (
        (is_conditional or is_negated) and (is_verb or heads_clause(document, match))
    ):
        return base
    return f"be {written}" if is_bare and match.lead == " will" and _is_done_there(document, match) else None


def _is_done_there(document: Document, match: LedVerb) -> bool:
    """Whether what follows tells how a thing is done, and no testament or wish stands before."""
    if match.verb not in _NO_BASES or BY.match(document.folded, match.end) is None:
        return False
    return _TESTAMENT.left_of(document.folded, match.start, _LONGEST) is None
