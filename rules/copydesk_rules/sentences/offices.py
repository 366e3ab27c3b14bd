"""What stands before somebody's name at the head of a sentence: their office, or who they are to somebody."""

from collections.abc import Iterable

from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.people import FEWEST, People
from copydesk_rules.words.verbs import forms_of_deeds

OFFICE = r"(?P<office>(?:(?:[A-Z][\w.’'-]*|[a-z][\w’'-]+) )*?)"
NAME = r"(?P<given>[A-Z][a-z]+) (?:[A-Z]\. )?[A-Z][\w’'-]*[a-z]"
"""A given and a family name; `is_given` tells whether the first one is."""
_NO_OFFICE = frozenset(
    "a an and as at because before after by for from if in into like near of on or since than then to under unlike"
    " until when where while with without not next among along despite during against who which that this these"
    " those here there thanks according dear says said".split()
)


def is_given(word: str) -> bool:
    """Whether people bear a word as their given name."""
    return People.known().namesakes(folded(word)) >= FEWEST


def is_office(words: Iterable[str]) -> bool:
    """Whether words may be an office: none of them is a verb, a preposition or what opens a clause."""
    return all(word.lower() not in _NO_OFFICE and word not in forms_of_deeds() for word in words)
