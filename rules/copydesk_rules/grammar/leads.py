"""Searches for what stands after something else: first for the later part, as its letters are found faster."""

import re
from collections.abc import Iterator

from copydesk import Document, Regex

_LEADS = 16
"""Characters that are looked at before a match."""


def led_by(before: Regex, pattern: Regex, document: Document) -> Iterator[re.Match[str]]:
    """The matches of `pattern` in the folded prose that stand right after what `before` matches up to its end."""
    text = document.folded
    return (match for match in pattern.finditer(text) if before.left_of(text, match.start(), _LEADS))
