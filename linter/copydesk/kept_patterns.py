"""Regular expressions that are compiled once, and kept in the user's cache folder for the runs after it.

Compiling those that one article asks for takes a quarter of its run. Python has no public way to keep what it made of
an expression, so the steps of `re.compile` are gone here one by one. Where they are others, as in another Python,
expressions are compiled as ever.
"""

import atexit
import re
import sys
from array import array
from collections.abc import Callable
from importlib import import_module
from types import FrameType
from typing import Any
from zlib import crc32

from copydesk.kept_values import KeptValues, kept_values
from copydesk.patterns import Regex

_NAME = "expressions"

_OF_FUNCTION = 1
"""The flag of a function's code, `inspect.CO_OPTIMIZED`; that of modules and classes has none."""

_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What Python's engine makes a pattern of, besides the source: flags, code (a row of 32-bit numbers), how many groups,
the groups by their names, and the names in order."""


class Shelf:
    """The compiled expressions that lie in a file, and those that this run adds to them."""

    def __init__(self, kept: KeptValues, anew: Callable[[str, int], re.Pattern[str]] = re.compile) -> None:
        self._kept = kept
        self._anew = anew

    def compile(self, source: str, flags: int = 0) -> re.Pattern[str]:
        """What `re.compile` gives, in a thirtieth of its time where an earlier run did the work.

        Raises re.error for what is no expression.
        """
        given = (source, int(flags))
        key = crc32(source.encode(errors="surrogatepass"))  # numbers are read in a fifth of the time of the sources
        try:
            kept = self._kept.get(key)
            if kept is None or kept[0] != given:
                kept = given, _made(source, flags)
                self._kept.put(key, kept)
            return _pattern(source, kept[1])
        except (AttributeError, ImportError, RuntimeError, TypeError, ValueError):
            return self._anew(source, flags)


def _made(source: str, flags: int) -> _Made:
    """The first step of `re.compile`, which takes nearly all of its time."""
    parsed = import_module("re._parser").parse(source, flags)
    code = import_module("re._compiler")._code(parsed, flags)  # noqa: SLF001 there is no other way to it
    state = parsed.state
    numbers = dict(state.groupdict)
    by_number = {number: name for name, number in numbers.items()}
    names = tuple(map(by_number.get, range(state.groups)))
    return int(flags | state.flags), array("I", code).tobytes(), state.groups - 1, numbers, names


def _pattern(source: str, made: _Made) -> re.Pattern[str]:
    """The second step; the engine checks the code, and raises RuntimeError for any that it cannot run."""
    flags, code, groups, numbers, names = made
    engine: Any = import_module("_sre")
    pattern: re.Pattern[str] = engine.compile(source, flags, array("I", code).tolist(), groups, numbers, names)
    return pattern


def use() -> None:
    """Keep the expressions of this process, from here to its end; for a user who has no home, nothing is kept."""
    kept = kept_values(_NAME)
    if kept and Regex.compiler is re.compile:
        Regex.compiler = Shelf(kept).compile
        _keep_those_of_libraries(kept)
        atexit.register(kept.save)


def _keep_those_of_libraries(kept: KeptValues) -> None:
    """Stand behind `re.compile` itself, which asks only for what it has not compiled before.

    Modules that an article makes a run import compile theirs then: PyYAML one that takes half as long as the article.
    """
    try:
        compiler: Any = import_module("re._compiler")
        anew = compiler.compile
    except (AttributeError, ImportError):
        return
    shelf = Shelf(kept, anew)

    def compiled(source: Any, flags: int = 0) -> Any:
        is_kept = isinstance(source, str) and _is_of_module(sys._getframe(1))  # noqa: SLF001 as logging does
        return (shelf.compile if is_kept else anew)(source, flags)

    compiler.compile = compiled


def _is_of_module(frame: FrameType | None) -> bool:
    """Whether a module or class asks for an expression, which stays the same; that of a function may hold any word."""
    while frame and frame.f_globals.get("__name__") == re.__name__:
        frame = frame.f_back
    return frame is not None and not frame.f_code.co_flags & _OF_FUNCTION
