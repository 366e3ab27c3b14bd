"""The names that an article writes in capitals only: in headings, and in the dateline."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from copydesk import Document, Regex
from copydesk_rules.names.gazetteer.known import KNOWN, Form

_LOUD = Regex(r"\n[^a-z\n]{10,}+(?![^\n])")
"""A line without small letters, after the end of another one, which is found much faster than a beginning."""
_FEWEST = 3
"""Words in capitals from which such a line is a heading, and no abbreviation."""
_PLACE = r"(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})"
_STATE_AND_AGENCY = r"(?:, [A-Z][\w. ]{2,30})?(?: ?\([A-Z][\w, ]{1,30}\))?"
_DATELINE = Regex(rf"(?m)^{_PLACE}{_STATE_AND_AGENCY}(?: ?[—–] ?| --? |: )(?=[^\sA-Z]|[A-Z]\w*[a-z]|[AI] )")
"""Where an article was written, in capitals before its first sentence: “WAPSIE FALLS, Iowa —”."""
_FRONT = 3000
"""Characters in which a dateline stands."""


def in_capitals(document: Document, loud: Mapping[str, Form]) -> dict[int, Form]:
    """The names of the lines in capitals and of datelines, by their indices among the document’s words.

    `loud` are the forms of those of its words that are names in such lines; most articles have none.
    """
    return dict((*_shouted(document, loud), *_datelined(document, loud))) if loud else {}


def _shouted(document: Document, loud: Mapping[str, Form]) -> Iterator[tuple[int, Form]]:
    """The names in the lines of capitals only: “PUTIN VISITS KYIV”."""
    words = document.words
    for line in _LOUD.finditer(f"\n{document.prose}"):
        if sum(word.isupper() and len(word) > 1 for word in line[0].split()) < _FEWEST:
            continue
        place = bisect_left(words.starts, line.start())
        while place < len(words) and words.starts[place] < line.end() - 1:
            if form := loud.get(words.texts[place]):
                yield place, form
            place += 1


def _datelined(document: Document, loud: Mapping[str, Form]) -> Iterator[tuple[int, Form]]:
    """The names of the place in a dateline, which is right: whoever files from a place knows its name."""
    words = document.words
    for line in _DATELINE.finditer(document.prose, 0, _FRONT):
        place = bisect_left(words.starts, line.start())
        while place < len(words) and words.starts[place] < line.end("place"):
            if form := loud.get(words.texts[place]):
                yield place, form._replace(standing=KNOWN)
            place += 1
