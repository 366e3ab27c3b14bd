"""Relative clauses whose verb is not in the number of what they describe: “firms that breaks the law”."""

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import (
    ADJECTIVE,
    OPTIONAL_DETERMINER,
    may_be_verb,
    noun_before,
    several_of,
)
from copydesk_rules.grammar.wrong_numbers.parted_subjects import is_sure_plural
from copydesk_rules.words.nouns import PERSONS, names_several
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.verbs import TO_SINGULAR, bases_by_third, form_for_one

_WHO = Regex(r", who (?P<verb>have|were|are|do|haven't|weren't|aren't|don't) (?!i |you |we |they )[a-z]")
_PERSON = Regex(
    r"(?:\A|[.!?]['\"”]? |  |, (?:and|but) |\b(?:said|says|that|because|when|while|where|by|to|told|from|with) )"
    r"(?:the|an?|his|her|their|its|our|my) (?:[a-z]+ )?(?P<noun>[a-z]+)\Z"
)
_AGED = Regex(r", (?:aged )?\d{1,2}, who (?:(?:still|now|also|often|never|always) )?(?P<verb>[a-z]+(?:n't)?)(?= [a-z])")
_OTHERS = Regex(r"\b(?:and|of|or|with)\b|\d")
"""What earlier in a sentence may name others: “Ann, 7, and Ben, 9, who have a cat”, “the parents of Ben, 9, who”."""
_SEVERAL_AGED = Regex(r"\b(?:[Tt]he [A-Z][\w’'-]*s|[a-z]+(?<!s)s|[Cc]hildren|[Pp]eople|[Mm]en|[Ww]omen)\Z")
"""Several of one age: “the twins, 12, who live here”."""
_CLOSING = Regex('["”]')
"""What ends what somebody said, before the name: “We drove and sang,” said Ann Hill, 41, who”."""
_FARTHEST = 48
_OF = Regex(r"\b(?:of|than|among) (?:(?!who\b)[\w'’-]+ ){0,4}[a-z]+\Z")
"""What may come before several of whom only one is described: “one of the boys who sings”."""
_OF_ONE = Regex(
    r"\b(?:an?|one|another|(?:some|any|every)(?:one|body)|the|this|that|his|her|its|their|our|my) (?:[\w'’-]+ ){0,4}?"
    r"(?:with|to|for|from|by|in|on|at|about|over|behind|[a-z]+ing) (?:(?!who\b)[\w'’-]+ ){0,4}[a-z]+\Z"
)
"""Somebody of whom the clause may tell as well: “an adviser to two kings who is”, “a mother raising boys who was”."""
_DETERMINED = Regex(
    rf"\b(?:the|these|those|several|many|some|all|most|his|her|its|their|our|my|your|{MORE_THAN_ONE}|\d+) "
    r"(?:[a-z]+ )?[a-z]+\Z"
)
"""A noun that is no verb, as “decides” is in “she is the one who decides who goes”."""
_THOSE = (" those that ", " those who ", " those which ")
_OF_OBJECTS = "s that "
_OF_COUNTED = "s which "
_WHO_DO = ("s who ", "e who ", "n who ")
"""After a plural in “-s”, and after “people”, “men” and “children”."""
_PERSONS = ("people", "children", "men", "women")
_SEVERAL = (_OF_OBJECTS, _OF_COUNTED, "s, which ", *_WHO_DO)
_VERB = Regex(
    r"(?:(?:also|still|never|always|often|(?!(?:famil|suppl|repl|assemb|ital|al|f|jul|ral|monopo)ly\b)[a-z]+ly) )?"
    r"(?P<verb>[a-z']+) (?!and |or )[a-z\d]"
)
_OBJECT = Regex(r" (?:the|an?|his|her|him|its|them|their|us|our|your|my|me|this|these|all|any)\b")
_BEFORE = Regex(rf"{OPTIONAL_DETERMINER}(?:{ADJECTIVE})?[a-z]+")
_HOLDING = Regex(r"(?:contain|include|create|provide|offer|produce|use)(?:s|d|ed)?|have|has|had|are|were")
"""Verbs whose object alone a clause after it can describe: “it contains rules that changes the game”."""
_CLEFT = Regex(r"\b(?:(?:it|that|this)(?:'s| is| was| isn't| wasn't)|what|how|way|why)\b")
"""What shows that the clause may describe something else: “it is how she uses words that makes her great”."""
_BEFORE_OBJECT = Regex(
    r"(?<!\bof )(?<![a-z])(?P<verb>[a-z]+) (?:(?:some|many|several|new|other|two|three|no) )?[a-z]+\Z"
)
_FOUND = Regex(
    r"\b(?:he|she|they|we|it|i|who) (?:(?:had|has|have) )?"
    r"(?!(?:inform|remind|warn|assur|promis|convinc|persuad|notifi|advis|show)ed\b)"
    r"(?:[a-z]{3,}ed|found|saw|built|made|held|sold|took|had|bought|wrote) (?:[a-z]+ (?:and )?)?[a-z]+\Z"
)
"""A noun that is what somebody found or made, so that the clause after it describes nothing else."""
_COUNTED = Regex(
    rf"(?<!\bof )\b(?:{MORE_THAN_ONE}|several|many|these|those|various|numerous|number of different|several different)"
    r" (?:[a-z]+ )?[a-z]+\Z"
)
"""Some of several, which no “of” makes the part of a thing that the clause might describe."""
_ONE_OF = (" of", " than", " one", " only")
_AT_THOSE = Regex(r"(?:\A|[.!?]\W? |\n)(?:At|In|On|With|For|By|From|Under) (?:these|those|such) (?:[a-z]+ )?[a-z]+\Z")
"""What opens a sentence whose subject is “that”: “At those prices that means a loss”."""
_LONGEST = 8
_LONGEST_SUBJECT = 80


def wrong_of_persons(document: Document) -> Disagreements:
    """Each verb in the number of several in a clause that describes one person: “the owner, who have a cat”.

    Only where nobody else is named before, as “the mayor and the owner, who have a cat” is right.
    """
    if ", who " not in document.folded:
        return
    for match in _AGED.finditer(document.folded):
        right = form_for_one(match["verb"], may_be_noun=True)
        unquoted = _CLOSING.split(document.sentence_before(match.start(), _LONGEST_SUBJECT))[-1]
        others = _OTHERS.search(unquoted)
        others = others or _SEVERAL_AGED.left_of(document.prose, match.start(), _FARTHEST)
        if right and not others:
            yield Span(*match.span("verb")), right, "who"
    for match in _WHO.finditer(document.folded):
        before = _PERSON.left_of(document.folded, match.start(), _FARTHEST)
        if before and before["noun"] in PERSONS:
            yield Span(*match.span("verb")), TO_SINGULAR[match["verb"]], before["noun"]


def wrong_in_relatives(clauses: Clauses) -> Disagreements:
    """Each verb in the number of one thing in a clause that describes several: its place, the right form and the words.

    Only where nothing but several can be meant: after “those”, and after a noun in the plural that opens a sentence.
    """
    document, text = clauses.document, clauses.document.folded
    for lead in (*_THOSE, *_SEVERAL) if "those" in document.folded_vocabulary else _SEVERAL:
        for at in document.folded_places(lead):
            match = _VERB.match(text, at + len(lead))
            right = _right_of(match["verb"], text, match.end("verb")) if match else ""
            is_verb = match and right and document.prose[at : match.end("verb")].islower()  # not “drugs that WHO has”
            if match and is_verb and _describes_several(clauses, lead, at):
                yield Span(*match.span("verb")), right, "those" if lead in _THOSE else noun_before(text, at + 1)


def _right_of(verb: str, text: str, end: int) -> str:
    """The form for several of a verb in the one for one thing; what may be a noun is a verb before an article."""
    return several_of(verb) or (bases_by_third().get(verb, "") if _OBJECT.match(text, end) else "")


def _describes_several(clauses: Clauses, lead: str, at: int) -> bool:
    document, text, end = clauses.document, clauses.document.folded, at + 1
    if lead in _OF_OBJECTS and _AT_THOSE.left_of(document.prose, end, _FARTHEST):
        return False
    if lead in _THOSE:  # “one of those who was there”
        return not text[max(0, at - _LONGEST) : at].endswith(_ONE_OF)
    noun = noun_before(text, end)
    is_plural = names_several(noun) and document.prose[end - len(noun) : end].islower()
    if lead in _WHO_DO and names_several(noun) and not _OF.left_of(text, end, _FARTHEST):
        is_opening = noun in _PERSONS and document.begins_sentence(end - len(noun))
        is_noun = is_opening or not may_be_verb(noun) or _DETERMINED.left_of(text, end, _FARTHEST)
        return bool((is_plural or is_opening) and is_noun and not _OF_ONE.left_of(text, end, _LONGEST_SUBJECT))
    before = clauses.subject(_BEFORE, end)
    if lead != _OF_COUNTED and before and is_sure_plural(document, before[0], noun, before.start()):
        return True
    if not (is_plural and lead.startswith("s ")) or _OF_ONE.left_of(text, end, _LONGEST_SUBJECT):
        return False
    is_described = not may_be_verb(noun) and any(what.left_of(text, end, _FARTHEST) for what in (_FOUND, _COUNTED))
    is_object = before is None and lead == _OF_OBJECTS and _is_object(document, end)
    return (is_described or is_object) and not _CLEFT.search(document.sentence_before(end, _LONGEST_SUBJECT))


def _is_object(document: Document, end: int) -> bool:
    """Whether what ends at a place is the object of a verb such as “contains”, and all that a clause can describe."""
    match = _BEFORE_OBJECT.left_of(document.folded, end, _LONGEST_SUBJECT)
    return match is not None and _HOLDING.fullmatch(match["verb"]) is not None
