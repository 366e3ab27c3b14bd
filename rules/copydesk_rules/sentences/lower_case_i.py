"""The pronoun “I” with a small letter."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.sentences.first_person import AFTER_I

_SIGNS = frozenset(("i", "i'm", "i’m", "i've", "i’ve", "i'll", "i’ll", "i'd", "i’d"))
_SPEAKS = Regex(rf"(?<![\w.\-/&_*+<>='’])i(?:['’](?:m|ve|ll|d)\b|(?= {AFTER_I}))")
_INDEX = Regex(
    r"\bi(?: ?[=<>≤+]|-?th\b|,? ?j\b|\))"
    r"|\b(?:each|index|variable|integer|number|case|volume|part|step|type|row|column|item|player|node) i\b"
)
"""What shows that the letter numbers something."""
_FEW = 3


@rule(
    Bad("When [[i]] was young [[i’m]] told it rained.", fixed="When I was young I’m told it rained."),
    Bad("We drove on until [[i]] decided to stop.", fixed="We drove on until I decided to stop."),
    Bad("She said: “It is what [[i]] think.”", fixed="She said: “It is what I think.”"),
    Bad("We stayed until [[i]]\nhad to go.", fixed="We stayed until I\nhad to go."),
    Good("For each i can be any number, and i = 2 may hold; see part (i) and i.e. the end."),
    Good("We cannot say that player number i was the first."),
    Good("The volume i was in, the i-th, i.e. the last; Gaudí i Cornet; `i was`; 3 + 4i do not."),
    Good("so i think\n\ni was there\n\nand i am here\n\nas i do not\n\nknow what i said", path="poem.txt"),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def lower_case_i(document: Document) -> Iterator[Finding]:
    """The pronoun “I” with a small letter, as people type it on their phones: “when i was young”.

    Reported only before verbs, and not where an article numbers things with the letter. Whoever writes it so
    throughout, as some poets and most chats do, means it.
    """
    if _SIGNS.isdisjoint(document.vocabulary) or _INDEX.search(document.prose):
        return
    found = list(_SPEAKS.finditer(document.prose))
    if len(found) > _FEW and len(found) > document.words.texts.count("I"):
        return
    for match in found:
        right = f"I{match[0][1:]}"
        span = Span(*match.span())
        yield Finding.replacing(span, right, f"The pronoun is written with a capital: “{right}”", "safe")
