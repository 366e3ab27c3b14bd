"""typos: its configuration is a word list as it is."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.takeover.taken import Taken, existing, patterns, word_counts
from copydesk.wordlists import typos
from copydesk.wordlists.structured import inner, texts

_WORDS = frozenset({"extend-words", "extend-identifiers"})


def find(folder: Path) -> Iterator[Taken]:
    """What can be taken over from typos in a folder. Raises FileError for a file that cannot be read."""
    for path in existing(folder, (*typos.NAMES, "pyproject.toml", "Cargo.toml")):
        settings = typos.settings(path)
        if settings:
            words = typos.read(path)
            files = inner(settings, "files")
            left = [f"default.{key}" for key in inner(settings, "default") if key not in _WORDS]
            left += [f"files.{key}" for key in files if key != "extend-exclude"]
            yield Taken(
                "typos",
                path.name,
                words=(path.name,) if words else (),
                exclude=patterns(texts(files, "extend-exclude", path)),
                counts=word_counts(len(words.accepted), len(words.wrong)),
                left=tuple(left),
            )
