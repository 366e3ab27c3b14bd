"""JSON with comments and trailing commas, as configuration files have it."""

import json
import re
from typing import Any

from copydesk.patterns import Regex

_TOKEN = Regex(r'"(?:[^"\\]|\\.)*"|//[^\n]*|/\*.*?\*/|,(?=(?:\s|//[^\n]*|/\*.*?\*/)*[}\]])', re.DOTALL)
_VISIBLE = Regex(r"[^\n]")


def loads(text: str) -> Any:
    """The value of a text. Raises json.JSONDecodeError, whose line is the text's, for what is no such JSON."""

    def blanked(token: re.Match[str]) -> str:
        return token[0] if token[0].startswith('"') else _VISIBLE.sub(" ", token[0])

    return json.loads(_TOKEN.sub(blanked, text))
