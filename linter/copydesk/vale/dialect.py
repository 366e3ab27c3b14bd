"""Vale's regular expressions, which are Go's with look-around, in the syntax of Python's `regex`."""

import re
from typing import Any

from copydesk.patterns import Regex

_ASCII = {
    "w": "A-Za-z0-9_",
    "d": "0-9",
    "s": r"\t\n\f\r ",
}
_BOUNDARY = "(?:(?<![A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<=[A-Za-z0-9_])(?![A-Za-z0-9_]))"
_ELSEWHERE = "(?:(?<![A-Za-z0-9_])(?![A-Za-z0-9_])|(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_]))"

_PIECE = Regex(
    r"\\Q(?P<quoted>.*?)(?:\\E|\Z)"
    r"|\\x\{(?P<code>[0-9A-Fa-f]+)\}"
    r"|(?P<property>\\[pP]\{[^}]*\})"
    r"|\\k<(?P<reference>\w+)>"
    r"|\\(?P<escape>.)"
    r"|\(\?'(?P<name>\w+)'"
    r"|(?P<open>\[\^?\]?)"
    r"|(?P<brace>\{(?!\d+(?:,\d*)?\}))"
    r"|(?P<other>.)",
    re.DOTALL,
)
_IN_CLASS = Regex(
    r"(?P<posix>\[:\^?\w+:\])|\\x\{(?P<code>[0-9A-Fa-f]+)\}|\\(?P<escape>.)|(?P<close>\])|(?P<set>\[|&&|--|~~|\|\|)|(?P<other>.)",
    re.DOTALL,
)

_REFERENCE = Regex(r"\$(?:(\$|\d+)|\{(\w+)\})")


def expanded(template: str, groups: Any) -> str:
    """A template with `$1`, `${1}` and `${name}` replaced by groups, those of a match or a tuple; `$$` is a dollar."""

    def group(reference: re.Match[str]) -> str:
        name = reference[1] or reference[2]
        if name == "$":
            return "$"
        try:
            return groups[int(name) if name.isdecimal() else name] or ""
        except (IndexError, TypeError):
            return ""

    return _REFERENCE.sub(group, template) if "$" in template else template


def translated(source: str, spelt_out: bool) -> str:
    """The expression in the syntax of `regex`, version 1; `spelt_out` writes the classes of ASCII out."""
    parts: list[str] = []
    at = 0
    while piece := _PIECE.match(source, at):
        at = piece.end()
        if piece["open"]:
            content, at = _class(source, at, spelt_out)
            parts.append(piece["open"].replace("]", r"\]") + content)
        else:
            parts.append(_piece(piece, spelt_out))
    return "".join(parts)


def _piece(piece: re.Match[str], spelt_out: bool) -> str:
    """A piece outside a class."""
    if piece["quoted"] is not None:
        return re.escape(piece["quoted"])
    if piece["code"]:
        return re.escape(chr(int(piece["code"], 16)))
    if piece["reference"]:
        return f"(?P={piece['reference']})"
    if piece["escape"]:
        return _escape(piece["escape"], spelt_out)
    if piece["name"]:
        return f"(?P<{piece['name']}>"
    return r"\{" if piece["brace"] else piece[0]


def _escape(letter: str, spelt_out: bool) -> str:
    if letter == "z":
        return r"\Z"
    if letter == "Z":
        return r"(?=\n?\Z)"
    if spelt_out and letter in "bB":
        return _BOUNDARY if letter == "b" else _ELSEWHERE
    if spelt_out and letter.lower() in _ASCII:
        return f"[{'^' if letter.isupper() else ''}{_ASCII[letter.lower()]}]"
    return "\\" + letter


def _class(source: str, at: int, spelt_out: bool) -> tuple[str, int]:
    """What stands in a class from `at` on, its closing bracket included, and the place after it."""
    parts: list[str] = []
    while piece := _IN_CLASS.match(source, at):
        at = piece.end()
        letter = piece["escape"] or ""
        if piece["close"]:
            return "".join([*parts, "]"]), at
        if piece["code"]:
            parts.append(re.escape(chr(int(piece["code"], 16))))
        elif piece["set"]:  # in Go neither a class inside a class nor a set operation
            parts.append("".join("\\" + character for character in piece["set"]))
        elif spelt_out and letter.lower() in _ASCII and letter:
            ascii_class = _ASCII[letter.lower()]
            parts.append(f"[^{ascii_class}]" if letter.isupper() else ascii_class)
        else:
            parts.append(piece[0])
    return "".join(parts), at
