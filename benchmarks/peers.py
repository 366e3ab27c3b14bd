"""The other checkers of prose, as their users call them: where they are found, and with what arguments."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

# The port has no command: this is the least that checks files, the engine made once.
_LINGOTWEAKER = (
    "import json, sys, lt_py\n"
    "engine = lt_py.Engine('en-GB')\n"
    "for path in sys.argv[1:]:\n"
    "    with open(path, encoding='utf-8') as file:\n"
    "        for found in engine.check(file.read()):\n"
    "            print(json.dumps({'path': path, **found}))\n"
)


class Peer(NamedTuple):
    """A checker: its name, its version, what it does, the command less its files.

    `most` is the number of articles that it is given at most: some would take many minutes for a repository.
    """

    name: str
    version: str
    does: str
    command: tuple[str, ...]
    most: int | None = None

    def on(self, files: Sequence[str]) -> list[str]:
        """The whole command for these files."""
        return [*self.command, *files]


class _Known(NamedTuple):
    program: str
    does: str
    arguments: tuple[str, ...]
    version: tuple[str, ...] = ("--version",)
    slow: bool = False


_KNOWN = (
    _Known("typos", "spelling from a list of errors", ("--color", "never")),
    _Known("codespell", "spelling from a list of errors", ()),
    _Known("write-good", "style", ()),
    _Known("proselint", "style and usage", ("check",), ("version",)),
    _Known("cspell", "spelling from a dictionary", ("lint", "--no-progress", "--no-color", "--no-gitignore")),
    _Known("harper", "grammar and spelling", ("--no-color", "lint", "--no-color", "-c"), slow=True),
)


def found(folders: Sequence[Path], slow_articles: int) -> tuple[list[Peer], list[str]]:
    """The peers that are installed, and the names of those that are not.

    They are looked for in these folders, in virtual environments and npm packages inside them, and on the PATH. Slow
    ones get no more than `slow_articles`.
    """
    places = [place for folder in folders for place in _places(folder.resolve())]
    peers: list[Peer] = []
    missing: list[str] = []
    for known in _KNOWN:
        program = _program(known.program, places)
        if program:
            version = _output([program, *known.version]).split()
            most = slow_articles if known.slow else None
            peers.append(
                Peer(known.program, version[-1] if version else "", known.does, (program, *known.arguments), most)
            )
        else:
            missing.append(known.program)
    port = _port(places, slow_articles)
    return ([*peers, port], missing) if port else (peers, [*missing, "LingoTweaker"])


def _port(places: Sequence[Path], slow_articles: int) -> Peer | None:
    """The port of LanguageTool's rules, if a Python has it."""
    # Without its data, which are a package of their own, the engine fails, and nothing would be measured.
    ask = "import lt_py, importlib.metadata as m; lt_py.Engine('en-GB'); print(m.version('lingotweaker'))"
    for python in (*(place / "python" for place in places), Path(sys.executable)):
        version = _output([str(python), "-c", ask]).strip() if python.exists() else ""
        if version:
            command = (str(python), "-c", _LINGOTWEAKER)
            return Peer("LingoTweaker", version, "grammar, LanguageTool's rules", command, slow_articles)
    return None


def _places(folder: Path) -> list[Path]:
    """Where programs may lie in a folder: itself, a virtual environment, npm packages, or those one level down."""
    below = ("bin", "node_modules/.bin", "*/bin", "*/node_modules/.bin")
    return [folder, *(place for pattern in below for place in sorted(folder.glob(pattern)))]


def _program(name: str, places: Sequence[Path]) -> str | None:
    found_in = (shutil.which(name, path=str(place)) for place in places)
    return next(filter(None, found_in), None) or shutil.which(name)


def _output(command: Sequence[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
