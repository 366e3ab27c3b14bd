"""What somebody's code did wrong, and where, so that its author finds the line."""

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from copydesk.paths import shown

RAISED = (Exception, SystemExit)
"""What such code may raise without ending the run."""

WENT_ON = "; the other rules went on"
"""What a run says behind the fault of a rule."""

_OWN = (str(Path(__file__).parent), str(Path(importlib.__file__).parent), "<")
"""How the paths of code begin that only runs what others wrote."""


def what(error: BaseException) -> str:
    """An error in one line."""
    return " ".join(f"{type(error).__name__}: {error}".split()).removesuffix(":")


def where(error: BaseException, code: Callable[..., Any] | None = None) -> str:
    """The line that an error came from, or else the one on which `code` begins, after “at”; “” without either."""
    begun = getattr(code, "__code__", None)
    first = [(begun.co_filename, begun.co_firstlineno)] if begun else []
    place = next(reversed([*first, *_passed(error)]), None)
    return f" at {shown(Path(place[0]))}:{place[1]}" if place else ""


def _passed(error: BaseException) -> Iterator[tuple[str, int]]:
    """The files and lines of other people's code that an error came through, the innermost last."""
    trace = error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if not file.startswith(_OWN):
            yield file, trace.tb_lineno
        trace = trace.tb_next
