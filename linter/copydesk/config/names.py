"""From the text of a names.toml to names, with a clear word about what is wrong in it and on which line."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from copydesk.config.parse import ConfigError, table_of
from copydesk.nearest import nearest
from copydesk.newsroom import Names, Person, Place

_TABLES = {"person": ("name", "variants", "never", "role"), "place": ("name", "variants", "never")}
_LISTS = ("accept",)
_LEARNED = "learned"


def parse_names(text: str, origin: str) -> Names:
    """The names that the text of a names.toml holds.

    Raises ConfigError, which names the line and what was expected there, for anything else.
    """
    return _Reader(text, origin).names(table_of(text, origin))


class _Reader:
    """Takes the tables of a file apart; `text` tells on which line something stands."""

    def __init__(self, text: str, origin: str) -> None:
        self._lines = text.splitlines()
        self._origin = origin

    def names(self, table: Mapping[str, Any]) -> Names:
        known = (*_TABLES, *_LISTS, _LEARNED)
        for key in table:
            if key not in known:
                raise self._wrong(key, f"unknown key “{key}”{nearest(key, known)}")
        learned = table.get(_LEARNED, {})
        if not isinstance(learned, dict) or set(learned) - {"names"}:
            raise self._wrong(_LEARNED, "“learned” must be a table with a list “names”; copydesk names learn writes it")
        names = Names(
            people=tuple(Person(**fields) for fields in self._entries(table, "person")),
            places=tuple(Place(**fields) for fields in self._entries(table, "place")),
            accept=self._texts(table, "accept", "accept"),
            learned=self._texts(learned, "names", "learned.names"),
        )
        self._look_for_contradictions(names)
        return names

    def _entries(self, table: Mapping[str, Any], kind: str) -> Iterator[dict[str, Any]]:
        entries = table.get(kind, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise self._wrong(kind, f"“{kind}” must be tables: begin each with [[{kind}]]")
        for number, entry in enumerate(entries):
            place = f"[[{kind}]] {number + 1}"
            for key in entry:
                if key not in _TABLES[kind]:
                    found = nearest(key, _TABLES[kind])
                    raise self._wrong(key, f"{place}: unknown key “{key}”{found}", kind, number)
            for key in ("name", "role"):
                value = entry.get(key, "" if key == "role" else None)
                if not isinstance(value, str) or not (value.strip() or key == "role"):
                    raise self._wrong(key, f"{place}: “{key}” must be a text, not {value!r}", kind, number)
            lists = {key: self._texts(entry, key, f"{place}: {key}", kind, number) for key in ("variants", "never")}
            yield {**entry, **lists}

    def _texts(
        self, table: Mapping[str, Any], key: str, shown: str, kind: str = "", number: int = 0
    ) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
            raise self._wrong(key, f"“{shown}” must be a list of names, not {value!r}", kind, number)
        return tuple(value)

    def _look_for_contradictions(self, names: Names) -> None:
        """Raise ConfigError for a form that the file calls right in one place and wrong in another."""
        right = {form for entry in names.entries for form in (entry.name, *entry.variants)} | set(names.accept)
        kinds: tuple[tuple[str, Sequence[Person | Place]], ...] = (("person", names.people), ("place", names.places))
        for kind, entries in kinds:
            for number, entry in enumerate(entries):
                for form in filter(right.__contains__, entry.never):
                    message = f"“{form}” stands under “never” of “{entry.name}”, and as a right form too"
                    raise self._wrong("never", message, kind, number)

    def _wrong(self, key: str, message: str, kind: str = "", number: int = 0) -> ConfigError:
        """The error, with the line on which a key stands, in the entry of that number, counted from 0."""
        return ConfigError(f"{self._origin}:{self._line(key, kind, number)}", message)

    def _line(self, key: str, kind: str, number: int) -> int:
        heads = [at for at, line in enumerate(self._lines) if kind and re.match(rf"\s*\[\[\s*{kind}\s*\]\]", line)]
        start = heads[number] if number < len(heads) else 0
        for at, line in enumerate(self._lines[start:], start + 1):
            if re.match(rf"""\s*\[*\s*["']?{re.escape(key)}["']?\s*(=|\]|\.)""", line) or f'"{key}"' in line:
                return at
        return start + 1
