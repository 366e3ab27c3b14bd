"""The modules of a command in one file: to find, open and read three hundred takes a tenth of the run for one article.

Python itself keeps what it made of a module in a file beside the source, and so it does with these. From the one file a
module is taken as long as its source has the size and the time of that day.
"""

import atexit
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType, ModuleType

from copydesk.kept_values import KeptValues, kept_values

_PACKAGES = ("copydesk", "copydesk_rules")

_State = tuple[int, int]

_Module = tuple[str, _State, bool, CodeType]
"""A source file, its size and time, whether it is a package's, and its code."""


class Finder:
    """Finds modules in a file of them; those that are not in it are for others to find, and put there at the end.

    All modules of a package are one value there, by their places: read at once, they share their names.
    """

    def __init__(self, kept: KeptValues) -> None:
        self._kept = kept
        self._packages: dict[str, dict[str, _Module]] = {}
        self._others: dict[str, str] = {}

    def find_spec(self, name: str, path: Sequence[str] | None, _: ModuleType | None = None) -> ModuleSpec | None:
        """How to load a module of a package that lies at a path; None for one that is not in the file as it is now."""
        package = name.partition(".")[0]
        if not path or package not in _PACKAGES:
            return None
        if package not in self._packages:
            self._packages[package] = self._kept.get(package) or {}
        place = f"{path[0]}{os.sep}{name.rpartition('.')[2]}"
        kept = self._packages[package].pop(place, None)  # code need not be in memory when it has run
        if kept is None or _state(kept[0]) != kept[1]:
            self._others[name] = place
            return None
        file, _then, is_package, code = kept
        spec = ModuleSpec(name, _Loader(name, file, code), origin=file)
        if is_package:
            spec.submodule_search_locations = [place]
        return spec

    def save(self) -> None:
        """Put the modules that others found into the file, and leave out those whose source is no longer the same."""
        added: dict[str, dict[str, _Module]] = {}
        for name, place in self._others.items():
            module = sys.modules.get(name)
            loader = module and module.__spec__ and module.__spec__.loader
            if isinstance(loader, SourceFileLoader) and (found := _kept_of(name, loader)):
                added.setdefault(name.partition(".")[0], {})[place] = found
        for package, modules in added.items():
            kept: dict[str, _Module] = self._kept.get(package) or {}
            same = {place: module for place, module in kept.items() if _state(module[0]) == module[1]}
            self._kept.put(package, same | modules)
        self._kept.save()


class _TerseModule(ModuleType):
    """A module that says at once what it has not: each import of a name asks whether it is a package and has a path.

    Before Python 3.12, modules write two messages first that nobody sees, which takes a fiftieth of a short run. A
    function `__getattr__` in a module would not be asked.
    """

    __getattribute__ = object.__getattribute__


class _Loader(SourceFileLoader):
    """Runs the code that was kept of a source file; all else is as with the file itself."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    if sys.version_info < (3, 12):

        def create_module(self, spec: ModuleSpec) -> ModuleType:
            """An empty module."""
            return _TerseModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Run the code, which need not be in memory after that."""
        module.__file__ = self.path
        exec(self._code, module.__dict__)  # noqa: S102 as Python does with what it kept itself
        del self._code


def _kept_of(name: str, loader: SourceFileLoader) -> _Module | None:
    """What is kept of a module; None if its source is gone."""
    state, code = _state(loader.path), loader.get_code(name)
    return (loader.path, state, loader.is_package(name), code) if state and code else None


def _state(path: str) -> _State | None:
    """What changes with a file, in the time that it takes to ask for it; None if it is gone."""
    try:
        found = os.stat(path)  # noqa: PTH116 hundreds of them
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def use(command: str) -> None:
    """Keep the modules of this process, which runs a command, from here to its end; each command has its own."""
    kept = kept_values(f"modules-{command}")
    if kept and not any(isinstance(finder, Finder) for finder in sys.meta_path):
        finder = Finder(kept)
        sys.meta_path.insert(0, finder)
        if not sys.dont_write_bytecode:
            atexit.register(finder.save)
