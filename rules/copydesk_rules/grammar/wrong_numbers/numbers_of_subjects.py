"""Subjects whose number is sure from the noun alone, right before a verb in the other number."""

import re
from collections.abc import Callable

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause, may_be_listed, may_begin_with_verb
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.noun_phrases import NO_NOUNS
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import MASS, PEOPLE, names_several, plurals
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.verbs import TO_PLURAL, TO_SINGULAR, bases_by_third, by_third, verbs

_SEVERAL = Regex(
    r"(?:the|these|those|both|many|several|all the|our|their|his|her|my|its|your) "
    r"(?:(?:new|old|young|other|two|three|local|main|best|big|small|first|last|few|remaining|federal|foreign|senior|public|private"
    r"|city|state|police|market) )?[a-z]+"
)
_NUMBER = rf"(?:\d[\d,.]*(?: (?:million|billion))?|{MORE_THAN_ONE}|several|dozens of|hundreds of)"
_COUNTED = Regex(
    rf"(?:(?:all|about|around|nearly|almost|over|more than|at least|the|these|those) ){{0,2}}{_NUMBER} [a-z]+"
)
_DETERMINERS = "the|these|those|many|several|some|most|his|her|its|their|our|two|three|four|five"
_SURE_DETERMINERS = frozenset(_DETERMINERS.split("|"))
OPTIONAL_DETERMINER = rf"(?:(?:{_DETERMINERS}) )?"
ADJECTIVE = (
    r"(?!(?:what|when|if|how|why|where|that|whatever|whether|to|of|in|on|at|for|from|by|with|as|or|nor|than|one|who"
    r"|because|since|while|until|after|before|all|every|each|like|this|having|no|not|even|just|more|billion|sometimes"
    r"|and)\b)[a-z]+(?<!ing)(?<!ly) "
)
"""What may stand between a determiner and a noun, with the space after it."""
_HOW_MANY = Regex(r"\bhow many (?:[a-z]+ )?[a-z]+\Z")
_ASKS = Regex(
    r" (?:does|doesn't)\b| [a-z']+ (?:an?|the|this|that|he|she|it|his|her|its|their|our|my|your|each|every)\b"
)
"""What shows that the many are no subject: “how many bakers does it take”, “how many bakers has the town”."""
_DONE = Regex(r" is (?:[a-z]+ed|known|thought|[a-z]{3,}ing)\b")
"""What shows that people are not one thing, as in “two people is enough”."""
_NO_LONGER = Regex(r" is (?:no longer|being|not yet|[a-z]+ed (?:by|in|to|on|with|from))\b")
"""What hardly stands after one thing that is named by several: “old names is no longer shown”."""
_DESCRIBED = Regex(rf"{OPTIONAL_DETERMINER}{ADJECTIVE}[a-z]+")
_FEW = Regex(
    r"(?:(?:nearly|almost|virtually) )?"
    r"(?P<few>most|(?:a (?:good|great) )?many|several|some|both|(?:(?:quite )?a )?few"
    r"|(?:all )?(?:two|three|four|five|six)|all|ten|dozens|hundreds|\d+)"
)
_OF_THEM = Regex(
    r" of (?:(?:them|those(?: [a-z]+(?:ed|en|rt|here))?) (?=(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)\b)"
    r"|(?:us|you) (?=[a-z]+s\b))(?P<verb>[a-z']+)"
)
_MOST = "most many some several both two three four five six".split()
_MOST_OF_SIGNS = frozenset((few, "of") for few in _MOST)
_MOST_OF_THE = Regex(
    rf"(?P<few>{'|'.join(_MOST)}) of (?:the|these|those|his|her|its|their|our|my) (?:[a-z]+ )?(?P<noun>[a-z]+s|people)"
    r"(?: (?:affected|involved|concerned|surveyed|killed|injured))? (?P<verb>is|was|has|isn't|wasn't|hasn't)\b"
)
_OF_THEM_SIGNS = frozenset({("of", "them"), ("of", "those"), ("of", "us"), ("of", "you")})
_ALL_SIGNS = frozenset(("all", few) for few in "two three four five six".split())
_ALL_THREE = Regex(r" all (?P<few>two|three|four|five|six) (?P<verb>is|was|has)\b")
_ONE = Regex(r"(?:(?:the|this|that|their|our|his|her|its|no|much|such) )?[a-z]+")
_INVERTED = Regex(r" do (?:i|you|we|they)\b")
"""A question, or what is put first: “such food do they eat”."""
_OF_WHICH = Regex(
    rf"\b(?:{MORE_THAN_ONE}|several|many|both|few|dozens|hundreds|\d+) of which (?P<verb>was|has|is)\b"
    r"(?! (?:the|an?)\b)"
)
_OF_WHOM = Regex(
    r"\b(?:most|many|some|both|all|several|few|two|three|four|five|six|dozens|hundreds|thousands|half|\d+) of whom"
    r" (?P<verb>is|was|has|isn't|wasn't|hasn't)\b"
)
_ALSO_NAMES = frozenset("windows games stars angels birds trees movies events rivers waters novels".split())
"""Plurals that are names of programs, bands and films."""
_BODIES = frozenset(
    "firms companies countries clubs teams schools councils hospitals universities families households governments"
    " cities prices shares experts critics analysts economists supplies deaths arrests temperatures".split()
)
"""Plurals of nouns that may take a verb in the plural themselves, and others that name nothing."""
_SPEAKING = frozenset(
    "officials researchers scientists experts analysts critics supporters witnesses activists campaigners opponents"
    " residents investigators prosecutors lawyers doctors economists observers participants organisers organizers"
    " lawmakers politicians reports studies results figures surveys polls statistics tests findings students teachers"
    " farmers investors traders historians engineers developers workers leaders ministers senators voters"
    " sources authorities tourists villagers survivors relatives friends neighbours neighbors colleagues".split()
)
"""Plurals of those who say a thing, and of what tells it, that head a clause without an article."""
_SAYS = (
    "says believes thinks suggests shows warns claims hopes fears wants expects argues insists agrees admits fails"
    " denies".split()
)
_OPENS = Regex(r"(?:\A|[.!?]['\"”]? |  |[,;] |\bthat )(?:(?:some|many|most|local|other|several) )?[a-z]+\Z")
_FEWEST_USES = 300
"""Uses of its singular from which a plural is one right after “the” or a possessive."""
_LONGEST = 24
_MARKS = "\"'“‘("


def wrong_after_subject(clauses: Clauses) -> Disagreements:
    """Each verb that is not in the number of the noun right before it: its place, the right form and the noun.

    “But the teams was level”, “Famine were confirmed”, “most of whom is”. Only where the noun heads a clause, as else
    it may belong to another one, and not in quotations.
    """
    document = clauses.document
    yield from _after(clauses, ("s", "en", "people"), TO_PLURAL, _is_plural_head)
    if not MASS.isdisjoint(document.folded_vocabulary):
        yield from _after(clauses, ("",), TO_SINGULAR, _is_mass_head)
    yield from _after_few(clauses)
    if not _SPEAKING.isdisjoint(document.folded_vocabulary):
        yield from _after_speakers(document)
    for of_whom, pattern in ((" of whom ", _OF_WHOM), (" of which ", _OF_WHICH)):
        for match in pattern.finditer(document.folded) if of_whom in document.folded else ():
            yield Span(*match.span("verb")), TO_PLURAL[match["verb"]], of_whom.strip()


def _after_few(clauses: Clauses) -> Disagreements:
    """“Most of them was”, “all three has”."""
    document, text = clauses.document, clauses.document.folded
    for match in _OF_THEM.at(document.folded_places(" of "), text) if document.has_pair_of(_OF_THEM_SIGNS) else ():
        few = clauses.subject(_FEW, match.start())
        right = several_of(match["verb"]) or bases_by_third().get(match["verb"], "")
        if few and right:
            yield Span(*match.span("verb")), right, f"{few['few']}{match[0].rpartition(' ')[0]}"
    for match in _MOST_OF_THE.at(document.word_places(_MOST), text) if document.has_pair_of(_MOST_OF_SIGNS) else ():
        if names_several(match["noun"]) and clauses.begin_at(match.start()):
            yield Span(*match.span("verb")), several_of(match["verb"]), f"{match['few']} of the {match['noun']}"
    for match in _ALL_THREE.at(document.folded_places(" all "), text) if document.has_pair_of(_ALL_SIGNS) else ():
        if clauses.begin_at(match.start() + 1):
            yield Span(*match.span("verb")), several_of(match["verb"]), f"all {match['few']}"


def several_of(verb: str) -> str:
    """The form for several things of a verb that is in the one for one thing, or nothing."""
    return TO_PLURAL.get(verb) or by_third().get(verb, "")


def noun_before(text: str, place: int) -> str:
    """The word that ends at a place of folded prose."""
    return text[max(0, place - _LONGEST) : place].rpartition(" ")[2].strip(_MARKS)


def _after(
    clauses: Clauses,
    endings: tuple[str, ...],
    verbs: dict[str, str],
    heads: Callable[[Clauses, int, str, str], bool],
) -> Disagreements:
    """The verbs that follow a noun with one of the endings, where that noun heads a clause, and no name and quotation.

    `heads` is asked with the place where the noun ends, the noun and the verb.
    """
    document, text = clauses.document, clauses.document.folded
    for verb in filter(document.folded_vocabulary.__contains__, verbs):
        for at in document.folded_places(f" {verb} "):
            noun = noun_before(text, at) if text.endswith(endings, 0, at) else ""
            if noun and heads(clauses, at, noun, verb) and _is_plain(document, at - len(noun), at):
                yield Span(at + 1, at + 1 + len(verb)), verbs[verb], noun


def _is_plural_head(clauses: Clauses, place: int, noun: str, verb: str) -> bool:
    """Whether a noun in the plural, that ends at a place, heads a clause; the surer it is, the less must be before."""
    document = clauses.document
    is_noun = names_several(noun, uses=_FEWEST_USES) and classes_of(noun) != "z"  # “what the bank believes was set”
    if not is_noun or _is_asked_for(document, place, verb) or may_be_listed(document, clauses.head(place)):
        return False
    is_one_sum = verb == "is" and not (noun in PEOPLE and _DONE.match(document.folded, place))
    is_common = names_several(noun)
    counts = is_common and not is_one_sum and clauses.subject(_COUNTED, place)
    if counts or clauses.subject(_SEVERAL, place):
        return True
    is_done = verb == "is" and _NO_LONGER.match(document.folded, place) is not None
    is_done |= verb == "is" and noun in PEOPLE and _DONE.match(document.folded, place) is not None
    if not is_common or not (verb in ("was", "has") or is_done):  # “Mixed methods is an approach”
        return False
    start = clauses.head(place)
    if start == place - len(noun):
        is_inside = document.prose[start].islower()
        return not may_be_verb(noun) if is_inside else is_no_name(noun) and not is_title(document, noun)
    described = clauses.subject(_DESCRIBED, place)
    return described is not None and not may_be_verb(noun) and is_no_deed(document, described[0], start)


def _is_asked_for(document: Document, place: int, verb: str) -> bool:
    """Whether a noun after “how many” is an object, and the subject follows the verb."""
    is_name = document.prose[place + len(verb) + 2 : place + len(verb) + 3].isupper()
    follows = is_name or _ASKS.match(document.folded, place) is not None
    return follows and _HOW_MANY.left_of(document.folded, place) is not None


def is_no_deed(document: Document, phrase: str, start: int) -> bool:
    """Whether a noun with words before it is no verb with its object or subject: “that sold cars”, “when it rains”."""
    *_, before, noun = ("", *phrase.split(" "))
    if phrase.split(" ", 1)[0] in NO_NOUNS or (noun in PEOPLE and classes_of(before)[:1] != "J"):
        return False
    first = phrase.split(" ", 1)[0]
    return first in _SURE_DETERMINERS or classes_of(first)[:1] == "J" or not may_begin_with_verb(document, start)


def may_be_verb(noun: str) -> bool:
    """Whether what looks like a plural may be a verb with an s."""
    return noun in by_third() or noun[:-1] in verbs()


def is_no_name(noun: str) -> bool:
    """Whether a word that opens a sentence is surely a plural, and neither a name nor a verb."""
    return (noun in plurals() and noun not in _ALSO_NAMES) or noun in _BODIES


def is_title(document: Document, noun: str) -> bool:
    """Whether a noun is a title elsewhere, or in the article itself: “in Passengers the ship is new”."""
    return noun in _ALSO_NAMES or re.search(rf"[a-z,] {noun.capitalize()}\b", document.prose) is not None


def _after_speakers(document: Document) -> Disagreements:
    """“Officials says”, “that tests shows”."""
    text = document.folded
    for says in filter(document.folded_vocabulary.__contains__, _SAYS):
        for at in document.folded_places(f" {says}"):
            end, noun = at + 1 + len(says), noun_before(text, at)
            heads = noun in _SPEAKING and not text[end : end + 1].isalnum() and _OPENS.left_of(text, at)
            if heads and _is_plain(document, at - len(noun), at):
                yield Span(at + 1, end), bases_by_third()[says], noun


def _is_mass_head(clauses: Clauses, place: int, noun: str, verb: str) -> bool:
    if noun not in MASS or _INVERTED.match(clauses.document.folded, place):
        return False
    subject = clauses.subject(_ONE, place)
    return subject is not None and heads_clause(clauses.document, subject.start(), TO_SINGULAR[verb])


def _is_plain(document: Document, start: int, end: int) -> bool:
    """Whether a noun is no name; with a capital it may begin a sentence."""
    return document.prose[start:end].islower() or document.begins_sentence(start)
