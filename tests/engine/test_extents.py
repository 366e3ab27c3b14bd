"""The extent of a block: what goes when the block goes, and nothing of its neighbours."""

import pytest
from reading import extents


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        pytest.param("A\nb\n\nC", ["A\nb\n", "C"], id="lines of paragraphs"),
        pytest.param("\ufeffA\n\nB", ["A\n", "B"], id="without the byte order mark"),
        pytest.param("# A\n\nB\n==\n", ["# A\n", "B\n==\n"], id="headings with their underlines"),
        pytest.param("> A\n> b\n\n- c\n- d", ["> A\n> b\n", "- c\n", "- d"], id="marks of quotes and lists"),
        pytest.param(
            "A\n{: .b}\n\nC <!-- d -->\n", ["A\n{: .b}\n", "C <!-- d -->\n"], id="attribute lists and comments"
        ),
        pytest.param("|a|b|\n|-|-|\n| c | d |\n", ["a", "b", " c ", " d "], id="cells without their bars"),
        pytest.param("A ![b c](d)", ["A ![b c](d)", "b c"], id="a caption in its image"),
        pytest.param("A\n\u00a0\nB\n", ["A\n", "B\n"], id="paragraphs with a no-break space between"),
        pytest.param("> A\n> \u00a0\n> B\n", ["A", "B"], id="such in a quote"),
        pytest.param("---\ntitle: A\n---\nB", ["title: A\n", "B"], id="a field of front matter"),
        pytest.param("A\r\nb\r\n\r\nC\r\n", ["A\r\nb\r\n", "C\r\n"], id="line ends of Windows"),
    ],
)
def test_extents_in_markdown(source: str, parts: list[str]) -> None:
    assert extents(source) == parts


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        pytest.param("<p class=a>A</p><p>B</p>", ["<p class=a>A</p>", "<p>B</p>"], id="elements"),
        pytest.param(
            "<ul>\n  <li>A</li>\n  <li>B</li>\n</ul>", ["  <li>A</li>\n", "  <li>B</li>\n"], id="with their lines"
        ),
        pytest.param("<p>A\n<p>B", ["<p>A\n", "<p>B"], id="elements without an end tag"),
        pytest.param("<ul><li>A<li>B</ul>", ["<li>A", "<li>B"], id="items without an end tag"),
        pytest.param("<div>A<p>B</p>C</div>", ["A", "<p>B</p>", "C"], id="text beside an element"),
        pytest.param("<li>A<ul><li>B</li></ul></li>", ["A", "<li>B</li>"], id="an item with a list in it"),
        pytest.param("<p>A<br><br>B</p>", ["A", "B"], id="parts of an element"),
        pytest.param("<p>A<br><br>\n  B\n</p>", ["A", "  B\n"], id="a part with a line to itself"),
        pytest.param("<p>A <img alt='b'></p>", ["<p>A <img alt='b'></p>", "b"], id="a caption"),
        pytest.param("<div>\n<h1>A</div>", ["A"], id="an element that is never closed"),
    ],
)
def test_extents_in_html(source: str, parts: list[str]) -> None:
    assert extents(source, "a.html") == parts


def test_extents_in_plain_text() -> None:
    assert extents("A.\r\n  B. <!-- c -->\r\n\r\nD", "a.txt") == ["A.\r\n", "  B. <!-- c -->\r\n", "D"]


def test_elements_inside_markdown() -> None:
    assert extents("> <p>A</p>\n\n<div>\n<p>B</p></div>\n") == ["<p>A</p>", "<p>B</p>"]
