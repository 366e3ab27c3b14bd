"""Exact forms that are always wrong, though word lists or habit let them pass: “Isreal”, “Hilary Clinton”."""

from collections.abc import Iterator, Set
from functools import cache
from typing import NamedTuple

from copydesk import Document, Span, Table, compiled
from copydesk_rules.names.entries import DATA, entries, entry_at
from copydesk_rules.names.house import House
from copydesk_rules.names.introductions import is_somebody_else
from copydesk_rules.names.people import People, name_parts

SOURCE = DATA / "confusions.tsv"
_POSSESSIVES = ("'s", "’s")
_MOST = 200_000
_PERSON = "person"


class Confusion(NamedTuple):
    """A form that is always wrong, where it stands, and the right one."""

    wrong: str
    right: str
    span: Span


class _Listed:
    """The forms of the list that ships, by their first word; each word of the articles is looked up once a run."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._seen: set[str] = set()
        self._held: set[str] = set()

    @staticmethod
    @cache
    def of_run() -> "_Listed":
        return _Listed(compiled("confusions", [SOURCE], 1, _records))

    def first_words(self, vocabulary: Set[str]) -> set[str]:
        """Those words of an article with which a form of the list begins; possessives are words of their own."""
        if len(self._seen) > _MOST:
            self._seen.clear()
        new = vocabulary - self._seen
        self._seen |= new
        self._held |= {word for word in new if _core(word) in self._table}
        return self._held & vocabulary

    def beginning(self, word: str) -> Iterator[tuple[str, str, str]]:
        """Wrong form, right form and kind of those that begin with a word."""
        for (place,) in self._table.rows(_core(word)):
            wrong, right, kind, *_ = entry_at(SOURCE, place)
            yield wrong, right, kind


def confusions(document: Document, house: House) -> Iterator[Confusion]:
    """The wrong forms in a document, in order, as whole words and in exactly the case of the list.

    Those that the newsroom accepts are right, and its own that are never right are wrong. The name of somebody whom the
    article introduces as somebody else is right.
    """
    vocabulary, never = document.vocabulary, house.never
    first_words = _Listed.of_run().first_words(vocabulary)
    if never:
        first_words |= vocabulary & never.keys()
    if not first_words:
        return
    for place, text in enumerate(document.words.texts):
        if text in first_words:
            yield from _at(document, text, document.words[place].start, house)


def listed_confusions() -> Iterator[tuple[str, str]]:
    """The wrong and right forms of the list that ships."""
    return ((wrong, right) for _, (wrong, right, *_) in entries(SOURCE))


def _at(document: Document, word: str, start: int, house: House) -> Iterator[Confusion]:
    """The form that begins with a word at its place, if it stands there."""
    for wrong, right in house.never.get(word, ()):
        if _stands(document, wrong, start) and not house.accepts(wrong):
            yield Confusion(wrong, right, Span(start, start + len(wrong)))
            return
    for wrong, right, kind in _Listed.of_run().beginning(word):
        if _stands(document, wrong, start) and not house.accepts(wrong):
            span = Span(start, start + len(wrong))
            if kind != _PERSON or not _is_of_somebody_else(document, span, right):
                yield Confusion(wrong, right, span)
            return


def _stands(document: Document, form: str, start: int) -> bool:
    """Whether the document writes the form at an offset, as whole words."""
    end = start + len(form)
    return document.prose.startswith(form, start) and not document.prose[end : end + 1].isalnum()


def _is_of_somebody_else(document: Document, span: Span, right: str) -> bool:
    """Whether the article introduces somebody else by a form that is wrong for one person only."""
    parts = name_parts(right)
    partner = People.known().after(parts[0]).named(parts[-1])
    role = People.known().person(partner.place).role if partner else ""
    return is_somebody_else(document, span, role, attested=right in document.prose)


def _records() -> Iterator[tuple[str, tuple[int]]]:
    for place, (wrong, *_) in entries(SOURCE):
        yield _core(wrong.split(" ")[0]), (place,)


def _core(word: str) -> str:
    """The word without the ending of a possessive."""
    return word[:-2] if word.endswith(_POSSESSIVES) else word
