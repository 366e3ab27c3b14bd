"""Files: which ones to check, how they are read, and how a corrected one is written. The edge of the engine."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from copydesk.config.model import Config
from copydesk.formats import SUFFIXES
from copydesk.problem import Failure

Settings = Callable[[Path], Config]
_SKIPPED_FOLDERS = frozenset({".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", "venv", ".tox"})


def discover(paths: Iterable[str], settings: Settings) -> Iterator[Path | Failure]:
    """The files to check for these paths, each once, sorted by path, and a failure for each path that has none.

    Folders are searched for articles; hidden folders, what git ignores and what the configuration excludes are left
    alone, and symbolic links to folders are not followed. A file named outright is checked whatever its suffix, unless
    the configuration excludes it: pre-commit names files.
    """
    found: dict[str, Path | Failure] = {}
    for name in paths:
        path = Path(name)
        for item in _search(path, settings) if path.is_dir() else _named(path, settings):
            found.setdefault(item.path if isinstance(item, Failure) else item.as_posix(), item)
    return (found[key] for key in sorted(found))


def read(path: Path, config: Config) -> str | Failure:
    """The text of a file, line ends as they are, or why it cannot be had. Only regular files are opened."""
    shown = path.as_posix()
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Failure(shown, "not a regular file, so it was not opened")
        if status.st_size > config.max_file_size:
            size = f"{status.st_size:,} bytes is more than max-file-size ({config.max_file_size:,})"
            return Failure(shown, f"{size}; raise it in the configuration, or exclude the file")
        data = path.read_bytes()
    except OSError as error:
        return Failure(shown, _reason(error))
    return decode(data, shown)


def decode(data: bytes, path: str) -> str | Failure:
    """The text that the bytes of a file hold: UTF-8, with or without a byte order mark."""
    if b"\0" in data:
        return Failure(path, "holds NUL bytes, so it is not a text; exclude it", _line_of(data, data.index(b"\0")))
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        what = f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"
        return Failure(path, what, _line_of(data, error.start))


def write(path: Path, text: str) -> None:
    """Put the text in place of a file's content, all of it or nothing, even if the machine stops in between.

    A temporary file in the same folder is written, brought to disk and renamed. The file's mode is kept; of a
    symbolic link the target is written. Raises OSError where that cannot be done; then the file is as it was.
    """
    import tempfile

    target = path.resolve()
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(stat.S_IMODE(target.stat().st_mode))
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink()
        raise


def relative(path: Path, config: Config) -> str:
    """The path as the configuration's patterns see it: relative to its root, with forward slashes."""
    return os.path.relpath(path, config.root or ".").replace(os.sep, "/")


def _named(path: Path, settings: Settings) -> Iterator[Path | Failure]:
    """A file named outright."""
    try:
        path.stat()
    except OSError as error:
        yield Failure(path.as_posix(), _reason(error))
        return
    config = settings(path)
    if not config.excludes(relative(path, config)):
        yield path


def _search(folder: Path, settings: Settings) -> Iterator[Path | Failure]:
    """The articles under a folder."""
    ignored = _Ignored(folder)
    problems: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=problems.append):
        here = Path(parent)
        yield from (Failure(error.filename, _reason(error)) for error in problems)
        problems.clear()
        config = settings(here)
        ignored.enter(here, config)
        links = [name for name in folders if (here / name).is_symlink()]
        yield from (_loop(here / name) for name in links if _leads_back(here / name))
        folders[:] = [name for name in folders if name not in links and _entered(here / name, config, ignored)]
        for name in names:
            path = here / name
            if path.suffix.lower() in SUFFIXES and not ignored(path) and not config.excludes(relative(path, config)):
                yield from _named(path, settings)
    yield from (Failure(error.filename, _reason(error)) for error in problems)


def _entered(folder: Path, config: Config, ignored: "_Ignored") -> bool:
    hidden = folder.name.startswith(".") or folder.name in _SKIPPED_FOLDERS
    return not hidden and not ignored(folder, "/") and not config.excludes(relative(folder, config) + "/")


def _leads_back(link: Path) -> bool:
    """Whether a symbolic link leads to a folder that it lies in."""
    try:
        return link.resolve(strict=True) in link.parent.resolve().parents or link.resolve() == link.parent.resolve()
    except (OSError, RuntimeError):
        return True


def _loop(link: Path) -> Failure:
    return Failure(link.as_posix(), "a symbolic link that leads back to a folder it lies in; it was not followed")


class _Ignored:
    """What the .gitignore files say, from the repository's root down to the folder that is being searched."""

    def __init__(self, top: Path) -> None:
        self._specs: dict[Path, list[tuple[Path, object]]] = {}
        self._here: list[tuple[Path, object]] = []
        above = []
        for folder in (top.resolve(), *top.resolve().parents):
            above.append(folder)
            if (folder / ".git").exists():
                break
        else:
            above = above[:1]
        self._above = [rule for folder in reversed(above[1:]) for rule in self._read(folder)]

    def enter(self, folder: Path, config: Config) -> None:
        """Take in the .gitignore of a folder, under those of the folders that it lies in."""
        before = self._specs.get(folder.parent, self._above)
        self._here = [*before, *self._read(folder.resolve())] if config.respect_gitignore else []
        self._specs[folder] = self._here

    def __call__(self, path: Path, mark: str = "") -> bool:
        """Whether git ignores the path; `mark` is a slash for a folder. The deepest file that says anything decides."""
        for folder, spec in reversed(self._here):
            inside = os.path.relpath(path.resolve() if not path.is_symlink() else path.absolute(), folder) + mark
            verdict = spec.check_file(inside.replace(os.sep, "/")).include  # type: ignore[attr-defined]
            if verdict is not None:
                return bool(verdict)
        return False

    @staticmethod
    def _read(folder: Path) -> list[tuple[Path, object]]:
        try:
            lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []
        import pathspec

        return [(folder, pathspec.GitIgnoreSpec.from_lines(lines))]


def _reason(error: OSError) -> str:
    """What the operating system says, in a few words."""
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return (error.strerror or str(error)).lower()


def _line_of(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1
