"""Verbs in the number of the nearest noun, where their subject is an earlier one: “critics of the deal has”."""

import re
from functools import cache

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.grammar.one_subject import earlier
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, may_be_listed, may_begin_with_verb
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.noun_phrases import NO_NOUNS, PREPOSITIONS, is_noun_phrase
from copydesk_rules.grammar.wrong_numbers.subjunctive import WISHED
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.nouns import COLLECTIVE, MAY_BE_PLURAL, names_several
from copydesk_rules.words.verbs import TO_PLURAL, TO_SINGULAR, bases_by_third, verbs

_DONE = "(?:[a-z]+(?:ing|ed)|made|held|seen|taken|led|built|found|given|written|known|drawn|sent|caught|won)"
_SUBJECT = Regex(
    r"(?P<determiner>(?:the|these|those|this|his|her|its|their|our|my|some|many|several|both"
    r"|every|each|another|no|an?|two|three|four|five|six|\d+) )?"
    rf"(?P<before>(?:(?!(?:{'|'.join(sorted(DETERMINERS))})\b)[a-z-]+ ){{0,2}}?)(?P<head>[a-z]+)"
    rf" (?:(?:(?:who|that|which) (?P<relative>[a-z]+)|(?P<done>{_DONE})) )?"
    rf"(?P<rest>(?:{'|'.join(sorted(PREPOSITIONS))})(?: [a-z\d'’-]+)+)"
)
"""A noun, the `head`, with what stands before it, and a chain of nouns with prepositions, the `rest`, after it."""
_FARTHEST = 100
_NO_SUBJECTS = NO_NOUNS - {"who", "which"}
_OF_ONE = frozenset("the this his her its their our my every each another no a an".split())
"""What stands before a noun for one thing; “those literate in it have” has none."""
_PARTS = frozenset(
    "lots loads heaps bags masses piles tons kinds sorts types thirds quarters fifths tenths halves parts".split()
)
"""Plurals of what may be one thing with what follows “of”: “two thirds of the land was”."""
_CRITICS = frozenset("critics clinics comics cynics fabrics topics mechanics sceptics skeptics academics".split())
"""Plurals in “-ics” that are no studies."""
GROUPS = frozenset(
    "combination collection selection proportion percentage fraction portion coalition alliance delegation partnership"
    " brigade congregation circle cluster batch crop wave swathe swath string row array mix blend flurry spate rash"
    " raft slew stream flood torrent sea mass pile heap stack mountain swarm chain succession trail litany catalogue"
    " barrage ton tonne load round pool cohort contingent section segment share chunk part slice category species class"
    " breed line sequence pattern team stock volume abundance assortment body amount quantity supply excess rest"
    " percent plurality suite outfit side".split()
)
"""Nouns that “of” makes several of, or that are several alone: “a spate of fires have”."""
_PERSONS = frozenset(
    "residents growers farmers researchers scientists workers officials people families parents students voters drivers"
    " fans supporters protesters villagers prosecutors lawyers doctors nurses teachers leaders ministers experts"
    " campaigners critics investigators engineers soldiers troops members players customers passengers survivors"
    " women men children refugees migrants traders producers".split()
)
"""Who is no title with the place that follows: “Residents of King Island”."""
_GOING_ON = Regex(r" (?:has|was|is) (?:[a-z]+ly |also |now |still |not |been |being )?[a-z]{3,}(?:ed|ing|en)\b")
_ABSTRACT = ("ness", "ity", "ty", "ment", "tion", "sion", "ance", "ence", "th", "cy", "ship")
_USED = 50
"""Uses from which a plural is one."""
_DESCRIBING = frozenset("NJSn")
"""The classes of what stands between a determiner and a noun."""
_IS_ONE = Regex(r" (?:is|isn't) (?:an?|the|one|what|how|where|when|not)\b")
"""What follows a title or a sum: “Books of the year is a list”."""
_BEFORE_THAT = Regex(r"([\w'’-]+) that \Z")
_TELLING = frozenset("dzbp")
"""The classes of what stands before a “that” after which a clause of its own begins: “she warned that”."""
_DEEDS = (
    "say want suggest mean include remain appear seem come become allow require believe agree continue contain arise"
    " occur involve belong provide ensure depend"
).split()
"""Common verbs that are no nouns; to look for all of them takes too long."""
_DONE_TO = Regex(
    r" (?:the|an?|his|her|its|their|our|my|your|this|that|these|those|to|it|him|them|us|how|why|what|whether|as|more|no"
    r"|first|up|out|down|off|back|into|in|\d[\d,.]*)\b"
)
"""What follows a verb, and no noun that looks like one."""
_SEVERAL = tuple(f"{letter}s" for letter in "abcdefghijklmnopqrtuvwxyz")
"""How plurals end, and “thickness” does not."""


def wrong_after_long(clauses: Clauses) -> Disagreements:
    """Each verb that is in the number of a noun after a preposition, and its subject in the other one.

    “Critics of the deal has”, “she said the cost of the repairs were”: its place, the right form, the subject. What
    stands between must be nouns, each after a preposition, so that no other clause can end before the verb.
    """
    document, others = clauses.document, _other_numbers()
    for verb in others.keys() & document.folded_vocabulary:
        is_deed = verb not in TO_PLURAL and verb not in TO_SINGULAR
        for at in document.folded_places(f" {verb} "):
            if is_deed and not _DONE_TO.match(document.folded, at + 1 + len(verb)):
                continue
            match = clauses.subject(_SUBJECT, at) if _may_be_long(clauses, at) else None
            may_end = match and is_deed and match["done"]  # “the talk led to the discovery of an exploit that …”
            if match and not may_end and _disagrees(document, match, verb):
                yield Span(at + 1, at + 1 + len(verb)), others[verb], match["head"]


def _may_be_long(clauses: Clauses, at: int) -> bool:
    """Whether a preposition stands between a verb and the head of its clause: most subjects are short."""
    start = clauses.head(at)
    words = clauses.document.folded[start:at].split(" ") if at - start < _FARTHEST else ()
    return not PREPOSITIONS.isdisjoint(words) and _NO_SUBJECTS.isdisjoint(words)


@cache
def _other_numbers() -> dict[str, str]:
    """The auxiliary verbs and the deeds, each with its form in the other number."""
    deeds = [verbs()[base] for base in _DEEDS]
    return (
        TO_PLURAL | TO_SINGULAR | {deed.third: deed.base for deed in deeds} | {deed.base: deed.third for deed in deeds}
    )


def _disagrees(document: Document, match: re.Match[str], verb: str) -> bool:
    """Whether the subject is surely in the other number than the verb, and no name or clause of its own."""
    head, rest = match["head"], match["rest"].split(" ")
    start = match.start()
    is_plain = document.prose[start + 1 : match.end("head")].islower() and document.prose[match.end() + 1].islower()
    is_name = verb == "do" and document.prose.startswith(
        rest[-1].capitalize(), match.end() - len(rest[-1])
    )  # “Banco do Brasil”
    is_no_clause = (
        match["relative"] and classes_of(match["relative"])[:1] not in _TELLING
    )  # “the fact that people in it are”
    if not is_plain or is_name or is_no_clause or not is_noun_phrase(rest):
        return False
    if any(classes_of(word)[:1] not in _DESCRIBING for word in match["before"].split()):
        return False
    if may_be_listed(document, start):
        return False
    if verb in TO_PLURAL or verb in bases_by_third():
        return head not in _PARTS and _is_several(document, match)
    is_wished = WISHED.search(earlier(document, start)) is not None
    is_clear = "and" not in rest and (match["determiner"] or "").strip() in _OF_ONE
    return is_clear and not (is_wished or _is_object(document, match)) and _is_one(head)


def _is_several(document: Document, match: re.Match[str]) -> bool:
    """Whether the first noun is a plural, no verb before which another clause ends, and no name with what follows."""
    head = match["head"]
    if not (names_several(head) or head in _CRITICS) or classes_of(head)[:1] != "S":
        return False
    opens = not may_begin_with_verb(document, match.start())
    may_be_verb = match["before"] or not (match["determiner"] or opens)
    if may_be_verb and (_is_object(document, match) or any(map(_tells, (*match["before"].split(), head)))):
        return False
    if match["determiner"]:
        return True
    if _IS_ONE.match(document.folded, match.end()):
        return False
    is_of_persons = head in _PERSONS and _GOING_ON.match(document.folded, match.end()) is not None
    is_subject = is_of_persons or document.text(Span(*match.span("rest"))).islower()
    return not match["before"].endswith("ing ") and is_subject


def _is_object(document: Document, match: re.Match[str]) -> bool:
    """Whether “that” follows a noun, so that the next one is no subject: “one of the things that ships with it”."""
    before = _BEFORE_THAT.left_of(document.folded, match.start())
    return before is not None and classes_of(before[1])[:1] not in _TELLING


def _tells(word: str) -> bool:
    """Whether a word may be a verb with an s."""
    return word in bases_by_third() or "z" in classes_of(word) or "b" in classes_of(word.removesuffix("s"))


def _is_one(head: str) -> bool:
    """Whether a noun names one thing, and none of which British writers tell in the plural."""
    if head in COLLECTIVE or head in MAY_BE_PLURAL or head in GROUPS or head.endswith(_SEVERAL):
        return False
    return classes_of(head)[:1] == "N" and (head.endswith(_ABSTRACT) or Lexicon.of("en").frequency(f"{head}s") >= _USED)
