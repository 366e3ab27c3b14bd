"""A text of Markdown of which every line is indented as code is: a passage that was copied out of a list."""

import re
from bisect import bisect_right
from collections.abc import Callable

from copydesk.patterns import Regex

_OF_CODE = ("    ", "\t")
_CODE = Regex(r"[{}]|;[ \t]*$| [=:]?= |\w=[\"']|^[ \t]*[$%<]", re.MULTILINE)
"""Signs of code, which make it a listing after all."""


def margin(text: str) -> str:
    """What every line begins with, if that makes code of all of them and they do not look like it."""
    if not text.lstrip("\r\n").startswith(_OF_CODE) or _CODE.search(text):  # the first nearly always
        return ""
    lines = [line for line in text.splitlines() if line.strip()]
    shortest = min((line[: len(line) - len(line.lstrip(" \t"))] for line in lines), key=len, default="")
    is_common = shortest.startswith(_OF_CODE) and all(line.startswith(shortest) for line in lines)
    return shortest if is_common else ""


def without(text: str, space: str) -> str:
    """The text without that margin."""
    return "".join(line.removeprefix(space) for line in text.splitlines(keepends=True))


def restored(text: str, space: str, code_point: Callable[[int], int]) -> Callable[[int], int]:
    """What gives the place in the text, as `code_point` gives that in what is left of it without its margin."""
    cut: list[int] = []  # where the lines that had the margin begin in what is left
    left = 0
    for line in text.splitlines(keepends=True):
        if line.startswith(space):
            cut.append(left)
            left -= len(space)
        left += len(line)

    def place(offset: int) -> int:
        at = code_point(offset)
        return at + len(space) * bisect_right(cut, at)

    return place
