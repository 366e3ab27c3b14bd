"""Exact forms that are always wrong, though word lists or habit let them pass: “Isreal”, “Hilary Clinton”."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from copydesk import Document, Span
from copydesk_rules.names.entries import DATA, ByFirstWord, by_first_word, entries
from copydesk_rules.names.house import House

SOURCE = DATA / "confusions.tsv"


class Confusion(NamedTuple):
    """A form that is always wrong, where it stands, and the right one."""

    wrong: str
    right: str
    span: Span


def confusions(document: Document, house: House) -> Iterator[Confusion]:
    """The wrong forms in a document, in order, as whole words and in exactly the case of the list.

    Those that the newsroom accepts are right, and its own that are never right are wrong.
    """
    listed, never = _listed(), house.never
    first_words = document.vocabulary & _first_words()
    if never:
        first_words |= document.vocabulary & never.keys()
    if not first_words:
        return
    for text, start, _ in document.words:
        if text in first_words:
            yield from _at(document, start, (*never.get(text, ()), *listed.get(text, ())), house)


def _at(document: Document, start: int, pairs: Iterable[tuple[str, str]], house: House) -> Iterator[Confusion]:
    for wrong, right in pairs:
        end = start + len(wrong)
        whole = document.prose.startswith(wrong, start) and not document.prose[end : end + 1].isalnum()
        if whole and not house.accepts(wrong):
            yield Confusion(wrong, right, Span(start, end))
            return


@cache
def _listed() -> ByFirstWord:
    """The forms of the list that ships."""
    return by_first_word(listed_confusions())


@cache
def _first_words() -> frozenset[str]:
    return frozenset(_listed())


def listed_confusions() -> Iterator[tuple[str, str]]:
    """The wrong and right forms of the list that ships."""
    return ((wrong, right) for _, (wrong, right, *_) in entries(SOURCE))
