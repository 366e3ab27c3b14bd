"""Positions: every word that a rule sees is taken back to the very characters that an editor typed."""

import re
from html import escape, unescape
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.formats import FrontMatterError, read
from copydesk.text.document import Document
from copydesk.text.span import Span

_LETTERS = "abcdeéłßøÅЖ漢𝔘e\u0301"
_WORDS = st.text(_LETTERS, min_size=1, max_size=6).filter(lambda text: text[0] not in "\u0301")
_ENTITIES = st.sampled_from(["&amp;", "&rsquo;", "&eacute;", "&#8217;", "&nbsp;", "&hellip;"])
_MARKUP = re.compile(r"<[^>]*>|[*_`]+|\]\([^)]*\)|[\[\]!]")
_settings = settings(max_examples=200, deadline=None)


def _join(parts: list[str]) -> str:
    return " ".join(parts)


_inline = st.recursive(
    st.one_of(_WORDS, _ENTITIES, st.just(r"\*"), st.just("`code`"), st.just("<https://example.org>")),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        .map(_join)
        .flatmap(lambda text: st.sampled_from([f"*{text}*", f"**{text}**", f"[{text}](https://a.b/c)", f"a{text}"]))
    ),
    max_leaves=5,
)
_paragraph = st.lists(_inline, min_size=1, max_size=6).flatmap(
    lambda parts: st.sampled_from([" ", "\n", "  \n", "\\\n"]).map(lambda gap: gap.join(parts))
)
_block = st.one_of(
    _paragraph,
    _paragraph.map(lambda text: "# " + text.replace("\n", " ")),
    _paragraph.map(lambda text: "> " + text.replace("\n", "\n> ")),
    _paragraph.map(lambda text: "- " + text.replace("\n", "\n  ")),
    _paragraph.map(lambda text: "1. > " + text.replace("\n", "\n   > ")),
    st.lists(_WORDS, min_size=2, max_size=2).map(lambda cells: f"| {cells[0]} | *{cells[1]}* |\n|---|---|\n| x | y |"),
    st.just("```\ncode of a block\n```"),
    _WORDS.map(lambda word: f"<div>{word} <b>{word}</b></div>"),
)
_line_ends = st.sampled_from(["\n", "\r\n"])
_markdown = st.builds(
    lambda blocks, end: "\n\n".join(blocks).replace("\n", end), st.lists(_block, min_size=1, max_size=5), _line_ends
)
_html_inline = st.recursive(
    st.one_of(_WORDS, _ENTITIES, st.just("<br>"), st.just("<code>code</code>"), st.just("<!-- remark -->")),
    lambda inner: st.lists(inner, min_size=1, max_size=3).flatmap(
        lambda parts: st.sampled_from(["b", "em", "a", "span"]).map(lambda tag: f"<{tag}>{''.join(parts)}</{tag}>")
    ),
    max_leaves=6,
)
_html_block = st.builds(
    lambda tag, parts, gap: f"<{tag}>{gap.join(parts)}</{tag}>",
    st.sampled_from(["p", "h1", "li", "td", "blockquote", "figcaption"]),
    st.lists(_html_inline, min_size=1, max_size=5),
    st.sampled_from([" ", "\n", "  \n\t", ""]),
)
_html = st.lists(_html_block, min_size=1, max_size=4).map("\n".join)


def _decoded(source: str) -> str:
    """What a reader reads of a stretch of source: no markup, references decoded, escapes undone."""
    return re.sub(r"\\([^\w\s])", r"\1", unescape(_MARKUP.sub("", source)))


def _check_words(document: Document) -> None:
    for word in document.words:
        span = document.source_map.to_source(word.span)
        assert _decoded(document.source[span.start : span.end]) == word.text


def _check_map(document: Document) -> None:
    for segment in document.source_map.segments:
        written = document.source[segment.source.start : segment.source.end]
        assert not segment.verbatim or written == document.text(segment.prose)
    assert all(a.prose.end <= b.prose.start for a, b in pairwise(document.source_map.segments))
    assert all(a.span.end < b.span.start for a, b in pairwise(document.blocks))


@given(_markdown)
@_settings
def test_words_of_markdown_stand_where_they_were_typed(source: str) -> None:
    document = read(source, "article.md")
    _check_words(document)
    _check_map(document)


@given(_html)
@_settings
def test_words_of_html_stand_where_they_were_typed(source: str) -> None:
    document = read(source, "article.html")
    _check_words(document)
    _check_map(document)


@given(st.lists(_WORDS, min_size=1), _line_ends)
@_settings
def test_words_of_plain_text_stand_where_they_were_typed(words: list[str], end: str) -> None:
    document = read(end.join(words), "article.txt")
    _check_words(document)
    _check_map(document)


@given(st.text(), st.sampled_from(["a.md", "a.html", "a.txt"]), st.data())
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_every_span_lies_inside_it(source: str, path: str, data: st.DataObject) -> None:
    try:
        document = read(source, path)
    except FrontMatterError:
        return
    start = data.draw(st.integers(0, len(document.prose)))
    end = data.draw(st.integers(start, len(document.prose)))
    span = document.source_map.to_source(Span(start, end))
    assert 0 <= span.start <= span.end <= len(source)
    _check_map(document)


@given(st.text("<>&;!-/[]a pbr\n\"'=", max_size=60))
@settings(max_examples=400, deadline=None)
def test_broken_html_is_read_as_far_as_it_can_be(source: str) -> None:
    _check_map(read(source, "article.html"))


@given(st.text("ab &<>\"'", max_size=40))
@_settings
def test_escaped_text_reads_as_it_was_before(text: str) -> None:
    document = read(f"<p>{escape(text)}</p>", "article.html")
    assert document.prose.split() == text.split()
