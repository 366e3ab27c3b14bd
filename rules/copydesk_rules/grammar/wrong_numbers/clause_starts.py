"""Where clauses begin inside sentences, so that a subject is known there as well as at the head of a sentence."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from copydesk import Document, Regex, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.wrong_numbers.subjunctive import WISHED
from copydesk_rules.words.verbs import TO_PLURAL

_OPENERS = frozenset(
    "that because although though whereas unless where when while if how why whether Because Although Though Whereas"
    " Unless Where When While If said says added warn warns warned claims claimed believe believes believed insist"
    " insists insisted argue argues argued admit admits admitted think thinks".split()
)
"""Words that a clause begins right after; “before” and “for” are none, as they stand before nouns, too."""
_COORDINATORS = frozenset(["and", "but", "yet", "so", "as"])
"""Words that a clause begins after where a comma stands before them."""
_BEFORE_COORDINATORS = (",", ";", "—", "–")
_LISTING = frozenset(["and ", "yet ", "so "])
_MARKS = ("; ", ": ", "— ", "– ", "(")
_ADVERB = (
    "However|Meanwhile|Instead|Moreover|Today|Now|Also|Finally|Unfortunately|Fortunately|Overall|Later|Recently|Sadly"
    "|Therefore|Furthermore|Nevertheless|Indeed|Yesterday|Still|Of course|For example|For instance|As a result"
)
_SETTINGS = frozenset(
    "But And Yet So In On At By For From With Without Since During Until Before After Under Despite Unlike Among Within"
    " Throughout Last This Next If When While Although Though Because Once Unless As".split()
)
_TIMES = frozenset(
    "week month year day night morning evening afternoon weekend decade century summer winter spring autumn".split()
)
_AT_TIMES = ("Within ", "In ", "By ", "On ", "At ", "After ", "During ", "Last ", "This ", "Next ", "For ", "Every ")
_SUBJECTS = frozenset("the a an his her its their these those he she it they".split())
_LONGEST_TIME = 48
_OPENING = Regex(
    rf"(?:(?:But|And|Yet|So|Then) (?=[a-z])|(?:{_ADVERB}),? (?=[a-z])|[A-Z][^.,;:()“”\"\ufffc]{{4,72}}, (?=[a-z]))"
)
"""What a sentence may open with before its subject: an adverb, a phrase of time or place, another clause."""
_OPENING_WORDS = _SETTINGS | {adverb.split(" ")[0] for adverb in _ADVERB.split("|")} | {"Then"}
_WORDS = _OPENERS | _COORDINATORS | _OPENING_WORDS
_FIRST = Regex(r"[a-z]+(?= )")
_FINITE = Regex(
    r"(?:\b(?:was|were|is|are|has|have|had|will|would|can|could|did|does|do|said|says)(?:n't)?\b"
    r"|(?:^|[,;:] |\b(?:and|but|that|because) )(?:he|she|it|they|we|i|you|there) [a-z]+)[^,;:]*\Z"
)
"""A verb after which no comma stands: what a coordinator joins a clause to, and no list of nouns."""
_INSIDE = Regex(r"\b(?:who|which|between|both|neither|either|not only)\b[^,;:]*\Z")
"""What the verb may belong to, or an “and” that joins two nouns."""
_GOES_ON = Regex(r"(?:\bthat|, (?:and|but|yet|so|as)) \Z")
_FARTHEST = 100


class Clauses(NamedTuple):
    """The sentences of an article and the clauses that begin inside them.

    `heads` is where either begins, in order. `text` is the prose with a capital at the head of each clause, so that an
    expression for the head of a sentence matches there; `starts` is where these are, by their first words with the
    capital.
    """

    document: Document
    text: str
    heads: Sequence[int]
    starts: Mapping[str, Sequence[int]]

    def matches(self, pattern: Regex, firsts: Collection[str]) -> Iterator[re.Match[str]]:
        """The matches of an expression that begins with one of some words, as at the head of a clause or a sentence."""
        yield from pattern.at(self._capitalised(firsts), self.document.prose)
        for first in firsts if len(firsts) < len(self.starts) else self.starts:
            if first in self.starts and first in firsts:
                for start in self.starts[first]:
                    match = pattern.match(self.text, start)
                    if match:
                        yield match

    def sought(self, by_first: Mapping[str, Regex]) -> Iterator[re.Match[str]]:
        """The matches of expressions by their first words, with a capital anywhere or at the head of a clause."""
        vocabulary, starts = self.document.vocabulary, self.starts
        for first, pattern in by_first.items():
            if first in vocabulary or first in starts:
                yield from self.matches(pattern, (first,))

    def _capitalised(self, words: Collection[str]) -> list[int]:
        """Where one of some words with a capital stands in the prose, in order."""
        document = self.document
        found = document.word_places(word.lower() for word in words if word in document.vocabulary)
        return [place for place in found if document.prose[place].isupper()]

    def heads_before(self, end: int) -> Sequence[int]:
        """Where the sentence in which a place lies, and the clauses in it, begin before that place."""
        sentence = self.document.sentence_at(end)
        start = _head_of(self.document, sentence) if sentence else 0
        return self.heads[bisect_left(self.heads, start) : bisect_left(self.heads, end)]

    def head(self, end: int) -> int:
        """Where the clause begins in which a place lies, or the one inside of it that begins last before the place."""
        index = bisect_left(self.heads, end) - 1
        return self.heads[index] if index >= 0 else 0

    def subject(self, pattern: Regex, end: int) -> re.Match[str] | None:
        """What an expression finds in the folded prose, if that is all of a clause up to a place."""
        return pattern.fullmatch(self.document.folded, self.head(end), end)

    def begin_at(self, place: int) -> bool:
        """Whether a clause, or a sentence, begins at a place."""
        return self.head(place + 1) == place


def clauses_of(document: Document) -> Clauses:
    """The clauses that begin inside a sentence, after a conjunction, a mark or what opens the sentence."""
    prose, starts = document.prose, defaultdict[str, list[int]](list)
    parts, end = list[str](), 0
    places = sorted({*_after_words(document), *_after_times(document), *_after_marks(document)})
    for start in places:
        first = _FIRST.match(prose, start)
        if first:  # what begins with a capital is known for a head without that
            word = first[0].capitalize()
            starts[word].append(start)
            parts += (prose[end:start], word)
            end = first.end()
    heads = sorted({*(_head_of(document, sentence) for sentence in document.sentences), *places})
    return Clauses(document, "".join((*parts, prose[end:])), heads, starts)


def heads_clause(document: Document, start: int, right: str = "") -> bool:
    """Whether a clause begins at a place, as is known of those of `Clauses`.

    Where the right verb is that of one thing, the other one may tell inside a sentence what is wished.
    """
    if not document.prose[start].islower():
        return document.begins_sentence(start)
    is_of_one = right in TO_PLURAL or right.endswith("s")
    is_wished = is_of_one and WISHED.search(document.sentence_before(start, _FARTHEST)) is not None
    return not (is_wished or may_be_listed(document, start))


def may_be_listed(document: Document, start: int) -> bool:
    """Whether what begins at a place may be the last of several: after “, and”, before which no clause stands."""
    head, _, coordinator = document.sentence_before(start, _FARTHEST).rpartition(", ")
    if coordinator not in _LISTING:
        return False
    return _FINITE.search(head) is None or _INSIDE.search(head) is not None


def may_begin_with_verb(document: Document, start: int) -> bool:
    """Whether a clause may go on with its verb at a place: “the firm that sells cars”, “they make, and sell cars”."""
    return _GOES_ON.left_of(document.folded, start) is not None


def _after_words(document: Document) -> Iterator[int]:
    words, prose = document.words, document.prose
    for index in document.word_indexes(_WORDS):
        word, start = words.texts[index], words.starts[index]
        if word in _COORDINATORS and prose[start - 2 : start - 1] not in _BEFORE_COORDINATORS:
            continue
        if word in _OPENING_WORDS:
            opening = _OPENING.match(prose, start)
            if opening and document.begins_sentence(start):
                yield opening.end()
        if word not in _SETTINGS or word in _OPENERS:
            end = words.ends[index] + 1
            if prose[end - 1 : end] == " " and prose[end : end + 1].islower():
                yield end


def _after_times(document: Document) -> Iterator[int]:
    """Where a subject begins after a time that opens the sentence, without a comma: “Within a week the town was”."""
    words, prose = document.words, document.prose
    for index in document.word_indexes(_TIMES):
        end = words.ends[index] + 1
        if prose[end - 1 : end] == " " and words.texts[index + 1 : index + 2] and words.texts[index + 1] in _SUBJECTS:
            sentence = document.sentence_at(end)
            opening = prose[sentence.start : end] if sentence and end - sentence.start < _LONGEST_TIME else ""
            if opening.startswith(_AT_TIMES) and not any(mark in opening for mark in ",;:()"):
                yield end


def _after_marks(document: Document) -> Iterator[int]:
    for mark in filter(document.marks.__contains__, _MARKS):
        for place in document.folded_places(mark):
            if document.prose[place + len(mark) : place + len(mark) + 1].isalpha():
                yield place + len(mark)


def _head_of(document: Document, sentence: Span) -> int:
    return sentence.start + document.prose.startswith("(", sentence.start)
