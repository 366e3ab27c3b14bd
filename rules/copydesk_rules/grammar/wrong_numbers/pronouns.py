"""Pronouns whose verb is in the other number: “she were”, “it need”, “they was”, “he don't”."""

from collections.abc import Container, Iterator, Mapping
from functools import cache
from itertools import chain

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.led_verbs import LedVerb, led_verb, led_verbs
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause, may_be_listed
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.subjunctive import DEMANDED, NEED_NOT, SUPPOSED
from copydesk_rules.words.verbs import TO_PLURAL, TO_SINGULAR, bases_by_third, by_third, form_for_one, verbs

_ONE = {several: TO_SINGULAR[several] for several in ("are", "have", "were", "don't", "haven't", "aren't")}
"""What is wrong after “she”, and what is right; “she weren't” is dialect."""
_WITH_YOU = frozenset(["was", "has", "doesn't"])
"""What is wrong after “you” wherever that heads a clause; “one of you is” is right."""
_WITH_I = {one: TO_PLURAL[one] for one in ("has", "does", "doesn't", "hasn't")} | {"were": "was", "weren't": "wasn't"}
_OPENING_PRONOUN = Regex(r"(?P<pronoun>i|he|she|it|they|we|you|this|these|those) (?P<verb>[a-z']+)(?![a-z'-])")
_VERB = Regex(r"(?:(?:only|also|now|still|often|always|usually|already|rarely) )?(?P<verb>[a-z']+)(?![a-z'-])")
_TITLES = frozenset("show run build release name score star open close".split())
"""What may follow “It” where that is a name."""
_LEFT_ALONE = frozenset(["have", "were", "lead"])
"""Verbs that are asked about elsewhere, may be a wish, or may be the past of another."""
_TODAY = frozenset("today now then yesterday later instead soon afterwards sometimes often there here".split())
"""What may open a sentence right before its subject."""
_OPENING = ("", "\n", ".", "?", "!", ":", ";", "(")
_JOINED = Regex(r"\b(?:because|when|while|where|although|though|said|says|and that|but|what|how|why|,) ?\Z")
_COORDINATED = Regex(r", (?:and|but) \Z")
_LINKED = Regex(r"\b(?:since|before|after|that|until|once|unless|who|whom|so|if) \Z")
"""What a clause begins after, if the pronoun next to it can be no object: “the man before you has” is right."""
_IF = Regex(r"\b(?:if|unless) \Z")
"""What a “you” after it can be no object of."""
_YOU_BEGIN = Regex(r"\b(?:that|when|because|whether|while|where|once|until|so|as|what|how|why|which) \Z")
"""The same, where a noun for several may follow, as in “so you guards”."""
_OBJECT = Regex(r" (?:it|them|him|me|us|the|an?|this|these|his|their|your|my|our)(?![\w'-])")
"""What shows that a verb stands before it that might be a noun for several."""
_ASKED = Regex(
    r"\b(?:are|were|do|did|will|would|can|could|should|may|might|must|have|had|be|between|than|he|she|i|we|they) \Z"
)
"""What ends right before “they” where that begins no clause of its own: “what are they is a question”, “he we was”."""
_NOMINATIVE = Regex(
    r"\b(?:that|which|as|how|why|where|what|because|said|says|added|when|while|although|though"
    r"|(?:tells?|told|assures?|assured|reminds?|reminded) (?:me|us|him|them|you)) \Z|, (?:but|so|yet) \Z"
)
"""What stands before an “it” that no verb has for its object, as in “makes it work”."""
_INVERTED = Regex(
    r"\b(?:did|does|do|is|was|can|could|will|would|shall|should|may|might|must|dare|had|let|lets|nor|neither|never|ever"
    r"|than)"
    r" (?:not )?\Z|\b(?:can|could|would|should|did|does|ca|wo)n't \Z"
    r"|\b(?:what|who|how|where|why|when)'d \Z"
)
_ALTERNATIVE = Regex(
    r"\b(?:did|does|do|can|could|will|would|shall|should|may|might|must|not|nor|let|to)\b.*\b(?:and|or|nor) \Z"
)
"""What may lead two verbs, so that the second is right: “not only does he sing, and he dance”."""
_UNREAL = Regex(rf"\b(?:{SUPPOSED}|{DEMANDED}|until|before|ere|or)\b|\bso that\b")
_WISHED = Regex(
    rf"\b(?:{SUPPOSED}|{DEMANDED}|than|or|and|until|except|nor|neither"
    r"|what|who|whom|which|did|does|do|could|would|should|might|will|can|must|may|had)\b"
)
"""Words earlier in a sentence after which “he were” or “she have” is right, or a question or list is."""
_DONE_BY_THIS = (
    "allow require provide include enable ensure create seem happen contain prevent improve reduce give make bring"
    " apply occur depend represent consist exist become involve mean appear remain belong describe explain"
    " imply suggest indicate prove reveal confirm demonstrate"
).split()
_THIS_SIGNS = frozenset(("this", verb) for verb in _DONE_BY_THIS)
# Begins with letters that are found fast; only then it looks back.
_THIS = Regex(
    rf"This(?<![\w“\"'-]This) (?P<verb>{'|'.join(_DONE_BY_THIS)})"
    r"(?= (?:us|you|an?|the|to|that|we|it|them|for|in|on|only|many|more|better|some|any|all|both"
    r"|developers|users|people)\b)"
)
_FARTHEST = 120


def disagreeing(document: Document) -> Disagreements:
    """Each verb that does not go with the pronoun before it: its place, the right form and the pronoun.

    Only where the pronoun heads a clause, and not in quotations, where people speak as they do.
    """
    for pronoun, wrong in _wrong_after().items():
        for led in led_verbs(document, f" {pronoun} ", verb=_VERB, asked=wrong.__contains__):
            yield from _wrong(document, led, pronoun)
    for led in _opening(document):
        yield from _wrong(document, led, led.lead.strip())


def wrong_after_this(clauses: Clauses) -> Disagreements:
    """“This allow us to go on”, at the head of a sentence or a clause."""
    document = clauses.document
    if document.has_pair_of(_THIS_SIGNS):
        for match in clauses.matches(_THIS, ("This",)):
            right = form_for_one(match["verb"], may_be_noun=True)
            if document.prose[match.start()].isupper() or heads_clause(document, match.start(), right):
                yield Span(*match.span("verb")), right, document.text(Span(match.start(), match.start() + 4))


def _wrong(document: Document, led: LedVerb, pronoun: str) -> Disagreements:
    right = _right(document, led, pronoun)
    if right and _heads_clause(document, led.start + 1, pronoun, led.verb):
        yield Span(led.begin, led.end), right, pronoun


@cache
def _wrong_after() -> Mapping[str, Container[str]]:
    """What may be wrong after each pronoun."""
    return {
        **dict.fromkeys(("he", "she", "it"), _ONE.keys() | verbs().keys()),
        "they": TO_PLURAL.keys() | bases_by_third().keys(),
        "we": TO_PLURAL.keys() | by_third().keys(),
        **dict.fromkeys(("these", "those"), TO_PLURAL.keys()),
        "i": _WITH_I.keys() | bases_by_third().keys(),
        "you": _WITH_YOU | bases_by_third().keys(),
        "this": {"are"},
    }


def _opening(document: Document) -> Iterator[LedVerb]:
    """The verbs after the pronouns that open a paragraph, and those in brackets, which no space stands before."""
    brackets = (place + 1 for place in document.folded_places("("))
    for start in chain((block.span.start for block in document.blocks), brackets):
        match = _OPENING_PRONOUN.match(document.folded, start)
        if match and match["verb"] in _wrong_after()[match["pronoun"]]:
            lead = f" {match['pronoun']} "
            yield led_verb(lead, match, match.start())._replace(start=match.start() - 1)


def _right(document: Document, led: LedVerb, pronoun: str) -> str | None:
    """The form that belongs to the pronoun, if the written one surely does not."""
    verb = led.verb
    if pronoun in ("he", "she"):
        return _ONE.get(verb) or _third(document, led, pronoun)
    if pronoun == "it":
        is_acronym = document.prose.startswith("IT", led.start + 1) and document.prose[led.end - 1].islower()
        auxiliary = None if verb == "were" else _ONE.get(verb)
        return None if is_acronym else auxiliary or _third(document, led, pronoun)
    if pronoun == "this":
        return "is" if verb == "are" else None
    if pronoun == "i":  # in small letters it may be a number: “where i contains”
        return _WITH_I.get(verb) or bases_by_third().get(verb) if document.prose[led.start + 1] == "I" else None
    if pronoun == "you":
        return TO_PLURAL[verb] if verb in _WITH_YOU else bases_by_third().get(verb)
    bases = {"they": bases_by_third, "we": by_third}.get(pronoun)  # “we guards” are persons, “they guards” nothing
    return TO_PLURAL.get(verb) or (bases().get(verb) if bases else None)


def _third(document: Document, led: LedVerb, pronoun: str) -> str | None:
    """The form for “she” and “it” of a verb that is written in that for “they”, if that is surely one."""
    if led.verb == "do":
        return "does" if document.folded.startswith(" not ", led.end) else None
    if led.verb in _LEFT_ALONE or (pronoun == "it" and led.verb in _TITLES):
        return None
    if led.verb == "use" and document.folded.startswith(" to ", led.end):  # “she use to” lacks a d
        return None
    return None if NEED_NOT.match(document.folded, led.end) else form_for_one(led.verb, may_be_noun=True) or None


def _heads_clause(document: Document, place: int, pronoun: str, verb: str) -> bool:
    before = document.folded[max(0, place - _FARTHEST) : place]
    if before and (before[-1].isalnum() or before[-1] in "'-“\"‘"):
        return False
    head, _, last = before.rstrip(" ").rpartition(" ")
    if pronoun in ("they", "we"):
        return not _ASKED.search(before)
    opens = (
        before.endswith("  ")
        or last[-1:] in _OPENING
        or (verb not in _ONE and last in _TODAY and head[-1:] in _OPENING)
    )
    return opens or _is_joined(document, place, pronoun, verb) or _is_subject(document, place, pronoun, verb)


def _is_subject(document: Document, place: int, pronoun: str, verb: str) -> bool:
    """Whether “he”, or an “it” that can be no object, is the subject of a verb, and nothing is asked or wished."""
    if pronoun not in ("he", "she", "it") or (verb not in verbs() and verb != "do"):
        return False
    before = document.sentence_before(place, _FARTHEST)
    if pronoun == "it" and not _NOMINATIVE.search(before):
        return False
    return not (_INVERTED.search(before) or _ALTERNATIVE.search(before) or _UNREAL.search(before))


def _is_surely_third(verb: str) -> bool:
    return verb in _WITH_YOU or verb in by_third()


def _is_joined(document: Document, place: int, pronoun: str, verb: str) -> bool:
    if pronoun in ("this", "these", "those"):
        return False
    sentence = document.sentence_before(place, _FARTHEST)
    if pronoun in ("he", "she", "it") and verb in _ONE and verb != "were" and _COORDINATED.search(sentence):
        is_sure = pronoun == "it" and verb == "are"
        return is_sure or not (may_be_listed(document, place) or _WISHED.search(sentence))
    if not _JOINED.search(sentence):
        is_third = _is_surely_third(verb) or _OBJECT.match(document.folded, place + len(f"{pronoun} {verb}"))
        if pronoun == "you" and (_IF.search(sentence) or (is_third and _YOU_BEGIN.search(sentence))):
            return True
        is_linked = pronoun in ("he", "she") and verb in _ONE and _LINKED.search(sentence) is not None
        return is_linked and not _WISHED.search(sentence)
    return verb == "are" or verb in TO_PLURAL or verb in by_third() or not _WISHED.search(sentence)
