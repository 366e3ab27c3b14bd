"""Pairs of small words that never, or hardly ever, stand side by side.

They were looked for among the pairs of 130 small words that eight million words of published text hold never or once,
where chance alone would have made a hundred of them, and chosen by what grammar says of them.
"""

from itertools import product

_Pairs = frozenset[tuple[str, str]]


def _pairs(first: str, second: str) -> _Pairs:
    """Each of some words with each of some others after it; a word twice in a row is for another rule."""
    firsts, seconds = first.split(), second.split()
    return frozenset(product(firsts, seconds)).difference((word, word) for word in firsts if word in seconds)


_NO_SUBJECTS = "is are was were am will would can could should must may might has have do does did"
_AFTER_CONTRACTED = _pairs("i'm you're we're they're", _NO_SUBJECTS)
_AFTER_WILL = _pairs("i'll you'll he'll she'll we'll they'll it'll", "the a an of")
_NOT_TWICE = _pairs("isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't shouldn't", "not")
NEVER: _Pairs = frozenset().union(
    _pairs("the", "is was were has had been could should does did because although but between during"),
    _pairs("the", "they he she we such his them"),
    _pairs("an", "is are was were be been has have"),
    _pairs("a", "are were be been"),
    _pairs("am is are was were", "been"),
    _pairs("a an", "any every each such"),
    _pairs("of", "be"),
    _pairs("with for by from at in on into", "be been"),
    _pairs("he she we they", "he she we they"),
    _pairs("to from by with at into before after between without until", "of"),
    _pairs("from without", "to"),
    _pairs("to", "been"),
    _pairs("this", "them these those their your"),
    _pairs("very every", "of the to a is are was were"),
    _pairs("our my", "is are was were be been have has of to for with from by at we they it you"),
    _pairs("their your", "of with from by at we they be"),
    _pairs("and but", "and but or"),
    _pairs("if", "is are was were will can has have"),
    _pairs("the", "each"),
    _AFTER_CONTRACTED,
    _AFTER_WILL,
    _NOT_TWICE,
    _pairs("a", "someone anyone everyone same"),
)
"""Pairs that no sentence holds. In eight million words of published text they stand by mistake only."""
_OF_ONE_VERB = _pairs("will would", "will would") | _pairs("can could", "can could")
"""Two forms of one verb, of which `double-verb` speaks."""
HARDLY_EVER = (
    _pairs("will would could should must might can may", "will would could should can might may must") - _OF_ONE_VERB
    | _pairs("would could should must", "is are was were has had did")
    | _pairs("is are was were", "can could will would should must has have does did")
    | _pairs(
        "is are was were",
        "contains requires allows becomes exists includes consists depends seems happens"
        " expects wants believes thinks knows says insists agrees refuses remains belongs",
    )
    | _pairs("with from by at into of", "we they")
    | _pairs("will would should could must may might", "cannot")
)
"""Pairs that stand where one clause ends and another goes on: “what it is is clear”, “the question is should we go”."""
AFTER_NOUN = (
    _pairs("of", "to for from with before since")
    | _pairs("for into", "to")
    | _pairs("from", "since")
    | _pairs("since", "from")
    | _pairs("in on about during upon against", "of")
)
"""Prepositions of which the first may end a clause after a verb, “what they made use of to dig”, not elsewhere."""
INFINITIVES = _pairs("the", "thank ensure understand believe avoid become bring prevent achieve encourage identify")
"""“The” before verbs that are no nouns, where “to” is meant."""
BEEN = _pairs("that who which i it he she they we you", "been")
"""Pairs that stand in questions only: “has that been said”."""
AFTER_ONE_WORD = _pairs("do does did", "cannot")
"""Pairs that stand where a clause ends, “the harm they did cannot be undone”, but not as in “They do cannot”."""
WITHOUT_VERB = _pairs("he she they i", "a an the our their my your these those")
"""Pairs that stand in questions, “are we a nation”, and where a verb is left out, “she was queen and he the king”."""
ALL = NEVER.union(HARDLY_EVER, AFTER_NOUN, INFINITIVES, BEEN, AFTER_ONE_WORD, WITHOUT_VERB)
SIGNS = (
    (ALL - _AFTER_CONTRACTED - _AFTER_WILL - _NOT_TWICE)
    | _pairs("m re", _NO_SUBJECTS)
    | _pairs("ll", "the a an of")
    | _pairs("t", "not")
)
"""The same as an article has them among its pairs, of which an apostrophe ends the first part."""
