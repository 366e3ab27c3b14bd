"""What two texts, or two lists of lines, have in common at their ends."""

from collections.abc import Sequence


def ends_alike(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """How many items two sequences have in common at their beginning, and of what is left then at their end."""
    head = _alike(one, other)
    return head, min(_alike(one[::-1], other[::-1]), min(len(one), len(other)) - head)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(one), len(other)))
