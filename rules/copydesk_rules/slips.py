"""How likely a hand that means one word writes another: the cost of the slips between them."""

from collections.abc import Iterator
from functools import cache

from copydesk_rules.keyboard import LETTERS, neighbours

_VOWELS = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöü")
_ALIKE = frozenset(
    frozenset(pair)
    for pair in ("cs", "ck", "sz", "gj", "iy", "kq", "fv", "dt", "bp", "mn", "xc", "wu", "lr", "çs", "nñ")
)
"""Letters that are heard, or held, as one another."""

# The price of each slip, the likelier the cheaper: a letter written twice or once for the other, two letters that
# changed places, a vowel or a letter heard alike for another, a vowel left out, a key pressed beside or along with the
# right one, a letter left out, which is likelier between two consonants (“contructed”), put in, any letter for any
# other, two that changed places around a third one (“progapate”), the plural or the like made by the rule of other
# words (“triggeres”, “branchs”, “querys”), and a syllable written twice or once for the other (“entitities”,
# “competive”).
_SWAPPED = 1.3
_DOUBLED = 1.0
LIKELIEST = frozenset((_SWAPPED, _DOUBLED))
"""The costs of the two slips that are made most and that hardly make another word."""
_VOWEL = 1.6
_SOUND = 1.8
_NEIGHBOUR = 2.0
_MISSED_VOWEL = 1.7
_MISSED = 2.0
_MISSED_BETWEEN = 1.5
_PRESSED_TOO = 1.9
_PUT_IN = 2.5
_OTHER = 3.2
_SWAPPED_APART = 2.4
_ENDING = 1.1
_SYLLABLE = 1.7
_FEWEST_APART = 6
"""Letters of a word in which two that changed places around a third one are not another word by chance: “kwon”."""
_SYLLABLES = (2, 3)
"""Letters of a syllable that is written twice."""
_AFTER_HISSING = ("ches", "shes", "xes", "sses", "zzes")
_FIRST = 1.5
"""What is added where the first letter is wrong, which the eye guards best."""


def swapped(word: str) -> Iterator[str]:
    """The word with each two letters, or figures, that stand side by side in the other order."""
    return (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1))


def swapped_apart(word: str) -> Iterator[str]:
    """The word with each two letters around a third one in the other order, but for the first letter."""
    return (word[:i] + word[i + 2] + word[i + 1] + word[i] + word[i + 3 :] for i in range(1, len(word) - 2))


def stuttered(word: str) -> Iterator[str]:
    """The word without two or three letters that it has twice in a row, and with each two of it twice.

    What begins a word twice is taken for a prefix.
    """
    for size in _SYLLABLES:
        for i in range(1, len(word) - 2 * size + 1):
            if word[i : i + size] == word[i + size : i + 2 * size]:
                yield word[:i] + word[i + size :]
    yield from (word[:i] + word[i - 2 : i] + word[i:] for i in range(2, len(word)))


def grown(word: str, letters: str, kept: int) -> Iterator[str]:
    """The word with each letter put in at each place but the first, and put in place of each of its letters.

    No more than `kept` letters at its beginning are left as they are: words that keep more are not wanted.
    """
    for i in range(min(len(word), kept) + 1):
        before, after, rest = word[:i], word[i:], word[i + 1 :]
        if i:
            yield from [before + letter + after for letter in letters]
        if after:
            yield from [before + letter + rest for letter in letters]


def cost(wrong: str, right: str) -> float:
    """The cost of the cheapest slips that turn `right` into `wrong`; about 1 for the likeliest slip, 3 for an odd one.

    The optimal-string-alignment distance, with a weight for each kind of slip.
    """
    longer = len(wrong) - len(right)
    if longer == 0:
        if len(wrong) >= _FEWEST_APART and _is_swapped_apart(wrong, right):
            return _SWAPPED_APART
    elif longer in (1, -1):
        if _has_other_ending(wrong, right):
            return _ENDING
    elif abs(longer) in _SYLLABLES and right in stuttered(wrong):
        return _SYLLABLE
    return _of_letters(wrong, right)


def _of_letters(wrong: str, right: str) -> float:
    """The cost of the cheapest slips of single letters, and of two that changed places.

    Row by row: `row[j]` is the cost of writing the first `j` letters of `wrong` for the first `i` of `right`, `before`
    the row of a letter less, and `last` that of two letters less, on which a swap builds.
    """
    before: list[float] = []
    row = [0.0]
    for j in range(len(wrong)):
        row.append(row[-1] + _extra(wrong, j, is_leading=True))
    extras = [_extra(wrong, j, is_leading=False) for j in range(len(wrong))]
    for i in range(len(right)):
        last, before = before, row
        missing = _missing(right, i)
        row = [before[0] + missing]
        for j, extra in enumerate(extras):
            is_first = i == j == 0 and wrong[0] != right[0]
            instead = _instead(wrong[j], right[i]) + (_FIRST if is_first else 0)
            best = min(before[j] + instead, before[j + 1] + missing, row[j] + extra)
            if i and j and right[i] == wrong[j - 1] and right[i - 1] == wrong[j] and right[i] != right[i - 1]:
                best = min(best, last[j - 1] + _SWAPPED + (_FIRST if i == 1 else 0))
            row.append(best)
    return row[-1]


def _has_other_ending(wrong: str, right: str) -> bool:
    """Whether a form is made as that of other words is: “triggeres”, “branchs”, “querys”, “writeing”."""
    if right.endswith("s"):
        is_plain = wrong == f"{right[:-1]}es"
        lacks_e = wrong == f"{right[:-2]}s" and right.endswith(_AFTER_HISSING)
        return is_plain or lacks_e or (right.endswith("ies") and wrong == f"{right[:-3]}ys")
    return right.endswith("ing") and wrong == f"{right[:-3]}eing"


def _is_swapped_apart(wrong: str, right: str) -> bool:
    """Whether two letters around a third one, and nothing else, are in the other order; never the first letter."""
    at = next((i for i, (one, other) in enumerate(zip(wrong, right, strict=True)) if one != other), 0)
    if not 0 < at < len(right) - 2:
        return False
    return wrong[at:] == right[at + 2 : at + 3] + right[at + 1 : at + 2] + right[at] + right[at + 3 :]


@cache
def _instead(wrong: str, right: str) -> float:
    """The cost of writing one letter for another that is not the first."""
    if wrong == right:
        return 0
    if wrong in _VOWELS and right in _VOWELS:
        return _VOWEL
    if frozenset((wrong, right)) in _ALIKE:
        return _SOUND
    return _NEIGHBOUR if _are_neighbours(wrong, right) else _OTHER


def _missing(right: str, at: int) -> float:
    """The cost of leaving out the letter at an index."""
    if at and right[at] == right[at - 1]:
        return _DOUBLED
    if right[at] in _VOWELS:
        price = _MISSED_VOWEL
    else:
        is_between = 0 < at < len(right) - 1 and _VOWELS.isdisjoint(right[at - 1 : at + 2])
        price = _MISSED_BETWEEN if is_between else _MISSED
    return price + (_FIRST if at == 0 else 0)


def _extra(wrong: str, at: int, *, is_leading: bool) -> float:
    """The cost of a letter too many at an index; leading ones stand before all letters of the right word."""
    letter = wrong[at]
    before, after = wrong[at - 1 : at], wrong[at + 1 : at + 2]
    if at and letter in (before, after):
        return _DOUBLED
    price = _PRESSED_TOO if _are_neighbours(letter, before) or _are_neighbours(letter, after) else _PUT_IN
    return price + (_FIRST if is_leading and at == 0 else 0)


@cache
def _are_neighbours(one: str, other: str) -> bool:
    """Whether two letters have the same key, or keys side by side."""
    return (one == other and one in LETTERS) or other in neighbours(one)


@cache
def alike(letter: str, alphabet: str) -> tuple[str, ...]:
    """The letters of an alphabet that are heard like this one."""
    others = (*LETTERS, *_VOWELS) if letter in _VOWELS else tuple(LETTERS)
    heard = {
        other for other in others if other in alphabet and other != letter and _instead(other, letter) < _NEIGHBOUR
    }
    return tuple(sorted(heard))
