"""Words of a configuration of typos."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from copydesk.style.mistakes import FileError
from copydesk.wordlists.entries import Words, Wrong
from copydesk.wordlists.structured import inner, table

NAMES = ("typos.toml", "_typos.toml", ".typos.toml")
"""Where typos's configuration can lie in a repository, besides `pyproject.toml` and `Cargo.toml`."""

_KEYS = ("extend-words", "extend-identifiers")
_SECTIONS: dict[str, tuple[tuple[str, ...], ...]] = {
    "pyproject.toml": (("tool", "typos"),),
    "Cargo.toml": (("workspace", "metadata", "typos"), ("package", "metadata", "typos")),
}


def read(path: Path) -> Words:
    """The words of a configuration: `wrong = "right"`; a word that is its own right form is accepted.

    Raises FileError for a file that cannot be read, or a value that is no text.
    """
    words = Words()
    for name, extended in _extended(settings(path)):
        for wrong, right in extended.items():
            if not isinstance(right, str):
                raise FileError(path, f"{name}.{wrong} must be a text, not {right!r}")
            if wrong == right:
                words.accept(wrong)
            else:
                words.forbid(Wrong(wrong, (right,) if right else ()))
    return words


def settings(path: Path) -> Mapping[str, Any]:
    """The settings in a file; those in another tool's file stand under a key of its own."""
    found = table(path)
    sections = (inner(found, *keys) for keys in _SECTIONS.get(path.name, ((),)))
    return next(filter(None, sections), {})


def _extended(found: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tables of words, those for all files and those for some."""
    for section in (found.get("default"), *inner(found, "type").values()):
        for key in _KEYS:
            yield key, inner(section, key)
