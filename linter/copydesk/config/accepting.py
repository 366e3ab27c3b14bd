"""Words that an option `accept` lets pass: each as it is written, or as a pattern between slashes."""

import re

ACCEPT = "accept"
"""The option of rules that takes words which are right."""


def is_pattern(entry: str) -> bool:
    """Whether what is accepted is a pattern."""
    return len(entry) > len("//") and entry[0] == entry[-1] == "/"


def fits(word: str, entry: str) -> bool:
    """Whether what is accepted lets a word pass."""
    return bool(re.fullmatch(entry[1:-1], word)) if is_pattern(entry) else entry.lower() == word.lower()


def flaw(entry: object) -> str:
    """What is wrong with what is to be accepted, in words; “” for a word and for a pattern that is right."""
    if not isinstance(entry, str):
        return f"{entry!r} is neither a word nor a pattern"
    try:
        re.compile(entry[1:-1] if is_pattern(entry) else "")
    except re.error as error:
        return f"“{entry}” is not a pattern that Python's re takes: {error}"
    return ""
