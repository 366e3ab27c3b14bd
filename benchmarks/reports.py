"""What the other checkers report of files, brought into one form."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.peers import Peer

_CODESPELL = re.compile(r"(?P<path>.+?):(?P<line>\d+): (?P<wrong>.+?) ==> (?P<right>.+)")
_CSPELL = re.compile(
    r"(?P<path>.+?):(?P<line>\d+):(?P<column>\d+) - (?:Unknown|Misspelled|Forbidden) word \((?P<wrong>.+?)\)"
    r"(?: Suggestions: \[(?P<right>.*)\])?"
)
_HARPER = re.compile(r"Replace with: “(.*)”")
_AT_ONCE = 200
"""Files that a command is given at once."""


class Report(NamedTuple):
    """A place that a checker names, in code points, end exclusive, and what it would write there, the best first.

    `fixed` is the whole text after its own fix, if it has one.
    """

    path: str
    start: int
    end: int
    suggestions: Sequence[str]
    fixed: Sequence[str] = ()


def reports(peer: Peer, texts: Mapping[str, str], folder: Path) -> Iterator[Report]:
    """All that a peer says of texts, which stand in files of these names in a folder.

    Raises LookupError for a peer whose reports cannot be read.
    """
    arguments, read = _READ[peer.name]
    asking = peer.command if arguments is None else (peer.command[0], *arguments)
    names = list(texts)
    for first in range(0, len(names), _AT_ONCE):
        command = [*asking, *names[first : first + _AT_ONCE]]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
        yield from read(done.stdout, texts)


def _typos(output: str, texts: Mapping[str, str]) -> Iterator[Report]:
    for found in map(json.loads, output.splitlines()):
        if found["type"] == "typo":
            path = found["path"].removeprefix("./")
            start, line = _line(texts[path], found["line_num"])
            start += len(line.encode()[: found["byte_offset"]].decode())
            yield Report(path, start, start + len(found["typo"]), tuple(found["corrections"]))


def _codespell(output: str, texts: Mapping[str, str]) -> Iterator[Report]:
    for line in output.splitlines():
        if found := _CODESPELL.fullmatch(line):
            path, wrong = found["path"].removeprefix("./"), found["wrong"]
            start, text = _line(texts[path], int(found["line"]))
            start += max(0, text.find(wrong))
            yield Report(path, start, start + len(wrong), tuple(found["right"].split(", ")))


def _cspell(output: str, texts: Mapping[str, str]) -> Iterator[Report]:
    for line in output.splitlines():
        if found := _CSPELL.match(line):
            path = found["path"].removeprefix("./")
            start = _line(texts[path], int(found["line"]))[0] + int(found["column"]) - 1
            right = tuple(word.rstrip("*") for word in (found["right"] or "").split(", ") if word)
            yield Report(path, start, start + len(found["wrong"]), right)


def _proselint(output: str, _: Mapping[str, str]) -> Iterator[Report]:
    for path, result in (json.loads(output) if output else {"result": {}})["result"].items():
        for found in result.get("diagnostics", ()):
            start, end = found["span"]
            yield Report(Path(path).name, start - 1, end - 1, tuple(filter(None, [found["replacements"]])))


def _harper(output: str, _: Mapping[str, str]) -> Iterator[Report]:
    for result in json.loads(output) if output else ():
        for found in result["lints"]:
            right = [match[1] for text in found["suggestions"] if (match := _HARPER.fullmatch(text))]
            yield Report(result["file"], found["span"]["char_start"], found["span"]["char_end"], tuple(right))


def _lingotweaker(output: str, texts: Mapping[str, str]) -> Iterator[Report]:
    for found in map(json.loads, output.splitlines()):
        data = texts[found["path"]].encode()
        start = len(data[: found["offset"]].decode(errors="ignore"))
        length = len(data[found["offset"] :][: found["length"]].decode(errors="ignore"))
        yield Report(found["path"], start, start + length, tuple(found["suggestions"]))


def _line(text: str, number: int) -> tuple[int, str]:
    """Where a line begins, and what stands on it."""
    lines = text.splitlines(keepends=True)
    return sum(map(len, lines[: number - 1])), lines[number - 1]


_Reading = Callable[[str, Mapping[str, str]], Iterator[Report]]
_READ: Mapping[str, tuple[Sequence[str] | None, _Reading]] = {
    "typos": (("--format", "json"), _typos),
    "codespell": ((), _codespell),
    "cspell": (("lint", "--no-progress", "--no-color", "--no-gitignore", "--show-suggestions"), _cspell),
    "proselint": (("check", "--output-format", "json"), _proselint),
    "harper": (("lint", "--no-color", "--format", "json"), _harper),
    "LingoTweaker": (None, _lingotweaker),
}
"""By peer: the arguments with which it says most, None for those that it has anyway, and how its output is read."""

READ = frozenset(_READ)
"""The peers whose reports can be read."""
SLOW = frozenset({"cspell"})
"""Those that check fast, but take seconds of an article to think of corrections."""
