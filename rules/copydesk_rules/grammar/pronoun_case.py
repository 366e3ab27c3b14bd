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
_OBJECTS = {"I": "me", "he": "him", "she": "her", "they": "them", "we": "us"}


@rule(
    Bad(
        "It was a gift to my wife and [[I]]. It came from Ann and [[I]], he said.",
        fixed="It was a gift to my wife and me. It came from Ann and me, he said.",
    ),
    Bad("The talks between [[he]] and the mayor failed.", fixed="The talks between him and the mayor failed."),
    Bad("She asked my wife and [[I]] to stay.", fixed="She asked my wife and me to stay."),
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
    verb of which “I” might be the subject can follow. In a transcript it is a remark.
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


def _finding(match: Match[str]) -> Finding:
    span, right = Span(*match.span("word")), _OBJECTS[match["word"]]
    return Finding.replacing(span, right, f"“{match['word']}” should be “{right}” here", "safe")
