"""What comes of the articles of a run."""

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from copydesk.named_tuple import NamedTuple
from copydesk.problem import Failure, Problem


class Change(NamedTuple):
    """A text before and after it was corrected."""

    before: str
    after: str


class Result(NamedTuple):
    """What came of a file: the problems left in it, those corrected, what failed, and the change that was not written.

    `was_read` is False where the file could not be had at all.
    """

    path: str
    problems: Sequence[Problem] = ()
    applied: Sequence[Problem] = ()
    failures: tuple[Failure, ...] = ()
    was_read: bool = True
    change: Change | None = None


class Listed(Sequence[Problem]):
    """Problems that are made anew each time that they are asked for, so that those of a long run need no memory."""

    def __init__(self, make: Callable[[], Iterator[Problem]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[Problem]:
        return self._make()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return next(self._make(), None) is not None

    @overload
    def __getitem__(self, index: int) -> Problem: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Problem]: ...
    def __getitem__(self, index: int | slice) -> Problem | Sequence[Problem]:
        return tuple(self)[index]
