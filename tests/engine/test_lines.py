"""Lines and columns, as an editor counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.formats import read
from copydesk.text.lines import Lines
from copydesk.text.span import Span


@pytest.mark.parametrize(
    ("source", "offset", "line", "column"),
    [
        pytest.param("ab\ncd", 4, 2, 2, id="second line"),
        pytest.param("ab\ncd", 2, 1, 3, id="a line end belongs to its line"),
        pytest.param("ab\r\ncd", 4, 2, 1, id="line ends of Windows"),
        pytest.param("a\rb", 2, 2, 1, id="line ends of old Macs"),
        pytest.param("a\u2028b\x0bc\x85d", 6, 1, 7, id="what editors take for no line end"),
        pytest.param("\ufeffab", 2, 1, 2, id="a byte order mark has no column"),
        pytest.param("\ufeffab", 0, 1, 1, id="nor is there anything before it"),
        pytest.param("\ufeffa\nb", 3, 2, 1, id="line after a byte order mark"),
        pytest.param("𝔘b\n", 1, 1, 2, id="a letter of four bytes is one column"),
        pytest.param("", 0, 1, 1, id="an empty file"),
        pytest.param("a\n", 2, 2, 1, id="the end of a file"),
    ],
)
def test_positions(source: str, offset: int, line: int, column: int) -> None:
    position = Lines(source).position(offset)
    assert (position.offset, position.line, position.column) == (offset, line, column)


@pytest.mark.parametrize(
    ("source", "span", "whole"),
    [
        pytest.param("ab\ncd\nef", (4, 5), "cd\n", id="a line"),
        pytest.param("ab\ncd\nef", (1, 4), "ab\ncd\n", id="two lines"),
        pytest.param("ab\ncd\nef", (0, 3), "ab\n", id="a line end is the line's own"),
        pytest.param("ab\r\ncd", (5, 6), "cd", id="the last line"),
        pytest.param("ab\ncd", (3, 3), "cd", id="a point"),
        pytest.param("\ufeffab\ncd", (0, 2), "ab\n", id="never the byte order mark"),
        pytest.param("a\n", (2, 2), "", id="the end of a file"),
        pytest.param("", (0, 0), "", id="an empty file"),
    ],
)
def test_whole_lines(source: str, span: tuple[int, int], whole: str) -> None:
    found = Lines(source).whole(Span(*span))
    assert source[found.start : found.end] == whole


@given(st.text("ab\r\n\ufeff𝔘"), st.integers(0, 20))
def test_position_leads_back_to_its_offset(source: str, offset: int) -> None:
    offset = min(offset, len(source))
    lines = Lines(source)
    position = lines.position(offset)
    before = source[: lines.start(position.line)].lstrip("\ufeff")
    assert max(offset, lines.start(position.line)) == lines.start(position.line) + position.column - 1
    assert position.line == 1 + before.replace("\r\n", "\n").replace("\r", "\n").count("\n")


def test_line_of_a_place_in_the_prose() -> None:
    document = read("\ufeff# A\r\n\r\n> b\r\n> **c**", "a.md")
    assert [document.line(word.start) for word in document.words] == [1, 3, 4]
