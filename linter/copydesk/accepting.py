"""Words that an option `accept` lets pass: each as it is written, or as a pattern between slashes."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from copydesk.faults import WENT_ON
from copydesk.rules import SECONDS, RuleStoppedError

if TYPE_CHECKING:
    import regex

ACCEPT = "accept"
"""The option of rules that takes words which are right."""

_stopped: set[str] = set()
"""The patterns that took longer: what explodes once mostly explodes everywhere, and is not tried again."""


def let_pass(words: Iterable[str], accept: Iterable[str]) -> set[str]:
    """Those of some words that an option `accept` lets pass, in any case, or because a pattern fits them.

    Raises RuleStoppedError if a pattern takes too long.
    """
    accept = tuple(accept)
    literal, patterns = {entry.lower() for entry in accept}, [entry for entry in accept if is_pattern(entry)]
    return {word for word in words if word.lower() in literal or any(_fits(word, entry) for entry in patterns)}


def is_pattern(entry: str) -> bool:
    """Whether what is accepted is a pattern."""
    return len(entry) > len("//") and entry[0] == entry[-1] == "/"


def flaw(entry: object) -> str:
    """What is wrong with what is to be accepted, in words; “” for a word and for a pattern that is right."""
    if not isinstance(entry, str):
        return f"{entry!r} is neither a word nor a pattern"
    if not is_pattern(entry):
        return ""
    import regex

    try:
        _compiled(entry)
    except (regex.error, ValueError) as error:
        return f"“{entry}” is not a pattern: {error}"
    except (RecursionError, MemoryError):
        return f"“{entry}” is too deep to be used"
    return ""


def _fits(word: str, entry: str) -> bool:
    if entry not in _stopped:
        try:
            return _compiled(entry).fullmatch(word, timeout=SECONDS) is not None
        except TimeoutError:
            _stopped.add(entry)
    message = f"“{entry}” in “{ACCEPT}” took longer than {SECONDS:g} s for one word, so that its rule was stopped"
    raise RuleStoppedError("", f"{message}{WENT_ON}")


@cache
def _compiled(entry: str) -> "regex.Pattern[str]":
    import regex  # which takes as long to import as half of copydesk, for those who bring patterns

    return regex.compile(entry[1:-1], regex.VERSION0)
