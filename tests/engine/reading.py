"""What tests ask of a document: its blocks, where its words were typed, and that its map holds."""

import re
from html import unescape
from itertools import pairwise

from copydesk.formats import read
from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk.text.words import OBJECT

_TAG = r"""<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>"""
_MARKUP = re.compile(_TAG + r"|(?<!\\)(?:[*_~]+|\]\([^)]*\)|[\[\]])", re.DOTALL)


def shown(source: str, path: str = "a.md") -> list[tuple[str, str]]:
    """The kinds and texts of an article's blocks, with “◊” for each thing that is not prose."""
    document = read(source, path)
    return [(block.kind, document.text(block.span).replace(OBJECT, "◊")) for block in document.blocks]


def typed(document: Document, span: Span) -> str:
    """What an editor typed for a stretch of the prose."""
    source = document.source_map.to_source(span)
    return document.source[source.start : source.end]


def typed_words(source: str, path: str = "a.md") -> list[tuple[str, str]]:
    """The words of an article, each with what was typed for it."""
    document = read(source, path)
    return [(word.text, typed(document, word.span)) for word in document.words]


def extents(source: str, path: str = "a.md") -> list[str]:
    """The source that goes when a block goes, for each block."""
    return [source[block.extent.start : block.extent.end] for block in read(source, path).blocks]


def decoded(source: str) -> str:
    """What a reader reads of some source: no markup, references decoded, escapes undone."""
    return re.sub(r"\\([^\w\s])", r"\1", unescape(_MARKUP.sub("", source)))


def decoded_rst(source: str) -> str:
    """What a reader reads of some source of reStructuredText: escapes undone, and without marks beside them."""
    return re.sub(r"\\(\s|.)|[*`]|:\w+:", lambda match: (match[1] or "").strip(), source)


def check_words(document: Document) -> None:
    """Each word stands in the source where the map says."""
    read_aloud = decoded_rst if document.format == "rst" else decoded
    for word in document.words:
        assert read_aloud(typed(document, word.span)) == word.text


def check_map(document: Document) -> None:
    """The map is in order, inside the source, and right letter for letter where it says so."""
    segments = document.source_map.segments
    for prose, source, verbatim in segments:
        assert prose.start < prose.end
        assert 0 <= source.start <= source.end <= len(document.source)
        assert not verbatim or document.source[source.start : source.end] == document.text(prose)
    assert all(a.prose.end <= b.prose.start for a, b in pairwise(segments))
    check_blocks(document)


def check_blocks(document: Document) -> None:
    """Blocks stand apart, every letter of them has a place in the source, and within one the places go forward."""
    blocks, source_map = document.blocks, document.source_map
    assert all(a.span.end < b.span.start for a, b in pairwise(blocks))
    for block in blocks:
        inside = source_map.inside(block.span)
        assert sum(segment.prose.end - segment.prose.start for segment in inside) == block.span.end - block.span.start
        assert all(a.source.end <= b.source.start for a, b in pairwise(inside))
        assert block.extent.start <= inside[0].source.start <= inside[-1].source.end <= block.extent.end
