"""Verbs in “-ing” where another form belongs, and others where that does: “will becoming”, “after lose two”."""

from copydesk import Document, Lexicon, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import has_one_subject, start_of
from copydesk_rules.words.verbs import verbs

_BEFORE_GERUNDS = (" without", " after", " before", " by", " instead of", " from", " avoid")
_OBJECT = "an?|the|his|her|their|our|its|my|your|any|it|them|him|two|three|four|five|all"
_WITH_OBJECT = Regex(rf" (?:{_OBJECT})\b")
_VERB = Regex(rf" (?P<verb>[a-z]+)(?= (?:{_OBJECT}|to|in|on|at|for|with|about|up|out|how|what|that)\b)")
_NO_NOUNS = frozenset("make have use leave find tell let put break buy".split())
"""Verbs that are nouns as well, but none before an article after “without”."""
_FUTURE = (" will", "ould", "'ll")
_MODAL = (*_FUTURE, " can", " must", " cannot", " can't", " won't")
_AFTER_MODAL = Regex(
    r"(?:n't)? (?:(?:not|never|no longer|also|always|just|only|now|then|still|soon|again|once again|probably"
    r"|already) )?(?P<verb>[a-z]+ing)(?![\w'’\[-])"
)
_ABLE = ("ould", " can")
_AS_ABLE = Regex(r"\b(?:as [a-z]+(?: [a-z]+)? as|as|when|where|whenever|wherever) (?:he|she|it|they|we|you|i)\Z")
"""The beginning of a clause that ends with its modal verb: “as fast as he could going up the hill”."""
_COULD = Regex(r"\b(?:c|w|sh)ould")
_NEAR = 48
_STATES = frozenset("become allow have need want know mean contain include require be".split())
"""Verbs that one hardly says of what is going on: “will becoming” is “will become”."""
_UNCHANGING = {"being": "be", "putting": "put", "letting": "let", "hitting": "hit", "shutting": "shut"}
"""Forms of verbs that the table has not, since they do not change in the past, and of “be”."""
_NO_VERB = Regex(
    r"(?:\A|[^\w,]|\b(?:why|how|when|where|what|which|who|whom|that|if|as|than|so|nor|only|ever|never|exactly|the|an?|this"
    r"|his|her|its|their|my|our|your|no|free|good|ill|political|tin|beer|oil|trash|garbage|watering|jerry|spray|soda"
    r"|dedicated|could|best|those|everyone|anyone|all|more|much|things?))\Z"
)
"""What stands before a modal verb that asks, ends a clause or is a noun, so that a subject in “-ing” may follow it."""

_INVERTED = Regex(r"\b(?:no longer|never|nor|neither|rarely|seldom|hardly|only (?:then|now))\Z")
"""What a modal verb follows before its subject: “no longer will being late be a reason”."""


def gerunds(document: Document) -> CorrectedVerbs:
    """Each verb without an ending after “without”, “by” and the like, before its object, with its form in “-ing”."""
    for match in led_verbs(document, *_BEFORE_GERUNDS, verb=_VERB, asked=verbs().__contains__):
        has_object = _WITH_OBJECT.match(document.folded, match.end) is not None
        if _is_bare(document, match) if has_object else _is_bare_alone(document, match):
            yield match, gerund(match.verb)


def _is_bare(document: Document, match: LedVerb) -> bool:
    """Whether what stands before an object is surely a verb without an ending."""
    verb = verbs()[match.verb]
    is_verb = verb.kind == "verb" and match.verb != verb.past and document.prose[match.begin].islower()
    return is_verb or (match.lead == " without" and match.verb in _NO_NOUNS)


def _is_bare_alone(document: Document, match: LedVerb) -> bool:
    """The same of what stands before no object: “before go to bed”."""
    verb = verbs()[match.verb]
    is_verb = (verb.kind == "verb" and match.verb != "pay") or match.verb == "go"
    is_form = match.verb in (verb.past, verb.participle)
    return is_verb and not is_form and document.prose[match.begin : match.end].islower()


def after_modals(document: Document) -> CorrectedVerbs:
    """Each verb in “-ing” after a modal verb, with what belongs there: “will becoming”, “they can learning it”.

    “Be” is added where somebody will be doing a thing.
    """
    for match in led_verbs(document, *_MODAL, verb=_AFTER_MODAL):
        base = _UNCHANGING.get(match.verb) or base_of_gerund(match.verb, may_be_noun=True)
        if base and _is_led(document, match):
            yield match, f"be {match.verb}" if match.lead in _FUTURE and base not in _STATES else base


def base_of_gerund(form: str, *, may_be_noun: bool = False) -> str:
    """The form without an ending of a verb in “-ing”, which may be a noun as well if that is asked for; or nothing."""
    stem = form.removesuffix("ing")
    for base in (stem, f"{stem}e", stem[:-1]) if stem != form else ():
        verb = verbs().get(base)
        if verb and (may_be_noun or verb.kind == "verb") and gerund(base) == form:
            return base
    return ""


def _is_led(document: Document, match: LedVerb) -> bool:
    """Whether a modal verb has its subject before it, and no question, noun or end of a clause is there."""
    start = start_of(document, match)
    if match.lead == "ould" and not _COULD.left_of(document.folded, match.start + len(match.lead)):
        return False
    if _INVERTED.left_of(document.folded, match.start):
        return False
    before = document.sentence_before(start, _NEAR)
    if _NO_VERB.search(before) or (match.lead in _ABLE and _AS_ABLE.search(before)):
        return False
    sentence = document.sentence_at(match.start)
    asks = sentence is not None and document.prose.endswith("?", sentence.start, sentence.end)
    return not asks and has_one_subject(document, match)


def gerund(verb: str) -> str:
    """The form in “-ing” of a verb without an ending."""
    doubled = f"{verb}{verb[-1]}"
    if verb in verbs() and verbs()[verb].past == f"{doubled}ed":
        return f"{doubled}ing"
    if verb.endswith(("ie", "c")):
        return f"{verb[:-2]}ying" if verb.endswith("ie") else f"{verb}king"
    stems = (verb.removesuffix("e"), verb) if verb.endswith("e") and not verb.endswith("ee") else (verb, doubled)
    return max((f"{stem}ing" for stem in stems), key=Lexicon.of("en").frequency)
