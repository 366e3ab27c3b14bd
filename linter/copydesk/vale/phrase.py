"""A token that is no expression: a phrase, which is found without compiling anything."""

from copydesk.patterns import Regex
from copydesk.vale.unit import Unit

_PLAIN = Regex(r"[A-Za-z0-9_ ,'’/&-]+")


def is_plain(token: str) -> bool:
    """Whether a token stands for itself."""
    return _PLAIN.fullmatch(token) is not None


class Found:
    """A place where a phrase stands, with what is asked of a match of `regex`."""

    __slots__ = ("_start", "_text")

    def __init__(self, start: int, text: str) -> None:
        self._start = start
        self._text = text

    def __getitem__(self, _: int) -> str:
        return self._text

    def start(self) -> int:
        """Where it begins."""
        return self._start

    def end(self) -> int:
        """Where it ends."""
        return self._start + len(self._text)

    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self._start, self._start + len(self._text)

    def groups(self) -> tuple[str, ...]:
        """What its groups hold: it has none."""
        return ()


class Phrase:
    """A phrase; with `words` between two boundaries of words, which know ASCII only, as in Go."""

    __slots__ = ("_ignorecase", "_text", "_words")

    def __init__(self, text: str, ignorecase: bool, words: bool) -> None:
        self._text = text.lower() if ignorecase else text
        self._ignorecase = ignorecase
        self._words = words

    def may_match(self, text: str) -> bool:
        """Whether there can be a match in a part of a text."""
        return self._text in (text.lower() if self._ignorecase else text)

    def find(self, unit: Unit, start: int) -> Found | None:
        """The first place from `start` on."""
        text = unit.lower if self._ignorecase else unit.text
        at = text.find(self._text, start)
        while at >= 0:
            end = at + len(self._text)
            if not self._words or (_is_boundary(text, at) and _is_boundary(text, end)):
                return Found(at, unit.text[at:end])
            at = text.find(self._text, at + 1)
        return None


def _is_boundary(text: str, at: int) -> bool:
    """Whether a word of ASCII begins or ends at a place."""
    return _is_word(text[at - 1 : at] if at else "") != _is_word(text[at : at + 1])


def _is_word(letter: str) -> bool:
    return letter.isascii() and (letter.isalnum() or letter == "_")
