"""What is taken over from a tool, and what is not."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from copydesk.numbers import counted
from copydesk.paths import is_file


@dataclass(frozen=True, slots=True)
class Taken:
    """What copydesk takes over from one file of another tool.

    `words` are paths of word lists, `accept` words that stand in the file itself, `exclude` patterns of files to leave
    alone, `vale` the path of a Vale configuration; paths are relative to the repository. `counts` says how much it is,
    `left` names what is not taken over.
    """

    tool: str
    source: str
    words: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    vale: str = ""
    counts: str = ""
    left: tuple[str, ...] = ()


def word_counts(accepted: int, wrong: int) -> str:
    """How many words are taken over."""
    return f"{counted(accepted, 'accepted word')}, {counted(wrong, 'wrong word')}"


def patterns(globs: Iterable[str]) -> tuple[str, ...]:
    """Patterns of another tool as those of .gitignore, which mean the same without the dot that stands for here."""
    return tuple(glob.strip().removeprefix("./") for glob in globs if glob.strip().removeprefix("./"))


def existing(folder: Path, names: Iterable[str]) -> list[Path]:
    """Those of some files that lie in a folder."""
    return [folder / name for name in names if is_file(folder / name)]
