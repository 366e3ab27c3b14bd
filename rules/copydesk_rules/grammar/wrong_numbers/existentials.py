"""What there is, in the other number than its verb: “there is many reasons”, “there were a big crowd”."""

from copydesk import Document, Regex, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.plain_phrases import class_at, ends_before, noun_of, span_at, word_at
from copydesk_rules.grammar.wrong_numbers.subjunctive import SUPPOSED
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import COLLECTIVE, MASS, MEASURES, PEOPLE, SINGULAR, is_plural, names_several
from copydesk_rules.words.number_words import COUNTING
from copydesk_rules.words.verbs import TO_PLURAL, TO_SINGULAR

_THERE = ("there", "There")
_BEING = frozenset("is was are were isn't wasn't aren't weren't".split())
_HAVING = frozenset("has have hasn't haven't".split())
_ADVERBS = frozenset(
    "also still now already currently always often clearly certainly probably usually sometimes really only"
    " never".split()
)
_COUNTED = frozenset("many several numerous various multiple few both".split()).union(COUNTING)
"""What stands before several, which may be spans of time as well: “there is several days”."""
_OF_SEVERAL = _COUNTED.union("no some more other enough any all these those such".split())
_LOADS = frozenset("lots plenty dozens hundreds thousands".split())
_OF_ONE = frozenset("a an another one".split())
_NO_NUMBER = frozenset("the my our your his her its their each every this that what".split())
"""What may begin a list of single things: “there is the children to think of”."""
_UNCOUNTED = frozenset(["little", "much"])
_NONE_OF = MASS.union("doubt need hope sign point indication mention evidence proof".split())
"""What there is none of."""
_TOLD = frozenset("evidence proof hope doubt word talk news speculation concern fear".split())
"""Behind what tells a thing that may follow without “that”: “there was evidence profits were down”."""
_NOT_ALL = frozenset("and or nor plus".split())
"""After these more is named, and the verb has the number of the nearest thing, or of all."""
_ALSO_ONE = _LOADS.union("way times worth".split())
_WISHED = Regex(rf"\b(?:{SUPPOSED}|until|would|could|might|even)\b")
"""After these “there were a reason” is right."""
_NEAR = 24
"""Characters before “there” in which a condition may stand."""
_FARTHEST = 12
"""Words behind one thing in which another may be joined to it: “there were a dog at the door and a cat”."""


_HERE = {
    first: Regex(
        rf"{first} (?P<verb>is|was) (?:my|our|your|his|her|their|the|some|a few) (?:(?!of\b)[a-z]+ )?(?P<noun>[a-z]+s)"
        r"(?=[.,;:!?)](?!\w)| (?:in|from|of|for|on|that|we|you|to|about|with|and)\b)"
    )
    for first in ("Here", "Where")
}


class _Phrase(NamedTuple):
    """What there is: the first word, and where its noun stands."""

    first: str
    noun: int


def wrong_after_here(clauses: Clauses) -> Disagreements:
    """Each “is” after “here” and “where” at the head of a clause: “Here is my notes”."""
    document = clauses.document
    for match in clauses.sought(_HERE):
        is_said = document.is_quoted(match.start()) or not heads_clause(document, match.start())
        if is_plural(match["noun"]) and not is_said:
            yield Span(*match.span("verb")), TO_PLURAL[match["verb"]], match["noun"]


def wrong_after_there(document: Document) -> Disagreements:
    """Each verb after “there” that is not in the number of what there is: its place, what is right, and the noun."""
    for index in document.word_indexes(_THERE):
        verb = _after(document, index)
        written = word_at(document, verb)
        has_been = written in _HAVING and word_at(document, verb + 1) == "been"
        if not (has_been or written in _BEING) or _is_place(document, index):
            continue
        span, first = span_at(document, verb), verb + 1 + has_been
        if written in TO_PLURAL:
            noun = "" if document.is_quoted(span.start) else _several(document, first)
        else:
            noun = "" if _is_wished(document, index, written) else _one(document, first)
        if noun:
            yield span, TO_PLURAL.get(written) or TO_SINGULAR[written], noun


def wrong_after_among(document: Document) -> Disagreements:
    """Each verb before several things that a sentence opens with their place: “Among the titles is two of mine”."""
    for index in document.word_indexes(("Among",)):
        be = next((at for at in range(index + 1, index + _FARTHEST) if word_at(document, at) in ("is", "was")), 0)
        if not be or word_at(document, be + 1) not in _COUNTED:
            continue
        start, end = document.words.starts[index], document.words.starts[be]
        if document.begins_sentence(start) and "," not in document.prose[start:end]:
            yield span_at(document, be), TO_PLURAL[word_at(document, be)], word_at(document, be + 1)


def _is_place(document: Document, index: int) -> bool:
    """Whether “there” belongs to a noun before it: “the crabs there are small”, “what hope there is”."""
    return word_at(document, index) != "" and class_at(document, index - 1) in ("N", "S")


def _after(document: Document, index: int) -> int:
    """The index of the first word behind another that is no adverb, or 0 where none follows."""
    index += 1
    while word_at(document, index) in _ADVERBS:
        index += 1
    return index if word_at(document, index) else 0


def _phrase(document: Document, index: int) -> _Phrase | None:
    """The noun phrase that begins at a word, if it is plain, and a whole one ends with its noun."""
    first = word_at(document, index)
    at = index + 1 if first in _OF_SEVERAL or first in _OF_ONE or first.isdigit() else index
    if first == "a" and word_at(document, at) == "few":
        first, at = "few", at + 1
    noun = noun_of(document, at)
    return None if noun is None else _Phrase(first, noun)


def _several(document: Document, index: int) -> str:
    """The noun for several things that stands after “there is”, or nothing."""
    index = _after(document, index - 1)
    if word_at(document, index) in _LOADS and word_at(document, index + 1) == "of":
        index += 2
    elif (
        word_at(document, index) == "a"
        and word_at(document, index + 1) == "lot"
        and word_at(document, index + 2) == "of"
    ):
        index += 3
    phrase = _phrase(document, index)
    if (
        phrase is None
        or phrase.first in _OF_ONE
        or phrase.first in _TOLD
        or phrase.first in _NO_NUMBER
        or phrase.first in ("1", "0")
    ):
        return ""
    noun = word_at(document, phrase.noun)
    is_several = names_several(noun) or noun in PEOPLE or (noun in MEASURES and phrase.first in _COUNTED)
    is_span = noun in MEASURES and word_at(document, phrase.noun + 1) in ("left", "of", "to")
    return noun if is_several and not is_span and noun not in _ALSO_ONE else ""


def _one(document: Document, index: int) -> str:
    """The noun for one thing, or for what is not counted, that stands after “there are”, or nothing."""
    index = _after(document, index - 1)
    if word_at(document, index) in _UNCOUNTED:
        is_whole = ends_before(document, index + 1) or word_at(document, index + 1) in MASS
        return word_at(document, index) if is_whole and word_at(document, index + 1) != "of" else ""
    phrase = _phrase(document, index)
    if phrase is None:
        return ""
    noun, is_none = word_at(document, phrase.noun), phrase.first == "no"
    if noun in COLLECTIVE or not (is_none or phrase.first in _OF_ONE) or noun in _ALSO_ONE:
        return ""
    if is_none:
        return noun if noun in _NONE_OF or noun in SINGULAR else ""
    is_whole = not (word_at(document, phrase.noun + 1) == "of" or _is_listed(document, phrase.noun))
    return noun if is_whole and classes_of(noun)[:1] == "N" else ""


def _is_listed(document: Document, noun: int) -> bool:
    """Whether another thing may be joined to the one: “there were a dog and a cat”."""
    words, sentence = document.words.texts, document.sentence_at(document.words.starts[noun])
    end = sentence.end if sentence else 0
    behind = (at for at in range(noun + 1, min(noun + _FARTHEST, len(words))) if document.words.starts[at] < end)
    return any(words[at] in _NOT_ALL or words[at] in _OF_ONE for at in behind)


def _is_wished(document: Document, index: int, verb: str) -> bool:
    """Whether “were” tells what is only thought: “if there were a reason”."""
    return verb == "were" and _WISHED.left_of(document.folded, document.words.starts[index], _NEAR) is not None
