"""Vale's regular expressions at work, each with a limit of time."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from copydesk.patterns import Regex
from copydesk.rules import SECONDS
from copydesk.vale.dialect import expanded, translated
from copydesk.vale.unit import Unit

if TYPE_CHECKING:
    import regex

_LONGEST_SHOWN = 80

_MINDS_ENDS = Regex(r"[\^$]|\\[AzZB]|\(\?<?!")
"""What lets an expression match in a part of a text though it does not in the whole: anchors and look-around."""

_REPEATED_GROUP = Regex(r"\)[*+{]")
_ENDLESS = Regex(r"[*+]|\{\d+,\}")
_FEW = 2
"""Endless repetitions that an expression may have and take no more than the square of the text's length."""

Outcome = TypeVar("Outcome")


class PatternError(Exception):
    """An expression that cannot be used, or that took too long; the message shows it."""


class Pattern:
    """An expression in Vale's dialect, translated and compiled when it is first used.

    Words, digits and spaces are those of ASCII, as in Go; every search has a time limit. `written` is what messages
    show of it.
    """

    __slots__ = ("_compiled", "_ignorecase", "_is_quick", "_is_stopped", "_written", "source")

    def __init__(self, source: str, ignorecase: bool = False, written: str = "") -> None:
        self.source = source
        self._written = written or source
        self._ignorecase = ignorecase
        self._compiled: regex.Pattern[str] | None = None
        self._is_quick = _is_quick(source)
        self._is_stopped = False  # what explodes once is not tried again

    @property
    def compiled(self) -> "regex.Pattern[str]":
        """The compiled expression. Raises PatternError for one that is not valid."""
        if self._compiled is None:
            import regex

            # With the ASCII flag `regex` knows no other letters at all: what names them is spelt out instead.
            ascii_only = self.source.isascii() and "\\p" not in self.source and "\\P" not in self.source
            flags = regex.V1 | (regex.ASCII if ascii_only else 0) | (regex.IGNORECASE if self._ignorecase else 0)
            try:
                self._compiled = regex.compile(translated(self.source, spelt_out=not ascii_only), flags)
            except (regex.error, ValueError, OverflowError, RecursionError) as error:
                why = getattr(error, "msg", None) or error
                raise PatternError(f"“{_short(self._written)}” is not a valid expression: {why}") from None
        return self._compiled

    def may_match(self, text: str) -> bool:
        """Whether there can be a match in a part of a text; sure only for an expression that minds no ends."""
        return _MINDS_ENDS.search(self.source) is not None or self.search(text) is not None

    def find(self, unit: Unit, start: int) -> "regex.Match[str] | None":
        """The first match in a unit from a place on, or None."""
        return self.search(unit.text, start)

    def search(self, text: str, start: int = 0) -> "regex.Match[str] | None":
        """The first match from `start` on, or None."""
        if self._is_quick and self._compiled is not None:
            return self._compiled.search(text, start)
        return self._within_limit(lambda compiled, limit: compiled.search(text, start, timeout=limit))

    def fullmatch(self, text: str) -> "regex.Match[str] | None":
        """The match of the whole text, or None."""
        return self._within_limit(lambda compiled, limit: compiled.fullmatch(text, timeout=limit))

    def finditer(self, text: str) -> Iterator["regex.Match[str]"]:
        """All matches, in order; those of nothing are left out."""
        found = self._within_limit(lambda compiled, limit: list(compiled.finditer(text, timeout=limit)))
        return (match for match in found if match.end() > match.start())

    def sub(self, template: str, text: str) -> str:
        """The text with each match replaced; `$1` in the template is a group, `$$` a dollar."""

        def replaced(match: "regex.Match[str]") -> str:
            return expanded(template, match)

        return self._within_limit(lambda compiled, limit: compiled.sub(replaced, text, timeout=limit))

    def _within_limit(self, work: Callable[["regex.Pattern[str]", float | None], Outcome]) -> Outcome:
        if not self._is_stopped:
            try:
                return work(self.compiled, None if self._is_quick else SECONDS)
            except TimeoutError:
                self._is_stopped = True
        raise PatternError(f"“{_short(self._written)}” takes longer than {SECONDS:g} s on one stretch of text")


def _is_quick(source: str) -> bool:
    """Whether an expression cannot take long: watching the clock makes each search of a short text twice as long."""
    return not _REPEATED_GROUP.search(source) and len(_ENDLESS.findall(source)) <= _FEW


def _short(source: str) -> str:
    return source if len(source) <= _LONGEST_SHOWN else source[:_LONGEST_SHOWN] + "…"
