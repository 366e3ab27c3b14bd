"""Reads style files, the repository's own and those that ship, into rules."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from copydesk import digests, toml
from copydesk.nearest import nearest
from copydesk.paths import is_file, is_path, shown, why
from copydesk.patterns import Regex
from copydesk.rules import Rule
from copydesk.style import keys
from copydesk.style.entry import FAMILY, Entry
from copydesk.style.kinds import KINDS
from copydesk.style.mistakes import MistakeError, StyleError
from copydesk.style.phrases import PhraseScan
from copydesk.style.places import Places

_NAME = Regex(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_RESERVED = frozenset({"all", "stet", "unused-stet", FAMILY})
_FILE_KEYS = {key.name for key in keys.FILE}


@dataclass(frozen=True)
class Book:
    """A style file that has been read: its path as a user reads it, its text, what it is for, and its rules."""

    path: str
    name: str
    text: str
    about: str
    rules: tuple[Rule, ...]

    @cached_property
    def places(self) -> Places:
        """Where its keys stand."""
        return Places(self.text)


def read(names: Iterable[str], shipped: Path, taken: frozenset[str] = frozenset()) -> list[Book]:
    """The styles of these names, which are those of styles that ship, or patterns of absolute paths.

    The rules of all of them share one scan for phrases. Raises StyleError for a style that is not there, has a mistake
    in it, or is called what something else is called: `taken` are the names that others have.
    """
    scan = PhraseScan()
    books: dict[str, Book] = {}
    for path in dict.fromkeys(path for name in names for path in _files(name, shipped)):
        book = _book(path, scan)
        if book.name in books:
            raise StyleError(book.path, f"the style “{book.name}” exists already: {books[book.name].path}")
        if book.name in taken | _RESERVED:
            raise StyleError(book.path, f"“{book.name}” is the name of a rule or a family; give the file another name")
        books[book.name] = book
    return list(books.values())


def digest(books: Iterable[Book]) -> str:
    """What tells these books from any others: it changes with each of their characters."""
    return digests.digest(*(part for book in books for part in (book.path, book.text)))


def _files(name: str, shipped: Path) -> list[Path]:
    """The files of a name, which is one of a style that ships or a pattern of absolute paths."""
    if not is_path(name):
        path = shipped / f"{name}.toml"
        if not is_file(path):
            there = sorted(path.stem for path in shipped.glob("*.toml"))
            hint = nearest(name, there) or f"; there are {', '.join(there)}, and files of your own: “style/*.toml”"
            raise StyleError("", f"styles: no style “{name}”{hint}")
        return [path]
    from glob import glob

    paths = map(Path, glob(name, recursive=True))  # noqa: PTH207  the pattern of a path has no folder to start from
    found = sorted(filter(is_file, paths))
    if not found:
        raise StyleError("", f"styles: no such file: {shown(Path(name))}")
    return found


def _book(path: Path, scan: PhraseScan) -> Book:
    """The book in a file. Raises StyleError for the first mistake in it."""
    where = shown(path)
    text = _text(path, where)
    table = _table(text, where)
    name = path.stem.lower().replace("_", "-").replace(" ", "-")
    if not _NAME.fullmatch(name):
        raise StyleError(where, f"the file's name is to be the style's name, such as “house”, which “{name}” cannot be")
    try:
        rules = tuple(_rules(table, name, where, scan))
    except MistakeError as mistake:
        line, column = Places(text).of(mistake.keys)
        raise StyleError(f"{where}:{line}:{column}", str(mistake)) from None
    return Book(where, name, text, table.get("about", ""), rules)


def _text(path: Path, where: str) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StyleError(where, f"cannot be read: {why(error)}") from None
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StyleError(f"{where}:{line}", "cannot be read: it is not UTF-8") from None


def _table(text: str, where: str) -> Mapping[str, Any]:
    try:
        return toml.table(text)
    except toml.TomlError as error:
        place = f"{where}:{error.line}:{error.column}" if error.line else where
        problem = f"{error.problem[:1].lower()}{error.problem[1:]}"
        raise StyleError(place, f"not valid TOML: {problem}") from None


def _rules(table: Mapping[str, Any], style: str, where: str, scan: PhraseScan) -> Iterator[Rule]:
    """The rules of a style's table, each with the file's own keys under its own."""
    rules = {name: value for name, value in table.items() if isinstance(value, dict) and name not in _FILE_KEYS}
    shared = {name: value for name, value in table.items() if name not in rules}
    for name in shared:
        if name in KINDS:
            raise MistakeError((name,), f"“{name}” belongs to a rule: write the rule's name above it, such as [jargon]")
    keys.check(shared, keys.FILE)
    if not rules:
        raise MistakeError((), 'there is no rule in it; a rule is a table, such as [jargon] with avoid = ["synergy"]')
    shared.pop("about", None)
    for name, own in rules.items():
        try:
            yield _rule(name, own, Entry(f"{style}.{name}", where, {**shared, **own}), scan)
        except MistakeError as mistake:
            raise MistakeError((name, *mistake.keys), str(mistake)) from None


def _rule(name: str, own: Mapping[str, Any], entry: Entry, scan: PhraseScan) -> Rule:
    """The rule of a table. Raises MistakeError for what is wrong in it."""
    if not _NAME.fullmatch(name):
        raise MistakeError((), f"“{name}” is no name for a rule: small letters and digits, with hyphens between words")
    kinds = [key for key in own if key in KINDS]
    if not kinds:
        hint = next((near for key in own if (near := nearest(key, KINDS))), "")
        raise MistakeError((), f"what the rule looks for is missing: one of {', '.join(KINDS)}{hint}")
    if len(kinds) > 1:
        raise MistakeError((kinds[1],), f"a rule has either “{kinds[0]}” or “{kinds[1]}”; make two rules of it")
    kind = KINDS[kinds[0]]
    keys.check(own, (*kind.keys, *keys.RULE))
    return kind.rule(entry, scan)
