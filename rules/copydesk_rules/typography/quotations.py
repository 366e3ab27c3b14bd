"""The quotation marks of a block, paired as a reader pairs them."""

import re
from collections.abc import Callable, Iterator
from itertools import groupby

from copydesk import Block, Document, Regex, Span
from copydesk.named_tuple import NamedTuple

MARKS = '“”"'
_MARK = Regex(f"[{MARKS}]")
_OPENS_AFTER = frozenset(" \n\t\u00a0\u202f([{<—–-/‘'“\"\ufffc*_")
_CLOSES_BEFORE = frozenset(" \n\t\u00a0\u202f)]}>—–-/’'”\",.;:!?…\ufffc*_")
_FEET = Regex(r"\d ?['’′] ?\d{1,2}\Z")
"""What stands before the mark of inches: “5’6”.”"""
_LONGEST_HEIGHT = 8
_INCHES = Regex(r"(?:^|[\s/(×x])\d{1,2}(?:\.\d{1,2})?\Z")
"""What stands before a curly mark that is one of inches, where nothing is open: “a 17”/20” screen”."""
_OPENED_BY = {'"': '"', "”": "“"}
_APOSTROPHE = Regex(r"(?<=[^\W\d_])\"(?=s\b)")
_ATTRIBUTED = Regex(
    r"[,?!] (?:(?:he|she|they|[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2} (?:said|says|added|told|wrote)\b"
    r"|(?:said|says|added|wrote) )[^“”\"]*\Z"
)


class Mark(NamedTuple):
    """A double quotation mark at an offset of the prose: whether it opens or closes, and whether its shape says else.

    `opens` is None where neither shape nor place tells. After a digit a straight mark may be one of inches.
    """

    offset: int
    opens: bool | None
    is_turned: bool = False
    may_be_inches: bool = False


class Reading(NamedTuple):
    """The marks of a block that nothing in the block pairs, and those whose shape and place contradict each other.

    `reopening` are those of the unclosed that a new paragraph of the same quotation explains, if paragraphs were run
    together; `apostrophes` are marks that close nothing and stand in place of an apostrophe: the bank"s role.
    """

    block: Block
    unopened: tuple[Mark, ...] = ()
    unclosed: tuple[Mark, ...] = ()
    turned: tuple[Mark, ...] = ()
    reopening: tuple[Mark, ...] = ()
    apostrophes: tuple[Mark, ...] = ()


def read(document: Document, block: Block) -> Reading:
    """Pair the quotation marks of a block, inner quotations before outer ones."""
    unopened: list[Mark] = []
    unclosed: list[Mark] = []
    turned: list[Mark] = []
    reopening: list[Mark] = []
    apostrophes: list[Mark] = []
    for mark in _marks(document.prose, block.span.start, block.span.end):
        if mark.is_turned:
            turned.append(mark)
        opened = document.prose[unclosed[-1].offset] if unclosed else ""
        if mark.may_be_inches and opened != _OPENED_BY[document.prose[mark.offset]]:
            continue
        if mark.opens is None and not unclosed and _APOSTROPHE.match(document.prose, mark.offset):
            apostrophes.append(mark)
        elif mark.opens or (mark.opens is None and not unclosed):
            if unclosed and _is_reopened(document, unclosed[-1], mark):
                reopening.append(unclosed.pop())
            unclosed.append(mark)
        elif unclosed:
            unclosed.pop()
        else:
            unopened.append(mark)
    return Reading(block, tuple(unopened), tuple(unclosed), tuple(turned), tuple(reopening), tuple(apostrophes))


def after_closings(
    document: Document, marks: Regex, last_closing: Callable[[str, Span], int]
) -> Iterator[re.Match[str]]:
    """The marks that stand after the last place of their block where a quotation may close, and so open none."""
    for block, found in groupby(marks.finditer(document.prose), key=lambda mark: document.block_at(mark.start())):
        closed = last_closing(document.prose, block.span) if block else -1
        yield from (mark for mark in found if mark.start() > closed)


def begins_quoted(document: Document, block: Block) -> bool:
    """Whether the block begins with a quotation."""
    return document.prose[block.span.start : block.span.start + 3].lstrip("‘'[(. …\ufffc").startswith(("“", '"'))


def is_attributed(document: Document, mark: Mark, block: Block) -> bool:
    """Whether the speaker is named after the quotation that the mark opens, so that it is over before the block is."""
    return bool(_ATTRIBUTED.search(document.prose, mark.offset + 1, block.span.end))


def _is_reopened(document: Document, first: Mark, second: Mark) -> bool:
    """Whether paragraphs that were run together explain the second mark: each part of a long quotation opens again."""
    between = document.prose[first.offset + 1 : second.offset].rstrip()
    return between.endswith((".", "!", "?", "…")) and not _ATTRIBUTED.search(between)


def _marks(prose: str, start: int, end: int) -> Iterator[Mark]:
    """The double quotation marks between two offsets.

    A curly mark says by its shape what it is. A straight one says it by its place: after a space it opens, before a
    space it closes.
    """
    for match in _MARK.finditer(prose, start, end):
        at = match.start()
        before = prose[at - 1] if at > start else " "
        after = prose[at + 1] if at + 1 < end else " "
        if match[0] == "”" and before.isdigit() and _FEET.search(prose, max(start, at - _LONGEST_HEIGHT), at):
            continue
        opens, closes = before in _OPENS_AFTER, after in _CLOSES_BEFORE
        if match[0] != '"':
            shape = match[0] == "“"
            is_turned = opens not in (closes, shape)
            is_inches = match[0] == "”" and _INCHES.search(prose, max(start, at - _LONGEST_HEIGHT), at) is not None
            yield Mark(at, opens if is_turned else shape, is_turned, is_inches)
        elif (before.isdigit() or before in "'’′") and not opens:
            yield Mark(at, opens=False, may_be_inches=True)
        else:
            yield Mark(at, None if opens == closes else opens)
