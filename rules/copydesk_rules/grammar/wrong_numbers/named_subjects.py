"""Verbs for several of which one named person is the subject: “Dr Marlow agree”, “Ann Hill, who run the mill”."""

import re

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.subjunctive import NEED_NOT
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.verbs import form_for_one

_TITLES = "Mr Mrs Ms Dr Miss Prof Professor Judge Councillor Cllr Sergeant Inspector Superintendent".split()
_TITLED = Regex(rf"(?:{'|'.join(_TITLES)})\.? [A-Z][a-z’'-]+ (?P<verb>[a-z]+(?:n['’]t)?)(?= [a-z“\"])")
_WHO = Regex(
    r"(?P<given>[A-Z][a-z]+) (?P<family>[A-Z][a-z’'-]+), who (?:(?:still|now|also|often|never|always) )?"
    r"(?P<verb>[a-z]+(?:n['’]t)?)(?= [a-z\d])"
)
_SAID = Regex(
    r"(?:\b(?:said|says|told|by|to|from|because|when|while) |[.!?]['\"”]? |  |\A)"
    r"(?:(?:mr|mrs|ms|dr|prof|professor|col|colonel|capt|captain|sgt|sergeant|gen|general|lt|lieutenant|major|judge|rev"
    r"|reverend|inspector|superintendent|councillor|cllr|sen|senator|sir|dame|mayor|bishop)\.? )?\Z"
)
_OF = Regex(
    rf"(?:{'|'.join(_TITLES)})\.? (?:[A-Z][\w’'-]+ ){{0,2}}[A-Z][\w’'-]+,? (?:of|from|at)"
    r" (?:(?!and\b|or\b)[\w’'-]+ ?){1,7}, who (?P<verb>[a-z]+(?:n['’]t)?)(?= [a-z\d])"
)
"""Somebody of a place or a body: “Dr Ann Hill of the University of Leeds, who were”."""
_AGED = Regex(r", (?:aged )?\d{1,2}, (?P<verb>[a-z]+(?:n['’]t)?)(?= [a-z\d])")
_NAMED = Regex(
    r"(?:(?:The|His|Her|Its|Their|Our|My) (?:[a-z]+ ){0,2}[a-z]+(?<!s), )?(?:[A-Z][\w’'.-]* ){1,3}[A-Z][\w’'-]+\Z"
)
"""All of a sentence before somebody's age: “Its captain, Oleg Marlow”."""
_OBJECT = Regex(r" (?:the|an?|his|her|its|their|our|my|this|that|these|those|it|them|him|us|any)\b")
_LONGEST_NAME = 80
_NEAR = 32


def wrong_after_named(document: Document) -> Disagreements:
    """Each such verb, where the name begins a sentence or a clause: its place, the right form and the name."""
    if not document.vocabulary.isdisjoint(_TITLES):
        for match in _TITLED.finditer(document.prose):
            if document.begins_sentence(match.start()):
                yield from _wrong(document, match, match[0].rpartition(" ")[0])
    yield from _after_ages(document)
    if ", who " in document.folded:
        for match in _OF.finditer(document.prose) if not document.vocabulary.isdisjoint(_TITLES) else ():
            if document.begins_sentence(match.start()):
                yield from _wrong(document, match, "who", may_be_noun=True)
        for match in _WHO.finditer(document.prose):
            begins = _SAID.left_of(document.folded, match.start(), _NEAR) or document.begins_sentence(match.start())
            if begins and _is_name_of_person(match):
                yield from _wrong(document, match, "who", may_be_noun=True)


def _after_ages(document: Document) -> Disagreements:
    """“Its captain, Oleg Marlow, 51, deny it”: the age parts one person from the verb."""
    for match in _AGED.finditer(document.prose):
        start = match.start()
        sentence = document.sentence_at(start)
        if not sentence or start - sentence.start > _LONGEST_NAME:
            continue
        if _NAMED.fullmatch(document.prose, sentence.start, start):
            is_deed = _OBJECT.match(document.folded, match.end()) is not None
            yield from _wrong(document, match, document.text(Span(sentence.start, start)), may_be_noun=is_deed)


def _wrong(document: Document, match: re.Match[str], subject: str, *, may_be_noun: bool = False) -> Disagreements:
    verb = match["verb"].replace("’", "'")
    right = "led" if verb == "lead" and may_be_noun else form_for_one(verb, may_be_noun=may_be_noun)
    is_modal = verb == "need" and NEED_NOT.match(document.folded, match.end())
    if right and not is_modal:
        yield Span(*match.span("verb")), right, subject


def _is_name_of_person(match: re.Match[str]) -> bool:
    people = People.known()
    return bool(people.namesakes(match["given"].lower()) or people.families(match["family"].lower()))
