"""What changed in a git repository: asked of git in processes of its own, without a shell."""

import os
import shlex
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from copydesk import hunks
from copydesk.hunks import WHOLE, Touched
from copydesk.named_tuple import NamedTuple
from copydesk.paths import real
from copydesk.patterns import Regex

_DIFF = "-p -U0 -M --no-color --no-ext-diff --no-textconv --text --submodule=diff --src-prefix=a/ --dst-prefix=b/"
_COMMIT = Regex(r"HEAD|[0-9a-f]{7,40}")
"""What names a commit and no branch."""

_FILES = ("100644", "100755")
"""What the index calls files, rather than symbolic links and submodules."""


class ChangesError(Exception):
    """What changed cannot be found out; the message says why and what to do."""


class Blob(NamedTuple):
    """The content of a file as git keeps it: the folder of its repository in which git is asked, and its name there."""

    folder: Path
    name: str


@dataclass(slots=True)
class Changes:
    """The files that differ from a commit, by absolute path, what is touched in each, and those that are gone.

    `staged` are git's objects for the files that are staged otherwise than they lie in the folder, or that do not lie
    there at all, where what is staged is looked at.
    """

    touched: dict[str, Touched] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    staged: dict[str, Blob] = field(default_factory=dict)

    def of(self, path: Path) -> Touched | None:
        """What is touched in a file, None for nothing."""
        return self.touched.get(os.path.realpath(path))

    def is_deleted(self, path: Path) -> bool:
        """Whether a file is one that the change takes away."""
        return os.path.realpath(path) in self.deleted

    def differs(self, path: Path) -> bool:
        """Whether a file is staged otherwise than it lies in the folder."""
        return os.path.realpath(path) in self.staged

    def content(self, path: Path) -> bytes:
        """The bytes of such a file as they are staged. Raises ChangesError where git cannot tell."""
        blob = self.staged[os.path.realpath(path)]
        return _git(blob.folder, "cat-file", "blob", blob.name)


def since(revision: str, paths: Iterable[str], inner: Iterable[str]) -> Changes:
    """What changed in the work tree since it parted from a revision, in the repositories that hold the paths.

    Files that git does not know yet are new as a whole. `inner` are the folders of repositories inside of them: the
    outer one says what changed in a submodule, except for new files; any other that does not know the revision is new
    as a whole. Raises ChangesError.
    """
    changes = Changes()
    for top, folder in _repositories(paths):
        _add_since(changes, top, folder, revision)
        _add_whole(changes, top, folder)
    for top, folder in _repositories(_own_repositories(inner)):
        is_submodule = _git(folder, "rev-parse", "--show-superproject-working-tree").strip()
        knows = not is_submodule and _commit(folder, revision) is not None
        if knows:
            _add_since(changes, top, folder, revision)
        _add_whole(changes, top, folder, known=not is_submodule and not knows)
    return changes


def staged(paths: Iterable[str], inner: Iterable[str]) -> Changes:
    """What is staged for the next commit, in the repositories that hold the paths, and in those inside of them.

    Raises ChangesError.
    """
    changes = Changes()
    for top, folder in _repositories([*paths, *_own_repositories(inner)]):
        base = _commit(folder, "HEAD") or _git(folder, "hash-object", "-t", "tree", "--stdin").decode().strip()
        _add(changes, top, _git(folder, "diff-index", "--cached", *_DIFF.split(), base, "--"))
        changes.staged.update(_differing(top, folder, changes.touched))
    return changes


def inner_repositories(paths: Iterable[str], folders: Iterable[Path]) -> list[str]:
    """The tops of git repositories that lie below some paths, and in which some folders lie."""
    named = {real(Path(path)) for path in paths}
    around = {above for folder in map(real, folders) for above in (folder, *folder.parents)}
    return sorted(str(folder) for folder in around if named.intersection(folder.parents) and (folder / ".git").exists())


def _own_repositories(folders: Iterable[str]) -> Iterable[str]:
    """The folders, unless the environment names one repository: then git would answer for that one in each of them."""
    return () if _names_repository() else folders


def _names_repository() -> bool:
    """Whether git, which runs this as a hook, names the repository that is meant."""
    return any(name in os.environ for name in ("GIT_DIR", "GIT_INDEX_FILE"))


def _add_since(changes: Changes, top: str, folder: Path, revision: str) -> None:
    _add(changes, top, _git(folder, "diff-index", *_DIFF.split(), _parting(folder, revision), "--"))


def _add_whole(changes: Changes, top: str, folder: Path, *, known: bool = False) -> None:
    """Add the files that git does not know yet, and with `known` the others too, as new."""
    which = ("--others", "--exclude-standard", *(("--cached",) if known else ()))
    names = _names(_git(folder, "ls-files", *which, "--full-name", "-z", ":/"))
    changes.touched.update((_absolute(top, name), WHOLE) for name in names)


def _differing(top: str, folder: Path, touched: Iterable[str]) -> Iterator[tuple[str, Blob]]:
    """The files that are staged otherwise than they lie in the folder, and git's objects for what is staged.

    Of those that are not checked out at all git's own list is silent.
    """
    differing = set(_names(_git(folder, "diff", "--name-only", "--no-relative", "--no-ext-diff", "-z")))
    inside = (name.removeprefix(f"{top}/") for name in touched if name.startswith(f"{top}/"))
    differing.update(name for name in inside if not os.path.lexists(_absolute(top, name)))
    for line in _names(_git(folder, "ls-files", "--stage", "--full-name", "-z", ":/")) if differing else ():
        about, _, name = line.partition("\t")
        mode, blob, stage = about.split(" ")
        if stage != "0":
            raise ChangesError(f"{name} has a merge conflict that is not resolved; resolve it and stage the file")
        if name in differing and mode in _FILES:
            yield _absolute(top, name), Blob(folder, blob)


def _add(changes: Changes, top: str, patch: bytes) -> None:
    for old, new, lines in hunks.touched(patch):
        if new is not None:
            changes.touched[_absolute(top, new)] = lines
        elif old is not None:
            changes.deleted.add(_absolute(top, old))


def _repositories(paths: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """The top folders of the repositories that hold the paths, and a folder in each to ask git in.

    In a hook git names one repository to its children; then that one is meant.
    """
    is_named = _names_repository()
    seen: set[str] = set()
    for path in map(Path, paths):
        folder = Path.cwd() if is_named else _existing(path)
        done = _run(folder, "rev-parse", "--show-toplevel")
        if done.returncode:
            error = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
            why = "it lies in no git repository" if "not a git repository" in error else error
            raise ChangesError(f"{path.as_posix()}: cannot find out what changed there: {why}")
        top = done.stdout.decode("utf-8", "surrogateescape").removesuffix("\n")
        if top not in seen:
            seen.add(top)
            yield os.path.realpath(top), folder


def _existing(path: Path) -> Path:
    """The path's folder, or the nearest one above it that is there: the file may be deleted."""
    absolute = path.absolute()
    return next(folder for folder in (absolute, *absolute.parents) if folder.is_dir())


def _parting(folder: Path, revision: str) -> str:
    """The commit at which the work tree parted from a revision. Raises ChangesError where there is none."""
    commit = _commit(folder, revision)
    if not commit:
        raise ChangesError(f"no commit “{revision}”{_hint(folder, revision)}")
    if not _commit(folder, "HEAD"):
        raise ChangesError("nothing is committed yet, so nothing can have changed")
    done = _run(folder, "merge-base", commit, "HEAD")
    if done.returncode:
        why = _shallow(folder, revision) or "; name the branch that this one was made from"
        raise ChangesError(f"“{revision}” and this branch have no commit in common{why}")
    return done.stdout.decode().strip()


def _commit(folder: Path, revision: str) -> str | None:
    done = _run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    return done.stdout.decode().strip() if done.returncode == 0 else None


def _hint(folder: Path, revision: str) -> str:
    """The end of a message about a revision that is not there: what might help."""
    if _commit(folder, f"origin/{revision}"):
        return f"; did you mean “origin/{revision}”?"
    return _shallow(folder, revision) or "; fetch it, or see git branch --all for what is there"


def _shallow(folder: Path, revision: str) -> str:
    """What helps where the repository was cloned without its history, else nothing."""
    if _run(folder, "rev-parse", "--is-shallow-repository").stdout.strip() != b"true":
        return ""
    missing = "" if _commit(folder, revision) else _fetched(folder, revision)
    return f": the clone is shallow; git fetch --unshallow{missing} (GitHub's checkout: fetch-depth: 0)"


def _fetched(folder: Path, revision: str) -> str:
    """The arguments that fetch a branch and keep it under the name that it is called by: a shallow clone knows one."""
    name = revision.removeprefix("origin/")
    if _COMMIT.fullmatch(revision) or _run(folder, "check-ref-format", f"refs/heads/{name}").returncode:
        return ""
    kept = f"refs/remotes/{revision}" if name != revision else name
    return f" origin {shlex.quote(f'{name}:{kept}')}"


def _git(folder: Path, *args: str) -> bytes:
    """What a command of git prints. Raises ChangesError where it fails."""
    done = _run(folder, *args)
    if done.returncode:
        error = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise ChangesError(f"git {args[0]} failed: {error}")
    return done.stdout


def _run(folder: Path, *args: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-c", "core.quotePath=true", *args]
    around = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        return subprocess.run(command, cwd=folder, env=around, input=b"", capture_output=True, check=False)
    except FileNotFoundError:
        raise ChangesError("git is not there: install it, or put it on the PATH") from None


def _names(output: bytes) -> Iterator[str]:
    return filter(None, output.decode("utf-8", "surrogateescape").split("\0"))


def _absolute(top: str, name: str) -> str:
    return os.path.join(top, name)  # noqa: PTH118  a Path for each of 100,000 files takes its time
