"""Writes names.toml: what is added keeps the comments and the order that are there. Pure: from text to text."""

from collections.abc import Iterable, Sequence
from typing import Any

import tomlkit

from copydesk.newsroom import Names, Person, Place

_HEAD = "# The newsroom's own names: https://github.com/copydesk/copydesk/blob/main/docs/names.md\n"


def with_entries(text: str, known: Names, entries: Iterable[Person | Place]) -> tuple[str, int, int]:
    """The text with these people and places, and how many were added and how many were completed.

    One that is there already under the same name gets the variants and the forms that are never right which it lacks,
    and the role if it has none.
    """
    document = tomlkit.parse(text or _HEAD)
    places: dict[tuple[type, str], int] = {}
    places |= {(Person, person.name): number for number, person in enumerate(known.people)}
    places |= {(Place, place.name): number for number, place in enumerate(known.places)}
    added = completed = 0
    for entry in entries:
        key = "person" if isinstance(entry, Person) else "place"
        number = places.get((type(entry), entry.name))
        tables = document.setdefault(key, tomlkit.aot())
        if number is None:
            places[type(entry), entry.name] = len(tables)
            tables.append(_completed(tomlkit.table(), entry)[0])
            added += 1
        else:
            completed += _completed(tables[number], entry)[1]
    return _spaced(tomlkit.dumps(document)), added, completed


def with_accepted(text: str, forms: Sequence[str]) -> tuple[str, list[str]]:
    """The text with these forms accepted, and those of them that are new."""
    document = tomlkit.parse(text or _HEAD)
    accepted = document.get("accept")
    new = [form for form in dict.fromkeys(forms) if form not in (accepted or ())]
    if accepted is None:
        return _with_first(document, _list(new)), new
    accepted.extend(new)
    return tomlkit.dumps(document), new


def with_learned(text: str, names: Sequence[str]) -> str:
    """The text with these names as the learned ones, in place of those that were there."""
    document = tomlkit.parse(text or _HEAD)
    table = tomlkit.table()
    table.comment("written by copydesk names learn")
    table["names"] = _list(names)
    document["learned"] = table
    return tomlkit.dumps(document)


def _with_first(document: Any, accepted: Any) -> str:
    """The text with a list of accepted forms before the first table, where TOML wants it."""
    head = tomlkit.document()
    head["accept"] = accepted
    text = tomlkit.dumps(document)
    comments = list(_leading(text))
    rest = text[sum(map(len, comments)) :]
    return "".join(comments) + tomlkit.dumps(head) + ("\n" if rest and not rest.startswith("\n") else "") + rest


def _spaced(text: str) -> str:
    """The text with an empty line before each table, as people write it."""
    lines: list[str] = []
    for line in text.splitlines(keepends=True):
        if line.startswith("[[") and lines and lines[-1].strip() and not lines[-1].startswith("#"):
            lines.append("\n")
        lines.append(line)
    return "".join(lines)


def _leading(text: str) -> Iterable[str]:
    """The comments at the head of a file."""
    for line in text.splitlines(keepends=True):
        if not line.startswith("#"):
            return
        yield line


def _completed(table: Any, entry: Person | Place) -> tuple[Any, bool]:
    """The table with what the entry has and it lacks, and whether that was anything."""
    before = tomlkit.dumps(table)
    table["name"] = entry.name
    role = getattr(entry, "role", "")
    if role and not table.get("role"):
        table["role"] = role
    for key in ("variants", "never"):
        there = [str(form) for form in table.get(key, ())]
        forms = list(dict.fromkeys((*there, *getattr(entry, key))))
        if forms != there:
            table[key] = forms
    return table, tomlkit.dumps(table) != before


def _list(names: Sequence[str]) -> Any:
    array = tomlkit.array()
    array.extend(names)
    return array.multiline(multiline=True)
