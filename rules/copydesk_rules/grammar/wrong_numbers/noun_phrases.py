"""Chains of nouns with prepositions, as they stand between a subject and its verb: “of the cuts to the service”."""

from collections.abc import Sequence
from itertools import pairwise

from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.determiners import DETERMINERS

PREPOSITIONS = frozenset(
    "of in on at to for from with by about between into over against behind under near around across among during"
    " within without outside inside through towards involving surrounding regarding concerning".split()
)
NO_NOUNS = frozenset(
    "one ones he she it they we you i him them us me who whom whose which that this there here what how why where when"
    " as than or but if nor so not".split()
)
"""Pronouns, and what begins a clause of its own."""
_TELLING = frozenset(
    "say assume think believe ensure show see prove know claim argue find hope determine guess mean suggest make let"
    " help keep tell remember forget imagine pretend understand hear feel decide declare consider be have get".split()
)
"""Verbs that a clause may follow: “attempts to say the face is old”."""
_AFTER_NOUNS = frozenset("opposite nearby alike involved concerned available".split())
"""Adjectives that stand after what they describe: “the flats opposite”."""
_SOME = frozenset("such other some any no all both".split())
"""What begins a noun phrase, too, though its class does not say so."""
_KINDS = frozenset("NSPJ#Hng")
_LAST = frozenset("NSPJ#H")
"""The classes of words in a noun phrase, and of its last one: nouns, names, adjectives, numbers, participles."""
_CONTRACTED = ("n't", "n’t", "'ll", "'d", "'ve", "'re")


def is_noun_phrase(words: Sequence[str]) -> bool:
    """Whether words are nouns, each after a preposition, with articles and adjectives, and no verb but after “to”."""
    begins, last = False, ""
    for before, word in pairwise(("", *words)):
        if before == "to" and word not in _TELLING and word.isalpha() and "b" in classes_of(word):
            begins, last = True, ""
        elif word in PREPOSITIONS or word == "and":
            if begins and word != "and":
                return False
            begins, last = True, ""
        elif word in DETERMINERS or word in _SOME:
            if not begins:
                return False
            begins, last = False, "D"
        else:
            begins, last = False, _kind(word, last)
            if not last:
                return False
    return last in _LAST


def _kind(word: str, last: str) -> str:
    """The class of a word that may follow one of another class in a noun phrase, or nothing."""
    name = word.strip("'’-").removesuffix("'s").removesuffix("’s")
    if word in NO_NOUNS or not name or name.endswith(_CONTRACTED):
        return ""
    if word in _AFTER_NOUNS and last in _LAST:
        return last
    kinds = classes_of(name)
    if last == "S" and kinds[:1] == "S":  # “the list of things people want”
        return ""
    may_be_noun = last in ("D", "J") and not {"N", "S"}.isdisjoint(kinds)
    may_be_noun = may_be_noun or (last == "D" and kinds[:1] == "R")
    kind = "N" if may_be_noun else kinds[:1]  # “the cause”, “the back”
    may_describe = last in ("", "D", "J", "#")  # “the time new owners take” has two subjects
    return kind if kind in _KINDS and (kind not in "ngJ" or may_describe) else ""
