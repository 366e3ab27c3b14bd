"""What a comma puts in and none closes: somebody's age, a name after an office or an office after a name."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.offices import NAME, OFFICE, is_given, is_office
from copydesk_rules.words.nouns import PERSONS
from copydesk_rules.words.verbs import forms_of_deeds

_VERBS = ("said", "says", "told", "added", "was", "is", "has", "had", "who")
_AGED = Regex(rf"\b{NAME}, (?P<what>[1-9]\d)\Z")
_CALLED = Regex(rf"(?P<begins>(?:But |And |Yet )?{OFFICE}(?P<noun>[\w-]+), )(?P<what>{NAME})")
_CALLED_OF = Regex(
    r"(?:But |And |Yet )?The\s(?:[a-z-]+\s){0,2}(?P<noun>[A-Za-z-]+)\sof\s(?:the\s)?"
    rf"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){{0,2}},\s(?P<what>{NAME})"
)
"""“The mayor of Leeds, Ann Hill”."""
_DESCRIBED = Regex(rf"(?:But |And |Yet )?{OFFICE}{NAME}, (?P<what>(?:[\w’'&-]+ ){{1,12}}[\w’'&-]+)")
_QUOTED = Regex(r"[,?!][\"”’']\s")
"""The end of what is quoted before it is told who said it."""
_SAYING = frozenset("said says told added".split())
_TELLING = _SAYING | {"who"}
"""After any other verb a number may be its subject: “According to Ann Hill, 20 had left”."""
_SAID = Regex(r":| (?!(?:\w+ )?\w+,)[a-z]")
"""What somebody says; “His wife, Ann Hill told us, was ill” is whole."""
_PERSONS = PERSONS.union(
    "head principal boss partner mate owner founder editor trainer leader executive co-author co-founder developer"
    " designer organiser organizer volunteer resident witness fiance fiancee".split()
)
_HOLDERS = _PERSONS.union(["premier", "chair"])
_FIRST = 4
"""Words of a description among which the office is: “the trust’s chief nurse”."""
_OTHER_CLAUSE = frozenset("who whom which that whose when where as if than but".split())
_MOST_WORDS = 12
_LONGEST = 48
"""Characters of a name with its age."""


@rule(
    Bad("Ellie Moss, [[10]] said it was fun.", fixed="Ellie Moss, 10, said it was fun."),
    Bad("She met Ben Lowe, [[54]] who lives here.", fixed="She met Ben Lowe, 54, who lives here."),
    Bad("Her classmate, [[Jack Moss]] added: “It was fun.”", fixed="Her classmate, Jack Moss, added: “It was fun.”"),
    Bad(
        "Ben Lowe, [[head of the mill]] said so. The manager, [[Ann Hill]] is ill.",
        fixed="Ben Lowe, head of the mill, said so. The manager, Ann Hill, is ill.",
    ),
    Bad(
        "“It is shut, as it was,” Ben Lowe, [[head of the mill]] said on Friday.",
        fixed="“It is shut, as it was,” Ben Lowe, head of the mill, said on Friday.",
    ),
    Good(
        "Ben Lowe, head of the mill, said so. Ben Lowe, whom the head of it told said so. Ben Lowe, of Leeds said so."
    ),
    Bad("The mayor of Leeds, [[Ann Hill]] said so.", fixed="The mayor of Leeds, Ann Hill, said so."),
    Good(
        "The mayor of Leeds, Ann Hill, said so. The mayor of Leeds, Ann Hill said, was late. In it, Ann Hill said so."
    ),
    Good("Ellie Moss, 10, said it was fun. The film, Jane Moss said, was new. In May, Jane Moss said it was fun."),
    Good("According to Jane Moss, 20 had left. His wife, Ann Hill told us, was ill.", path="a.txt"),
    Good("The mayor, Jane Moss said, was ill. On Friday, 10 had left. Jane Moss and, of Leeds, 10 said so."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def unclosed_apposition(document: Document) -> Iterator[Finding]:
    """Somebody's age, name or office, with a comma before it and none after it: “Ellie Moss, 10 said”.

    An insertion needs a comma on either side. Reported after a full name, and at the head of a sentence or after
    what is quoted, right before a verb of saying or being: “Ben Lowe, head of the mill said”. The fix is unsafe, as
    the first comma may be the wrong one.
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
    if verb == "who" or not prose[at - 1 : at].isalpha() or not _SAID.match(prose, end):
        return None
    sentence = document.sentence_at(at)
    before = _QUOTED.split(prose[sentence.start : at])[-1] if sentence else ""
    what = _name_or_office(before) if before.count(",") == 1 else None
    return Span(at - len(what), at) if what else None


def _name_or_office(before: str) -> str | None:
    """What stands behind the comma of a sentence up to its verb: a name after who that is, or the other way round."""
    if called := _CALLED_OF.fullmatch(before):
        return called["what"] if called["noun"].lower() in _HOLDERS and is_given(called["given"]) else None
    if called := _CALLED.fullmatch(before):
        is_somebody = called["noun"].lower() in _PERSONS and before.count(" ") < _MOST_WORDS
        is_named = is_given(called["given"]) and is_office(called["office"].split())
        return called["what"] if is_somebody and is_named else None
    described = _DESCRIBED.fullmatch(before)
    if not described or not is_given(described["given"]) or not is_office(described["office"].split()):
        return None
    words = described["what"].lower().split()
    is_known = not _PERSONS.isdisjoint(words[:_FIRST]) and forms_of_deeds().isdisjoint(words)
    return described["what"] if is_known and _OTHER_CLAUSE.isdisjoint(words) else None


def _opens_with_person(document: Document, start: int) -> bool:
    """Whether no “according to” or the like opens the sentence in which a name stands."""
    sentence = document.sentence_at(start)
    return sentence is not None and is_office(document.prose[sentence.start : start].split()[:1])
