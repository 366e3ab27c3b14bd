"""The lines of a text that a change touched. Pure: what git says is read here, and asked for by `changes`."""

from ast import literal_eval
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import count

from copydesk.patterns import Regex
from copydesk.problem import Problem
from copydesk.text.alike import ends_alike
from copydesk.text.lines import git_lines
from copydesk.text.span import Span

_HUNK = Regex(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


@dataclass(frozen=True, slots=True)
class Touched:
    """The lines of a text that are new or changed, counted from 1 as git does, with newlines alone as line ends.

    `gaps` are the lines after which something was taken out, 0 for the beginning.
    """

    lines: frozenset[int] = frozenset()
    gaps: frozenset[int] = frozenset()
    whole: bool = False

    def filtered(self, source: str, problems: Iterable[Problem]) -> list[Problem]:
        """The problems of the text that stand at least in part on a touched line, or across a gap.

        One that does so with its second place alone is reported there.
        """
        return [shown for problem in problems if (shown := self.at_touched(source, problem))]

    def at_touched(self, source: str, problem: Problem) -> Problem | None:
        """The problem as it is reported at the first of its places in the text that is touched; None if none is."""
        ends = () if self.whole else _line_ends(source)
        if self.whole or self._holds(problem.span, ends):
            return problem
        return problem.turned if any(self._holds(span, ends) for span in problem.spans) else None

    def _holds(self, span: Span, ends: Sequence[int]) -> bool:
        start, end = span
        first, last = bisect_left(ends, start) + 1, bisect_left(ends, max(start, end - 1)) + 1
        return not self.lines.isdisjoint(range(first, last + 1)) or not self.gaps.isdisjoint(range(first, last))

    def carried(self, before: str, after: str) -> "Touched":
        """The same for the text that a correction makes of this one; lines that it changes were touched already."""
        if self.whole or before == after:
            return self
        moved = _moved(git_lines(before), git_lines(after))
        new = {line + 1 for line in _written(git_lines(after))[1:-1]}
        lines = new.difference(moved.values()).union(moved[line] for line in self.lines if line in moved)
        gaps = {moved[gap] for gap in self.gaps if gap in moved}
        gaps |= {moved[gap + 1] - 1 for gap in self.gaps if gap + 1 in moved}
        return Touched(frozenset(lines), frozenset(gaps))


@lru_cache(maxsize=1)
def _line_ends(source: str) -> Sequence[int]:
    return [index for index, letter in enumerate(source) if letter == "\n"]


WHOLE = Touched(whole=True)
"""What a change touched in a file that it adds."""


def touched(patch: bytes) -> Iterator[tuple[str | None, str | None, Touched]]:
    """The files of a patch: the old and the new name, None where there is none, and what is touched.

    Names are relative to the repository, without the prefixes `a/` and `b/`. Files of which no line changed are left
    out.
    """
    old = new = None
    file = _Sides()
    for line in patch.decode("utf-8", "surrogateescape").split("\n"):
        if file.is_open:  # lines of an article, which may look like anything
            file.take(line)
        elif line.startswith("--- "):
            if file.is_touched:
                yield old, new, file.touched()
            old, file = _name(line), _Sides()
        elif line.startswith("+++ "):
            new = _name(line)
        elif hunk := _HUNK.match(line):
            file.begin(int(hunk[1] or 1), int(hunk[2]), int(hunk[3] or 1))
    if file.is_touched:
        yield old, new, file.touched()


class _Sides:
    """The hunks of one file, line by line."""

    def __init__(self) -> None:
        self._lines: set[int] = set()
        self._gaps: set[int] = set()
        self._left_old = self._left_new = self._next = 0

    def begin(self, old: int, start: int, new: int) -> None:
        """Begin a hunk of so many old and new lines, the new ones from a line on, or after it if there are none."""
        self._left_old, self._left_new, self._next = old, new, start if new else start + 1

    @property
    def is_open(self) -> bool:
        """Whether lines of the hunk are still to come."""
        return self._left_old > 0 or self._left_new > 0

    @property
    def is_touched(self) -> bool:
        return bool(self._lines or self._gaps)

    def take(self, line: str) -> None:
        """A line of the hunk; the remark that a file does not end with a newline is none."""
        if line.startswith("\\"):
            return
        if not line.startswith("+"):
            self._left_old -= 1
        if line.startswith("-"):
            self._gaps.add(self._next - 1)
            return
        if line.startswith("+"):
            self._lines.add(self._next)
        self._left_new -= 1
        self._next += 1

    def touched(self) -> Touched:
        """What the hunks touched; where lines came in place of others there is no gap."""
        return Touched(frozenset(self._lines), frozenset(gap for gap in self._gaps if gap + 1 not in self._lines))


def _name(line: str) -> str | None:
    """The name in a line such as `+++ b/letters/a.md`, which git writes as C does where it is not plain."""
    name = line[4:].removesuffix("\t")
    if name.startswith('"'):
        name = literal_eval(f"b{name}").decode("utf-8", "surrogateescape")
    return None if name == "/dev/null" else name[2:]


def _moved(old: list[str], new: list[str]) -> dict[int, int]:
    """Where the lines of a text are that a change left as they were, counted from 1.

    Empty lines go with the line before them: every second one of an article is empty, so they tell nothing.
    """
    from difflib import SequenceMatcher

    at, new_at = _written(old), _written(new)
    texts, new_texts = [old[line] for line in at[1:-1]], [new[line] for line in new_at[1:-1]]
    head, tail = ends_alike(texts, new_texts)
    last, new_last = len(texts) - tail, len(new_texts) - tail
    matcher = SequenceMatcher(None, texts[head:last], new_texts[head:new_last], autojunk=False)
    blocks = [(head + start, head + new_start, size) for start, new_start, size in matcher.get_matching_blocks()]
    moved: dict[int, int] = {}
    for start, new_start, size in [(-1, -1, head + 1), *blocks, (last, new_last, tail)]:
        for line, there in zip(range(start + 1, start + size + 1), count(new_start + 1), strict=False):
            room = min(at[line + 1] - at[line], new_at[there + 1] - new_at[there])
            moved.update((at[line] + 1 + below, new_at[there] + 1 + below) for below in range(room))
    return moved


def _written(lines: list[str]) -> list[int]:
    """The lines that are not empty, counted from 0, between one before the first of all and the one after the last."""
    return [-1, *(number for number, line in enumerate(lines) if line.strip()), len(lines)]
