"""From the text of a names.toml to names; what is wrong in it is reported with its line."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from copydesk.config.parse import ConfigError, table_of
from copydesk.named_tuple import NamedTuple
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


class _Entry(NamedTuple):
    """An entry of the file: the `number`th table of its kind, counted from 0; without a kind, the file as a whole."""

    kind: str = ""
    number: int = 0

    def __str__(self) -> str:
        return f"[[{self.kind}]] {self.number + 1}"

    def start(self, lines: Sequence[str]) -> int:
        """The index of the line that opens the entry; the first where there is none."""
        if not self.kind:
            return 0
        heading = re.compile(rf"\s*\[\[\s*{self.kind}\s*\]\]")
        headings = [index for index, line in enumerate(lines) if heading.match(line)]
        return headings[self.number] if self.number < len(headings) else 0


_FILE = _Entry()


class _Reader:
    """Takes the tables of a file apart; its text is only needed to say on which line a mistake is."""

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
        """The fields of each entry of a kind."""
        entries = table.get(kind, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise self._wrong(kind, f"“{kind}” must be tables: start each with [[{kind}]]")
        for number, fields in enumerate(entries):
            entry = _Entry(kind, number)
            self._look_at_texts(fields, entry)
            yield {
                **fields,
                **{key: self._texts(fields, key, f"{entry}: {key}", entry) for key in ("variants", "never")},
            }

    def _look_at_texts(self, fields: Mapping[str, Any], entry: _Entry) -> None:
        """Raise ConfigError for an unknown key of an entry, a name that is missing or a role that is no text."""
        known = _TABLES[entry.kind]
        for key in fields:
            if key not in known:
                raise self._wrong(key, f"{entry}: unknown key “{key}”{nearest(key, known)}", entry)
        name, role = fields.get("name"), fields.get("role", "")
        if not isinstance(name, str) or not name.strip():
            raise self._wrong("name", f"{entry}: “name” must be a text, not {name!r}", entry)
        if not isinstance(role, str):
            raise self._wrong("role", f"{entry}: “role” must be a text, not {role!r}", entry)

    def _texts(self, table: Mapping[str, Any], key: str, shown: str, entry: _Entry = _FILE) -> tuple[str, ...]:
        """A list of texts; `shown` is how a message calls it."""
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
            raise self._wrong(key, f"“{shown}” must be a list of names, not {value!r}", entry)
        return tuple(value)

    def _look_for_contradictions(self, names: Names) -> None:
        """Raise ConfigError for a form that the file calls right in one place and wrong in another."""
        right = {form for entry in names.entries for form in (entry.name, *entry.variants)} | set(names.accept)
        kinds: tuple[tuple[str, Sequence[Person | Place]], ...] = (("person", names.people), ("place", names.places))
        for kind, entries in kinds:
            for number, entry in enumerate(entries):
                for form in filter(right.__contains__, entry.never):
                    message = f"“{form}” stands under “never” of “{entry.name}”, and as a right form too"
                    raise self._wrong("never", message, _Entry(kind, number))

    def _wrong(self, key: str, message: str, entry: _Entry = _FILE) -> ConfigError:
        """The error, with the line on which a key of an entry stands."""
        return ConfigError(f"{self._origin}:{self._line(key, entry)}", message)

    def _line(self, key: str, entry: _Entry) -> int:
        """The line on which a key stands first in an entry or after it; that of the entry if it stands nowhere."""
        start = entry.start(self._lines)
        setting = re.compile(rf"""\s*\[*\s*["']?{re.escape(key)}["']?\s*(=|\]|\.)""")
        for number, line in enumerate(self._lines[start:], start + 1):
            if setting.match(line) or f'"{key}"' in line:
                return number
        return start + 1
