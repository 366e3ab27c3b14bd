"""The modules of copydesk in one file: to find, open and read three hundred takes a tenth of the run for one article.

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

_NAME = "modules"
_PACKAGES = ("copydesk.", "copydesk_rules.")
_MOST = 2_000
"""Modules in a file, three times as many as there are."""

_State = tuple[int, int]


class Finder:
    """Finds modules in a file of them; those that are not in it are for others to find, and put there at the end."""

    def __init__(self, kept: KeptValues) -> None:
        self._kept = kept
        self._others: dict[str, str] = {}

    def find_spec(self, name: str, path: Sequence[str] | None, _: ModuleType | None = None) -> ModuleSpec | None:
        """How to load a module of a package that lies at a path; None for one that is not in the file as it is now."""
        if not path or not name.startswith(_PACKAGES):
            return None
        place = f"{path[0]}{os.sep}{name.rpartition('.')[2]}"
        kept = self._kept.get(place)
        if kept is None or _state(kept[0]) != kept[1]:
            self._others[name] = place
            return None
        file, _, is_package, code = kept
        spec = ModuleSpec(name, _Loader(name, file, code), origin=file)
        if is_package:
            spec.submodule_search_locations = [place]
        return spec

    def save(self) -> None:
        """Put the modules that others found into the file."""
        for name, place in self._others.items():
            module = sys.modules.get(name)
            loader = module and module.__spec__ and module.__spec__.loader
            if isinstance(loader, SourceFileLoader) and (state := _state(loader.path)):
                self._kept.put(place, (loader.path, state, loader.is_package(name), loader.get_code(name)))
        self._kept.save()


class _Loader(SourceFileLoader):
    """Runs the code that was kept of a source file; all else is as with the file itself."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def exec_module(self, module: ModuleType) -> None:
        """Run the code, which need not be in memory after that."""
        module.__file__ = self.path
        exec(self._code, module.__dict__)  # noqa: S102 as Python does with what it kept itself
        del self._code


def _state(path: str) -> _State | None:
    """What changes with a file, in the time that it takes to ask for it; None if it is gone."""
    try:
        found = os.stat(path)  # noqa: PTH116 hundreds of them
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def use() -> None:
    """Keep the modules of this process, from here to its end."""
    kept = kept_values(_NAME, _MOST)
    if kept and not any(isinstance(finder, Finder) for finder in sys.meta_path):
        finder = Finder(kept)
        sys.meta_path.insert(0, finder)
        if not sys.dont_write_bytecode:
            atexit.register(finder.save)
