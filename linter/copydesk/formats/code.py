"""Where code stands in Markdown, for what has to be known before it is parsed."""

import re
from bisect import bisect_right

from copydesk.patterns import Regex, places_of
from copydesk.text.span import Span

_MARK = Regex(
    r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?P<fence>`{3,}(?=[^`\r\n]*\r?$)|~{3,})(?P<info>[^\r\n]*)"
    r"|(?P<run>`+)"
    r"|(?P<blank>^[ \t>]*\r?$)",
    re.MULTILINE,
)


class Code:
    """The fenced blocks and the spans of code in a text."""

    def __init__(self, text: str) -> None:
        self._stretches = _stretches(text)
        self._starts = [stretch.start for stretch in self._stretches]

    def end(self, offset: int) -> int:
        """The end of the code that a character stands in; 0 if it stands in none."""
        index = bisect_right(self._starts, offset) - 1
        return self._stretches[index].end if index >= 0 and offset < self._stretches[index].end else 0


def _stretches(text: str) -> list[Span]:
    found: list[Span] = []
    runs: list[Span] = []  # of backticks in the open paragraph
    fence: re.Match[str] | None = None
    lines = (0, *(place + 1 for place in places_of(text, "\n")))
    for mark in _MARK.at(sorted({*lines, *places_of(text, "`")}), text):  # no other letter need be looked at
        if fence:
            if _closes(mark, fence["fence"]):
                found.append(Span(fence.start(), mark.end()))
                fence = None
        elif mark["run"]:
            runs.append(Span(*mark.span()))
        else:
            found += _spans(runs)
            runs, fence = [], mark if mark["fence"] else None
    found += _spans(runs)
    return [*found, Span(fence.start(), len(text))] if fence else found


def _closes(mark: re.Match[str], fence: str) -> bool:
    return (mark["fence"] or "").startswith(fence) and not (mark["info"] or "").strip()


def _spans(runs: list[Span]) -> list[Span]:
    """The spans of code that runs of backticks make: from one to the next that is as long."""
    following: dict[int, int] = {}
    ends: list[int] = []  # for each run, from the last to the first, the index of the one that would close it
    for index in range(len(runs) - 1, -1, -1):
        length = runs[index].end - runs[index].start
        ends.append(following.get(length, -1))
        following[length] = index
    ends.reverse()
    found, index = [], 0
    while index < len(runs):
        if ends[index] >= 0:
            found.append(Span(runs[index].start, runs[ends[index]].end))
            index = ends[index]
        index += 1
    return found
