"""Facts: what a rule notes of each article, so that it can judge the articles of a repository together."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

from copydesk.named_tuple import NamedTuple

F = TypeVar("F")


class Repository(NamedTuple, Generic[F]):
    """The articles of a repository, as far as a rule needs to know them.

    `facts` are what the rule gathered of each article, by path and in order of path; `checked` are the paths of the
    articles that are reported on, in the same order: the others are evidence. Paths are relative to the
    configuration's root, with forward slashes. Facts come as JSON gives them back, tuples as lists, and are decoded
    each time that they are asked for, so that those of a large repository need not be in memory together.
    """

    facts: Mapping[str, F]
    checked: tuple[str, ...]


class Noted(Mapping[str, Any]):
    """Facts by path, which are written down as JSON somewhere."""

    def __init__(self, paths: Sequence[str], written: Callable[[str], str]) -> None:
        self._paths = dict.fromkeys(paths)
        self._written = written

    def __getitem__(self, path: str) -> Any:
        if path not in self._paths:
            raise KeyError(path)
        return json.loads(self._written(path))

    def __contains__(self, path: object) -> bool:
        return path in self._paths

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def noted(facts: Any) -> str:
    """Facts as JSON. Raises TypeError or ValueError for what is no plain data."""
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
