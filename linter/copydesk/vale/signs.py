"""What a text must hold for an expression to match in it: the words by which a thousand rules are looked up at once."""

import re
from collections.abc import Iterator
from enum import Enum

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex

PREFIX = 4
"""Letters of a word's beginning that are looked up."""

_RUN = Regex(r"[a-z0-9_]+")
_SHORTEST_PART = 3


class Kind(Enum):
    """How a sign stands in the text: as a whole word, at the beginning of one, or anywhere."""

    WORD = "word"
    PREFIX = "prefix"
    PART = "part"


class Sign(NamedTuple):
    """A text in lower case that every match holds."""

    kind: Kind
    text: str


def runs(folded: str) -> list[str]:
    """The words of a text in lower case as the boundaries of Go's expressions make them, which know ASCII only."""
    return _RUN.findall(folded)


def sign(token: str, whole_words: bool) -> Sign | None:
    """The best sign of an expression, or None if no text is sure to be in all that it matches.

    `whole_words` says that the expression stands between two boundaries of words.
    """
    best: Sign | None = None
    for literal, opened, closed in _literals(token):
        for candidate in _candidates(literal.lower(), whole_words and opened, whole_words and closed):
            if best is None or _worth(candidate) > _worth(best):
                best = candidate
    return best


def _worth(found: Sign) -> tuple[bool, int]:
    """A sign that is looked up is worth more than one that is searched for, a long one more than a short one."""
    return (found.kind is not Kind.PART, len(found.text))


def _candidates(literal: str, opens: bool, closes: bool) -> Iterator[Sign]:
    """The signs in a literal; `opens` and `closes` say that a word begins or ends at its ends."""
    for run in _RUN.finditer(literal):
        whole_start, whole_end = run.start() > 0 or opens, run.end() < len(literal) or closes
        if whole_start and whole_end:
            yield Sign(Kind.WORD, run[0])
        elif whole_start and len(run[0]) >= PREFIX:
            yield Sign(Kind.PREFIX, run[0][:PREFIX])
        elif len(run[0]) >= _SHORTEST_PART:
            yield Sign(Kind.PART, run[0])


_FLAGS = Regex(r"\(\?[imsx-]+\)")
_ESCAPE = Regex(
    r"\\(?:[pPx]\{[^}]*\}|[pP].|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|k<\w+>|[0-9]+|Q.*?(?:\\E|\Z)|.|\Z)", re.DOTALL
)
_QUANTIFIER = Regex(r"[*?+]|\{\d+(?:,\d*)?\}")
_IS_THERE = Regex(r"\+|\{0*[1-9]")


def _literals(token: str) -> Iterator[tuple[str, bool, bool]]:
    """The literal stretches at the top level of an expression, and whether a word begins and ends where they do.

    Nothing for an expression with alternatives at the top level, as none of their literals is sure.
    """
    found: list[tuple[str, bool, bool]] = []
    letters, begins, at = "", True, 0
    while at < len(token):
        character, end = token[at], _end(token, at)
        if character == "|":
            return
        quantifier = _QUANTIFIER.match(token, end)
        letter = _letter(token[at:end])
        if letter and (not quantifier or _IS_THERE.match(quantifier[0])):
            letters += letter
        if quantifier or not letter:
            boundary = token[at:end] == r"\b"
            if letters:
                found.append((letters, begins, boundary))
            if not _FLAGS.match(token, at):
                letters, begins = "", boundary
        at = quantifier.end() if quantifier else end
        at += bool(quantifier) and token[at : at + 1] in ("?", "+")
    if letters:
        found.append((letters, begins, True))
    yield from found


def _letter(piece: str) -> str:
    """The letter that a piece of an expression stands for, if it stands for just one."""
    if piece[0] == "\\":
        return piece[1] if len(piece) == len("\\-") and not piece[1].isalnum() else ""
    return "" if piece[0] in "[(.^$" else piece


def _end(token: str, at: int) -> int:
    """The place after the letter, escape, class or group that stands at `at`."""
    if token[at] == "[":
        return _after_class(token, at)
    if token[at] == "(":
        return _after_group(token, at)
    escape = _ESCAPE.match(token, at)
    return escape.end() if escape else at + 1


def _after_class(token: str, at: int) -> int:
    """The place after a class that opens at `at`."""
    at += 2 if token.startswith("[^", at) else 1
    at += token.startswith("]", at)
    while at < len(token) and token[at] != "]":
        at += 2 if token[at] == "\\" else len("[:alpha:]") if token.startswith("[:", at) else 1
    return at + 1


def _after_group(token: str, at: int) -> int:
    """The place after a group that opens at `at`; a change of flags is a group of its own."""
    depth = 0
    while at < len(token):
        character = token[at]
        if character == "[":
            at = _after_class(token, at)
            continue
        depth += (character == "(") - (character == ")")
        at += 2 if character == "\\" else 1
        if depth == 0:
            return at
    return at
