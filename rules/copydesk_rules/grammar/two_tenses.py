"""A verb in two tenses side by side, of which one is left over: “she says said”, “members agree agreed”."""

from collections.abc import Iterator
from functools import cache
from itertools import chain

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import LedVerb
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.verbs import verbs

_NO_TELLING = frozenset("be have do help let need use get go come see make keep start stop begin try find want".split())
"""Verbs of which two forms may stand side by side: “we use used cars”, “they see saw marks”."""
_PRONOUN = Regex(r"\b(?:he|she|it|they|we|who)\Z")
_SUBJECT = Regex(r"\b(?:he|she|it|they|we|who|[A-Z][a-z]+|[a-z]{3,}(?<!s)s)\Z")
_GOES_ON = Regex(
    r" (?:(?:the|an?|his|her|its|their|our|that|this|these|to|in|on|by|at|as|from|with|it|him|them|us|how|why|what|each"
    r"|all|more)\b|[$£€]?\d)|[.,;:](?!\w)"
)
"""What shows that the second form is no adjective: “they regard regarded works highly”."""
_NEAR = 24


def doubled_tenses(document: Document) -> Iterator[LedVerb]:
    """The second of two forms of a verb that tell the same of one subject, with the first for its lead."""
    for first, second in _tenses() & document.pairs:
        phrase = f" {first} {second}"
        for at in document.folded_places(phrase):
            match = LedVerb(f" {first}", phrase, second, at, at + len(first) + 2, at + len(phrase))
            if _is_left_over(document, match, first):
                yield match


def _is_left_over(document: Document, match: LedVerb, first: str) -> bool:
    """Whether a subject stands before the first form, which is no noun, and no object follows at once."""
    is_noun = first.endswith("s") and not {"N", "S", "J"}.isdisjoint(classes_of(first))  # “the reports reported”
    subject = _SUBJECT.left_of(document.prose, match.start, _NEAR)
    is_plain = document.prose[match.start : match.end].islower() and not document.is_quoted(match.start)
    if subject is None or (is_noun and not (_PRONOUN.match(subject[0]) or _is_person(subject[0]))):
        return False
    return is_plain and _GOES_ON.match(document.folded, match.end) is not None


def _is_person(word: str) -> bool:
    return word.istitle() and People.known().is_borne(word.lower())


@cache
def _tenses() -> frozenset[tuple[str, str]]:
    """The present and past of each verb, in either order."""
    telling = [verb for verb in verbs().values() if verb.base not in _NO_TELLING and verb.past != verb.base]
    bases, thirds, pasts, *_ = zip(*telling, strict=True)  # columns, as there are thousands of pairs
    return frozenset(
        chain(zip(thirds, pasts, strict=True), zip(bases, pasts, strict=True), zip(pasts, thirds, strict=True))
    )
