"""Nouns for several behind a word that only one thing follows: “every players”, “a new schools”."""

from copydesk import Document, Regex
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import may_be_verb
from copydesk_rules.grammar.wrong_numbers.plain_phrases import (
    MOST_ADJECTIVES,
    class_at,
    described_noun,
    follows_space,
    span_at,
    stands_alone,
    word_at,
)
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import MEASURES, PEOPLE, names_several, singular

_ARTICLES = ("a", "an")
_LEADS = ("every", "each", "another", *_ARTICLES)
_WRITTEN = frozenset((*_LEADS, *(lead.capitalize() for lead in _LEADS)))
_TIMES = frozenset("minutes hours days weeks months years".split())
_NOT_ONE = frozenset(
    "people thumbs ratings goods clothes trousers jeans pants shorts glasses scissors pyjamas tights tongs arts"
    " affairs arms services sciences studies ends ways odds brains guts thanks rights communications operations"
    " resources relations systems grounds quarters stairs remains looks manners spirits heads sales terms commons"
    " savings blues doldrums says others".split()
)
"""Plurals that hardly ever stand for one thing, or end the name of an office."""
_MANY = frozenset("several few many good great record couple further mere full certain such other more sudden".split())
"""What may stand between “a” and several: “a good many people”, “a few others”, “all of a sudden people”."""
_NO_SUBJECTS = frozenset("new big small large important different existing remaining growing".split())
"""What describes and is nobody, so that no verb follows."""
_TAKING = Regex(
    r"\b(?:is|was|are|were|have|has|had|having|needs?|needed|finds?|found|sees?|saw|adds?|added|rais(?:e[ds]?|ing)"
    r"|caus(?:e[ds]?|ing)|creat(?:e[ds]?|ing)|makes?|made|making|gives?|gave|gets?|got|wants?|wanted|buy|bought|built"
    r"|build|opened|opens?|reported|asked|ask|with|without|about) \Z"
)
"""What stands before an “another” that has a noun: not in “one writes while another reads from it”."""
_BEFORE_EACH = frozenset("for of in on at from with to by between different after before into".split())
_IDIOMS = frozenset(["ratio", "riches", "price", "costs", "cost"])
_LONGEST_IDIOM = 3


def plurals_of_one(document: Document) -> Disagreements:
    """Each plural behind such a word, with adjectives between or without: its place, the singular and that word."""
    texts = document.words.texts
    for index in document.word_indexes(_WRITTEN):
        if not any(map(_may_be_plural, texts[index + 1 : index + 2 + MOST_ADJECTIVES])):
            continue
        lead, noun = texts[index].lower(), described_noun(document, index + 1)
        if noun is None or not follows_space(document, index) or not _MANY.isdisjoint(texts[index + 1 : noun]):
            continue
        is_time = word_at(document, noun) in _TIMES and noun == index + 1 and lead in ("every", "each")
        if is_time or (_is_several(document, index, noun) and _is_led(document, index, noun)):
            yield span_at(document, noun), singular(word_at(document, noun)), lead


def _may_be_plural(word: str) -> bool:
    """Whether a word looks like a plural, which hardly any behind “a” does, so that few places need a closer look."""
    return word[-1:] == "s" or word in PEOPLE


def _is_several(document: Document, index: int, noun: int) -> bool:
    """Whether a word names several, and nothing behind it of which it would be a part."""
    lead, written, following = document.words.texts[index].lower(), word_at(document, noun), word_at(document, noun + 1)
    if written in _NOT_ONE or not (names_several(written) or (written in MEASURES and lead not in _ARTICLES)):
        return False
    is_taken = lead == "another" and _TAKING.left_of(document.folded, document.words.starts[index]) is not None
    classes = classes_of(written)
    if "z" in classes and "S" not in classes and not is_taken:
        return False
    if lead in _ARTICLES:
        behind = document.words.texts[noun + 1 : noun + 1 + _LONGEST_IDIOM]
        is_idiom = following == "and" or (following in ("to", "at") and not _IDIOMS.isdisjoint(behind))
        is_verb = class_at(document, noun - 1) == "J" and may_be_verb(written)  # “a public needs to know”
        is_noun = not is_verb or word_at(document, noun - 1) in _NO_SUBJECTS
        return is_noun and stands_alone(document, noun + 1) and not is_idiom
    is_whole = stands_alone(document, noun + 1) or document.prose.startswith(",", document.words.ends[noun])
    is_whole |= is_taken and following == "and"
    return is_whole and (is_taken or not may_be_verb(written))


def _is_led(document: Document, index: int, noun: int) -> bool:
    """Whether the word before a noun is no name or measure, and no pronoun before a verb: “another reads from it”.

    A measure is “20 cycles a second”, and “as a whole” stands for itself.
    """
    lead, start = document.words.texts[index], document.words.starts[index]
    if lead.istitle():
        return document.begins_sentence(start)
    before = word_at(document, index - 1) if index and word_at(document, index) else ""
    behind = word_at(document, index + 1)
    if lead == "a" and ((before == "as" and behind == "whole") or (f"{behind}s" in MEASURES and before.endswith("s"))):
        return False
    return lead != "each" or before in _BEFORE_EACH or class_at(document, noun) == "S"
