"""“Of” where “have” is meant."""

from collections.abc import Iterator, Set
from itertools import product

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, in_case_of, rule

_OF = (
    r"(?: (?:never|only|easily|probably|always|just|also|all|well))? (?P<of>of)(?: (?:never|only|easily|probably|always"
    r"|just|also|all|ever|already))? (?P<verb>[a-z]+)"
)
_MODAL = Regex(rf"(?:could|should|would|must|might|may|ought to|seems? to|seemed to)(?:n't| not)?{_OF}")
_CONTRACTED = Regex(rf"(?:i|you|he|she|it|we|they|who)'d(?: not)?{_OF}")
# Only before a participle: “he could of course” and “more than he would of his own accord” are right.
_IRREGULAR = frozenset(
    "been had done gone come seen made taken given got gotten known thought said told won lost left found kept run"
    " become begun broken brought built bought caught chosen cost cut drawn driven eaten fallen felt fought flown"
    " forgotten grown heard held hit hurt led learnt let meant met paid put read ridden risen sent set shown shut sold"
    " spent spoken stood stolen stuck struck swum taught thrown understood woken worn written"
    # and pasts that stand for one there
    " went took saw did broke wrote ate drank began chose drove fell knew".split()
)
_LEADS = "could should would must might may to t not d".split()
"""What “of” stands after in all of that, or an adverb before it, as `Document.pairs` has them."""
_ADVERBS_OF = frozenset((word, "of") for word in "never only easily probably always just also all well".split())
_NO_PARTICIPLE = frozenset("need speed feed seed bed red hundred indeed breed greed weed creed wed".split())


@rule(
    Bad("It [[could of been]] worse.", fixed="It could have been worse."),
    Bad(
        "[[Should of known]] better: they [[wouldn’t of come]], and [[might never of agreed]].",
        fixed="Should have known better: they wouldn’t have come, and might never have agreed.",
    ),
    Bad("She [[ought to of known]].", fixed="She ought to have known."),
    Bad("[[I’d of left]] it.", fixed="I’d have left it."),
    Bad("IT [[COULD OF BEEN]] WORSE.", fixed="IT COULD HAVE BEEN WORSE."),
    Bad("I [[would of went]].", fixed="I would have went."),
    Good("He could of course have been there."),
    Good("Take what you would of the rest; it must, of late, have been hard."),
    Good("She asked all she could of red and hundred books."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def could_of(document: Document) -> Iterator[Finding]:
    """“Could of” for “could have”.

    The two sound alike in speech: “could’ve”. Reported only before a participle, so that “could of course” stays.
    """
    if _may_stand(document.pairs):
        patterns = (_MODAL, _CONTRACTED) if "'d " in document.folded else (_MODAL,)
        for match in (match for pattern in patterns for match in pattern.finditer(document.folded)):
            if _is_participle(match["verb"]) and not document.folded[match.start() - 1 : match.start()].isalnum():
                yield _finding(document, Span(*match.span()), Span(*match.span("of")))


def _may_stand(pairs: Set[tuple[str, str]]) -> bool:
    """Whether words stand side by side in an article as they do in one of the phrases."""
    led = ("of", *(adverb for adverb, _ in _ADVERBS_OF & pairs))
    return not pairs.isdisjoint(product(_LEADS, led))


def _finding(document: Document, phrase: Span, of: Span) -> Finding:
    written = document.text(phrase)
    have = in_case_of(document.text(of), "have")
    right = f"{written[: of.start - phrase.start]}{have}{written[of.end - phrase.start :]}"
    return Finding(phrase, f"“{written}” should be “{right}”", (right,), Fix.replace(of, have, "safe"))


def _is_participle(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > len("owed") and word not in _NO_PARTICIPLE)
