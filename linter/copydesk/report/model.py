"""What a report says, and how it is to look."""

from collections.abc import Callable, Sequence

from copydesk.named_tuple import NamedTuple
from copydesk.paths import visible
from copydesk.problem import Failure, Problem


def _nothing(_: str) -> str:
    return ""


def _always(problem: Problem) -> bool:
    return True


class Report(NamedTuple):
    """The outcome of a run: problems left, problems corrected, and how many files were checked.

    `summary` gives the first line of a rule's documentation, `source` the text of an article by its path; nothing where
    there is none, or it can no longer be read. `notes` are what a reader should know of problems that were left out.
    `arguments` are those that say what was looked at, after a space, so that the same can be corrected.
    `failures` are what kept articles from being checked, or where the run `is_fixed` from being corrected. `fails` says
    of a problem whether it is grave enough to fail the run.
    """

    problems: Sequence[Problem]
    applied: Sequence[Problem]
    files: int
    version: str
    summary: Callable[[str], str] = _nothing
    source: Callable[[str], str] = _nothing
    notes: tuple[str, ...] = ()
    arguments: str = ""
    failures: tuple[Failure, ...] = ()
    is_fixed: bool = False
    fails: Callable[[Problem], bool] = _always


class View(NamedTuple):
    """The terminal: columns to fit into, whether to colour, and what the user asked to see."""

    width: int = 80
    colour: bool = False
    quiet: bool = False
    statistics: bool = False


def message(problem: Problem) -> str:
    """The message with the second place, where that is in another article: those of the same one are named by lines."""
    also = problem.also
    return (
        f"{problem.message}: {visible(also.path)}, line {also.start.line}"
        if also and also.path != problem.path
        else problem.message
    )


def advice(problem: Problem) -> str:
    """The message with the best suggestion, for formats that have no room for suggestions of their own."""
    best = problem.suggestions[0] if problem.suggestions else ""
    return f"{message(problem)} (suggestion: {best})" if best else message(problem)
