"""A stretch of text whose every letter knows its place in the source."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from copydesk.formats.templates import MASK
from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.source_map import Segment, SourceMap
from copydesk.text.span import Span, stripped
from copydesk.text.words import OBJECT

WRAP = "\r"
"""Stands for the end of a line after which the text goes on, until the paragraphs are told apart."""
_BLANK_LINE = Regex(rf"[\n{WRAP}][^\S\n{WRAP}]*[\n{WRAP}]\s*")
_NOT_PROSE = Regex(
    r"(?:https?|ftp|file)://[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]’']"  # a URL, less the punctuation after it
    r"|\bwww\.[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]’']"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+"  # an e-mail address
    rf"|{MASK}+"  # a template tag
    r"|(?P<markup>\{[:#][^{}\n\r]*\})"  # an attribute list of kramdown or Hugo, which stands for nothing
)
_WIDE = 60
"""Characters of a line beside which half of it is not enough for a line of the same text."""
_NOT_PROSE_SIGNS = ("://", "www.", "@", MASK, "{:", "{#")


class Piece(NamedTuple):
    """A text that stands for a stretch of the source; None is the stretch itself, letter for letter."""

    text: str | None
    start: int
    end: int


class Passage(NamedTuple):
    """A text and the segments that lead from it to the source; prose offsets count from the passage's beginning."""

    text: str
    segments: Sequence[Segment]

    @property
    def source(self) -> Span:
        """The source from the first letter's place to the last one's."""
        return Span(self.segments[0].source.start, self.segments[-1].source.end)

    def shifted(self, shift: int) -> "Passage":
        """The passage with `shift` added to its prose offsets."""
        segments = [
            Segment(Span(prose.start + shift, prose.end + shift), source, verbatim)
            for prose, source, verbatim in self.segments
        ]
        return Passage(self.text, segments)


def joined(source: str, pieces: Sequence[Piece], shift: int = 0) -> Passage:
    """The passage that the pieces make one after the other; `shift` is added to its prose offsets."""
    texts, segments, length = [], [], shift
    for text, start, end in pieces:
        written = source[start:end] if text is None else text
        if written:
            begin, length = length, length + len(written)
            segments.append(Segment(Span(begin, length), Span(start, end), text is None))
            texts.append(written)
    return Passage("".join(texts), segments)


def is_whole(text: str) -> bool:
    """Whether `without_objects` and `paragraphs` would leave a passage with this text as it is."""
    return (
        not any(map(text.__contains__, _NOT_PROSE_SIGNS))
        and text == text.strip()
        and not (("\n" in text or WRAP in text) and _BLANK_LINE.search(text))
        and _is_read(text)
    )


def reads(text: str) -> str:
    """The text of a passage as a reader has it: with a space for each line end after which it goes on.

    A line end stays where its author means it: before a capital, if each line begins with one and more would have
    fitted on some, as in verse and addresses, or if the line takes up no half of the width, as a byline or a label.
    """
    if WRAP not in text:
        return text
    lines = text.split(WRAP)
    width = max(map(len, lines))
    goes_on = [next(filter(str.isalpha, line), "").islower() for line in lines]
    fitted = any(len(a) + len(b.partition(" ")[0]) < width for a, b in pairwise(lines))
    longest = width if fitted and not any(goes_on) else width // 2 if width > _WIDE else -1
    ends = (" " if small or len(a) > longest else "\n" for a, small in zip(lines, goes_on[1:], strict=False))
    return "".join(chain.from_iterable(zip(lines, [*ends, ""], strict=True)))


def without_objects(passage: Passage) -> Passage:
    """The passage with one U+FFFC for each URL, e-mail address and template tag, even where markup splits it."""
    text = passage.text
    if not any(map(text.__contains__, _NOT_PROSE_SIGNS)):
        return passage
    source_map = SourceMap(passage.segments)
    texts: list[str] = []
    segments: list[Segment] = []
    start = length = 0
    for match in _NOT_PROSE.finditer(text):
        texts.append(text[start : match.start()])
        segments += _clipped(source_map, Span(start, match.start()), length - start)
        length += match.start() - start
        start = match.end()
        if match["markup"] is None:
            texts.append(OBJECT)
            segments.append(
                Segment(Span(length, length + 1), source_map.to_source(Span(*match.span())), verbatim=False)
            )
            length += 1
    segments += _clipped(source_map, Span(start, len(text)), length - start)
    return Passage("".join([*texts, text[start:]]), segments)


def paragraphs(passage: Passage) -> list[Passage]:
    """The parts between blank lines, without white space at their ends; those that hold nothing to read are left out.

    A line of nothing but white space is blank, no-break spaces among it.
    """
    text = passage.text
    start, parts = 0, []
    for blank in _BLANK_LINE.finditer(text):
        parts.append(stripped(text, start, blank.start()))
        start = blank.end()
    parts.append(stripped(text, start, len(text)))
    if parts == [Span(0, len(text))]:
        return [passage] if _is_read(text) else []
    source_map = SourceMap(passage.segments)
    return [
        Passage(text[part.start : part.end], list(_clipped(source_map, part, -part.start)))
        for part in parts
        if _is_read(text[part.start : part.end])
    ]


def _is_read(text: str) -> bool:
    """Whether there is anything for a reader to read."""
    return bool(text.replace(OBJECT, "").strip())


def _clipped(source_map: SourceMap, span: Span, shift: int) -> Iterator[Segment]:
    """The segments inside the span, those at its ends cut to it; `shift` is added to their prose offsets."""
    for prose, source, verbatim in source_map.inside(span):
        start, end = max(prose.start, span.start), min(prose.end, span.end)
        cut = Span(source.start + start - prose.start, source.end + end - prose.end) if verbatim else source
        if start < end:
            yield Segment(Span(start + shift, end + shift), cut, verbatim)
