"""Verbs that lack their “to”: “is able pay”, “they allow you specify it”."""

from collections.abc import Iterator
from functools import cache
from itertools import product

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import LedVerb, led_verbs
from copydesk_rules.grammar.missing_words.contexts import BEING, IT_IS, NO_PURPOSE, not_after
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.verbs import ADJECTIVES, verbs

_BEEN = Regex(r"(?:'s|'re|i'm|(?<!\bwho )\b(?:is|are|was|were)|\b(?:be|been|being)) \Z")
_HAVING = Regex(r"(?:'ve|\b(?:has|have|had)) \Z")
_FARTHEST = 32
_NEXT = Regex(r" (?P<verb>[a-z]+)(?![\w'-])(?! by\b)")
_OBJECT = Regex(rf" (?:an?|the|his|her|its|their|him|them|it|us|{MORE_THAN_ONE}|\d+)\b")
_ALSO_NOUNS = frozenset("make find do keep have go leave win use meet build help travel be".split())
"""Verbs that a “to” before them is missing for, though they are nouns as well, or in no table."""
_WITH_OBJECT = frozenset("make keep leave win use meet build help".split())
"""Those that are verbs where a determiner follows; “not until they agreed do the rest” turns a clause around."""
_NEVER_BARE = ADJECTIVES.union("include involve remain come let put set read cut".split())
"""Verbs that are adjectives, too, or participles, or take a plural before them: “other plans include a park”."""
_WILL = Regex(
    r"(?:'ll|'d|\b(?:will|would|to|could|must|can|cannot|should|may|might|not|they|we|you|i|who)) "
    r"(?:also |still |now )?\Z"
)
_WOULD = Regex(r"(?:'d|\bwould) \Z")
_MAY = Regex(r"(?:'ll|'d|\b(?:will|would|may|might|(?:do|does|did)(?: not|n't))) (?:also |still |only )?\Z")
"""What shows that “need” is no modal verb: “you may need delete it”, but “he need only ask”."""
_NO_ADJECTIVE = Regex(rf"{not_after('the|to|an|a|is|are|was|were|be|been')}\Z")
_OWNED = Regex(
    r"\b(?:has|have|had|having|gives?|gave|given|giving|lacks?|lacked|loses?|lost|needs?|needed|offers?|offered|provides?"
    r"|provided|limits?|limited|shows?|showed) (?:(?:you|us|them|him|her|it|me|users|people) )?"
    r"(?:the|his|her|its|their|our|my|your) \Z"
)
"""What stands before an ability or a willingness, where it begins no subject: “people with that ability suggest”."""
_ABLE = Regex(rf"{not_after('the|an|more|most|who are|who is|if|as|when')}\Z")
"""What stands before “able” where that describes nobody: “the able lead the rest”."""
_INSIDE = Regex(r"[\w,] \Z")
"""What stands before a word inside a sentence."""
_IN = Regex(r"(?<![\w'’-])in \Z")
"""What stands before an order that is a purpose: “in order use it”."""
_MADE = Regex(
    r"\b(?:has|have|had|having|won|wins?|made|makes?|making|announced|backed|rejected|approved|agreed|got|gets?|gave"
    r"|given|took|takes?|taking|missed|denied|signed|lost|secured|abandoned|dropped|unveiled) (?:an?|the|his|her|its"
    r"|their|no|any|another) (?:[a-z]+ )?\Z"
)
"""What stands before a plan that is no subject: “the firm won a contract build it”."""
_TELLING = Regex(
    r"\b(?:know|knows|knew|knowing|shows?|showed|showing|learn(?:s|ed|ing)?|explain(?:s|ed|ing)?|tells?|told|telling"
    r"|teach(?:es|ing)?|taught|see|decide[sd]?|understand|on|about|discover|wonder(?:ed|ing)?|figure out|find out)"
    r" (?:(?:you|us|them|him|her|me|users|readers|people|exactly|just) )?\Z"
)
"""What stands before “how to” do a thing."""
_ASKED_HOW = frozenset(["do", "have", "secure"])
"""What else may follow “how”: “how do the sums move”, “how secure it is”."""
_TO_AFTER = (
    {"able": _ABLE, "unable": _ABLE, "ability": _OWNED, "inability": _OWNED, "willingness": _OWNED, "going": _BEEN}
    | dict.fromkeys(
        "likely unlikely inclined expected allowed forced ready willing supposed reluctant eligible obliged determined"
        " set due keen eager scheduled poised prepared bound invited told urged encouraged ordered advised required"
        " designed happy pleased delighted tempted entitled permitted asked".split(),
        BEING,
    )
    | dict.fromkeys(
        "decided declined refused agreed managed failed tried wanted hoped vowed pledged attempted intended"
        " struggled threatened sought tends refuses intends seeks continues fails manages agrees decides vows wants"
        " tries".split(),
        _NO_ADJECTIVE,
    )
    | dict.fromkeys(["promised", "chosen"], _HAVING)
    | dict.fromkeys(
        "forgot forgets began expects deserves failing trying struggling attempting intending hoping".split(),
        _INSIDE,
    )
    | dict.fromkeys(
        "plan bid contract deal effort proposal offer chance opportunity permission".split(),
        _MADE,
    )
    | dict.fromkeys("easier harder easy hard difficult fun better safer cheaper essential vital useful".split(), IT_IS)
    | {"order": _IN}
    | {"how": _TELLING, "meant": BEING, "started": _INSIDE}
    | {"like": _WOULD, "need": _MAY, "possible": BEING, "impossible": BEING}
    | dict.fromkeys(
        "attempt try want fail manage refuse decide agree intend pledge vow threaten seek continue".split(), _WILL
    )
)
"""Words between which and a verb stands “to”, and what shows that they are no part of “most likely”."""
_SAID_BY_EXPERTS = frozenset("say believe think agree warn fear predict argue estimate hope suggest doubt".split())
"""Verbs before which “expects” may be written for “experts”."""
_SOMEBODY = ("you", "us", "them", "him", "me", "users", "people", "developers", "customers", "everyone")
_LETTING = frozenset(
    "allow allows allowed allowing enable enables enabled enabling ask asks asked asking urge urges urged urging"
    " encourage encourages encouraged encouraging require requires required advises advised invite invites"
    " invited permit permits permitted persuade persuades persuaded want wants wanted told forces forced".split()
)
_LETTING_SIGNS = frozenset(product(_LETTING, _SOMEBODY))
"""“Allow you” and the like, after which “to” stands before a verb."""
_ALLOWING = frozenset("allow allows allowed allowing enable enables enabled enabling".split())
_ALLOWED = _ALSO_NOUNS - {"leave", "use"} | {"focus", "play", "reach", "run", "turn", "work"}
"""Verbs that are nouns as well, but hardly after “allow you”."""
_CLAUSE = Regex(
    r"\b(?:what|whatever|as|which|that|who|if|when|where|how|everyone|than|all|thing|things) (?:[\w'’-]+ )?\Z"
)
"""What stands before “allow you” where that may end a clause."""


def lacking_to(document: Document) -> Iterator[LedVerb]:
    """The verbs right after words such as “able” and “allow you”, with these for their lead."""
    for word in _TO_AFTER.keys() & document.folded_vocabulary:
        for led in led_verbs(document, f" {word}", verb=_NEXT, asked=_is_bare):
            if _lacks_to(document, led):
                yield led
    for letting, somebody in _LETTING_SIGNS & document.pairs:
        for led in led_verbs(document, f" {letting} {somebody}", verb=_NEXT):
            text, at = document.folded, led.start + 1
            is_verb = _is_sure_verb(led.verb) or (letting in _ALLOWING and led.verb in _ALLOWED)
            if is_verb and not _CLAUSE.left_of(text, at, _FARTHEST) and NO_PURPOSE.left_of(text, at, _FARTHEST):
                yield led


def _lacks_to(document: Document, led: LedVerb) -> bool:
    """Whether no “to” stands between two words that go together with one only; “they want help” is whole."""
    shows = _TO_AFTER[led.lead[1:]]
    if shows is _NO_ADJECTIVE and led.verb in _ALSO_NOUNS and not _takes_object(document, led):
        shows = _HAVING
    before = document.folded[max(0, led.start + 1 - _FARTHEST) : led.start + 1]
    return _is_verb(document, led, shows) and shows.search(before) is not None


def _takes_object(document: Document, led: LedVerb) -> bool:
    """Whether a word that may be a noun is a verb by the object after it: “failed meet the deadline”."""
    return led.verb in _WITH_OBJECT and _OBJECT.match(document.folded, led.end) is not None


def _is_verb(document: Document, led: LedVerb, shows: Regex) -> bool:
    """Whether what follows is a verb there: it is no noun, or no noun can follow, or an object comes after it."""
    word, tells_how = led.lead[1:], shows is _TELLING
    if word == "began" and led.verb == "have":  # “results since the count began have shown”
        return False
    if (tells_how and led.verb in _ASKED_HOW) or (word == "expects" and led.verb in _SAID_BY_EXPERTS):
        return False
    if led.verb in verbs() and verbs()[led.verb].kind == "verb":
        return True
    if shows in (_WILL, _WOULD, _MAY) or word in ("possible", "impossible"):
        return False
    if led.verb == "be" or shows is _ABLE or (led.verb in _ALSO_NOUNS and not (tells_how or shows is IT_IS)):
        return True
    return word != "started" and _OBJECT.match(document.folded, led.end) is not None  # “she started work a year ago”


@cache
def _is_bare(word: str) -> bool:
    """Whether a word is a verb in the form that stands after “to”."""
    return word in _ALSO_NOUNS or (word in verbs() and word not in _NEVER_BARE)


@cache
def _is_sure_verb(word: str) -> bool:
    """Whether a word is a verb in the form that stands after “to”, and nothing else."""
    verb = verbs().get(word)
    return verb is not None and verb.kind == "verb" and word != verb.past and word not in _NEVER_BARE
