"""Expressions that begin with the first words of a sentence."""

import re
from collections.abc import Iterable, Iterator, Mapping

from copydesk import Document, Regex


def sought(by_first: Mapping[str, Regex], document: Document) -> Iterator[re.Match[str]]:
    """The matches of those expressions whose first word the article holds."""
    for first, pattern in by_first.items():
        if first in document.vocabulary:
            places = document.word_places([first]) if first.islower() else capitalised(document, [first.lower()])
            yield from pattern.at(places, document.prose)


def capitalised(document: Document, words: Iterable[str]) -> list[int]:
    """Where one of some words, given in small letters, is written with a capital, in order."""
    return [place for place in document.word_places(words) if document.prose[place].isupper()]


def heads_sentence(document: Document, match: re.Match[str]) -> bool:
    """Whether a sentence begins where a match does, and is nobody's whom the article quotes."""
    return document.begins_sentence(match.start()) and not document.is_quoted(match.start())
