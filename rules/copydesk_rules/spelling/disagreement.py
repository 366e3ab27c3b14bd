"""What is told of a verb or noun that is not in the number of what it belongs to."""

from collections.abc import Iterator

from copydesk import Span

Disagreements = Iterator[tuple[Span, str, str]]
"""Where each stands, its right form, and the words beside which the written one is wrong."""
