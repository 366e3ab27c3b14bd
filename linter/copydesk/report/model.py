"""What a report tells, and how it is to look."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from copydesk.problem import Problem


class Report(NamedTuple):
    """The outcome of a run: problems left, problems corrected, and how many files were checked."""

    problems: tuple[Problem, ...]
    applied: tuple[Problem, ...]
    files: int
    version: str
    summaries: Mapping[str, str] = MappingProxyType({})
    """The first line of each rule's documentation, for formats that carry it."""

    notes: tuple[str, ...] = ()
    """What a reader should know of problems that were left out, a line each."""


class View(NamedTuple):
    """The terminal: columns to fit into, whether to colour, and what the user asked to see."""

    width: int = 80
    colour: bool = False
    quiet: bool = False
    statistics: bool = False
