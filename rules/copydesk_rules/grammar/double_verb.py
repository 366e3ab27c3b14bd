"""Two auxiliary verbs where only one can stand."""

from collections.abc import Iterator
from itertools import chain, permutations, product

from copydesk import Bad, Document, Edit, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.grammar.led_verbs import LedVerb
from copydesk_rules.grammar.one_subject import earlier, has_one_subject
from copydesk_rules.grammar.two_tenses import doubled_tenses

_ALIKE = (("is", "are", "was", "were"), ("has", "have"), ("does", "did"), ("can", "could"), ("will", "would"))
_SIGNS = frozenset(chain.from_iterable(permutations(verbs, 2) for verbs in _ALIKE)) | {("had", "has"), ("had", "have")}
_ADVERBS = ("also", "already")
_FURTHER = ("never", "always", "still", "now", "just", "only", "often", "not")
_VERBS = tuple(chain.from_iterable(_ALIKE))
_AFTER_ADVERB = frozenset((*product((*_ADVERBS, *_FURTHER), _VERBS), ("not", "been")))
_ADVERB_AGAIN = frozenset(product(_VERBS, (*_ADVERBS, "never", "always", "still", "just", "often")))
_ASKING = frozenset(product(("why", "how", "where", "when"), _ALIKE[0]))
_ASKED = Regex(
    r"(?:why|how|where|when) (?P<verb>is|are|was|were) (?:the|my|your|his|her|its|our|their|these|those|this|that)"
    r" (?:(?!(?:that|which|who|where|when|if|as|and|but|or)\b)[a-z]+ ){1,2}(?P<again>(?P=verb)) (?=[a-z])"
)
_ENDS_CLAUSE = Regex(
    r"\b(?:he|she|it|they|we|you|i|there|here|who|whom|whose|which|that|what|how|why|where|when|than|as|not|so|it's"
    r"|the|an?|of|to|in|one|those|these|this|today)\Z|\b(?:wh\w+|how|if|than|as|there|thing|things|so) "
)
"""What shows that the first verb may end a clause: “the way it is was new”, “who the players are is a question”."""

_WHAT = Regex(r"\b(?:wh\w+|how|than|as|all|things?|so|way|that) ")
"""What shows that a clause may end between two: “what it is not is clear”."""


@rule(
    Bad("The city had been warned and [[were was]] slow.", fixed="The city had been warned and was slow."),
    Bad("No side [[have has]] won it yet.", fixed="No side has won it yet."),
    Bad("It was dear, and the price [[is was]] high.", fixed="It was dear, and the price was high."),
    Bad("It was also [[was]] shut, and has already [[has]] gone.", fixed="It was also shut, and has already gone."),
    Bad("Why are my bags [[are]] late? How is the bus [[is]] run?", fixed="Why are my bags late? How is the bus run?"),
    Good("Why are the rules as they are? Where is the man that is ill? He asked why is the cat is so fat."),
    Good("What the rules are is a question; who we were was clear, and how the facts are is what it is."),
    Bad("Ann [[rejects rejected]] it. Clubs [[agree agreed]] to it.", fixed="Ann rejected it. Clubs agreed to it."),
    Bad("It has never [[has]] been dear.", fixed="It has never been dear."),
    Bad("They already have [[already]] gone.", fixed="They already have gone."),
    Good("We use used cars, and the reports reported on have gone. What it is not is clear; had it never had it?"),
    Good("The way things are is new. All that they have has gone; those who are are few. The best there is was gone."),
    Good("“The cars is was old,” he said. IS was stronger than she is, was it?"),
    family="grammar",
    severity="warning",
    languages=("en",),
)
def double_verb(document: Document) -> Iterator[Finding]:
    """Two forms of a verb where only one can stand: “no side have has won”, “the price is was high”.

    One is left over from an earlier version of the sentence, or was typed as a correction of the other. Not reported
    where a clause may end between the two, as in “what the rules are is a question”. The fix, which is unsafe, takes
    out the first.
    """
    yield from _after_adverbs(document)
    yield from _adverbs_again(document)
    yield from _asked_twice(document)
    for match in doubled_tenses(document):
        yield _finding(match, match.lead.strip())
    for first, second in _SIGNS & document.pairs:
        phrase = f" {first} {second} "
        for at in document.folded_places(phrase):
            match = LedVerb(f" {first}", phrase[:-1], second, at, at + len(first) + 2, at + len(phrase) - 1)
            if _is_doubled(document, match):
                yield _finding(match, first)


def _after_adverbs(document: Document) -> Iterator[Finding]:
    """“Was also was”: the second one is left over."""
    for adverb, verb in _AFTER_ADVERB & document.pairs:
        for at, span in _again(document, verb, adverb):
            ends = adverb in _FURTHER and _WHAT.search(earlier(document, at)) is not None
            if not ends:
                yield _left_over(span, verb, f"“{adverb}”")


def _adverbs_again(document: Document) -> Iterator[Finding]:
    """“Already have already”: the second one is left over."""
    for verb, adverb in _ADVERB_AGAIN & document.pairs:
        for _, span in _again(document, adverb, verb):
            yield _left_over(span, adverb, f"“{verb}”")


def _again(document: Document, word: str, between: str) -> Iterator[tuple[int, Span]]:
    """Where a word, another and the first once more begin, and where the last one stands, outside of quotations."""
    phrase = f" {word} {between} {word} "
    for at in document.folded_places(phrase):
        span = Span(at + len(phrase) - len(word) - 1, at + len(phrase) - 1)
        if document.text(span).islower() and not document.is_quoted(at):
            yield at, span


def _asked_twice(document: Document) -> Iterator[Finding]:
    """“Why are my bags are late”: the second one is left over."""
    for match in _ASKED.finditer(document.folded) if document.has_pair_of(_ASKING) else ():
        if document.begins_sentence(match.start()) and not document.is_quoted(match.start()):
            yield _left_over(Span(*match.span("again")), match["verb"], "the subject")


def _left_over(span: Span, word: str, after: str) -> Finding:
    """A word that stands before something already; the fix takes it out with the space before it."""
    fix = Fix((Edit(Span(span.start - 1, span.end), ""),), "unsafe")
    return Finding(span, f"“{word}” already stands before {after}", (), fix)


def _is_doubled(document: Document, match: LedVerb) -> bool:
    """Whether the subject of the first verb is that of the second one."""
    before = earlier(document, match.start)
    ends_clause = not before or _ENDS_CLAUSE.search(before) is not None
    is_plain = document.prose[match.start : match.end].islower()
    return is_plain and not ends_clause and has_one_subject(document, match) and not document.is_quoted(match.start + 1)


def _finding(match: LedVerb, first: str) -> Finding:
    span = Span(match.start + 1, match.end)
    message = f"Only one of “{first}” and “{match.verb}” can stand here"
    return Finding(span, message, (match.verb, first), Fix.replace(span, match.verb, "unsafe"))
