"""What lies in the folder of styles besides rules: vocabularies, dictionaries and lists of words to ignore."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from copydesk.paths import shown
from copydesk.vale.mistakes import ValeError, text_of

_VOCABULARIES = ("config/vocabularies", "Vocab")
"""Where vocabularies lie, today and up to version 2."""

_DICTIONARIES = "config/dictionaries"
_IGNORED = "config/ignore"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What rules of a configuration share: the folder of styles, the vocabulary, and the template of a word.

    `taken` are the files that they were given, wherever these lie.
    """

    folder: Path
    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    word_template: str = ""
    taken: set[Path] = field(default_factory=set, repr=False, compare=False)

    def state(self) -> list[tuple[str, int, int]]:
        """The files beside the rules: which there are, how long, and when they were last changed."""
        files = sorted(path for path in {*(self.folder / "config").rglob("*"), *self.taken} if path.is_file())
        return [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in files]

    def asset(self, name: str, *subfolders: str) -> Path | None:
        """A file or folder that a rule names: an absolute path, or one relative to the folder or one inside it."""
        candidates = [self.folder / subfolder / name for subfolder in ("", *subfolders)]
        found = next((path for path in [*candidates, Path(name)] if name and path.exists()), None)
        self.taken.update([found] if found else ())
        return found

    def dictionary(self, name: str, folder: str) -> tuple[Path, Path] | None:
        """The `.dic` and `.aff` files of a dictionary, also where the environment's DICPATH says."""
        dicpath = [Path(part) for part in os.environ.get("DICPATH", "").split(os.pathsep) if part]
        own = self.asset(folder) if folder else None
        for place in [*([own] if own else []), self.folder / _DICTIONARIES, *dicpath]:
            pair = place / f"{name}.dic", place / f"{name}.aff"
            if pair[0].is_file() and pair[1].is_file():
                self.taken.update(pair)
                return pair
        return None

    def dictionaries(self) -> list[str]:
        """The names of all dictionaries that lie in the folder."""
        return sorted(path.stem for path in (self.folder / _DICTIONARIES).glob("*.dic"))

    def ignored(self, names: tuple[str, ...], everything: bool) -> frozenset[str]:
        """The words, in lower case, of the ignore files of these names, or of all that there are."""
        files = [path for name in names if (path := self.asset(name, _IGNORED))]
        if everything:
            files += sorted((self.folder / _IGNORED).rglob("*.txt"))
        return frozenset(word.lower() for file in files for word in lines(file))


def vocabulary(folder: Path, name: str, origin: Path, line: int | None) -> tuple[list[str], list[str]]:
    """What a vocabulary accepts and rejects. Raises ValeError if there is none of that name."""
    place = next((folder / where / name for where in _VOCABULARIES if (folder / where / name).is_dir()), None)
    if place is None:
        where = shown(folder / _VOCABULARIES[0] / name)
        raise ValeError(origin, f"there is no vocabulary “{name}”: {where} is no folder", line)
    accept, reject = (place / file for file in ("accept.txt", "reject.txt"))
    return list(_terms(accept)), list(_terms(reject))


def _terms(path: Path) -> Iterator[str]:
    """The terms of a vocabulary's file, which are expressions; a line that begins with `# ` is a remark."""
    return (term for term in lines(path) if not term.startswith("# ")) if path.is_file() else iter(())


def lines(path: Path) -> Iterator[str]:
    """The lines of a file that hold something. Raises ValeError if it cannot be read."""
    return (line.strip() for line in text_of(path).splitlines() if line.strip())
