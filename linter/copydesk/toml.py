"""TOML that people wrote: its table, or what is wrong with it and where."""

import re
from typing import Any

_PLACE = re.compile(r"\s*\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


class TomlError(ValueError):
    """A text that is no TOML; `problem` is the message without the place, which is `line` and `column`, if known."""

    def __init__(self, message: str, text: str) -> None:
        super().__init__(message)
        self.problem = message
        self.line: int | None = None
        self.column: int | None = None
        if place := _PLACE.search(message):
            self.problem = message[: place.start()]
            self.line = int(place["line"] or text.count("\n") + 1)
            self.column = int(place["column"] or len(text) - text.rfind("\n"))


def table(text: str) -> dict[str, Any]:
    """The table that a text holds. Raises TomlError where it is no TOML."""
    import tomllib

    try:
        return tomllib.loads(text)
    except RecursionError:
        raise TomlError("it is nested too deeply", text) from None
    except ValueError as error:  # that of a number of thousands of digits is none of tomllib's own
        raise TomlError(str(error), text) from None
