"""Plain text: blocks by blank lines, or by line where the text is not hard-wrapped."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from copydesk.formats import asciidoc
from copydesk.formats.builder import ProseBuilder
from copydesk.formats.templates import VISIBLE
from copydesk.patterns import Regex
from copydesk.text.document import BlockKind
from copydesk.text.replacing import replaced
from copydesk.text.span import Span, stripped

_LINE = Regex(r"([^\r\n]*)(?:\r\n?|\n|\Z)")
_SENTENCE_END = (".", "!", "?", "…", ":", ";", ",", '"', "”", "’", ")")
_STOPS = (".", "!", "?", "…", ":", ";")
_NARROWEST_WRAP, _WIDEST_WRAP = 40, 120
_LINES_FOR_A_SHORT_ONE = 6
"""Lines of a paragraph for each that is too short; fewer may be a list or verse that looks wrapped by chance."""
_FEWEST_WRAPPED = 2
"""Paragraphs that are surely wrapped, from which those that may be are, in a text that mostly consists of both."""
_FEWEST_GOING_ON = 5
"""Lines that plainly go on in small letters, from which a text is one that is wrapped, though some lines are short."""
_SLACK = 4
"""Columns by which their lines may fall short of where they could be broken, as editors and people count otherwise."""
_ITEM = Regex(r"(?:\d{1,3}[.)]|\(?[a-z]\)|[-*•])[ \t]")
"""What opens an item of a list."""
_JOINING = frozenset("and or nor to but versus vs".split())
"""What follows a hyphen that waits for a later word: “short- and long-term”."""
_LONGEST_HEAD = 4
"""Lines of a list's item that may head a passage in it."""
_GAP, _FEWEST_ROWS = Regex(r" {3,}|\t\s*"), 2
"""What parts the columns of a table, and lines of a group in which it stands from which they are one."""
_INDENTS = (" ", "\t")
_LONGEST_HEADING = 10
_LONGEST_TITLE = 25


def read(builder: ProseBuilder, start: int) -> None:
    """Read the source from `start` on as plain text.

    A group of lines without a blank line between is one block where it looks hard-wrapped: lines were broken where
    the next word would not have fitted, or most others were and it plainly goes on. Else each line is a block of its
    own. A short line without a full stop is a heading, the first one the title. `<!-- … -->` is a comment here too,
    as editors write `stet` in it. In AsciiDoc every group of lines is one block, but for the items of a list.
    """
    source = builder.source
    comments = _Comments(source, start)
    for comment in comments.all:
        builder.comment(source[comment.start + len("<!--") : comment.end - len("-->")], comment.start, comment.end)
    text = comments.blanked(source)
    first = True
    blocks = (
        _paragraphs(text, builder.written, start) if asciidoc.is_asciidoc(builder.written) else _blocks(text, start)
    )
    for block, is_cell in blocks:
        _add(builder, block, comments)
        builder.close("table-cell" if is_cell else _kind(text, block, first))
        first = False


class _Comments:
    """The comments of a text, in order."""

    def __init__(self, text: str, start: int) -> None:
        self.all: list[Span] = []
        opening = text.find("<!--", start)
        while opening >= 0 and (closing := text.find("-->", opening + len("<!--"))) >= 0:
            self.all.append(Span(opening, closing + len("-->")))
            opening = text.find("<!--", self.all[-1].end)
        self._ends = [comment.end for comment in self.all]

    def blanked(self, text: str) -> str:
        """The text with spaces for the comments."""
        return replaced(text, ((start, end, VISIBLE.sub(" ", text[start:end])) for start, end in self.all))

    def between(self, line: Span) -> Iterator[Span]:
        """What a line holds before, between and after its comments."""
        start = line.start
        for index in range(bisect_right(self._ends, line.start), len(self.all)):
            comment = self.all[index]
            if comment.start >= line.end:
                break
            yield Span(start, max(start, comment.start))
            start = comment.end
        yield Span(start, max(start, line.end))


def _blocks(text: str, start: int) -> Iterator[tuple[list[Span], bool]]:
    """The lines of each block, without the white space around them, and whether it is the cell of a table."""
    paragraphs = [paragraph for group in _groups(text, start) for paragraph in _indented(text, group)]
    groups = [part for paragraph in paragraphs for part in _parts(text, paragraph)]
    written = [_written(text, group) for group in groups]
    among_wrapped = _is_mostly_wrapped(written)
    for group, lines in zip(groups, written, strict=True):
        if _is_wrapped(lines, among_wrapped=among_wrapped):
            yield group, False
            continue
        may_be_table = len(lines) >= _FEWEST_ROWS
        is_table = may_be_table and sum(_GAP.search(line) is not None for line in lines) >= _FEWEST_ROWS
        for line in group:
            cells = list(_cells(text, line)) if is_table else [line]
            yield from (([cell], len(cells) > 1) for cell in cells)


def _groups(text: str, start: int) -> list[list[Span]]:
    """The lines between blank ones."""
    places = (stripped(text, *line.span(1)) for line in _LINE.finditer(text, start))
    return [list(group) for written, group in groupby(places, key=lambda line: line.start < line.end) if written]


def _paragraphs(text: str, written: str, start: int) -> Iterator[tuple[list[Span], bool]]:
    """The lines of each block of AsciiDoc, of which none is the cell of a table: each item and term begins one."""
    for group in _groups(text, start):
        heads = [text.rfind("\n", 0, line.start) + 1 for line in group]
        opens = (asciidoc.ITEM.match(text, head) or asciidoc.TERM.match(written, head) for head in heads)
        begun = [at for at, opened in enumerate(opens) if at == 0 or opened]
        yield from ((group[first:end], False) for first, end in pairwise([*begun, len(group)]))


def _cells(text: str, line: Span) -> Iterator[Span]:
    """What stands between the gaps of a line."""
    start = line.start
    for gap in _GAP.finditer(text, line.start, line.end):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, line.end)


def _indented(text: str, group: list[Span]) -> Iterator[list[Span]]:
    """A group of lines, or its wrapped paragraphs, if each of them begins with an indented line and none is blank."""
    if any(text.startswith(_INDENTS, line.start - 1) for line in group[1:]):
        columns = [_column(text, line) for line in group]
        begun = [at for at, column in enumerate(columns) if at == 0 or column > min(columns)]
        paragraphs = [group[start:end] for start, end in pairwise([*begun, len(group)])]
        if _is_mostly_wrapped(_written(text, paragraph) for paragraph in paragraphs):
            yield from paragraphs
            return
    yield group


def _written(text: str, group: list[Span]) -> list[str]:
    """The lines of a group, the first with as much space before it as it is indented more than the second."""
    lines = [text[line.start : line.end] for line in group]
    if len(lines) > 1:
        lines[0] = " " * (_column(text, group[0]) - _column(text, group[1])) + lines[0]
    return lines


def _column(text: str, line: Span) -> int:
    return len(text[text.rfind("\n", 0, line.start) + 1 : line.start].expandtabs())


def _parts(text: str, group: list[Span]) -> Iterator[list[Span]]:
    """A group of lines, or the items of the list that it is, with the heading that an item may have apart."""
    if not any(_ITEM.match(text, line.start) for line in group) or _is_passage(text, group):
        yield group
        return
    columns = [line.start - text.rfind("\n", 0, line.start) for line in group]
    begins = [
        bool(_ITEM.match(text, line.start)) or columns[at] < columns[at - 1] or at == 0 for at, line in enumerate(group)
    ]
    places = [at for at, begun in enumerate(begins) if begun]
    for start, end in pairwise([*places, len(group)]):
        yield from _headed(text, group[start:end])


def _headed(text: str, item: list[Span]) -> Iterator[list[Span]]:
    """An item of a list, or what heads it and the passage below."""
    if not _is_passage(text, item):
        for at in range(1, min(len(item), _LONGEST_HEAD + 1)):
            if _is_passage(text, item[at:]) and (at == 1 or _is_passage(text, item[:at])):
                yield item[:at]
                yield item[at:]
                return
    yield item


def _is_passage(text: str, group: list[Span]) -> bool:
    lines = [text[line.start : line.end] for line in group]
    return len(lines) > 1 and _is_wrapped(lines, among_wrapped=True)


def _is_mostly_wrapped(groups: Iterable[list[str]]) -> bool:
    """Whether some groups of lines are surely wrapped, or most lines go on, and most groups may be wrapped."""
    several = [lines for lines in groups if len(lines) > 1]
    surely, maybe = (sum(_is_wrapped(lines, among_wrapped=among) for lines in several) for among in (False, True))
    return (surely >= _FEWEST_WRAPPED or _mostly_go_on(several)) and 2 * maybe > len(several)


def _mostly_go_on(groups: Iterable[list[str]]) -> bool:
    """Whether most lines of some groups go on in the next one, as those do that wires or people broke by feel."""
    pairs = [pair for lines in groups for pair in pairwise(lines)]
    going_on = sum(len(line) >= _NARROWEST_WRAP and _goes_on(line, after, len(line)) for line, after in pairs)
    return going_on >= _FEWEST_GOING_ON and 2 * going_on >= len(pairs)


def _is_wrapped(lines: list[str], *, among_wrapped: bool) -> bool:
    """Whether the lines are one paragraph, nearly all of them broken where the next word would not have fitted.

    The others, which someone has edited since, must plainly go on: in small letters, after half a line without a stop.
    There have to be so many lines for each of them, unless the paragraphs around are wrapped.
    """
    width = max(len(line) for line in lines)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return False
    full = width - _SLACK if among_wrapped else width
    broken = [(a, b) for a, b in pairwise(lines) if len(a) + 1 + len(b.split()[0]) <= full]
    enough = among_wrapped or _LINES_FOR_A_SHORT_ONE * len(broken) <= len(lines)
    return enough and all(_goes_on(a, b, width) for a, b in broken)


def _goes_on(line: str, following: str, width: int) -> bool:
    columns = any(gap in text for text in (line, following) for gap in ("   ", "\t"))
    ends = line.rstrip("\"'”’)").endswith(_STOPS)
    return len(line) > width // 2 and following[0].islower() and not ends and not columns


def _add(builder: ProseBuilder, block: list[Span], comments: _Comments) -> None:
    for before, line in pairwise([None, *block]):
        if before and line and not _is_parted(builder.source, before, line):
            *_, line_end = comments.between(Span(before.end, line.start))
            builder.line_end(line_end.start, line_end.end)
        for part in comments.between(line) if line else ():
            builder.verbatim(part.start, part.end)
            builder.gap()


def _is_parted(source: str, line: Span, following: Span) -> bool:
    """Whether a word is parted between two lines, at a hyphen: “recollec-” and “tion”, but not “short-” and “and”."""
    if not source.endswith("-", line.start, line.end) or not source[line.end - 2 : line.end - 1].isalpha():
        return False
    first = source[following.start : following.end].split(" ", 1)[0]
    return first[:1].islower() and first not in _JOINING


def _kind(text: str, block: list[Span], first: bool) -> BlockKind:
    written = text[block[0].start : block[-1].end]
    words = len(written.split())
    if len(block) > 1 or written.endswith(_SENTENCE_END):
        return "paragraph"
    if first and words <= _LONGEST_TITLE:
        return "title"
    return "heading" if words <= _LONGEST_HEADING else "paragraph"
