"""What the first signs of a line make of it."""

import re

from copydesk.patterns import Regex

NAME = r"[^\W_]+(?:[-._+:][^\W_]+){0,12}"
"""The name of a role, a directive, a note or what is referred to."""
SIGN = r"[!-/:-@\[-`{-~]"
"""A sign of which lines under titles and between paragraphs are made."""
_ARGUMENT = r"(?:[a-zA-Z][\w-]*|<[^<>]+>)"
_OPTION = rf"(?:[-+][a-zA-Z0-9](?: ?{_ARGUMENT})?|(?:--|/)[a-zA-Z0-9][\w-]*(?:[ =]{_ARGUMENT})?)"
_GAP = r"(?:[ \t\f\v]+|$)"
_SHAPE = Regex(
    rf"(?P<bullet>[-+*•‣⁃]{_GAP})"
    rf"|(?P<enumerator>\(?(?:[0-9]{{1,9}}|[a-zA-Z]|[ivxlcdmIVXLCDM]{{1,12}}|#)[.)]{_GAP})"
    rf"|(?P<field>:(?![: ])(?:[^:\\]|\\.|:(?![ `]|$))*(?<! ):{_GAP})"
    rf"|(?P<option>{_OPTION}(?:, {_OPTION})*(?:  +| ?$))"
    rf"|(?P<doctest>>>>{_GAP})"
    rf"|(?P<verse>\|{_GAP})"
    r"|(?P<grid>\+-[-+]+-\+$)"
    r"|(?P<columns>=+(?: +=+)+$)"
    rf"|(?P<explicit>\.\.{_GAP}|__{_GAP})"
    rf"|(?P<line>(?P<sign>{SIGN})(?P=sign)*$)"
)
_NUMERAL = Regex(r"[a-zA-Z]{1,12}[.)]")


def shape(text: str) -> re.Match[str] | None:
    """The mark that a line begins with, by the name of a group; None for a line of text."""
    return _SHAPE.match(text) if not text[0].isalpha() or _NUMERAL.match(text) else None


def name(found: re.Match[str]) -> str:
    """What a mark is."""
    return "line" if found["line"] is not None else found.lastgroup or ""
