"""How far a slip of the fingers or the ear is from the right form."""

from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import accumulate

from copydesk_rules.keyboard import LETTERS, neighbours

_VOWELS = frozenset("aeiouy")
_SOUNDS = frozenset("ck cs cz sz gj gk dt bp fv vw mn iy lr kq kx sx".split())

_VOWEL, _SOUND, _KEY, _OTHER = 0.6, 0.65, 0.7, 1.0
_SLIPS = 2
_ANY = 100
_SWAP, _DOUBLING, _GAP, _FIRST = 0.6, 0.5, 0.8, 0.5
_TWO_SLIPS = 2 * _DOUBLING
"""The least that more than one slip costs."""
ONE_SLIP, FARTHEST = 0.85, 2.0
"""The distance up to which one likely slip may make the difference, and that beyond which nobody meant the other."""


def alike(wrong: str, right: str) -> bool:
    """Whether two names may be a slip or two apart: a quick look at their letters, before the distance is computed."""
    return wrong != right and abs(len(wrong) - len(right)) <= _SLIPS and len({*wrong} ^ {*right}) <= 2 * _SLIPS


def all_alike(wrong: str, others: Iterable[str]) -> list[str]:
    """Those of many names that may be a slip or two from one."""
    fewest, most, letters = len(wrong) - _SLIPS, len(wrong) + _SLIPS, {*wrong}
    return [
        other
        for other in others
        if fewest <= len(other) <= most and len(letters ^ {*other}) <= 2 * _SLIPS and other != wrong
    ]


@lru_cache(maxsize=4096)
def distance(wrong: str, right: str, limit: float, reach: int = _ANY) -> float:
    """The weighted edit distance between two folded names, or something above `limit` where it exceeds that.

    Slips that fingers and ears make cost less than others: a vowel for a vowel, a letter for its neighbour on the
    keyboard or for one that sounds like it, two letters swapped, one doubled or made single. A wrong first letter
    costs more. The weights are those of a study of misspelt names in news. Names that differ over more letters than
    `reach` count as farther than the limit.
    """
    if abs(len(wrong) - len(right)) * _DOUBLING > limit:
        return limit + 1
    wrong, right = _differing(wrong, right)
    if max(len(wrong), len(right)) > reach + 1:
        return limit + 1
    one = _of_one_slip(wrong, right)
    if one is not None:
        return one
    return _of_more(wrong, right, limit) if limit >= _TWO_SLIPS else limit + 1


def _of_one_slip(wrong: str, right: str) -> float | None:
    """The distance where a letter makes the difference, or two that are swapped: no other way costs less. Or None."""
    is_first = wrong[:1] != right[:1]
    a, b = (wrong, right) if is_first else (wrong[1:], right[1:])
    if len(a) + len(b) == 1:
        longer = wrong if a else right
        return _gap(longer, len(longer) - 1)
    if len(a) == len(b) == 1:
        return _costs().get(a + b, _OTHER) + (_FIRST if is_first else 0)
    return _SWAP if len(a) == 2 and a == b[::-1] else None  # noqa: PLR2004


def _of_more(wrong: str, right: str, limit: float) -> float:
    """The distance of what differs in two names, row by row; something above `limit` where it exceeds that."""
    costs = _costs()
    ends = range(len(right))
    gaps = [_gap(right, j) for j in ends]
    before: list[float] = []
    row = [0.0, *accumulate(gaps)]
    for i, a in enumerate(wrong):
        gap = _gap(wrong, i)
        earlier, before = before, row
        row = [last := before[0] + gap]
        for j in ends:
            b = right[j]
            best = before[j]
            if a != b:
                best += costs.get(a + b, _OTHER) + (0 if i or j else _FIRST)
            if (dropped := before[j + 1] + gap) < best:
                best = dropped
            if (added := last + gaps[j]) < best:
                best = added
            if i and j and a == right[j - 1] and b == wrong[i - 1] and (swapped := earlier[j - 1] + _SWAP) < best:
                best = swapped
            row.append(best)
            last = best
        if min(row) > limit:
            return limit + 1
    return row[-1]


def is_one_slip(wrong: str, right: str) -> bool:
    """Whether one likely slip may make the difference between two folded names; the same name is none."""
    return wrong != right and distance(wrong, right, ONE_SLIP) <= ONE_SLIP


def kind_of_slip(wrong: str, right: str) -> str:
    """What was done to the right name, in a word or two: “swapped”, “dropped”, “other vowel”; “two slips” for more."""
    wrong, right = _differing(f" {wrong} ", f" {right} ")
    before, wrong, right = wrong[:1], wrong[1:], right[1:]
    if not wrong:
        return _kind_of_gap(right, before, "dropped", "made single")
    if not right:
        return _kind_of_gap(wrong, before, "inserted", "doubled")
    if len(wrong) == len(right) == 1:
        kinds = {_VOWEL: "other vowel", _SOUND: "like sound", _KEY: "key beside"}
        return kinds.get(_letters(wrong, right), "other letter")
    return "swapped" if len(wrong) == 2 and wrong == right[::-1] else "two slips"  # noqa: PLR2004


def _kind_of_gap(letters: str, before: str, plain: str, double: str) -> str:
    if len(letters) > 1:
        return "two slips"
    return double if letters == before else plain


def _differing(wrong: str, right: str) -> tuple[str, str]:
    """Two words without the letters that they begin and end with alike, but for one before the difference."""
    start, ends = 0, (len(wrong), len(right))
    while start < min(ends) and wrong[start] == right[start]:
        start += 1
    while min(ends) > start and wrong[ends[0] - 1] == right[ends[1] - 1]:
        ends = (ends[0] - 1, ends[1] - 1)
    start = max(0, start - 1)
    return wrong[start : ends[0]], right[start : ends[1]]


@cache
def _costs() -> dict[str, float]:
    """What each two letters cost in the place of each other; those that are not here cost as much as any other two."""
    return {a + b: cost for a in LETTERS for b in LETTERS if (cost := _letters(a, b)) != _OTHER}


def _letters(a: str, b: str) -> float:
    """The cost of one letter in the place of another."""
    if a in _VOWELS and b in _VOWELS:
        return _VOWEL
    if a + b in _SOUNDS or b + a in _SOUNDS:
        return _SOUND
    return _KEY if b in neighbours(a) else _OTHER


def _gap(word: str, index: int) -> float:
    """The cost of a letter too many or too few: less where it doubles its neighbour, more at the beginning."""
    if index and word[index] == word[index - 1]:
        return _DOUBLING
    return _GAP if index else _GAP + _FIRST
