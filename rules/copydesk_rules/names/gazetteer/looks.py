"""How like a name a word looks."""

from collections.abc import Iterator
from functools import cache

from copydesk_rules.looks import Looks
from copydesk_rules.names.gazetteer.people import SOURCES, everybody, listed_words, name_parts

LETTERS_TELL = 5.0
"""How much less surprising one of two forms has to look to be right whatever their places tell."""


@cache
def looks() -> Looks:
    """The looks of the names that copydesk knows."""
    return Looks.of("looks", SOURCES, _words)


def _words() -> Iterator[str]:
    yield from listed_words()
    for person in everybody():
        yield from name_parts(person.name)
