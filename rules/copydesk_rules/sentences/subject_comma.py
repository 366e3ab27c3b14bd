"""A comma between somebody's name and what is said of them."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.offices import NAME, OFFICE, is_given, is_office

_VERBS = ("is", "was", "has", "had", "will", "would", "can", "could", "says", "said")
_SAYING = frozenset({"says", "said"})
_GOES_ON = Regex(r" (?!he |she |i |we |and |or )[a-z]")
_SAYS = Regex(
    r" (?:it|that|there|they|people)\b"
    r"| (?:the|its|this|these|most|many|some|an?|his|her|their|our|no|more)\b(?!(?: [\w’'-]+){1,2}[.!])"
    r"| [a-z]+s (?:are|were|have|had|will|would|could|should|can|may|might)\b"
)
"""What somebody says; after a name that is itself what was said, “Ann Hill, says the mayor”, stands who said it."""
_SUBJECT = Regex(rf"(?:But |And |Yet )?{OFFICE}{NAME}")
_MOST_WORDS = 8
_END = Regex(r"[.!]['\"”’)]*\Z")


@rule(
    Bad("Mayor Ann Hill[[, says]] the bridge is safe.", fixed="Mayor Ann Hill says the bridge is safe."),
    Bad(
        "The club’s director Ben Lowe[[, was]] hurt. But Jane Moss[[, is]] well.",
        fixed="The club’s director Ben Lowe was hurt. But Jane Moss is well.",
    ),
    Good("Mayor Ann Hill, 54, says the bridge is safe; Ben Lowe, who was hurt, is well; Ann Hill, said the mayor."),
    Good("The bridge is safe for Ann Hill, says the mayor. In the town of Ann Hill, was there a mill?"),
    Good("It was found. Mayor Ann Hill, says the new owner."),
    Good("Jane Moss, is it safe? The new mayor, Jane Moss, is well. Like Ann Hill, is one who"),
    Good("“Ann Hill, is well,” he read. Next year comes Ann Hill, is the word. Left by Ben Lowe, was a coat."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def subject_comma(document: Document) -> Iterator[Finding]:
    """A comma between somebody's name and the verb: “Mayor Ann Hill, says the bridge is safe”.

    One comma parts what belongs together; two would enclose an insertion. Reported only where nothing but an office and
    a full name stands before it in the sentence, and no question is asked. The fix is unsafe, as words may have been
    lost after the comma.
    """
    for verb in filter(document.folded_vocabulary.__contains__, _VERBS):
        for comma in document.folded_places(f", {verb} "):
            end = comma + len(", ") + len(verb)
            if _goes_on(document, verb, end) and _is_after_subject(document, comma):
                place = Span(comma, end)
                fix = Fix.replace(Span(comma, comma + 1), "", "unsafe")
                message = f"A comma parts the name from the verb, “{verb}”"
                yield Finding(place, message, (f" {document.text(place)[2:]}",), fix)


def _goes_on(document: Document, verb: str, end: int) -> bool:
    """Whether what follows the verb tells something of a subject before it."""
    goes_on = _SAYS if verb in _SAYING else _GOES_ON
    return goes_on.match(document.prose, end) is not None


def _is_after_subject(document: Document, comma: int) -> bool:
    """Whether a sentence that is no question begins with somebody's office and name, and these with the comma end."""
    sentence = document.sentence_at(comma)
    if sentence is None or document.is_quoted(comma) or not _END.search(document.text(sentence)):
        return False
    before = document.prose[sentence.start : comma]
    subject = _SUBJECT.fullmatch(before) if before.count(" ") < _MOST_WORDS else None
    return subject is not None and is_given(subject["given"]) and is_office(subject["office"].split())
