"""“Of” where “have” is meant."""

from collections.abc import Iterator, Set
from functools import cache
from itertools import product

from copydesk import Bad, Document, Edit, Finding, Fix, Good, Regex, Span, in_case_of, rule
from copydesk_rules.words.verbs import NO_PAST, by_past, verbs

_OF = (
    r"(?: (?:never|only|easily|probably|always|just|also|all|well))? (?P<of>of)(?: (?:never|only|easily|probably|always"
    r"|just|also|all|ever|already))? (?P<verb>[a-z]+)"
)
_MODALS = "could should would must might may ought seem seems seemed".split()
_MODAL = Regex(rf"(?:could|should|would|must|might|may|ought to|seems? to|seemed to)(?:n't| not)?{_OF}")
_PRONOUNS = "i you he she it we they who".split()
_CONTRACTED = Regex(rf"(?:{'|'.join(_PRONOUNS)})'d(?: not)?{_OF}")
_BEGINNINGS = {
    _MODAL: [*_MODALS, *(f"{modal}n't" for modal in _MODALS)],
    _CONTRACTED: [f"{pronoun}'d" for pronoun in _PRONOUNS],
}
"""The words with which each expression begins."""
_UNCHANGED = frozenset("been cost cut gotten hit hurt learnt let put read set shut".split())
"""Participles that the table of verbs lacks."""
_STRENGTHS = ("the ", "its ", "his ", "their ", "full ", "sheer ", "military ")
"""What stands before a “might” that is none of the verb: “the might of hidden forces”."""
_LEADS = "could should would must might may to t not d".split()
"""What “of” stands after in all of that, or an adverb before it, as `Document.pairs` has them."""
_ADVERBS_OF = frozenset((word, "of") for word in "never only easily probably always just also all well".split())


@rule(
    Bad("It [[could of been]] worse.", fixed="It could have been worse."),
    Bad(
        "[[Should of known]] better: they [[wouldn’t of come]], and [[might never of agreed]].",
        fixed="Should have known better: they wouldn’t have come, and might never have agreed.",
    ),
    Bad("She [[ought to of known]].", fixed="She ought to have known."),
    Bad("[[I’d of left]] it.", fixed="I’d have left it."),
    Bad("IT [[COULD OF BEEN]] WORSE.", fixed="IT COULD HAVE BEEN WORSE."),
    Bad("I [[would of went]], and they [[MIGHT OF RAN]].", fixed="I would have gone, and they MIGHT HAVE RUN."),
    Good("He could of course have been there."),
    Good("Take what you would of the rest; it must, of late, have been hard."),
    Bad("They [[must of slept]] here.", fixed="They must have slept here."),
    Good("She asked all she could of red and hundred books, and saw the might of hidden and united forces."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def could_of(document: Document) -> Iterator[Finding]:
    """“Could of” for “could have”.

    The two sound alike in speech: “could’ve”. Reported only before a participle, so that “could of course” stays, or
    before a past tense, which is corrected as well: “would of went” becomes “would have gone”.
    """
    if _may_stand(document.pairs):
        for pattern, words in _BEGINNINGS.items():
            for match in pattern.at(document.word_places(words), document.folded):
                if _is_participle(match["verb"]) and _is_modal(document.folded, match.start()):
                    yield _finding(document, Span(*match.span("of")), Span(*match.span("verb")), match.start())


def _may_stand(pairs: Set[tuple[str, str]]) -> bool:
    """Whether words stand side by side in an article as they do in one of the phrases."""
    led = ("of", *(adverb for adverb, _ in _ADVERBS_OF & pairs))
    return not pairs.isdisjoint(product(_LEADS, led))


def _is_modal(text: str, start: int) -> bool:
    """Whether the word at a place is whole, and no noun."""
    is_noun = text.startswith("might", start) and text.endswith(_STRENGTHS, 0, start)
    return not (is_noun or text[start - 1 : start].isalnum())


def _finding(document: Document, of: Span, verb: Span, begins: int) -> Finding:
    have = in_case_of(document.text(of), "have")
    past = by_past().get(document.folded[verb.start : verb.end])
    participle = in_case_of(document.text(verb), past.participle) if past else document.text(verb)
    edits = (Edit(of, have), Edit(verb, participle)) if past else (Edit(of, have),)
    phrase = Span(begins, verb.end)
    right = f"{document.prose[begins : of.start]}{have}{document.prose[of.end : verb.start]}{participle}"
    return Finding(phrase, f"“{document.text(phrase)}” should be “{right}”", (right,), Fix(edits, "safe"))


def _is_participle(word: str) -> bool:
    """Whether that is a participle, or a past that stands for one: “would of went”."""
    return word in _participles() or (word.endswith("ed") and len(word) > len("owed") and word not in NO_PAST)


@cache
def _participles() -> frozenset[str]:
    return _UNCHANGED.union(form for verb in verbs().values() for form in (verb.past, verb.participle))
