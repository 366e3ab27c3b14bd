"""Words: the letters and digits that a reader takes as one."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, compress
from typing import overload

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.span import Span

OBJECT = "\ufffc"
"""The character that stands in the prose for whatever is not prose: code, a URL, a template tag."""

# U+0300-036F: combining accents of decomposed text; U+00AD: soft hyphen; both are inside words, neither is \w.
_UNUSUAL_LETTER = rf"[\u0300-\u036f\u00ad{OBJECT}]"
_UNUSUAL = Regex(_UNUSUAL_LETTER)
_LETTERS = rf"(?:[^\W_]++|{_UNUSUAL_LETTER}++)++"
_WORD = Regex(rf"({_LETTERS}(?:['’]{_LETTERS})*+)")
_ANY_LETTERS = rf"[a-zA-Z0-9\w\u0300-\u036f\u00ad{OBJECT}]++"
_WORD_WITHOUT_UNDERSCORE = Regex(rf"({_ANY_LETTERS}(?:['’]{_ANY_LETTERS})*+)")
"""The same where no underscore is written, which is a letter to Python; found in two thirds of the time."""
_USUAL_WORD = Regex(r"([^\W_]++(?:['’][^\W_]++)*+)")
_USUAL_WORD_WITHOUT_UNDERSCORE = Regex(r"([a-zA-Z0-9\w]++(?:['’][a-zA-Z0-9\w]++)*+)")
"""Letters of English are named, as they are known faster then."""
_BRACKETS = Regex(r"\[[^\W\d_]{1,12}\](?![(:\[])[^\W_]*+")
"""Letters in brackets, with those right behind them."""


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


class Words(Sequence[Word]):
    """The words of a prose, in order.

    `texts` are the words as they are written, `starts` and `ends` their offsets, `marks` the different stretches
    between words, each once, as one text. A `Word` with its place is made when it is asked for: a run reads every
    word, and looks closely at few of them. Of a word that stands there many times, there is one text.
    """

    __slots__ = ("ends", "marks", "starts", "texts")

    def __init__(self, texts: Sequence[str], starts: Sequence[int], ends: Sequence[int], marks: str = "") -> None:
        self.texts = texts
        self.marks = marks
        self.starts = starts
        self.ends = ends

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[Word]:
        return map(Word, self.texts, self.starts, self.ends)

    @overload
    def __getitem__(self, index: int) -> Word: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Word, ...]: ...

    def __getitem__(self, index: int | slice) -> Word | tuple[Word, ...]:
        if isinstance(index, slice):
            return tuple(map(Word, self.texts[index], self.starts[index], self.ends[index]))
        return Word(self.texts[index], self.starts[index], self.ends[index])


def words(prose: str) -> Words:
    """The words of the prose, in order.

    Left out are those with something that is not prose inside (`foo`s), and those that an editor has altered in
    brackets (“[c]an”, “replac[ing]”), whose parts are no words.
    """
    parts = _pattern(prose).split(prose)  # what is between words, and words, in turn
    bounds = list(accumulate(map(len, parts)))
    written, starts, ends = parts[1::2], bounds[:-1:2], bounds[1::2]
    different: dict[str, str] = {}
    texts = list(map(different.setdefault, written, written))
    marks = "\0".join(dict.fromkeys(parts[::2]))
    altered = _altered(prose) if "[" in marks else ()
    if altered or OBJECT in prose:
        prosaic = {text for text in different if OBJECT not in text}
        whole = list(map(prosaic.__contains__, texts))
        if altered:
            whole = [is_prose and start not in altered for is_prose, start in zip(whole, starts, strict=True)]
        texts, starts, ends = list(compress(texts, whole)), list(compress(starts, whole)), list(compress(ends, whole))
    return Words(texts, starts, ends, marks)


def _pattern(prose: str) -> Regex:
    """The fastest expression for the words of a prose."""
    if prose.isascii() or not _UNUSUAL.search(prose):
        return _USUAL_WORD if "_" in prose else _USUAL_WORD_WITHOUT_UNDERSCORE
    return _WORD if "_" in prose else _WORD_WITHOUT_UNDERSCORE


def _altered(prose: str) -> set[int]:
    """The places of words in which an editor has put other letters: “[e]ventually”, “G[eneral]”."""
    places: set[int] = set()
    for match in _BRACKETS.finditer(prose):
        start, end = match.span()
        while start and prose[start - 1].isalnum():
            start -= 1
        if start < match.start() or match[0][-1] != "]":
            places.update(range(start, end))
    return places
