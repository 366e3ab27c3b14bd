"""A text with other texts in the place of some of its stretches."""

from collections.abc import Iterable


def replaced(text: str, stretches: Iterable[tuple[int, int, str]]) -> str:
    """The text after replacing stretches, which come in order, each with its start, its end and what is put there.

    Offsets are code points, half-open. What begins inside of the stretch before it is passed over; every character
    outside of the stretches stays as it is.
    """
    parts, end = [], 0
    for start, following, put in stretches:
        if start >= end:
            parts += [text[end:start], put]
            end = following
    return "".join([*parts, text[end:]])
