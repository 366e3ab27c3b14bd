"""Writes configurations: what is added keeps the comments and the order that are there. Pure: from text to text."""

from collections.abc import MutableMapping, Sequence
from typing import Any

import tomlkit


def with_accepted(text: str, words: Sequence[str], rule: str, option: str, *, is_shared: bool) -> str:
    """The text with these words in an option of a rule; `is_shared` says that other tools have settings in it too."""
    document = tomlkit.parse(text)
    table: MutableMapping[str, Any] = document
    for key in (*(("tool", "copydesk") if is_shared else ()), "rules", rule):
        table = table.setdefault(key, tomlkit.table(is_super_table=key != rule))
    accepted = table.setdefault(option, tomlkit.array())
    for word in words:
        if word not in accepted:
            accepted.append(word)
    return tomlkit.dumps(document)
