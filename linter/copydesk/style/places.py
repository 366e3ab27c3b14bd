"""Where each key of a TOML file stands, which tomllib does not tell. Read only when there is a mistake to show."""

import re
import tomllib

from copydesk.patterns import Regex
from copydesk.style.mistakes import Keys

_TOKEN = Regex(
    r"""(?P<space>[ \t\r]+|\#[^\n]*)
    |(?P<text>\"\"\"(?:\\.|[^\\])*?\"\"\"+|'''.*?'''+|"(?:\\.|[^"\\\n])*"|'[^'\n]*')
    |(?P<newline>\n)|(?P<mark>[\[\]{}=,.])|(?P<bare>[^\s\[\]{}=,.\#"']+)""",
    re.DOTALL | re.VERBOSE,
)


class Places:
    """The places of the keys and list items of a TOML text that tomllib has read without complaint."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = [match for match in _TOKEN.finditer(text) if match.lastgroup != "space"]
        self._at = 0
        self._offsets: dict[Keys, int] = {}
        self._read()

    def of(self, keys: Keys) -> tuple[int, int]:
        """Line and column, from 1, of a key or an item; of what it would stand in, if it is not there."""
        while keys and keys not in self._offsets:
            keys = keys[:-1]
        offset = self._offsets.get(keys, 0)
        return self._text.count("\n", 0, offset) + 1, offset - self._text.rfind("\n", 0, offset)

    def _read(self) -> None:
        table: Keys = ()
        while self._at < len(self._tokens):
            if self._next() == "\n":
                self._at += 1
            elif self._next() == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Keys:
        while self._next() == "[":
            self._at += 1
        table = self._key(())
        while self._next() == "]":
            self._at += 1
        return table

    def _pair(self, table: Keys) -> None:
        keys = self._key(table)
        self._at += 1  # the equals sign
        self._value(keys)

    def _key(self, table: Keys) -> Keys:
        """A key, dotted or not, which is noted at its first part."""
        offset = self._tokens[self._at].start()
        keys = (*table, self._name())
        self._offsets.setdefault(keys, offset)
        while self._next() == ".":
            self._at += 1
            keys = (*keys, self._name())
            self._offsets.setdefault(keys, offset)
        return keys

    def _name(self) -> str:
        token = self._tokens[self._at]
        self._at += 1
        return next(iter(tomllib.loads(f"{token[0]} = 0"))) if token.lastgroup == "text" else token[0]

    def _value(self, keys: Keys) -> None:
        if self._next() == "[":
            self._list(keys)
        elif self._next() == "{":
            self._table(keys)
        else:
            while self._next() not in ("\n", ",", "]", "}", ""):
                self._at += 1

    def _list(self, keys: Keys) -> None:
        self._at += 1
        index = 0
        while self._next() != "]":
            if self._next() in ("\n", ","):
                self._at += 1
            else:
                self._offsets[*keys, index] = self._tokens[self._at].start()
                self._value((*keys, index))
                index += 1
        self._at += 1

    def _table(self, keys: Keys) -> None:
        self._at += 1
        while self._next() != "}":
            if self._next() in ("\n", ","):
                self._at += 1
            else:
                self._pair(keys)
        self._at += 1

    def _next(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""
