"""Verbs in the wrong number in the plainest sentences: “The dogs barks at night”, “Do your brother play?”.

A sentence that opens with a determiner and a noun has its verb right after them, where nothing else in it can be one.
"""

from collections.abc import Iterator, Sequence

from copydesk import Document, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.plain_phrases import span_at
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import PERSONS, SINGULAR, names_several, singular
from copydesk_rules.words.verbs import ALSO_BASES, TO_PLURAL, TO_SINGULAR, bases_by_third, verbs

_OF_ANY = frozenset("the my his her our their your".split())
_OF_ONE, _OF_SEVERAL = _OF_ANY.union(("this", "that", "every", "each")), _OF_ANY.union(("these", "those"))
_OPENING = frozenset(word.capitalize() for word in _OF_ONE | _OF_SEVERAL)
_ASKED = frozenset("does is has was doesn't isn't hasn't wasn't do are have were don't aren't haven't weren't".split())
_ASKING = _ASKED | {word.capitalize() for word in _ASKED}
_QUESTIONS = frozenset("what why when where how who".split())
_OBJECTS = _OF_ANY.union("a an it him them me us you".split())
_FINITE = "zdm"
"""The classes of words that may be the verb of a sentence as well."""
_MOST_WORDS = 24


class _Opening(NamedTuple):
    """The words of a sentence up to its noun: the determiner, the noun, and the numbers of the words after both."""

    determiner: str
    noun: str
    after: int
    end: int


def wrong_in_plain_clauses(document: Document) -> Disagreements:
    """Each verb whose number is not that of the noun that opens the sentence, or of the one after it in a question."""
    for index in document.word_indexes(_OPENING):
        opening = _opening(document, index) if document.begins_sentence(document.words.starts[index]) else None
        if opening:
            yield from _after(document, opening)
    for index in document.word_indexes(_ASKING):
        yield from _asked(document, index)


def _opening(document: Document, index: int) -> _Opening | None:
    """The determiner at a place with its noun, which one adjective may describe."""
    texts = document.words.texts
    at = index + 1
    if at < len(texts) and classes_of(texts[at]) == "J":
        at += 1
    sentence = document.sentence_at(document.words.starts[index])
    if at + 1 >= len(texts) or sentence is None or not _is_row(document, index, at) or not texts[at].islower():
        return None
    end = at + 1
    while end < len(texts) and document.words.ends[end] <= sentence.end and end - at < _MOST_WORDS:
        end += 1
    return _Opening(texts[index].lower(), texts[at], at + 1, end)


def _is_row(document: Document, first: int, last: int) -> bool:
    """Whether nothing but spaces stands between some words."""
    words, prose = document.words, document.prose
    return all(prose[words.ends[at] : words.starts[at + 1]] in (" ", "\n") for at in range(first, last))


def _after(document: Document, opening: _Opening) -> Disagreements:
    """The verb right after the noun, or after a second person who is joined to the first."""
    texts, at = document.words.texts, opening.after
    if at + 1 >= opening.end or not _is_row(document, at - 1, at + 1):
        return
    verb = texts[at]
    if verb == "and":
        yield from _of_two(document, opening)
    elif _is_one(opening):
        if _is_bare(verb, opening.noun, texts[at + 1]) and not _has_finite(texts[at + 1 : opening.end]):
            yield span_at(document, at), verbs()[verb].third, opening.noun
    elif _names_several(opening.noun) and opening.determiner in _OF_SEVERAL:
        base = bases_by_third().get(verb)
        if verb in TO_PLURAL and "'" not in verb:
            yield span_at(document, at), TO_PLURAL[verb], opening.noun
        elif base and not _has_finite(texts[at + 1 : opening.end]):
            yield span_at(document, at), base, opening.noun


def _is_one(opening: _Opening) -> bool:
    return opening.noun in SINGULAR and opening.determiner in _OF_ONE


def _is_bare(verb: str, noun: str, following: str) -> bool:
    """Whether a word is a verb without its ending, and no noun with another one before it, as “user name” is."""
    known = verbs().get(verb)
    if known is None or verb in ALSO_BASES or verb in (known.past, known.participle) or verb in TO_SINGULAR:
        return False
    is_mostly = noun in PERSONS and classes_of(verb)[:1] == "b" and following not in ("and", "or", "of", "to")
    is_verb = known.kind == "verb" or following in _OBJECTS or is_mostly
    return following.isalpha() and is_verb


def _names_several(noun: str) -> bool:
    return names_several(noun) and singular(noun) in SINGULAR


def _has_finite(texts: Sequence[str]) -> bool:
    """Whether another word may be the verb of the sentence."""
    return any(text in TO_PLURAL or text in TO_SINGULAR or classes_of(text)[:1] in _FINITE for text in texts)


def _of_two(document: Document, opening: _Opening) -> Iterator[tuple[Span, str, str]]:
    """A verb in the singular after two people: “the man and his wife was killed”."""
    texts, at = document.words.texts, opening.after
    if at + 3 >= opening.end or not _is_row(document, at, at + 3):
        return
    determiner, second, verb = texts[at + 1 : at + 4]
    if opening.noun in PERSONS and second in PERSONS and determiner in _OF_ANY and verb in ("was", "is", "has"):
        yield span_at(document, at + 3), TO_PLURAL[verb], f"{opening.noun} and {determiner} {second}"


def _asked(document: Document, index: int) -> Disagreements:
    """The verb that a question begins with, or its first word after “why” and the like: “why is the shops closed?”."""
    texts, words = document.words.texts, document.words
    first = index - 1 if index and texts[index - 1].lower() in _QUESTIONS else index
    sentence = document.sentence_at(words.starts[first])
    if sentence is None or words.starts[first] != sentence.start or document.prose[sentence.end - 1] != "?":
        return
    at = index + 1
    opening = _opening(document, at) if at < len(texts) and texts[at].lower() in _OF_ONE | _OF_SEVERAL else None
    if opening is None or opening.after >= opening.end:
        return
    if not (_is_row(document, first, at) and _is_row(document, opening.after - 1, opening.after)):
        return
    verb, following = texts[index].lower(), texts[opening.after]
    if verb in TO_PLURAL and opening.determiner in _OF_SEVERAL and _names_several(opening.noun):
        yield span_at(document, index), TO_PLURAL[verb], opening.noun
    elif verb in TO_SINGULAR and _is_one(opening) and not _goes_on(following):
        yield span_at(document, index), TO_SINGULAR[verb], opening.noun


def _goes_on(following: str) -> bool:
    """Whether a word after a noun belongs to it: “are your hormone levels high?”, “are the man and his son in?”."""
    return following in ("and", "or") or classes_of(following)[:1] in tuple("NS") or names_several(following)
