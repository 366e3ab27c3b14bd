"""What a verb after a modal verb should be: “could came”, “may reversed by a court”, “the sum will paid in May”."""

from functools import cache

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import earlier, has_one_subject, heads_clause, start_of
from copydesk_rules.grammar.verb_forms.passives import BY
from copydesk_rules.grammar.wrong_numbers.single_things import names_one
from copydesk_rules.words.nouns import SINGULAR
from copydesk_rules.words.verbs import base_of, bases_by_third, by_past, by_third, verbs

_CONDITIONAL = ("ould", " must", " cannot", " can't", " won't")
"""Modal verbs that are nothing else."""
_OTHERS = (" can", " may", " might", " will", " shall")
_DOUBTFUL = (" may", " might")
"""Those after which a past may be a participle."""
_NOBODY = Regex(r"\bit\Z")
_THAT = Regex(r"\b(?:it|that|which)\Z")
_SUBJECT = Regex(r"\b(?:it|he|she|they|we|you|this|that|which|who|there)\Z")
_NO_BASES = frozenset("paid held made sold told sent built found taught bought brought spent".split())
_TESTAMENT = Regex(
    r"(?:\b(?:the|an?|his|her|its|their|my|our|your|no|this|that|free|good|ill|political|popular|public|iron|strong"
    r"|last|living|own|of|and|divine|human|sheer|what|who|which)|'s|s')\Z"
)
"""What stands before a will that is no verb."""
_STRENGTH = Regex(
    r"(?:\b(?:the|an?|real|absolute|as|his|her|its|their|my|our|your|no|military|political|economic)|'s|s')\Z"
)
"""What stands before a might or must that is no verb."""
_LONGEST = 16
_BETWEEN = ("still", "also", "now", "only", "then")
_BARE = (" would", " should", " might", " may", " could", " can", " must", " would rather", "'d rather")
_BARE_TO = frozenset((word.rpartition(" ")[2], next_word) for word in _BARE for next_word in ("to", *_BETWEEN))
_DONE_BY = Regex(r"[.;,](?!\w)| (?:by|without|until|unless|because|before|from|as|to)\b")
"""What follows something that was done to the subject: “it could not achieved without them”."""
_DONE_HOW = Regex(
    r" (?:by|as|via|using|with|in|to|from|through|on|at|for|when|if|only|again|later|here|without|before|after)\b"
    r"|[.,;](?!\w)"
)
_THING = Regex(
    r"(?P<article>\b(?:the|an?|this|each|every|your|our|its|his|her|their) (?!(?:tin|beer|oil|trash|garbage|soda)\b))?"
    r"(?P<noun>\b[a-z]+|\ufffc)\Z"
)
_ABLE = (" could", " can")
_AS_ABLE = Regex(
    r"\b(?:as|all|best|whatever|wherever|however|if|when|more|most|less|than|any|every|some|no|everyone|everybody"
    r"|anyone|anybody|those)\b[^.,;]*\Z"
    r"|\b(?:the|an?|this|that|each|one|his|her|its|their|our|my|your|tin|beer|oil|trash|garbage|watering|jerry|spray|soda)\Z"
)
"""What shows that “could” ends a clause, or “can” is a thing: “as best he could to help”, “the can to hold it”."""
_TO = Regex(rf" (?:(?:{'|'.join(_BETWEEN)}) )?(?P<verb>to [a-z]+)(?![\w'’-])")
_SPEAKER = Regex(r"\b(?:i|we)\Z")
_SHALL = "'ll"
_SUBJECT_BEFORE = Regex(
    r"(?<!\bwhen)(?<!\bwhere)(?<!\bwhy)(?<!\bhow)(?<!\bnor)(?<!\bso)(?<!\bas)(?<!\bonly)(?<=[\w'’\d])\Z"
)
"""What ends before a modal verb where its subject does not follow: “when should proposed changes come?”."""
_ASKING = Regex(r"\b(?:what|which|who|that|and|but|or)\Z")
"""Before a modal verb, what a noun in the plural may follow it after: “what would works of art be?”."""
_ALSO_FORMS = frozenset("works means needs plans costs leaves uses makes".split())
"""What a will or can of a thing may be the subject of: “the iron will leaves him”."""
_MUST_NEEDS = " must needs"
"""An old turn in which “needs” is an adverb: “every mill must needs close”."""
_PERSON = Regex(r"\b(?:it|he|she|they|we|you|i)\Z")
_PART_OF_CAN = Regex(r"\b(?:c|w|sh)\Z")
_AS_COULD = Regex(r"\bas [a-z]+(?: [a-z]+)? as (?:he|she|it|they|we|you|i) [cw]\Z")
"""A clause that ends with its modal: “shutting it as fast as she could came back”."""


def modals(document: Document) -> CorrectedVerbs:
    """Each verb that cannot stand so after a modal verb, and what should: “should helps”, “may to have”."""
    yield from _formed(document)
    yield from _before_to(document)
    yield from _contracted(document)


def _formed(document: Document) -> CorrectedVerbs:
    """“Will provides”, “would has”, “may no longer came”."""
    for match in led_verbs(document, *_CONDITIONAL, *_OTHERS, asked=_may_be_no_base):
        written = match.verb
        base = _been_after(match.lead) if written == "been" else base_of(written) or _third(document, match)
        if (
            not base
            or match.text == _MUST_NEEDS
            or document.folded.startswith(" be ", match.end)  # “only here can benefits be granted”
            or _AS_COULD.left_of(document.folded, match.start)
            or not is_modal(document, match)
        ):
            continue
        is_sure = written == "been" or _is_negated_past(match) or has_one_subject(document, match)
        if is_sure and _is_done_to_thing(document, match):
            yield match, f"be {written}"
        elif is_sure and (right := _after_modal(document, match, base)):
            yield match, right


def _is_negated_past(match: LedVerb) -> bool:
    """Whether nothing else can end between “could not” and a verb in “-ed”."""
    is_negated = match.lead == " won't" or match.text.endswith(f" not {match.verb}")
    return is_negated and match.lead not in _DOUBTFUL and match.verb.endswith("ed")


@cache
def _may_be_no_base(form: str) -> bool:
    """Whether a form may be another one than that which stands after “will”."""
    return form == "been" or form in bases_by_third() or base_of(form) is not None


def _before_to(document: Document) -> CorrectedVerbs:
    """“May to have”: with a “to” that no such word has after it."""
    for match in led_verbs(document, *_BARE, verb=_TO) if document.has_pair_of(_BARE_TO) else ():
        base = match.verb.removeprefix("to ")
        is_verb = base in ("be", "have", "do", "go") or base in verbs()
        if match.lead in (*_ABLE, " must") and _ends_clause(document, match):
            continue
        if match.lead in (" might", " must") and _STRENGTH.left_of(document.folded, match.start, _LONGEST):
            continue
        if is_verb and document.prose[match.start : match.end].islower() and has_one_subject(document, match):
            yield match, f"like to {base}" if _is_wished(document, match) else base


def _is_wished(document: Document, match: LedVerb) -> bool:
    """Whether somebody says what they would like, so that “like” is missing and no “to” left over: “I would to see”."""
    if match.lead != " would" or match.verb == "to like":
        return False
    return "would also " in match.text or _SPEAKER.left_of(document.folded, match.start) is not None


def _ends_clause(document: Document, match: LedVerb) -> bool:
    """Whether “can” may end a clause there, “any excuse he can to go”, or be a thing."""
    if _AS_ABLE.left_of(document.folded, match.start):
        return True
    return _PERSON.left_of(document.folded, match.start) is not None and not heads_clause(document, match)


def _third(document: Document, match: LedVerb) -> str | None:
    """The base of what may be a noun elsewhere, but not after a person or subject and a modal verb: “it may hangs”."""
    base, place = bases_by_third().get(match.verb), start_of(document, match)
    if not base or _PERSON.left_of(document.folded, place):
        return base
    asks = _ASKING.left_of(document.folded, place) or not _SUBJECT_BEFORE.left_of(document.folded, place)
    goes_on = match.lead != " can" or document.folded[match.end + 1 : match.end + 2].isalnum()  # “to force can imports”
    return base if goes_on and not (asks or match.verb in _ALSO_FORMS or _is_noun(document, match)) else None


def _is_noun(document: Document, match: LedVerb) -> bool:
    """Whether a will or might is meant, or a can or what somebody can."""
    kinds = {" will": _TESTAMENT, " might": _STRENGTH, " may": _STRENGTH, " can": _AS_ABLE}
    return match.lead in kinds and kinds[match.lead].search(earlier(document, match.start)) is not None


def _contracted(document: Document) -> CorrectedVerbs:
    """“You'll soon introduced”."""
    for match in led_verbs(document, _SHALL, asked=base_of):
        base = base_of(match.verb)
        if base and has_one_subject(document, match):
            yield match, base


def _been_after(modal: str) -> str:
    return "be" if modal.startswith((" can", " will", " won")) else "have been"


def has_subject(document: Document, match: LedVerb) -> bool:
    """Whether a subject stands before a modal verb, which is no noun: not “with free will given to all”."""
    before = earlier(document, start_of(document, match))
    is_asked = _SUBJECT_BEFORE.search(before) is None or _ASKING.search(before) is not None
    may_end = match.lead in (*_ABLE, "ould") and _AS_ABLE.search(before) is not None
    return not (is_asked or may_end or _is_noun(document, match))


def is_modal(document: Document, match: LedVerb) -> bool:
    """Whether that is “could”, no “mould”, and no person, month or testament."""
    if match.lead == "ould":
        return _PART_OF_CAN.left_of(document.folded, match.start, 3) is not None
    return document.prose[match.start : match.end].islower()


def _after_modal(document: Document, match: LedVerb, base: str) -> str | None:
    """The form that belongs after a modal verb, the base or that with “be”; None where the modal may be a noun."""
    written, is_bare = match.verb, match.text == f"{match.lead} {match.verb}"
    if is_bare and match.lead in _DOUBTFUL and written.endswith("ed"):
        return f"be {written}" if BY.match(document.folded, match.end) else base
    if _is_negated_past(match):
        return f"be {written}" if _DONE_BY.match(document.folded, match.end) else base
    if _SUBJECT.left_of(document.folded, start_of(document, match)):
        return f"be {written}" if _is_impersonal(document, match) else base
    is_conditional, is_negated = match.lead in _CONDITIONAL, "longer" in match.text or " not " in match.text
    is_verb = written in by_past() or written in by_third() or written in ("has", "been")
    if (is_conditional and is_negated) or (
        (is_conditional or is_negated) and (is_verb or heads_clause(document, match))
    ):
        return base
    if is_bare and match.lead == " will" and _is_done_there(document, match):
        return f"be {written}"
    return base if _follows_subject(document, match) else None


def _is_done_to_thing(document: Document, match: LedVerb) -> bool:
    """Whether a deed follows “can” that is done to a thing, or to code, before it: “the engine can used by hand”."""
    is_deed = match.text == f" can {match.verb}" and match.verb.endswith("ed")
    if not (is_deed and _DONE_HOW.match(document.folded, match.end)):
        return False
    thing = _THING.left_of(document.folded, match.start)
    if thing is None:
        return False
    noun = thing["noun"]
    return noun in SINGULAR or not noun.isascii() or (thing["article"] is not None and names_one(noun))


def _is_impersonal(document: Document, match: LedVerb) -> bool:
    """Whether an “it” that is nobody stands before, and what is said follows: “it should noted that”."""
    if not match.verb.endswith("ed"):
        return False
    if match.text == f" can {match.verb}" and _DONE_HOW.match(document.folded, match.end):
        return _THAT.left_of(document.folded, match.start) is not None
    follows = document.folded.startswith(" that ", match.end)
    return follows and _NOBODY.left_of(document.folded, start_of(document, match)) is not None


def _follows_subject(document: Document, match: LedVerb) -> bool:
    """Whether a subject stands before the modal verb, which is no noun and begins no question."""
    before = earlier(document, start_of(document, match))
    if match.lead in _CONDITIONAL:
        return _SUBJECT_BEFORE.search(before) is not None
    if match.verb in _ALSO_FORMS or (match.lead in _DOUBTFUL and match.verb not in bases_by_third()):
        return False
    if match.text != f"{match.lead} {match.verb}":  # “can now contains”
        return True
    return (match.lead in (" will", " shall") or match.verb in bases_by_third()) and not _is_noun(document, match)


def _is_done_there(document: Document, match: LedVerb) -> bool:
    """Whether what follows tells how a thing is done, and no testament or wish stands before."""
    if match.verb not in _NO_BASES or BY.match(document.folded, match.end) is None:
        return False
    return _TESTAMENT.left_of(document.folded, match.start, _LONGEST) is None
