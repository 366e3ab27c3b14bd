"""A semicolon, a colon, a question mark or an exclamation mark without a space after it."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, rule
from copydesk_rules.typography.glued_words import JOINING, are_ordinary

_GLUED = Regex(
    r"(?<![\w&./:@#$-])(?P<left>[^\W\d_]{2,})(?P<mark>[;:?!])(?P<right>[^\W\d_]{2,})(?![\w/@(=_:;-]|[.,?!]\w)"
)
_SIGNS = ("\0;\0", "\0:\0", "\0?\0", "\0!\0")
_OPENING = frozenset("the this that these there they it he she we you if when but and they're it's".split())
"""Words in small letters that go on after a colon, and are no value of a key."""


@rule(
    Bad("The town was [[near;it]] was late.", fixed="The town was near; it was late."),
    Bad("They [[said:the]] end was near.", fixed="They said: the end was near."),
    Bad(
        "Is that [[what?he]] asked. Please [[stop!they]] cried.",
        fixed="Is that what? he asked. Please stop! they cried.",
    ),
    Good("The tl;dr of key:value pairs at re:Invent, ratio agree:disagree; Andr&eacute;s said &ldquo;front&rdquo;"),
    Good("Use `a` with name:the or value;the or done!the there."),
    Good("See example.com/what?the=1 and mailto:she@example.com, site:they.org; Yahoo!and"),
    family="typography",
    languages=("en",),
    severity="error",
)
def missing_space_after_mark(document: Document) -> Iterator[Finding]:
    """A semicolon, colon, question mark or exclamation mark without a space after it: “It was near;it was late”.

    It comes from line ends that were deleted. Both words have to be ordinary ones, and after a colon, “?” or “!” only
    words such as “the” and “they” count. Entities, code, addresses and articles that hold any are left alone.
    """
    if document.has_code or not any(sign in document.marks for sign in _SIGNS):
        return
    words = Lexicon.of("en")
    for match in _GLUED.finditer(document.prose):
        left, right = match["left"], match["right"]
        is_sure = right in _OPENING or (match["mark"] == ";" and not JOINING.isdisjoint((left, right)))
        if is_sure and left.islower() and are_ordinary(words, left, right, technical=False):
            fix = Fix.replace(Span(match.start("right"), match.start("right")), " ", "safe")
            text = f"{left}{match['mark']} {right}"
            yield Finding(Span(*match.span()), f"A space is missing after “{left}{match['mark']}”", (text,), fix)
