"""A baseline: the problems that a repository had when it adopted copydesk, from which new ones are told apart."""

import json
import re
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from copydesk.digests import short
from copydesk.patterns import Regex
from copydesk.problem import Problem

HEADER = '{"copydesk-baseline": 1}'
"""The first line of a file of entries: what it is, and the version of its format."""

_SHOWN = 60
"""Code points of a problem's text that an entry shows to people."""

_CONTEXT = 3
"""Words on each side that tell two places with the same text apart."""

_REACH = 200
"""Code points on each side in which those words are looked for."""

_WORD = Regex(r"\w+")
_LINE_BREAK = Regex(r"\s*[\r\n][\s>]*")
"""A line end with the marks of a quote after it, which move when the text is filled anew."""

_BLOCK_END = Regex(
    r"\n[ \t>]*\r?\n|\n[ \t>]*(?:[-*+#]|\d{1,9}[.)])"
    r"|</?(?:address|article|blockquote|body|br|d[dlt]|div|fig\w+|h[1-6]|hr|li|[ou]l|p|section|t[drh]|table)\b[^>]*>",
    re.IGNORECASE,
)
"""Where a block of Markdown, plain text or HTML ends: what stands beyond does not belong to the place."""


class BaselineError(Exception):
    """A text that is no baseline; the message says which line, what was expected and what to do."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A problem that is known: rule, text and the words around it, never a line number.

    `text` is the beginning of the marked text, for people; `marked`, `before` and `after` are hashes of the whole of it
    and of the words on each side in the same block, "" where there are none. `path` is relative to the baseline's
    folder.
    """

    path: str
    rule: str
    text: str
    marked: str
    before: str
    after: str


def entry(problem: Problem, source: str, path: str) -> Entry:
    """What a baseline knows of a problem in a source text; line breaks and indentation make no difference."""
    start, end = problem.start.offset, problem.end.offset
    marked = " ".join(_LINE_BREAK.sub(" ", source[start:end]).split())
    before = _BLOCK_END.split(source[max(0, start - _REACH) : start])[-1]
    after = _BLOCK_END.split(source[end : end + _REACH])[0]
    return Entry(
        path=path,
        rule=problem.rule,
        text=marked if len(marked) <= _SHOWN else f"{marked[: _SHOWN - 1]}…",
        marked=_hash(marked),
        before=_hash(" ".join(_WORD.findall(before)[-_CONTEXT:])),
        after=_hash(" ".join(_WORD.findall(after)[:_CONTEXT])),
    )


def _hash(text: str) -> str:
    return short(text) if text else ""


_WAYS: tuple[Callable[[Entry], Hashable], ...] = (
    lambda e: (e.rule, e.marked, e.path, e.before, e.after),
    lambda e: (e.rule, e.marked, e.before, e.after),
    lambda e: e.before and (e.rule, e.marked, e.path, e.before),
    lambda e: e.after and (e.rule, e.marked, e.path, e.after),
)
"""What must be the same for a problem to be a known one, the surest way first.

Its place as it was; moved to another file; with only the words on one side of it edited. A way that gives nothing is
not open to that entry.
"""


_BY_TEXT: tuple[Callable[[Entry], Hashable], ...] = (*_WAYS, lambda e: (e.rule, e.marked, e.path))


def matched(known: Sequence[Entry], found: Sequence[Entry], *, by_text: bool = False) -> list[int | None]:
    """For each problem found, the index of the known one that it is, or None for a new one.

    Each known problem stands for one: of two copies of it the first in `found` is known and the other is new. With
    `by_text` the words around it may have changed on both sides, as corrections of other problems change them.
    """
    result: list[int | None] = [None] * len(found)
    taken: set[int] = set()
    for way in _BY_TEXT if by_text else _WAYS:
        open_: dict[Hashable, deque[int]] = defaultdict(deque)
        for index, old in enumerate(known):
            if index not in taken and (key := way(old)):
                open_[key].append(index)
        for position, new in enumerate(found):
            if result[position] is None and (indices := open_.get(way(new))):
                result[position] = index = indices.popleft()
                taken.add(index)
    return result


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a run found, held against a baseline: which of it is known, and what became of the baseline's entries.

    `known` are indices of what was found; `kept` are the entries as a shorter baseline has them, at the places where
    their problems are now; `gone` are those whose problems are not there any more.
    """

    known: frozenset[int]
    kept: tuple[Entry, ...]
    gone: tuple[Entry, ...]


def compared(known: Sequence[Entry], found: Sequence[Entry], looked_at: Callable[[Entry], bool]) -> Comparison:
    """Hold what a run found against a baseline; an entry that the run did not look at is kept as it is."""
    divided = [(old, looked_at(old)) for old in known]
    open_ = [old for old, is_open in divided if is_open]
    pairs = matched(open_, found)
    taken = set(pairs)
    return Comparison(
        known=frozenset(position for position, index in enumerate(pairs) if index is not None),
        kept=(
            *(old for old, is_open in divided if not is_open),
            *(new for new, index in zip(found, pairs, strict=True) if index is not None),
        ),
        gone=tuple(old for index, old in enumerate(open_) if index not in taken),
    )


def dumped(entries: Iterable[Entry]) -> Iterator[str]:
    """The lines of a baseline, without line ends: one entry a line, sorted, so that two branches merge well."""
    yield HEADER
    yield from map(_dumped, sorted(entries))


def _dumped(item: Entry) -> str:
    """The line of an entry; bytes of a path that are no text are escaped, as JSON has it."""
    line = json.dumps(asdict(item), ensure_ascii=False)
    return line.encode(errors="backslashreplace").decode()


def loaded(text: str) -> tuple[Entry, ...]:
    """The entries of a baseline. Raises BaselineError where the text is none."""
    first, *lines = text.removesuffix("\n").split("\n")
    if first.rstrip() != HEADER:
        raise BaselineError(f"line 1 must be {HEADER}; write the file with copydesk baseline")
    return tuple(sorted(_entry(line, number) for number, line in enumerate(lines, start=2)))


def _entry(line: str, number: int) -> Entry:
    if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
        raise BaselineError(f"line {number} is a mark of a merge conflict; keep the entries of both sides")
    names = [field.name for field in fields(Entry)]
    try:
        values: Any = json.loads(line)
    except (ValueError, RecursionError):
        values = None
    if (
        not isinstance(values, dict)
        or [*values] != names
        or not all(isinstance(value, str) for value in values.values())
    ):
        raise BaselineError(f"line {number} is no entry: expected an object of {', '.join(names)}; take the line out")
    return Entry(**values)
