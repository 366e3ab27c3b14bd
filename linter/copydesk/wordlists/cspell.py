"""Words of a configuration of cspell."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from copydesk.paths import is_file, real
from copydesk.wordlists import lines
from copydesk.wordlists.entries import Words, Wrong
from copydesk.wordlists.structured import inner, table, tables, text_of, texts

NAMES = ("cspell.json", ".cspell.json", "cspell.jsonc", "cspell.config.json", "cspell.config.jsonc",
         "cspell.yaml", "cspell.yml", "cspell.config.yaml", "cspell.config.yml", ".vscode/cspell.json")  # fmt: skip
"""Where cspell's configuration can lie in a repository."""

_RIGHT = ("words", "userWords", "ignoreWords")
_WRONG = ("flagWords", "suggestWords")


def read(path: Path, seen: frozenset[Path] = frozenset()) -> Words:
    """The words of a configuration, of the dictionaries that it uses and of the configurations that it imports.

    cspell minds no case, so that neither does this. Raises FileError for a file that cannot be read.
    """
    return of_table(settings(path), path, seen | {real(path)})


def settings(path: Path) -> Mapping[str, Any]:
    """The settings in a configuration file; those in a `package.json` stand under `cspell`."""
    found = table(path)
    return inner(found, "cspell") if path.name == "package.json" else found


def of_table(found: Mapping[str, Any], path: Path, seen: frozenset[Path]) -> Words:
    """The words of cspell's settings in a file; none of those that were `seen` is imported again."""
    words = Words()
    for imported in _imported(found, path, seen):
        words.add(read(imported, seen))
    for file in _dictionaries(found, path):
        words.add(_lower(lines.read(text_of(file), file)))
    for key in _RIGHT:
        for word in texts(found, key, path):
            _take(words, word)
    for key in _WRONG:
        for entry in texts(found, key, path):
            words.forbid(_wrong(entry))
    return words


def files(path: Path, seen: frozenset[Path] = frozenset()) -> Iterator[Path]:
    """The files that the words of a configuration come from: itself, those that it imports, and its dictionaries.

    Raises FileError for a file that cannot be read.
    """
    yield path
    found, seen = settings(path), seen | {real(path)}
    for imported in _imported(found, path, seen):
        yield from files(imported, seen)
    yield from _dictionaries(found, path)


def _imported(found: Mapping[str, Any], path: Path, seen: frozenset[Path]) -> Iterable[Path]:
    """The configurations that one imports, but for those that were `seen`."""
    named = (path.parent / other for other in texts(found, "import", path))
    return (imported for imported in named if is_file(imported) and real(imported) not in seen)


def _dictionaries(found: Mapping[str, Any], path: Path) -> Iterable[Path]:
    """The files of the dictionaries that are used."""
    used = texts(found, "dictionaries", path)
    defined = (each for each in tables(found, "dictionaryDefinitions") if each.get("path") and each.get("name") in used)
    named = (str(each["path"]).replace("${workspaceFolder}", ".").replace("~/", "./") for each in defined)
    return filter(is_file, (path.parent / name for name in named))


def _take(words: Words, word: str) -> None:
    if word.startswith("!"):
        words.forbid(Wrong(word[1:].lower()))
    else:
        words.accept(word.strip("*+~").lower())


def _wrong(entry: str) -> Wrong:
    """A flagged word, with what it suggests: “teh->the”, “hte: the, that”."""
    for arrow in ("->", ":"):
        wrong, mark, right = (part.strip() for part in entry.partition(arrow))
        if mark:
            return Wrong(wrong.lower(), tuple(each.strip() for each in right.split(",") if each.strip()))
    return Wrong(entry.strip("!").lower())


def _lower(words: Words) -> Words:
    return Words({word.lower() for word in words.accepted}, {key.lower(): wrong for key, wrong in words.wrong.items()})
