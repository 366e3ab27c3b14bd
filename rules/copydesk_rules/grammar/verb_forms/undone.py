"""Participles right after a modal verb, where “be” or “have” is left out: “the panel can hidden”, “she could gone”."""

from copydesk import Document
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import has_one_subject
from copydesk_rules.grammar.verb_forms.modals import has_subject, is_modal
from copydesk_rules.words.verbs import by_participle

_MODALS = ("ould", " must", " cannot", " can't", " can", " may", " might", " will", " won't")
_NO_PASSIVE = frozenset("gone fallen risen arisen begun grown".split())
_NO_DEEDS = frozenset(["given", "known", "proven"])
"""What may begin a phrase of its own: “she did what she could given the rain”."""


def undone(document: Document) -> CorrectedVerbs:
    """Each such participle, with “be” before it, or “have” where nothing is done to anybody."""
    for match in led_verbs(document, *_MODALS, asked=by_participle().__contains__):
        if match.verb not in _NO_DEEDS and _is_predicate(document, match):
            yield match, f"{'have' if match.verb in _NO_PASSIVE else 'be'} {match.verb}"


def _is_predicate(document: Document, match: LedVerb) -> bool:
    """Whether it follows a modal verb that has a subject, and only one."""
    return is_modal(document, match) and has_one_subject(document, match) and has_subject(document, match)
