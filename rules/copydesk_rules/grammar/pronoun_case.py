"""“I” where “me” belongs, and “he” where “him” does."""

from collections.abc import Iterator
from re import Match

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.transcripts import as_spoken

_AND_I = Regex(r" and (?P<word>I)(?=[.,;:!?)”\"]|\Z)")
_OBJECT = Regex(
    r"\b(?:to|for|with|between|from|by|about|against|behind|beside|near) "
    r"(?:(?:my|her|his) \w+|[A-Z][\w’'-]+|you|him|her|them)\Z"
)
_GIVEN = Regex(
    r"\b(?:gave|gives?|giving|given|told|tells?|telling|showed|shows?|asked|asks?|invited|invites|offered|taught|sent"
    r"|allowed|allows|helped|helps|urged|encouraged) (?:my \w+|[A-Z][\w’'-]+|him|her|them)\Z"
)
_AND_I_TO = Regex(r" and (?P<word>I)(?= (?:to|an?|how to|about) [a-z])")
"""What they are given, or asked to do, of whom I am one: “she asked my wife and I to leave”."""
_LONGEST = 40
_BETWEEN = Regex(r"between (?<!\wbetween )(?P<word>he|she|they|we) and (?=\w)")
_SIGNS = frozenset(("between", subject) for subject in ("he", "she", "they", "we"))
_KIN = (
    r"(?:(?:younger|older|elder|two|three|big|little|best|late|new|young) )?(?:brothers?|sisters?|mother|father"
    r"|mum|mom|dad|wife|husband|parents|sons?|daughters?|friends?|family|children|boyfriend|girlfriend|partner|uncle"
    r"|aunt|cousins?|team-?mates?|colleagues?|neighbou?rs?|fianc[ée]e?|grandmother|grandfather|staff|team|class)"
)
_DO = (
    r"(?:are|were|went|go|had|have|lived?|moved|built|decided|came|met|got|took|made|started|saw|bought|love|like|wanted"
    r"|want|will|would|can|could|did|both|always|used to|share|run|own|opened|founded|married|travell?ed|worked?"
    r"|played|arrived|won|lost|left|found|gave|grew)"
)
_SUBJECT = Regex(
    r"(?P<word>Me|Him|Her(?! and (?:his|their|our)\b)|Us|Them) and"
    rf" (?P<other>(?:my|his|her|their|our|the) {_KIN}) {_DO}\b(?! by\b)"
)
"""Two people who do something, the first of them as an object: “Him and his wife moved to Spain”."""
_SUBJECTS = {"Me": "I", "Him": "he", "Her": "she", "Us": "we", "Them": "they"}
_SUBJECT_SIGNS = frozenset((word.lower(), "and") for word in _SUBJECTS)
_QUOTED = frozenset("\"“‘'")
_OBJECTS = {"I": "me", "he": "him", "she": "her", "they": "them", "we": "us"}


@rule(
    Bad(
        "It was a gift to my wife and [[I]]. It came from Ann and [[I]], he said.",
        fixed="It was a gift to my wife and me. It came from Ann and me, he said.",
    ),
    Bad("The talks between [[he]] and the mayor failed.", fixed="The talks between him and the mayor failed."),
    Bad("She asked my wife and [[I]] to stay.", fixed="She asked my wife and me to stay."),
    Bad("[[Him]] and his wife moved to Spain.", fixed="He and his wife moved to Spain."),
    Bad("[[Me and my brother]] went to the match.", fixed="My brother and I went to the match."),
    Good("Me and my big mouth. Her and his team were there. It hit her and my wife had left."),
    Good("“Me and my brother went,” he said."),
    Good("As I told Ann and Bo, he asked her and I went. What she gave them and I took is here."),
    Good("To my wife and me it was dear. For Ann and I know it. My wife and I, said he, went."),
    Good("It is between him and her. She and I left for Rome."),
    family="grammar",
    languages=("en",),
    severity="error",
)
def pronoun_case(document: Document) -> Iterator[Finding]:
    """“I” where “me” belongs, or “he” where “him” does: “a gift to my wife and I”, “between he and the mayor”.

    Leave out the other person, and it shows: nobody gives a gift “to I”. Reported only at the end of a clause, where no
    verb of which “I” might be the subject can follow. In a transcript it is a remark. The other way around, “him and
    his wife moved” is a warning where these two begin a sentence, and nobody is quoted.
    """
    yield from as_spoken(document, _found(document))


def _found(document: Document) -> Iterator[Finding]:
    if ("and", "i") in document.pairs:
        for match in _AND_I.at(document.places((" and I",)), document.prose):
            if _OBJECT.left_of(document.prose, match.start(), _LONGEST):
                yield _finding(match)
        for match in _AND_I_TO.at(document.places((" and I",)), document.prose):
            if _GIVEN.left_of(document.prose, match.start(), _LONGEST):
                yield _finding(match)
    if document.has_pair_of(_SIGNS):
        yield from map(_finding, _BETWEEN.finditer(document.prose))
    if document.has_pair_of(_SUBJECT_SIGNS):
        for match in _SUBJECT.finditer(document.prose):
            quoted = document.prose[match.start() - 1 : match.start()] in _QUOTED
            if document.begins_sentence(match.start()) and not quoted:
                yield _subject(document, match)


def _subject(document: Document, match: Match[str]) -> Finding:
    subject = _SUBJECTS[match["word"]]
    if match["word"] == "Me":
        other = match["other"]
        right = f"{other[0].upper()}{other[1:]} and I"
        span = Span(match.start(), match.end("other"))
    else:
        span, right = Span(*match.span("word")), subject.capitalize()
    message = f"“{document.text(span)}” should be “{right}” as the subject"
    return Finding.replacing(span, right, message, "safe", severity="warning")


def _finding(match: Match[str]) -> Finding:
    span, right = Span(*match.span("word")), _OBJECTS[match["word"]]
    return Finding.replacing(span, right, f"“{match['word']}” should be “{right}” here", "safe")
