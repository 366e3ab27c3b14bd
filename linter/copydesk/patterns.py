"""Regular expressions that are compiled when they are first used."""

import re
from collections.abc import Callable, Iterator
from typing import Any

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class Regex:
    """A regular expression of Python's `re`, compiled on first use.

    A run for one article imports every rule and uses few of their expressions; compiling all of them would cost it a
    sixth of its time. The methods are those of the compiled pattern itself, once there is one.
    """

    __slots__ = ("_flags", "_source", "compiled", *_METHODS)

    compiled: re.Pattern[str]
    findall: Callable[..., list[Any]]
    finditer: Callable[..., Iterator[re.Match[str]]]
    fullmatch: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    split: Callable[..., list[Any]]
    sub: Callable[..., str]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # Asked only for what is not there: what the compiled pattern gives, before it is compiled.
        if name not in self.__slots__:
            raise AttributeError(name)
        self.compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(self.compiled, method))
        return getattr(self, name)
