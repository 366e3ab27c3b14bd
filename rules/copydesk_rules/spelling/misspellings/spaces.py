"""Words that a slip on the space bar split or joined: “informa tion”, “ofthe”."""

from collections.abc import Iterable, Iterator, Set

from copydesk import Document
from copydesk.named_tuple import NamedTuple
from copydesk_rules.dates.calendar import MONTHS
from copydesk_rules.spelling.misspellings.corrections import Guess
from copydesk_rules.spelling.vocabulary import Vocabulary

_SPLIT = 4.0
"""How sure it is that a word is split whose halves make a common one, while one of them is no word."""
_COMMON = 1000
_FEWEST = 6
"""Uses and letters of such a word."""
_MEANT = 3
"""Times from which an article surely means an unknown word as it is, as the name of a program: “of fset”."""
_STRAY = frozenset("bcdefghjklmnpqrstuvwxyz")
"""Letters that are no words."""
_FAR_COMMONER = 50
"""How many times as common as its first part a word must be whose last letter stands alone: “wit h”, not “see d”."""
_VERY_COMMON = 20_000


class Case(NamedTuple):
    """An unknown word as it is written, where it begins in the prose, and what may be meant, the likeliest first."""

    written: str
    start: int
    guesses: list[Guess]


def split_words(
    document: Document, places: Iterable[int], suspects: Set[str], vocabulary: Vocabulary
) -> Iterator[Case]:
    """The unknown words that make a common one with the word beside them; a pair of two unknown words once.

    `places` are the numbers of the words of the article that are suspects.
    """
    words = document.words
    for index in places:
        if not words[index].text.islower():
            continue
        for first, second in ((index - 1, index), (index, index + 1)):
            if first < 0 or second >= len(words) or (first < index and words[first].text in suspects):
                continue
            left, right = words[first], words[second]
            whole = left.text + right.text
            if right.start - left.end != 1 or document.prose[left.end] != " " or not right.text.islower():
                continue
            is_one = len(whole) >= _FEWEST and whole.isalpha() and vocabulary.uses(whole.lower()) >= _COMMON
            if is_one and words.texts.count(words[index].text) < _MEANT:
                yield Case(f"{left.text} {right.text}", left.start, [Guess(whole.lower(), _SPLIT)])


def split_letters(document: Document, vocabulary: Vocabulary) -> Iterator[Case]:
    """The words of which the last letter stands alone: “12 Jun e”, “wit h a”."""
    if _STRAY.isdisjoint(document.vocabulary):
        return
    words = document.words
    for left, right in (words[index - 1 : index + 1] for index in document.word_indexes(_STRAY) if index):
        whole = left.text + right.text
        follows = document.prose[right.end : right.end + 1]
        is_word = whole in MONTHS or (left.text.islower() and _is_far_commoner(whole, left.text, vocabulary))
        is_apart = right.start - left.end == 1 and document.prose[left.end] == " "
        if is_word and is_apart and follows in ("", " ", ",", ".", "\n"):
            yield Case(f"{left.text} {right.text}", left.start, [Guess(whole, _SPLIT)])


def _is_far_commoner(whole: str, part: str, vocabulary: Vocabulary) -> bool:
    uses = vocabulary.uses(whole)
    return len(part) > 1 and uses >= max(_VERY_COMMON, _FAR_COMMONER * vocabulary.uses(part))
