"""Files: which ones to check, and how they are read. The edge of the engine."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from operator import itemgetter
from pathlib import Path

from copydesk import paths
from copydesk.config import Config, ConfigError
from copydesk.config.brought import brought
from copydesk.formats import SUFFIXES
from copydesk.gitignore import GitIgnore
from copydesk.paths import why
from copydesk.patterns import Regex
from copydesk.problem import Failure

Settings = Callable[[Path], Config | Failure]
"""The settings that hold in a folder, or why they cannot be used."""

_Reached = dict[str, tuple[str, Path | Failure]]
"""What paths lead to, by absolute path or, for a failure, by its message: each with the name that a user sees."""

_TEMPORARY = Regex(r"\.copydesk-[0-9a-f]{16}\.tmp\Z")
_LONGEST_SHOWN = 40
"""Characters of a file's name in that of a temporary one: a name has at most 255 bytes on most systems."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How a file of that encoding begins, as PowerShell writes them."""

SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv"})
"""Names of folders that hold no articles."""


def discover(
    paths: Iterable[str], settings: Settings, notice: Callable[[Failure], None] = lambda _: None
) -> Iterator[Path | Failure]:
    """The files to check for these paths, each once, sorted by path, and a failure for each path that has none.

    A symbolic link to one of them is not one more. Folders are searched for articles; what is hidden, what git ignores
    and what the configuration excludes is left alone, and symbolic links to folders are not followed. A file named
    outright is checked whatever its suffix, unless the configuration excludes it: pre-commit names files. What settings
    are read from, such as a list of words, is no article. A configuration that cannot be used is one failure for all
    the files that it would hold for. `notice` is called with what was passed over and is not missed: a link in a folder
    to a file that is gone.
    """
    found: _Reached = {}
    configs: set[Config] = set()

    def seen(folder: Path) -> Config | Failure:
        config = settings(folder)
        configs.update(() if isinstance(config, Failure) else (config,))
        return config

    for name in paths:
        for item in _found(Path(name), seen):
            shown = str(item) if isinstance(item, Failure) else item.as_posix()
            key = shown if isinstance(item, Failure) else os.path.normpath(item.absolute())
            found[key] = min(found.get(key, (shown, item)), (shown, item), key=itemgetter(0))
    links = set(filter(os.path.islink, found))
    passed_over = _passed_over(found, links, notice) if links else set[str]()
    others = [brought(config) for config in configs]
    own = {key for key in found if any(each.holds(os.path.realpath(key) if key in links else key) for each in others)}
    articles = (found[key] for key in found.keys() - passed_over - own)
    return (item for _, item in sorted(articles, key=itemgetter(0)))


def _passed_over(found: _Reached, links: set[str], notice: Callable[[Failure], None]) -> set[str]:
    """The links that lead to another file that was found, or to nothing; `notice` is called with each."""
    themselves = set(map(os.path.realpath, found.keys() - links))
    broken = set(filter(_leads_nowhere, links))
    for shown, _ in sorted(found[link] for link in broken):
        notice(Failure(shown, "a symbolic link to nothing; it was passed over"))
    return broken.union(link for link in links if os.path.realpath(link) in themselves)


def evidence(config: Config, settings: Settings, covered: Iterable[str] = ()) -> Iterator[Path]:
    """The articles in the folders that a configuration names as the repository's roots, as far as they can be found.

    A root that lies in a covered folder is left out. Raises ConfigError for a root that is no folder.
    """
    if not config.roots:
        return
    here = Path.cwd()
    done = [os.path.realpath(name) for name in covered]
    for name in config.roots:
        root = Path(config.root, name)
        if not paths.is_folder(root):
            raise ConfigError(config.origin or "", f"roots: no folder “{paths.shown(root)}”")
        if not any(paths.real(root).is_relative_to(folder) for folder in done):
            near = root.relative_to(here) if root.is_relative_to(here) else root
            yield from (item for item in discover([str(near)], settings) if not isinstance(item, Failure))


def admitted(paths: Iterable[str], names: Iterable[str], settings: Settings) -> dict[str, Path]:
    """Of files that need not be there, by absolute path, those that a search of these paths would take for articles.

    Nobody asks what git ignores: these are files that it knows. Gives their paths as the search would.
    """
    found: dict[str, Path] = {}
    tops = [(Path(name), os.path.realpath(name)) for name in paths]
    for name in names:
        for top, real in tops:
            if name == real:
                found[name] = top
            elif name.startswith(f"{real.removesuffix(os.sep)}{os.sep}") and Path(name).suffix.lower() in SUFFIXES:
                found.setdefault(name, top / os.path.relpath(name, real))
    return {name: path for name, path in found.items() if _is_admitted(path, tops, settings)}


def _is_admitted(path: Path, tops: Iterable[tuple[Path, str]], settings: Settings) -> bool:
    """Whether neither a file nor a folder in which it lies below the top is one that is left alone."""
    config = settings(path.parent)
    if isinstance(config, Failure) or is_excluded(path, config):
        return False
    around = [folder for folder in path.parents if any(top in folder.parents for top, _ in tops)]
    outer = [(settings(folder.parent), folder) for folder in around]
    if any(not isinstance(config, Failure) and config.excludes(f"{relative(at, config)}/") for config, at in outer):
        return False
    named = any(path == top for top, _ in tops)
    return named or not any(_is_skipped(each.name) for each in (path, *around))


def _is_skipped(name: str) -> bool:
    """Whether a search passes over what has this name."""
    return name.startswith(".") or name in SKIPPED_FOLDERS


def read(path: Path, config: Config) -> str | Failure:
    """The text of a file, line ends as they are, or why it cannot be had. Only regular files are opened."""
    shown = path.as_posix()
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Failure(shown, "not a regular file, so it was not opened")
        if too_large := oversized(status.st_size, shown, config):
            return too_large
        data = path.read_bytes()
    except OSError as error:
        return _unread(path, error)
    return decode(data, shown)


def oversized(size: int, path: str, config: Config) -> Failure | None:
    """Why a file of so many bytes is not checked; None if it is."""
    if size <= config.max_file_size:
        return None
    said = f"{size:,} bytes is more than max-file-size ({config.max_file_size:,})"
    return Failure(path, f"{said}; raise it in the configuration, or exclude the file")


def decode(data: bytes, path: str) -> str | Failure:
    """The text that the bytes of a file hold: UTF-8, with or without a byte order mark."""
    if data.startswith(_UTF_16):
        return Failure(path, "is UTF-16, not UTF-8; save the file as UTF-8", 1)
    if b"\0" in data:
        return Failure(path, "holds NUL bytes, so it is not a text; exclude it", _line_of(data, data.index(b"\0")))
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        what = f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"
        return Failure(path, what, _line_of(data, error.start))


def temporary_name(name: str) -> str:
    """A name for a file that is written beside the one of a name: hidden, and no other file's."""
    return f".{name[:_LONGEST_SHOWN]}.copydesk-{os.urandom(8).hex()}.tmp"


def is_temporary(name: str) -> bool:
    """Whether a file of that name is one that copydesk writes beside another, or left when it was killed."""
    return name.startswith(".") and name.endswith(".tmp") and _TEMPORARY.search(name) is not None


def is_excluded(path: Path, config: Config) -> bool:
    """Whether a file is not to be looked at: the configuration excludes it, or is read from it."""
    return config.excludes(relative(path, config)) or brought(config).holds(os.path.normpath(path.absolute()))


def relative(path: Path, config: Config) -> str:
    """The path as the configuration's patterns see it: relative to its root, with forward slashes."""
    return paths.relative(path, config.root or ".")


def _found(path: Path, settings: Settings) -> Iterator[Path | Failure]:
    """The articles in a folder, or the file that was named outright."""
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        yield _unread(path, error)
        return
    if is_folder:
        yield from _search(path, settings)
        return
    config = settings(path.parent)
    if isinstance(config, Failure):
        yield config
    elif is_temporary(path.name):  # somebody told git about it
        return
    elif not is_excluded(path, config):
        yield path


def _search(top: Path, settings: Settings) -> Iterator[Path | Failure]:
    """The articles under a folder."""
    real = top.resolve()
    ignoring = {top.parent: GitIgnore.above(real)}
    failed: list[OSError] = []
    for parent, folders, names in os.walk(top, onerror=failed.append):
        path = Path(parent)
        config = settings(path)
        folder = _Folder(path, real / path.relative_to(top), config, ignoring[path.parent])
        ignoring[path] = folder.git
        if isinstance(config, Failure):
            yield config
        else:
            yield from (article for article in map(path.joinpath, names) if folder.holds(article))
        folders[:] = [name for name in folders if not folder.leaves_alone(f"{name}/")]
        yield from (_loop(path / name) for name in folders if _leads_back(path / name))
    yield from (_unread(Path(error.filename), error) for error in failed)


class _Folder:
    """A folder that is searched: what its settings and git say of the things in it."""

    def __init__(self, path: Path, real: Path, config: Config | Failure, git: GitIgnore) -> None:
        self.git = git.inside(real)
        self._config = Config(str(path)) if isinstance(config, Failure) else config
        self._real = f"{real.as_posix()}/"
        self._place = f"{relative(path, self._config)}/".removeprefix("./")

    def holds(self, path: Path) -> bool:
        """Whether a file in the folder is an article to check."""
        return path.suffix.lower() in SUFFIXES and not self.leaves_alone(path.name)

    def leaves_alone(self, name: str) -> bool:
        """Whether something in the folder is not to be looked at; the name of a folder ends with a slash."""
        if _is_skipped(name.removesuffix("/")) or self._config.excludes(self._place + name):
            return True
        return self._config.respect_gitignore and self.git.ignores(self._real + name)


def _leads_nowhere(link: str) -> bool:
    """Whether a symbolic link is to a file that is not there."""
    try:
        Path(link).stat()
    except FileNotFoundError:
        return True
    except OSError:  # something else is wrong with it, which is reported when it is read
        return False
    return False


def _leads_back(link: Path) -> bool:
    """Whether a folder is a symbolic link to one that it lies in."""
    if not link.is_symlink():
        return False
    target = link.resolve()
    return target in [link.parent.resolve(), *link.parent.resolve().parents]


def _loop(link: Path) -> Failure:
    what = "a symbolic link that leads back to a folder it lies in; it was not followed, exclude it"
    return Failure(link.as_posix(), what)


def _unread(path: Path, error: OSError) -> Failure:
    """A failure that says in a few words why a file or folder cannot be read."""
    if isinstance(error, FileNotFoundError):
        what = "a symbolic link to nothing" if path.is_symlink() else "no such file"
    elif isinstance(error, PermissionError):
        what = "no permission to read it"
    else:
        what = why(error)
    return Failure(path.as_posix(), what)


def _line_of(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1
