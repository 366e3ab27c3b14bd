"""Lists of reStructuredText: items with a bullet or a number, and options of a program."""

import re
from typing import TYPE_CHECKING

from copydesk.formats.rst.lines import Body
from copydesk.formats.rst.shapes import shape

if TYPE_CHECKING:
    from copydesk.formats.rst.reader import Reader


def bullet(reader: "Reader", body: Body, at: int, mark: re.Match[str]) -> bool:
    """An item with a bullet."""
    _item(reader, body, at, mark.end())
    return True


def enumerator(reader: "Reader", body: Body, at: int, mark: re.Match[str]) -> bool:
    """An item with a number, unless the next line goes on as if it were none."""
    if at + 1 < body.end and body.page.lines[at + 1].column <= body.margin:
        text = body.page.text(at + 1)
        following = shape(text) if text else None
        if text and not (following and following["enumerator"]):
            return False
    _item(reader, body, at, mark.end())
    return True


def option(reader: "Reader", body: Body, at: int, mark: re.Match[str]) -> bool:
    """An option of a program, if what it does stands beside it or below."""
    reader.at_top = False
    below = at + 1 < body.end and body.page.lines[at + 1].column > body.margin
    if mark.end() == len(mark.string) and not below:
        return False
    reader.open(reader.described(body, at, mark.end(), "list-item"))
    return True


def _item(reader: "Reader", body: Body, at: int, length: int) -> None:
    """Have an item read next, whose mark has so many characters; its lines are as far in as its text is."""
    reader.at_top = False
    page, column = body.page, body.margin
    if page.after_mark(at, length):
        column = page.lines[at].column
        body.at = page.indented_end(at + 1, column - 1, body.end)
        reader.open(Body(page, at, body.at, column, body.item_kind))
    else:
        body.at = page.indented_end(at + 1, column, body.end)
        reader.inside(body, at + 1, body.at, body.item_kind)
