"""“By” for “be” or “been” before what is done: “the files must by sorted before use”, “it had by used in May”."""

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import has_one_subject
from copydesk_rules.grammar.verb_forms.modals import has_subject, is_modal
from copydesk_rules.words.verbs import pasts, verbs

_MODALS = ("ould", " can", " must", " may", " might", " will", " cannot")
_HAVING = (" has", " have", " had", " having")
_SIGNS = frozenset(
    (lead, "by") for lead in "could would should can must may might will cannot has have had having".split()
)
_DONE = Regex(
    r" (?P<verb>by [a-z]+)(?= (?:in|to|before|after|from|with|at|on|as|prior|using|for|into|only|when|if|until|without"
    r"|by)\b|[.;](?!\w))"
)
"""What follows shows that it describes no noun: “it could by united action win”."""


def by_for_be(document: Document) -> CorrectedVerbs:
    """Each such “by” with what was done, and both as they should be."""
    if document.has_pair_of(_SIGNS):
        for match in led_verbs(document, *_MODALS, verb=_DONE, asked=_is_done):
            if is_modal(document, match) and has_subject(document, match) and has_one_subject(document, match):
                yield match, f"be{match.verb.removeprefix('by')}"
        for match in led_verbs(document, *_HAVING, verb=_DONE, asked=_is_done):
            if _is_perfect(document, match):
                yield match, f"been{match.verb.removeprefix('by')}"


def _is_done(phrase: str) -> bool:
    past = phrase.removeprefix("by ")
    base = pasts().get(past)
    return base is not None and past == verbs()[base].participle


def _is_perfect(document: Document, match: LedVerb) -> bool:
    return match.text == f"{match.lead} {match.verb}" and has_one_subject(document, match)
