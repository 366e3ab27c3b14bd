"""Admonitions, tabs and other containers of MkDocs, Docusaurus and pandoc, whose marks CommonMark takes for text."""

import re

from copydesk.formats.templates import VISIBLE
from copydesk.patterns import Regex

_INDENTED = Regex(
    r"^(?P<before>[ \t>]*)(?:(?:!!!|\?\?\?\+?) ?[a-zA-Z][\w-]*(?: +[\w-]+)*|===[!+]?(?= +\"))"
    r"(?: +\"(?P<title>[^\r\n]*)\")?[ \t]*(?=\r?$)",
    re.MULTILINE,
)
_BODY = Regex(r"\r?\n(?:[ \t>]*\r?\n)?(?P<before>[ \t>]*)")
_COLONS = Regex(
    r"^(?P<before>[ \t>]*):{3,}[ \t]*"
    r"(?:[a-zA-Z][\w-]*(?:\[(?P<bracketed>[^\[\]\r\n]*)\]|(?P<title>(?:[ \t][^\r\n{=]*[^\s{=:])?)))?[^\r\n]*"
    r"(?:\r?\n[ \t>]*:[\w-]+:[^\r\n]*)*",
    re.MULTILINE,
)
_SLASHES = Regex(
    r"^(?P<before>[ \t>]*)/{3,}(?:[ \t]+[a-zA-Z][\w-]*[ \t]*(?:\|(?P<title>[^\r\n]*))?)?[ \t]*(?=\r?$)", re.MULTILINE
)


def commonmark(text: str) -> str:
    """The text with each mark of a container as a heading, which holds the container's title if it has one.

    Where the body is indented the container is an item of a list, too, whose text may be indented as far. Every
    character stays at its place.
    """
    if "!!!" in text or "???" in text or "===" in text:
        text = _INDENTED.sub(_item, text)
    if ":::" in text:
        text = _COLONS.sub(
            lambda mark: _heading(mark, "##", "title" if mark["bracketed"] is None else "bracketed"), text
        )
    if "///" in text:
        text = _SLASHES.sub(lambda mark: _heading(mark, "##", "title"), text)
    return text


def is_mark(item: str) -> bool:
    """Whether what is read as an item of a list is a container, or a component."""
    return item.lstrip(" \t")[:1] in ("!", "?", "=", "<")


def indentation_after(text: str, end: int) -> str:
    """What stands before the text of the line after this one, or of the one after an empty line."""
    body = _BODY.match(text, end)
    return body["before"] if body else ""


def _item(mark: re.Match[str]) -> str:
    before = mark["before"]
    if indentation_after(mark.string, mark.end()).startswith((f"{before}    ", f"{before}\t")):
        return _heading(mark, "- ##", "title")
    return mark[0]


def _heading(mark: re.Match[str], opening: str, title: str) -> str:
    """The match with its title and what stands before it, and spaces for all else."""
    before, (start, end) = mark["before"], mark.span(title)
    shown = (mark.start(), mark.start()) if start < 0 else (start, end)
    return "".join([
        before,
        opening,
        VISIBLE.sub(" ", mark[0][len(before) + len(opening) : max(shown[0] - mark.start(), 0)]),
        mark.string[slice(*shown)],
        VISIBLE.sub(" ", mark[0][max(len(before) + len(opening), shown[1] - mark.start()) :]),
    ])  # fmt: skip
