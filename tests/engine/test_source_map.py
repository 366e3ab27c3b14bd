"""Positions: every word that a rule sees is taken back to the very characters that an editor typed."""

from collections import Counter
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import check_map, check_words
from writing import HTML, MARKDOWN, PLAIN, SNIPPETS, Written
from writing_rst import RST

from copydesk.formats import FrontMatterError, read
from copydesk.text.source_map import Segment, SourceMap
from copydesk.text.span import Span

_settings = settings(max_examples=200)
_PATHS = st.sampled_from(["a.md", "a.html", "a.rst", "a.txt"])

# “a‹b›’” typed as “*a* b&rsquo;”, a blank line, “c” typed as “c”
_MAP = SourceMap(
    [
        Segment(Span(0, 1), Span(1, 2), verbatim=True),
        Segment(Span(1, 3), Span(3, 5), verbatim=True),
        Segment(Span(3, 4), Span(5, 12), verbatim=False),
        Segment(Span(6, 7), Span(14, 15), verbatim=True),
    ]
)


def _check(written: Written, path: str) -> None:
    document = read(written.source, path)
    check_map(document)
    check_words(document)
    assert Counter(word.text for word in document.words) == Counter(written.words)


@given(MARKDOWN)
@_settings
def test_words_of_markdown_stand_where_they_were_typed(written: Written) -> None:
    _check(written, "a.md")


@given(HTML)
@_settings
def test_words_of_html_stand_where_they_were_typed(written: Written) -> None:
    _check(written, "a.html")


@given(RST)
@_settings
def test_words_of_restructuredtext_stand_where_they_were_typed(written: Written) -> None:
    _check(written, "a.rst")


@given(PLAIN)
@_settings
def test_words_of_plain_text_stand_where_they_were_typed(written: Written) -> None:
    _check(written, "a.txt")


@given(st.one_of(st.text(), SNIPPETS), _PATHS, st.data())
@settings(max_examples=600)
def test_any_text_is_read_and_every_span_lies_inside_it(source: str, path: str, data: st.DataObject) -> None:
    try:
        document = read(source, path)
    except FrontMatterError:
        return
    check_map(document)
    start = data.draw(st.integers(0, len(document.prose)))
    end = data.draw(st.integers(start, len(document.prose)))
    span = document.source_map.to_source(Span(start, end))
    assert 0 <= span.start <= span.end <= len(source)


@given(st.text("<>&;!-/[]a pbr\n\"'=", max_size=60))
@settings(max_examples=300)
def test_broken_html_is_read_as_far_as_it_can_be(source: str) -> None:
    check_map(read(source, "a.html"))


@given(st.text("ab &<>\"'", max_size=40))
@_settings
def test_escaped_text_reads_as_it_was_before(text: str) -> None:
    assert read(f"<p>{escape(text)}</p>", "a.html").prose.split() == text.split()


@pytest.mark.parametrize(
    ("prose", "source"),
    [
        pytest.param((0, 1), (1, 2), id="a letter"),
        pytest.param((0, 3), (1, 5), id="a stretch, with the markup inside it"),
        pytest.param((3, 4), (5, 12), id="a reference as a whole"),
        pytest.param((2, 4), (4, 12), id="a letter and a reference"),
        pytest.param((2, 7), (4, 15), id="a stretch over two blocks"),
        pytest.param((4, 6), (14, 14), id="nothing but the blank line between blocks"),
        pytest.param((1, 1), (2, 2), id="a point at markup stays with the letter before it"),
        pytest.param((6, 6), (14, 14), id="the point before a block, not the one after the last block"),
        pytest.param((4, 4), (12, 12), id="the point after a block"),
        pytest.param((7, 7), (15, 15), id="the end"),
        pytest.param((90, 99), (15, 15), id="a place after the end"),
    ],
)
def test_span_of_the_prose_leads_to_its_source(prose: tuple[int, int], source: tuple[int, int]) -> None:
    assert _MAP.to_source(Span(*prose)) == Span(*source)


def test_document_of_nothing_maps_to_its_beginning() -> None:
    assert SourceMap([]).to_source(Span(0, 0)) == SourceMap([]).to_source(Span(0, 5)) == Span(0, 0)


@pytest.mark.parametrize(
    ("offset", "places"),
    [
        pytest.param(0, [1], id="at the beginning"),
        pytest.param(1, [2, 3], id="two where there is markup between"),
        pytest.param(2, [4], id="one between two letters"),
        pytest.param(5, [], id="none in the blank line between blocks"),
        pytest.param(6, [14], id="one before a block"),
    ],
)
def test_places_to_insert_something(offset: int, places: list[int]) -> None:
    assert _MAP.places(offset) == places


def test_nothing_can_be_inserted_inside_a_reference_of_two_letters() -> None:
    document = read("a&fjlig;ord", "a.md")
    assert document.prose == "afjord"
    assert document.source_map.places(2) == []
