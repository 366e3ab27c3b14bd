"""Lines of reStructuredText that stand at one margin."""

from typing import TYPE_CHECKING

from copydesk.formats.rst.lines import Page
from copydesk.text.document import BlockKind

if TYPE_CHECKING:
    from copydesk.text.span import Span


class Body:
    """Lines at one margin that hold blocks, which are read one after the other."""

    def __init__(self, page: Page, at: int, end: int, margin: int, kind: BlockKind = "paragraph") -> None:
        self.page = page
        self.at = at
        self.end = end
        self.margin = margin
        self.kind = kind
        self.is_quote = False
        self.around: Span | None = None  # a directive that ends with the body, and is nothing without it
        self.first = at
