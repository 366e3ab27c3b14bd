"""The events of the Markdown parser."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pyromark

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_DEFINITION_LIST
)
_FURTHER_BYTE = re.compile(rb"[\x80-\xbf]")
"""What in UTF-8 is not the first byte of a character."""

Event = Any  # a name, or a table from a name to what the event carries
AS_WRITTEN = "AsWritten"
"""An event of our own: text that stands in the source letter for letter."""


def events(text: str) -> Iterator[tuple[Event, int, int]]:
    """The events of a text of Markdown with their UTF-8 offsets; texts that follow each other as written come as one.

    The parser makes a text of its own of each line, and of each quotation mark.
    """
    options = _OPTIONS | pyromark.Options.ENABLE_WIKILINKS if "[[" in text else _OPTIONS
    data = text.encode()
    run, run_end = 0, -1
    event: Event
    for event, span in pyromark.events_with_range(text, options=options):
        begin, end = span["start"], span["end"]
        part = event.get("Text") if isinstance(event, dict) else None
        as_written = part is not None and part.encode() == data[begin:end]
        if as_written and begin == run_end:
            run_end = end
            continue
        if run_end >= 0:
            yield AS_WRITTEN, run, run_end
            run_end = -1
        if as_written:
            run, run_end = begin, end
        else:
            yield event, begin, end


def code_points(text: str, base: int) -> Callable[[int], int]:
    """What gives the code-point offset of the source for a UTF-8 offset of the parser."""
    if text.isascii():
        return base.__add__
    further = [match.start() for match in _FURTHER_BYTE.finditer(text.encode())]
    return cache(lambda offset: base + offset - bisect_left(further, offset))  # most events end where others do


def named(event: Event) -> tuple[str, Any]:
    """An event as its name and what it carries."""
    if isinstance(event, str):
        return event, None
    ((name, value),) = event.items()
    return name, value
