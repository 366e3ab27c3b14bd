"""The document: what is written, what a reader reads of it, and the way from one to the other."""

import datetime
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import chain, filterfalse, pairwise
from typing import Literal

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex, places_of, signs_in
from copydesk.text.lines import Lines, lines_of
from copydesk.text.quotations import quotations
from copydesk.text.sentences import sentences
from copydesk.text.source_map import SourceMap
from copydesk.text.span import Span
from copydesk.text.words import OBJECT, Word, Words, words

BlockKind = Literal["title", "summary", "heading", "paragraph", "list-item", "quote", "table-cell", "caption"]
"""What a block is to its reader. `summary` is a text for search engines, which may repeat the first paragraph."""

Format = Literal["markdown", "html", "rst", "plain", "unknown"]
"""How an article is written. One of which that is unknown is read as plain text, but other programs may do more."""


class Block(NamedTuple):
    """A block of prose.

    `span` is its place in the prose; `extent` is all of its source, markup and line ends included, so that taking
    the extent out takes the block out. Offsets are code points.
    """

    kind: BlockKind
    span: Span
    extent: Span


class Comment(NamedTuple):
    """A comment of the source, which no reader sees: its text without the marks, and its place in the source."""

    text: str
    span: Span


class _Read(NamedTuple):
    """The fields of a document. It is a subclass, since a named tuple itself has no room for what is computed once."""

    path: str
    source: str
    prose: str
    blocks: tuple[Block, ...]
    source_map: SourceMap
    comments: tuple[Comment, ...] = ()
    date: datetime.date | None = None
    stet: tuple[str, ...] = ()
    format: Format = "plain"


class Document(_Read):
    """An article as rules see it.

    `source` is the file's text, `prose` what a reader reads: blocks separated by blank lines, markup gone, entities
    decoded, and one U+FFFC for each thing that is not prose. A line end inside a block is there only if a reader sees
    one, as in verse; the others are spaces. Rules work on the prose; all their spans are code-point offsets into it.
    `date` is the article's clock, where its front matter tells it; `stet` are the rules that its front matter
    silences; `format` is that of the suffix of its path.
    """

    @cached_property
    def words(self) -> Words:
        """All words of the prose, in order."""
        return words(self.prose)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different words of the prose as they are written, by which a rule sees that it has nothing to do."""
        return frozenset(self.words.texts)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Those of them that are not all small letters: names, acronyms, numbers, what begins a sentence."""
        return frozenset(filterfalse(str.islower, self.vocabulary))

    @property
    def marks(self) -> str:
        """The different stretches of marks and spaces between words, each once, with U+0000 between them.

        It is short, and whatever holds no letter, digit, apostrophe or U+FFFC stands in it if it stands in the prose.
        """
        return self.words.marks

    @cached_property
    def figures(self) -> tuple[Span, ...]:
        """All numbers of the prose, as far as they consist of the figures 0 to 9, in order."""
        return tuple(Span(*match.span()) for match in _FIGURES.finditer(self.prose))

    @cached_property
    def has_code(self) -> bool:
        """Whether code stands in the text, as in an article about programs; a picture or an address is none."""
        return any(_CODE.match(self.source, self.source_map.start(place)) for place in self.places(OBJECT))

    def places(self, signs: Iterable[str]) -> list[int]:
        """Where one of a few short texts stands in the prose, in order; found fast, if they are rare."""
        return signs_in(self.prose, signs)

    def folded_places(self, phrase: str) -> list[int]:
        """Where a phrase stands in the folded prose, in order; found fast, if a word stands whole in it: “ each ”."""
        word, before = _whole_word(phrase)
        if not word:
            return list(places_of(self.folded, phrase))
        if word not in self._indexes:
            return []
        places, stands = self.words.starts, self.folded.startswith
        indexes = self._indexes[word]
        return [start for index in indexes if (start := places[index] - before) >= 0 and stands(phrase, start)]

    def word_places(self, words: Iterable[str]) -> list[int]:
        """Where words of the folded prose stand, in order; found as fast as one of a dictionary."""
        return list(map(self.words.starts.__getitem__, self._indexes_of(words)))

    def word_indexes(self, written: Collection[str]) -> list[int]:
        """Which of the words are written just like one of these, by their indices in order; found as fast."""
        texts, known = self.words.texts, self.vocabulary.intersection(written)
        indexes = self._indexes_of(set(map(_FOLDED_WORDS.__getitem__, known)))
        return [index for index in indexes if texts[index] in known]

    def words_written(self, written: Collection[str]) -> Iterator[Word]:
        """The words that are written just like one of these, in order; found as fast."""
        return map(self.words.__getitem__, self.word_indexes(written))

    def _indexes_of(self, words: Iterable[str]) -> Sequence[int]:
        known = self._indexes
        found = [known[word] for word in words if word in known]
        return found[0] if len(found) == 1 else sorted(chain.from_iterable(found))

    @cached_property
    def _indexes(self) -> Mapping[str, list[int]]:
        """The indices of each word of the folded prose."""
        indexes: dict[str, list[int]] = {word: [] for word in frozenset(self.folded_words)}
        for index, word in enumerate(self.folded_words):
            indexes[word].append(index)
        return indexes

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """All sentences of the prose, in order; none runs over the end of a block."""
        return tuple(found for block in self.blocks for found in sentences(self.prose, block.span))

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """What stands between quotation marks, with the marks, in order."""
        return tuple(found for block in self.blocks for found in quotations(self.prose, block.span))

    @cached_property
    def passages(self) -> tuple[str, ...]:
        """The prose of each block, in order: for looking at one block at a time."""
        return tuple(map(self.text, (block.span for block in self.blocks)))

    @cached_property
    def folded(self) -> str:
        """The prose for looking things up: lower case, apostrophes straight, line ends as spaces, same offsets."""
        return folded(self.prose)

    @cached_property
    def folded_words(self) -> Sequence[str]:
        """The words as the folded prose has them, in order."""
        return list(map(_FOLDED_WORDS.__getitem__, self.words.texts))

    @cached_property
    def folded_vocabulary(self) -> frozenset[str]:
        """The different words of the folded prose, and the parts of those with an apostrophe."""
        return frozenset(self._indexes).union(*self._parts.values())

    @cached_property
    def _parts(self) -> Mapping[str, list[str]]:
        """The parts of the folded words with an apostrophe."""
        return {word: word.split("'") for word in self._indexes if "'" in word}

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The different pairs of words side by side in the folded prose, by which a phrase is known to stand nowhere.

        What stands between two words does not count, and an apostrophe makes two of one: “didn’t” is “didn” and “t”.
        """
        words = [*self.folded_words]
        for index in reversed(self._indexes_of(self._parts)):
            words[index : index + 1] = self._parts[words[index]]
        return frozenset(pairwise(words))

    def has_pair_of(self, pairs: frozenset[tuple[str, str]]) -> bool:
        """Whether one of some pairs of words, in small letters, stands in the prose."""
        return not self.pairs.isdisjoint(pairs)

    @cached_property
    def lines(self) -> Lines:
        """The lines of the source."""
        return lines_of(self.source)

    def text(self, span: Span) -> str:
        """The prose at a span."""
        return self.prose[span.start : span.end]

    def around(self, offset: int) -> Span:
        """Where to look for what else is written: in all of an article, in a book up to 100,000 characters away.

        Without a limit, a rule that asks this of many places takes four times as long for a text of twice the size.
        """
        return Span(max(0, offset - _FAR), min(offset + _FAR, len(self.prose)))

    def block_at(self, offset: int) -> Block | None:
        """The block in which an offset of the prose lies."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.span.start) - 1
        return self.blocks[index] if index >= 0 and offset <= self.blocks[index].span.end else None

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence in which an offset of the prose lies, or the last one before it."""
        index = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[index] if index >= 0 else None

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset of the prose lies between quotation marks."""
        return self.quotation_at(offset) is not None

    def quotation_at(self, offset: int) -> Span | None:
        """The quotation that an offset of the prose lies in, or None."""
        index = bisect_right(self.quotations, offset, key=lambda quotation: quotation.start) - 1
        return self.quotations[index] if index >= 0 and offset < self.quotations[index].end else None

    def begins_sentence(self, offset: int) -> bool:
        """Whether a sentence begins at an offset of the prose, or what may begin like one: after a colon or a dash."""
        sentence = self.sentence_at(offset)
        start = sentence.start if sentence else 0
        before = self.prose[max(start, offset - _NEAR) : offset].rstrip(_OPENING)
        return before[-1:] in _LIKE_A_STOP if before else offset - start <= _NEAR

    def sentence_before(self, offset: int, within: int = 100) -> str:
        """What of its sentence stands before an offset, in the folded prose: at most so many characters.

        Nothing stands before what lies between two sentences.
        """
        sentence = self.sentence_at(offset)
        if sentence is None or offset >= sentence.end:
            return ""
        return self.folded[max(sentence.start, offset - within) : offset]

    def line(self, offset: int) -> int:
        """The line of the source, counted from 1, on which the character at a prose offset stands."""
        return self.lines.position(self.source_map.start(offset)).line

    def blocks_of(self, *kinds: BlockKind) -> Iterator[Block]:
        """The blocks of these kinds, in order."""
        return (block for block in self.blocks if block.kind in kinds)


_FIGURES = Regex("[0-9][0-9]*")
_CODE = Regex(r"`|<(?i:code|kbd|pre|samp|tt|var)\b")
_WHOLE = Regex("[a-z]+(?:'[a-z]+)*")
_OPENING = "\"'“‘«([* \n\u00a0"
_NEAR = 16
"""Characters that are looked at before what may begin a sentence, however long the sentence is."""
_FAR = 100_000
_MOST_KEPT = 15_000
_LIKE_A_STOP = ":–—•|\ufffc"


@cache  # the phrases that rules look for
def _whole_word(phrase: str) -> tuple[str, int]:
    """The longest word with a space on either side in a phrase, and its place in it; an empty one if there is none."""
    words = phrase.split(" ")
    word = max(filter(_WHOLE.fullmatch, words[1:-1]), key=len, default="")
    return word, phrase.find(f" {word} ") + 1


# İ is the one letter whose lower case is longer than itself.
_FOLDED = (("’", "'"), ("\n", " "), ("\u00a0", " "), ("İ", "i"))


def folded(text: str) -> str:
    """A text for looking things up: lower case, apostrophes straight, line ends as spaces, same offsets."""
    for written, other in _FOLDED:
        text = text.replace(written, other)
    return text.lower()


class _FoldedWords(dict[str, str]):
    """Words as folded prose has them, kept for the articles after this one; a long run starts afresh."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_KEPT:
            self.clear()
        other = folded(word)
        self[word] = word if other == word else other
        return self[word]


_FOLDED_WORDS = _FoldedWords()
