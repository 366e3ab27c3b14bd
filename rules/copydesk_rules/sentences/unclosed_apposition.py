"""What a comma puts in and none closes: somebody's age, or a name after an office."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.grammar.nouns import PERSONS
from copydesk_rules.sentences.offices import NAME, OFFICE, is_given, is_office

_VERBS = ("said", "says", "told", "added", "was", "is", "has", "had", "who")
_AGED = Regex(rf"\b{NAME}, (?P<what>[1-9]\d)\Z")
_CALLED = Regex(rf"(?P<begins>(?:But |And |Yet )?{OFFICE}(?P<noun>[\w-]+), )(?P<what>{NAME})")
_SAYING = frozenset("said says told added".split())
_TELLING = _SAYING | {"who"}
"""After any other verb a number may be its subject: “According to Ann Hill, 20 had left”."""
_SAID = Regex(r":| (?!(?:\w+ )?\w+,)[a-z]")
"""What somebody says; “His wife, Ann Hill told us, was ill” is whole."""
_PERSONS = PERSONS.union(
    "spokesman spokeswoman spokesperson director chairman chairwoman chairperson headteacher head headmaster"
    " principal boss partner colleague classmate teammate mate owner founder editor trainer secretary leader"
    " executive solicitor barrister inspector superintendent constable sergeant firefighter paramedic trustee"
    " treasurer co-author co-founder developer designer engineer organiser organizer volunteer resident survivor"
    " witness widow widower grandson granddaughter grandmother grandfather nephew niece fiance fiancee girlfriend"
    " boyfriend vicar curator".split()
)
_MOST_WORDS = 12
_LONGEST = 48
"""Characters of a name with its age."""


@rule(
    Bad("Ellie Moss, [[10]] said it was fun.", fixed="Ellie Moss, 10, said it was fun."),
    Bad("She met Ben Lowe, [[54]] who lives here.", fixed="She met Ben Lowe, 54, who lives here."),
    Bad("Her classmate, [[Jack Moss]] added: “It was fun.”", fixed="Her classmate, Jack Moss, added: “It was fun.”"),
    Good("Ellie Moss, 10, said it was fun. The film, Jane Moss said, was new. In May, Jane Moss said it was fun."),
    Good("According to Jane Moss, 20 had left. His wife, Ann Hill told us, was ill.", path="a.txt"),
    Good("The mayor, Jane Moss said, was ill. On Friday, 10 had left. Jane Moss and, of Leeds, 10 said so."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def unclosed_apposition(document: Document) -> Iterator[Finding]:
    """Somebody's age, or a name after an office, with a comma before it and none after it: “Ellie Moss, 10 said”.

    What is put in between two commas needs both. Looked for after a full name, and at the head of a sentence, right
    before a verb of saying or being. The first comma may be the wrong one instead, so that the fix is unsafe.
    """
    for verb in filter(document.folded_vocabulary.__contains__, _VERBS):
        for at in document.folded_places(f" {verb}"):
            what = _put_in(document, at, verb)
            if what and not document.is_quoted(at):
                right = f"{document.text(what)},"
                message = f"A comma before “{document.text(what)}” asks for one after it"
                yield Finding(what, message, (right,), Fix.replace(Span(at, at), ",", "unsafe"))


def _put_in(document: Document, at: int, verb: str) -> Span | None:
    """What ends at a place, before a verb, and has a comma before it only."""
    prose, end = document.prose, at + 1 + len(verb)
    if prose[end : end + 1].isalnum():
        return None
    aged = _AGED.left_of(prose, at, _LONGEST) if prose[at - 1 : at].isdigit() else None
    if aged:
        is_age = verb in _TELLING or _opens_with_person(document, aged.start())
        return Span(*aged.span("what")) if is_age and is_given(aged["given"]) else None
    if verb not in _SAYING or not prose[at - 1 : at].isalpha() or not _SAID.match(prose, end):
        return None
    sentence = document.sentence_at(at)
    before = prose[sentence.start : at] if sentence else ""
    called = _CALLED.fullmatch(before) if before.count(",") == 1 and before.count(" ") < _MOST_WORDS else None
    if not called or called["noun"].lower() not in _PERSONS or not is_given(called["given"]):
        return None
    is_sure = is_office(called["office"].split()) and sentence is not None
    return Span(at - len(called["what"]), at) if is_sure else None


def _opens_with_person(document: Document, start: int) -> bool:
    """Whether no “according to” or the like opens the sentence in which a name stands."""
    sentence = document.sentence_at(start)
    return sentence is not None and is_office(document.prose[sentence.start : start].split()[:1])
