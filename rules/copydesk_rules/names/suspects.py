"""Which words of a document are names that nobody knows, and so may be misspelt."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from copydesk import Document, Lexicon, Span, Word
from copydesk_rules.names.folding import folded
from copydesk_rules.names.people import People

_POSSESSIVE = re.compile(r"['’][sS]?$")
_JOINS = re.compile(r"[ \u00a0\n-]")
_INITIAL = re.compile(r"\.?[ \u00a0\n]")
_PARTICLES = frozenset(
    "de van von der den del della di da dos das du la le al el bin ibn bint ter ten zu af av y e".split()
)
_SHORTEST = 4


class Suspect(NamedTuple):
    """A name that is in no list, as it is written and folded, with the known names that stand beside it."""

    written: str
    name: str
    span: Span
    before: str
    after: str


def suspects(document: Document) -> Iterator[Suspect]:
    """The names of a document that no list holds and that it uses only once: what comes twice is meant."""
    words = document.words
    seen = Counter(folded(_core(word)) for word in words if word.text[0].isupper())
    for index, word in enumerate(words):
        core = _core(word)
        if not _is_name(core):
            continue
        name = folded(core)
        if seen[name] == 1 and not is_known(name):
            span = Span(word.start, word.start + len(core))
            yield Suspect(core, name, span, _neighbour(document, index, -1), _neighbour(document, index, 1))


def is_known(name: str) -> bool:
    """Whether a folded name is a word of the language or part of the name of somebody in the gazetteer."""
    return name in Lexicon.of("en") or name in People.known()


def _core(word: Word) -> str:
    """The word without the ending of a possessive."""
    return _POSSESSIVE.sub("", word.text)


def _is_name(text: str) -> bool:
    """Whether the word has the shape of a name: a capital, small letters after it, long enough to be sure of."""
    return len(text) >= _SHORTEST and text[0].isupper() and text[1:].islower() and text.isalpha()


def _neighbour(document: Document, index: int, step: int) -> str:
    """The nearest capitalised word on one side, folded, over particles and initials; “” where anything else stands."""
    here = document.words[index]
    for other_index in range(index + step, index + 4 * step, step):
        if not 0 <= other_index < len(document.words):
            return ""
        other = document.words[other_index]
        first, second = (other, here) if step < 0 else (here, other)
        between = document.prose[first.end : second.start]
        joined = _INITIAL if len(first.text) == 1 else _JOINS
        if not joined.fullmatch(between):
            return ""
        if other.text[0].isupper() and len(other.text) > 1:
            return folded(_core(other))
        if not (other.text in _PARTICLES or len(other.text) == 1):
            return ""
        here = other
    return ""
