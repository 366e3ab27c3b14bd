"""`--diff`: the corrections as a patch."""

from collections.abc import Iterable, Iterator
from difflib import unified_diff
from pathlib import Path

from copydesk.desk import Result
from copydesk.paths import escaped, real
from copydesk.text.lines import git_lines

_ESCAPES = {'"': '\\"', "\\": "\\\\"} | {
    chr(code): escaped(chr(code)) for code in (*range(0x20), 0x7F, *range(0xDC80, 0xDD00))
}
"""How git writes what would end or hide a name in a patch, and bytes of a name that are no text."""


def patch(results: Iterable[Result]) -> Iterator[str]:
    """The corrections as lines of a patch that `git apply` takes, without line ends.

    A file that is reached by two paths is in it once.
    """
    seen: set[str] = set()
    for result in results:
        if not result.change or (name := _as_git_does(result.path)) in seen:
            continue
        seen.add(name)
        before, after = git_lines(result.change.before), git_lines(result.change.after)
        for line in unified_diff(before, after, _written(f"a/{name}"), _written(f"b/{name}")):
            yield line.removesuffix("\n")
            if not line.endswith("\n"):
                yield "\\ No newline at end of file"


def _as_git_does(path: str) -> str:
    """The path of the file, relative to the repository that it lies in, or else to the working directory.

    Git reads the names in a patch that way in every folder of a repository, and cannot write through a symbolic link.
    """
    place = real(Path(path))
    top = next((folder for folder in place.parents if (folder / ".git").exists()), Path.cwd().resolve())
    return place.relative_to(top).as_posix() if place.is_relative_to(top) else path.lstrip("/")


def _written(name: str) -> str:
    """The name as git writes it: like C if there is something unusual in it, and ended by a tab if there is a space."""
    escaped = "".join(_ESCAPES.get(letter, letter) for letter in name)
    if escaped != name:
        return f'"{escaped}"'
    return f"{name}\t" if " " in name else name
