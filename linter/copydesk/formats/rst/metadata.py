"""What comes before a text of reStructuredText: comments of Nikola's, or the header of a PEP."""

from collections.abc import Iterator

from copydesk.formats import dates
from copydesk.formats.builder import ProseBuilder
from copydesk.formats.rst.lines import Page
from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.document import BlockKind

_COMMENT = Regex(r"\.\. (?P<key>[\w-]+):(?:\s+(?P<value>\S.*)|$)")
_HEADER = Regex(r"(?P<key>[A-Z][\w-]*):(?:\s+(?P<value>\S.*)|$)")
_PEP = Regex(r"PEP: [0-9?X]+")
_READ: dict[str, BlockKind] = {"title": "title", "description": "summary"}
_OF_NIKOLA = frozenset(["title", "slug"])
_DATES = ("date", "created")


class _Said(NamedTuple):
    """What a line says: a key, and where its value stands."""

    at: int
    key: str
    start: int
    end: int


def read(builder: ProseBuilder, page: Page) -> int:
    """Read what an article says of itself on its first lines, and give the line after them."""
    first = page.following(0)
    if first >= len(page.lines):
        return first
    is_pep = _PEP.match(page.text(first)) is not None
    said = list(_said(page, first, _HEADER if is_pep else _COMMENT))
    if not is_pep and _OF_NIKOLA.isdisjoint(each.key for each in said):
        return first
    for each in said:
        if each.key == "stet":
            line = page.lines[each.at]
            builder.comment(page.source[line.start + len("..") : line.end], line.start, line.end)
        elif each.key in _DATES:
            builder.date = builder.date or dates.day(page.source[each.start : each.end])
        elif each.key in _READ and each.start < each.end:
            builder.verbatim(each.start, each.end)
            builder.close(_READ[each.key])
    return page.block_end(first, len(page.lines)) if is_pep else said[-1].at + 1


def _said(page: Page, at: int, form: Regex) -> Iterator[_Said]:
    """The lines that are of a form, up to a blank one; others go on with a value."""
    while at < len(page.lines) and not page.lines[at].is_blank:
        match = form.match(page.text(at))
        if match:
            start = page.lines[at].start
            first, last = match.span("value") if match["value"] else (0, 0)
            yield _Said(at, match["key"].lower(), start + first, start + last)
        elif form is _COMMENT:
            return
        at += 1
