"""A stretch of text that a rule reads at once."""

from functools import cached_property

from copydesk.text.span import Span


class Unit:
    """A stretch of text; `offset` is its place in the prose, or with `raw` in the source."""

    def __init__(self, text: str, offset: int, raw: bool = False) -> None:
        self.text = text
        self.offset = offset
        self.raw = raw

    @cached_property
    def lower(self) -> str:
        """The text in lower case, for looking up what it holds."""
        return self.text.replace("İ", "i").lower()  # the one letter whose lower case is longer than itself

    def span(self, start: int, end: int) -> Span:
        """The place of a part of the text."""
        return Span(self.offset + start, self.offset + end)
