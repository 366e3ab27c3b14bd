"""What git ignores in a folder tree, as its .gitignore files say."""

from pathlib import Path

from copydesk.globs import Globs
from copydesk.named_tuple import NamedTuple
from copydesk.paths import is_there

_REPOSITORY, _IGNORING = ".git", ".gitignore"
_LEADS_TO = "gitdir:"


class _Patterns(NamedTuple):
    """The patterns of one file, and the folder that they are relative to, with a slash at its end."""

    folder: str
    globs: Globs


class GitIgnore:
    """What holds in one folder: its own .gitignore, over those of the folders that it lies in.

    Paths are absolute, with forward slashes; a folder's ends with one.
    """

    def __init__(self, patterns: tuple[_Patterns, ...] = ()) -> None:
        self._patterns = patterns

    @classmethod
    def above(cls, folder: Path) -> "GitIgnore":
        """What the repository around a folder says of what is in it; nothing outside of a repository.

        Nothing either if it ignores the folder itself: whoever names that one wants it searched all the same.
        """
        folders = [folder, *folder.parents]
        depth = next((depth for depth, parent in enumerate(folders) if is_there(parent / _REPOSITORY)), 0)
        found = _read(folders[depth], _kept_in(folders[depth] / _REPOSITORY) / "info/exclude")
        for parent in reversed(folders[1 : depth + 1]):
            found += _read(parent, parent / _IGNORING)
        ignore = cls(found)
        return cls() if any(ignore.ignores(_slashed(parent)) for parent in folders[:depth]) else ignore

    def inside(self, folder: Path) -> "GitIgnore":
        """What holds in a folder in this one."""
        own = _read(folder, folder / _IGNORING)
        return GitIgnore(self._patterns + own) if own else self

    def ignores(self, path: str) -> bool:
        """Whether git ignores a path, though not what lies in an ignored folder: the deepest file decides."""
        for folder, globs in reversed(self._patterns):
            verdict = globs.verdict(path[len(folder) :])
            if verdict is not None:
                return verdict
        return False


def _read(folder: Path, path: Path) -> tuple[_Patterns, ...]:
    """The patterns of a file that hold in a folder, or nothing."""
    globs = Globs(line.removesuffix("\r") for line in _text(path).split("\n"))
    return (_Patterns(_slashed(folder), globs),) if globs else ()


def _kept_in(repository: Path) -> Path:
    """Where git keeps what all work trees share: `.git` itself, or where that leads, as in a submodule."""
    said = _text(repository)
    if not said.startswith(_LEADS_TO):
        return repository
    folder = repository.parent / said.removeprefix(_LEADS_TO).strip()
    return folder / _text(folder / "commondir").strip()


def _text(path: Path) -> str:
    """The text of one of git's files; nothing where it is not there or cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace") if path.is_file() else ""
    except OSError:
        return ""


def _slashed(folder: Path) -> str:
    return folder.as_posix().removesuffix("/") + "/"
