"""Words: the letters and digits that a reader takes as one."""

from itertools import accumulate, repeat
from typing import NamedTuple

from copydesk.patterns import Regex
from copydesk.text.span import Span

OBJECT = "\ufffc"
"""The character that stands in the prose for whatever is not prose: code, a URL, a template tag."""

# U+0300-036F: combining accents of decomposed text; U+00AD: soft hyphen; both are inside words, neither is \w.
_UNUSUAL_LETTERS = rf"[\u0300-\u036f\u00ad{OBJECT}]+"
_UNUSUAL = Regex(_UNUSUAL_LETTERS)
_LETTERS = rf"(?:[^\W_]++|{_UNUSUAL_LETTERS}+)++"
_WORD = Regex(rf"({_LETTERS}(?:['’]{_LETTERS})*+)")
_USUAL_WORD = Regex(r"([^\W_]++(?:['’][^\W_]++)*+)")


# A tuple, since a run makes one for each word that it reads: three times as fast as a dataclass.
class Word(NamedTuple):
    """A word of the prose: “Putin’s”, “13th”, “don't”; a hyphenated compound is several words.

    `start` and `end` are code-point offsets into the prose, `end` exclusive.
    """

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The word's place in the prose."""
        return Span(self.start, self.end)


def words(prose: str) -> tuple[Word, ...]:
    """The words of the prose, in order, but for those with something that is not prose inside (`foo`s)."""
    pattern = _WORD if _UNUSUAL.search(prose) else _USUAL_WORD
    parts = pattern.split(prose)  # what is between words, and words, in turn
    ends = list(accumulate(map(len, parts)))
    # Half of the time that Word(text, start, end) takes, which counts: every run reads every word.
    found = map(tuple.__new__, repeat(Word), zip(parts[1::2], ends[::2], ends[1::2], strict=False))
    return tuple(found if OBJECT not in prose else (word for word in found if OBJECT not in word.text))
