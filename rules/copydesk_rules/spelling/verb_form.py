"""A form of a verb that cannot stand after the word before it."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, rule
from copydesk_rules.spelling.leads import led_by

_PARTICIPLES = {
    "see": "seen", "add": "added", "remove": "removed", "use": "used", "create": "created", "find": "found",
    "give": "given", "take": "taken", "make": "made", "allow": "allowed", "require": "required", "include": "included",
    "provide": "provided", "define": "defined", "consider": "considered", "implement": "implemented",
    "improve": "improved", "perform": "performed", "achieve": "achieved", "apply": "applied", "generate": "generated",
    "solve": "solved", "send": "sent", "write": "written", "keep": "kept", "describe": "described",
    "replace": "replaced", "choose": "chosen", "know": "known", "build": "built", "hold": "held", "begin": "begun",
    "publish": "published", "release": "released", "invite": "invited", "announce": "announced", "accept": "accepted",
    "reduce": "reduced", "avoid": "avoided", "develop": "developed", "introduce": "introduced", "receive": "received",
    "show": "shown", "explain": "explained", "expect": "expected", "inform": "informed", "enable": "enabled",
}  # fmt: skip
_PERFECTS = {
    "went": "gone", "took": "taken", "wrote": "written", "began": "begun", "saw": "seen", "did": "done",
    "drove": "driven", "chose": "chosen", "broke": "broken", "spoke": "spoken", "knew": "known", "grew": "grown",
    "threw": "thrown", "fell": "fallen", "gave": "given", "forgot": "forgotten", "ate": "eaten", "rose": "risen",
    "swam": "swum", "drank": "drunk", "shook": "shaken", "stole": "stolen", "froze": "frozen", "wore": "worn",
    "tore": "torn", "flew": "flown", "drew": "drawn", "hid": "hidden",
}  # fmt: skip
_BASES = {
    "went": "go", "saw": "see", "had": "have", "has": "have", "took": "take", "came": "come", "knew": "know",
    "gave": "give", "thought": "think", "did": "do", "does": "do", "made": "make", "said": "say", "told": "tell",
    "got": "get", "kept": "keep", "brought": "bring", "wrote": "write", "began": "begin", "became": "become",
    "held": "hold", "understood": "understand", "spoke": "speak", "chose": "choose", "paid": "pay", "met": "meet",
    "sent": "send", "won": "win", "lost": "lose", "grew": "grow", "ran": "run",
}  # fmt: skip
_NO_PAST = frozenset("need feed heed seed weed succeed proceed exceed speed bleed breed embed shed wed".split())
_THIRD = frozenset(
    "provides allows includes requires makes takes gives becomes contains creates helps has does goes gets comes"
    " brings keeps seems means supports adds enables ensures happens remains continues offers receives says sees needs"
    " knows thinks depends exists applies prevents produces performs reduces increases improves".split()
)
_COMMON_THIRD = frozenset("works wants likes uses looks feels believes starts shows changes runs".split())
_USES = 2000
"""Uses from which a verb is common enough to be meant."""
_FOLLOWED = r"(?= (?:by|in|to|with|as|from|on|at|for|that|and|when|if|using|via|through|into|only|again|here)\b|[.,;:])"

# All begin with letters that are found fast; what must stand before is looked at where they are.
_PASSIVE = Regex(rf"be(?:en)? (?P<verb>{'|'.join(_PARTICIPLES)}){_FOLLOWED}")
_BEFORE_PASSIVE = Regex(
    r"\b(?:can|could|will|would|should|must|may|might|to|cannot|has|have|had|not) (?:also |only |now |still )?\Z"
)
_NEGATED = (
    Regex(r"n't (?P<verb>[a-z]+)\b(?!['-])"),
    Regex(r"not (?P<verb>[a-z]+)\b(?!['-])"),
)
_BEFORE_NEGATED = Regex(r"\b(?:did|does|do) ?\Z")
_PERFECT = Regex(
    r" ha(?:s|ve|d)(?:n't)? (?:not |never |already |also |just |recently |always |only )?"
    rf"(?P<verb>{'|'.join(_PERFECTS)})\b"
)
_BEFORE_PERFECT = Regex(r"\b(?:i|you|he|she|it|we|they|who)\Z")
_MODAL = Regex(
    r" (?:can|could|will|would|should|must|might|may|cannot)"
    rf" (?:not |also |then |only |now )?(?P<verb>{'|'.join(sorted(_THIRD))})\b(?!-)"
)
_BEFORE_MODAL = Regex(r"\b(?:it|he|she|they|we|you|this|that|which|who|there)\Z")
_HAS = Regex(r"(?:would|could|should)(?:n't)? (?:not |also |never |still |then |only |now )?(?P<verb>has)\b(?!-)")
_OBJECTS = Regex(r"\b(?:all|what|everything|whatever|anything|something|little|much|money|that|which|those|people)\b")
_FARTHEST = 64


@rule(
    Bad(
        "It can be [[see]] in the table, and has been [[remove]] from it.",
        fixed="It can be seen in the table, and has been removed from it.",
    ),
    Bad("They did not [[went]] there, and it doesn’t [[works]].", fixed="They did not go there, and it doesn’t work."),
    Bad("She has [[went]] home; we had already [[saw]] it.", fixed="She has gone home; we had already seen it."),
    Bad("Twenty more would [[has]] been nice.", fixed="Twenty more would have been nice."),
    Bad("It will [[provides]] more, which should [[helps]].", fixed="It will provide more, which should help."),
    Good("It can be seen; to be use or ornament; it has been a use to many."),
    Good("They did not need it, nor did they proceed; it did not, went the tale, work."),
    Good("All that she had went to her sister; what he had became ours."),
    Good("The will provides for it, and the can contains beans. In May has come the rain."),
    family="spelling",
    severity="error",
    languages=("en",),
)
def verb_form(document: Document) -> Iterator[Finding]:
    """A form of a verb that cannot stand after the word before it: “can be see”, “did not went”, “has went”.

    What is left when a sentence was changed and its verb was not. Looked for after “be”, “not”, “have” and “will” and
    their like, with verbs that have one form there and no other.
    """
    yield from (
        _finding(document, match, _PARTICIPLES[match["verb"]]) for match in led_by(_BEFORE_PASSIVE, _PASSIVE, document)
    )
    for match in led_by(_BEFORE_PERFECT, _PERFECT, document):
        if not _OBJECTS.search(document.folded, max(0, match.start() - _FARTHEST), match.start()):
            yield _finding(document, match, _PERFECTS[match["verb"]])
    for match in led_by(_BEFORE_MODAL, _MODAL, document):
        if document.prose[match.start() - 1 : match.end()].islower():  # “Will” and “May” are names, and a month
            yield _finding(document, match, _base(match["verb"]) or match["verb"])
    for match in _HAS.finditer(document.folded) if "uld" in document.folded else ():
        yield _finding(document, match, "have")
    for pattern in _NEGATED:
        for match in led_by(_BEFORE_NEGATED, pattern, document):
            base = _base(match["verb"])
            if base:
                yield _finding(document, match, base)


def _finding(document: Document, match: re.Match[str], right: str) -> Finding:
    span = Span(*match.span("verb"))
    before = " ".join(document.prose[max(0, span.start - _FARTHEST) : span.start].split()[-2:])
    message = f"After “{before}” stands “{right}”, not “{document.text(span)}”"
    return Finding(span, message, (right,), Fix.replace(span, right, "unsafe"))


def _base(verb: str) -> str | None:
    """The form of a verb that has no ending, if this one surely has another."""
    if verb in _BASES:
        return _BASES[verb]
    if verb in _NO_PAST:
        return None
    if verb in _THIRD:
        return _singular(verb)
    if verb.endswith("ed") and len(verb) > len("owed"):
        return _common(verb[:-1], verb[:-2], verb[:-3] if verb[-3:-2] == verb[-4:-3] else "", f"{verb[:-3]}y")
    return _singular(verb) if verb in _COMMON_THIRD else None


def _singular(verb: str) -> str:
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("goes", "does", "sses", "ches", "shes")) else verb[:-1]


def _common(*bases: str) -> str | None:
    """The commonest of the words, if it is common at all."""
    words = Lexicon.of("en")
    best = max(bases, key=words.frequency)
    return best if words.frequency(best) >= _USES else None
