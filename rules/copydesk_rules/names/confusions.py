"""Exact forms that are always wrong, though word lists or habit let them pass: “Isreal”, “Hilary Clinton”."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from copydesk import Document, Span
from copydesk_rules.names.entries import DATA, entries

_SOURCE = DATA / "confusions.tsv"


class Confusion(NamedTuple):
    """A form that is always wrong, where it stands, and the right one."""

    wrong: str
    right: str
    span: Span


def confusions(document: Document) -> Iterator[Confusion]:
    """The wrong forms in a document, in order, as whole words and in exactly the case of the list."""
    listed = _listed()
    for word in document.words:
        for wrong, right in listed.get(word.text, ()) if word.text[0].isupper() else ():
            end = word.start + len(wrong)
            if document.prose.startswith(wrong, word.start) and not document.prose[end : end + 1].isalnum():
                yield Confusion(wrong, right, Span(word.start, end))


@cache
def _listed() -> Mapping[str, list[tuple[str, str]]]:
    """Wrong and right forms by the first word of the wrong one; possessives count as words of their own."""
    listed = defaultdict(list)
    for _, (wrong, right, *_) in entries(_SOURCE):
        first = wrong.split(" ")[0]
        for form in (first, f"{first}'s", f"{first}’s"):
            listed[form].append((wrong, right))
    return listed
