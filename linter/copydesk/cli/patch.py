"""`--diff`: the corrections as a patch."""

from collections.abc import Iterable, Iterator
from difflib import unified_diff
from io import StringIO
from pathlib import Path

from copydesk.desk import Result


def patch(results: Iterable[Result]) -> Iterator[str]:
    """The corrections as lines of a patch that `git apply` takes, without line ends."""
    for result in results:
        if result.change is None:
            continue
        name = _from_here(result.path)
        before, after = _lines(result.change.before), _lines(result.change.after)
        for line in unified_diff(before, after, f"a/{name}", f"b/{name}"):
            yield line.removesuffix("\n")
            if not line.endswith("\n"):
                yield "\\ No newline at end of file"


def _lines(text: str) -> list[str]:
    """The lines with their ends, which are newlines alone: str.splitlines knows others, git does not."""
    return StringIO(text, newline="\n").readlines()


def _from_here(path: str) -> str:
    """The path as git would write it, relative to the working directory where it lies in that."""
    try:
        return Path(path).relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.lstrip("/")
