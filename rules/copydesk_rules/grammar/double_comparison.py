"""A word that is compared twice."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.grammar.comparatives import COMPARATIVES, positive_of
from copydesk_rules.transcripts import as_spoken

_OTHERS = (
    "angriest best bravest cleverest coolest costliest craziest cruellest deadliest dirtiest earliest fastest"
    " friendliest funniest gentlest humblest hungriest laziest loveliest luckiest noisiest prettiest roughest"
    " rudest saddest shortest silliest strangest stupidest sweetest tiniest trickiest ugliest weirdest wildest"
    " wisest worst youngest"
).split()
_SUPERLATIVES = sorted(
    {f"{word[:-2]}est" for word in COMPARATIVES if word.endswith("er") and word != "better"}.union(_OTHERS)
)
_ANY = "|".join(COMPARATIVES)
_THAN = rf" than (?!(?:{_ANY})\b)"
"""What one thing is compared with, and no second kind of several: “more older than younger voters”."""
_DESCRIBED = (
    "(?:is|are|was|were|be|been|become|becomes|became|becoming|grow|grows|grew|grown|growing|get|gets|got|getting"
    "|much|far|even|it) "
)
# “More older people” are more people; before no noun, only the word itself can be meant.
_MORE = Regex(
    rf"(?:{_DESCRIBED}|[a-z] (?=more [a-z]+(?:[.;!?](?!\w)|{_THAN})))(?P<again>more )(?P<form>{_ANY})"
    rf"(?=[.,;:!?)]|{_THAN}| (?:and|or|to|for|in|on|at|every|each|this|now|if|when|because|as|with|by|but)\b)"
)
_MOST = Regex(rf"(?:the|its|his|her|their|our|my) (?P<again>most )(?P<form>{'|'.join(_SUPERLATIVES)})\b(?!-)")
_OF_ONE = Regex(
    rf"\ban? (?:(?:much|far|even|bit|little|lot|slightly|still|way) )?(?P<again>more )(?P<form>{_ANY})(?= [a-z]{{3,}})"
    rf"(?!{_THAN}| (?:and|or|to|for|in|on|at|now|if|when|because|as|with|by|but)\b)"
)
"""One thing, which “more” cannot count: “a much more simpler way”."""
_REGULAR = [word for word in COMPARATIVES if word not in ("better", "worse", "older", "younger")]
_LESS = Regex(
    rf"(?:is|are|was|were|be|been|become|becomes|became|get|gets|got|getting|much|far|even|no|it|slightly|bit|little) "
    rf"(?P<again>less )(?P<form>{'|'.join(_REGULAR)})"
    rf"(?=[.,;:!?)]|{_THAN}| (?:and|or|to|for|in|on|at|now|if|when|because|as|with|by|but)\b)"
)
_LEAST = Regex(
    rf"(?:the|its|his|her|their|our|my) (?P<again>least )"
    rf"(?P<form>{'|'.join(f'{word[:-2]}est' for word in _REGULAR)})\b(?!-)"
)
_LOOKS = tuple(
    (frozenset((sign, form) for form in forms), expression)
    for sign, forms, expression in (
        ("more", COMPARATIVES, _MORE),
        ("more", COMPARATIVES, _OF_ONE),
        ("most", _SUPERLATIVES, _MOST),
        ("less", _REGULAR, _LESS),
        ("least", _SUPERLATIVES, _LEAST),
    )
)


@rule(
    Bad(
        "It is [[more easier]] than it was, and far [[more better]].", fixed="It is easier than it was, and far better."
    ),
    Bad("The rules are [[more stricter]] than ever.", fixed="The rules are stricter than ever."),
    Bad("It runs [[more faster]] than a bus, and [[more louder]].", fixed="It runs faster than a bus, and louder."),
    Bad(
        "It was the [[most hardest]] day, and a much [[more simpler]] way.",
        fixed="It was the hardest day, and a much simpler way.",
    ),
    Bad(
        "It was [[less harder]] than the [[least hardest]] climb.", fixed="It was less hard than the least hard climb."
    ),
    Good("There are less older people, and no less better-known ones; the least worst, more or less older."),
    Good("There were more older than younger voters, and more better, older ones."),
    Good("There are more older people than more younger ones; it is more like it, and most of the best know most."),
    Good("It was the most honest and modest of guests, the most highest-paid, and is more better-known."),
    family="grammar",
    languages=("en",),
    severity="error",
)
def double_comparison(document: Document) -> Iterator[Finding]:
    """A word that is compared twice, by its ending and by “more”, “most”, “less” or “least”: “more easier”.

    Both do the same work, so one of them has to go. “More older people”, where “more” may count the people, is left
    alone. In a transcript it is a remark.
    """
    yield from as_spoken(document, _found(document))


def _found(document: Document) -> Iterator[Finding]:
    for pairs, expression in _LOOKS:
        if document.has_pair_of(pairs):
            for match in expression.finditer(document.folded):
                phrase, again = Span(match.start("again"), match.end("form")), Span(*match.span("again"))
                if expression in (_LESS, _LEAST):
                    right = f"{document.text(again)}{positive_of(match['form'].replace('est', 'er'))}"
                    fix = Fix.replace(phrase, right, "unsafe")
                else:
                    right = document.text(Span(*match.span("form")))
                    fix = Fix.replace(again, "", "safe")
                message = f"“{document.text(phrase)}” should be “{right}”: one comparison is enough"
                yield Finding(phrase, message, (right,), fix)
