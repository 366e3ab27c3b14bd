"""Regular expressions that are compiled when they are first used."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any, ClassVar

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class Regex:
    """A regular expression of Python's `re`, compiled on first use.

    A run for one article imports every rule and uses few of their expressions; compiling all of them would take longer
    than the rest of it. The methods are those of the compiled pattern itself, once there is one.
    """

    __slots__ = ("_flags", "_source", "compiled", *_METHODS)

    compiler: ClassVar[Callable[[str, int], re.Pattern[str]]] = re.compile
    """How an expression is compiled; the command line puts one there that remembers from run to run."""

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
        self.compiled = Regex.compiler(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(self.compiled, method))
        return getattr(self, name)

    def left_of(self, text: str, place: int, within: int = 64) -> re.Match[str] | None:
        r"""The first match in so many characters that end at a place; with `\Z`, what stands right before it."""
        return self.search(text, max(0, place - within), place)

    def at(self, places: Iterable[int], text: str) -> Iterator[re.Match[str]]:
        """The matches that begin at some of the places, which are in order, as `finditer` would give them.

        Where the places are few, this takes a fraction of the time.
        """
        end = 0
        for place in places:
            if place >= end and (match := self.match(text, place)):
                yield match
                end = match.end()


def signs_in(text: str, signs: Iterable[str]) -> list[int]:
    """Where one of a few short texts stands in another one, in order."""
    return sorted(chain.from_iterable(places_of(text, sign) for sign in signs))


def places_of(text: str, sign: str) -> Iterator[int]:
    """Where a short text stands in another one, in order."""
    place = text.find(sign)
    while place >= 0:
        yield place
        place = text.find(sign, place + 1)
