"""A plural with an apostrophe, the greengrocer's."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, rule

_MANY = (
    r"(?i:these|those|several|both|few|many|all the|some of the|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|dozens of|hundreds of|thousands of|\d{1,3})"
)
_VERB = r"(?:are|were|have|had been|who|which|that (?:are|were|have))\b"
_COUNTED = Regex(
    rf"(?<![\w.,-]){_MANY} (?P<noun>[a-z]{{3,}}|[A-Z]{{2,4}}|[A-Z]{{2,4}})(?P<mark>['’])s"
    rf"(?= {_VERB}|[,;:]? (?:and|or|in|on|at|from|with|for|to|by) |[.;:!?](?:\s|\Z))"
)
# After “the” only nouns that end in a vowel, which invite the slip: “the company’s are bigger than the bank’s”.
_SUBJECT = Regex(
    r"(?:(?<=[.!?:] )|(?<=\n)|\A)"
    r"(?:(?:The|Our|Their) (?:[a-z]+ )?(?=[a-z]+[aiou]['’])|(?:Fresh|Local|Most|Some|Many) )"
    r"(?P<noun>[a-z]{4,})(?P<mark>['’])s (?:are|were|have been)\b"
)
_NO_NOUN = frozenset(
    "that this these those what who there here where it let how when she one men women children people everyone someone"
    " nobody anyone somebody everybody today tomorrow yesterday year month week day hour minute century decade".split()
)
_COMMON = 100


@rule(
    Bad(
        "These [[tomato’s]] are ripe, and several [[MP’s]] have resigned.",
        fixed="These tomatoes are ripe, and several MPs have resigned.",
    ),
    Bad(
        "The fresh [[potato's]] are in. Dozens of [[taxi's]] were parked outside.",
        fixed="The fresh potatoes are in. Dozens of taxis were parked outside.",
    ),
    Good("These men’s votes count; those who’s here; many a man’s hat; both today’s and two week’s notice."),
    Good("The company’s are bigger than the bank’s are; one of the two company’s shares; all the city’s pubs."),
    Good("Their results are bad, the company’s are worse. Many, it’s said, were there; these days it’s late."),
    family="spelling",
    languages=("en",),
)
def plural_apostrophe(document: Document) -> Iterator[Finding]:
    """A plural with an apostrophe, the greengrocer’s: “these tomato’s are ripe”, “several MP’s have resigned”.

    The apostrophe is for what belongs to one. Reported only after words that count several and before words that need
    a plural; “the 1990’s” and the like are left to the house’s style.
    """
    if "'s " not in document.folded and "'s." not in document.folded:
        return
    for pattern in (_COUNTED, _SUBJECT):
        for match in pattern.finditer(document.prose):
            noun = match["noun"]
            plural = _plural(noun)
            if plural:
                span = Span(match.start("noun"), match.end("mark") + 1)
                message = f"“{document.text(span)}” is no plural: several are “{plural}”"
                yield Finding(span, message, (plural,), Fix.replace(span, plural, "unsafe"))


def _plural(noun: str) -> str | None:
    """The plural of a noun; None if the word may be none, or is a time: “two week’s notice”."""
    if noun.isupper():
        return f"{noun}s"
    words = Lexicon.of("en")
    forms = (f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}es", f"{noun}s")
    best = max(forms, key=words.frequency)
    return best if noun not in _NO_NOUN and words.frequency(best) >= _COMMON else None
