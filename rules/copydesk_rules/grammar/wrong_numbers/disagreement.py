"""What is found out about a verb or noun whose number does not agree with the words beside it."""

from collections.abc import Iterator

from copydesk import Span

Disagreements = Iterator[tuple[Span, str, str]]
"""Where each stands, its right form, and the words beside which the written one is wrong."""
