"""Lists of reStructuredText: items with a bullet or a number, and options of a program."""

import re
from typing import TYPE_CHECKING

from copydesk.formats.rst.lines import Body
from copydesk.formats.rst.shapes import shape

if TYPE_CHECKING:
    from copydesk.formats.rst.reader import Reader
    from copydesk.text.document import BlockKind


class Lists:
    """Reads the items of lists."""

    def __init__(self, reader: "Reader") -> None:
        self._reader = reader

    def bullet(self, body: Body, at: int, mark: re.Match[str]) -> bool:
        self._item(body, at, mark.end())
        return True

    def enumerator(self, body: Body, at: int, mark: re.Match[str]) -> bool:
        """An item with a number, unless the next line goes on as if it were none."""
        if at + 1 < body.end and body.page.lines[at + 1].column <= body.margin:
            text = body.page.text(at + 1)
            following = shape(text) if text else None
            if text and not (following and following["enumerator"]):
                return False
        self._item(body, at, mark.end())
        return True

    def option(self, body: Body, at: int, mark: re.Match[str]) -> bool:
        self._reader.at_top = False
        below = at + 1 < body.end and body.page.lines[at + 1].column > body.margin
        if mark.end() == len(mark.string) and not below:
            return False
        self._reader.open(self._reader.described(body, at, mark.end(), "list-item"))
        return True

    def _item(self, body: Body, at: int, length: int) -> None:
        """Have an item read next, whose mark has so many characters; its lines are as far in as its text is."""
        self._reader.at_top = False
        page, column = body.page, body.margin
        kind: BlockKind = body.kind if body.kind == "table-cell" else "list-item"
        if page.after_mark(at, length):
            column = page.lines[at].column
            body.at = page.indented_end(at + 1, column - 1, body.end)
            body.at = max(body.at, at + 1)
            self._reader.open(Body(page, at, body.at, column, kind))
        else:
            body.at = max(page.indented_end(at + 1, column, body.end), at + 1)
            self._reader.inside(body, at + 1, body.at, kind)
