"""What a reader reads of an article, and as what: blocks, kinds, and what is not prose."""

import datetime

import pytest

from copydesk.formats import FrontMatterError, read

_OBJECT = "\ufffc"
_WRAPPED = "A line that was broken where nothing more would fit"


def _blocks(source: str, path: str = "a.md") -> list[tuple[str, str]]:
    document = read(source, path)
    return [(block.kind, document.text(block.span)) for block in document.blocks]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("# Head *line*\n\nText.", [("title", "Head line"), ("paragraph", "Text.")], id="first heading is title"),
        pytest.param("A\n\n## B", [("paragraph", "A"), ("heading", "B")], id="heading"),
        pytest.param("Line\none", [("paragraph", "Line\none")], id="lines of a paragraph belong together"),
        pytest.param("One\n\u00a0\nTwo", [("paragraph", "One"), ("paragraph", "Two")], id="no-break space between blocks"),
        pytest.param("> Q\n> q\n\nA", [("quote", "Q\nq"), ("paragraph", "A")], id="quote"),
        pytest.param("- a\n- b\n  - c", [("list-item", "a"), ("list-item", "b"), ("list-item", "c")], id="nested list"),
        pytest.param("> - a", [("list-item", "a")], id="list in a quote"),
        pytest.param("|a|b|\n|-|-|\n|c|d|", [("table-cell", c) for c in "abcd"], id="table"),
        pytest.param("A `x` b", [("paragraph", f"A {_OBJECT} b")], id="code in a line"),
        pytest.param("A\n\n```\nx\n```\n\n    y\n\nB", [("paragraph", "A"), ("paragraph", "B")], id="code blocks"),
        pytest.param("A <code>x *y*</code> b", [("paragraph", f"A {_OBJECT} b")], id="code in HTML"),
        pytest.param("A <code>x\n\nB", [("paragraph", f"A {_OBJECT}"), ("paragraph", "B")], id="code never closed"),
        pytest.param("See https://a.b/c_d. Or", [("paragraph", f"See {_OBJECT}. Or")], id="bare URL less its stop"),
        pytest.param("<https://a.b> x@y.org", [], id="nothing but objects is no block"),
        pytest.param("[Text](http://a.b) here", [("paragraph", "Text here")], id="link text is prose, its target is not"),
        pytest.param("[Text][1] a\n\n[1]: http://a.b", [("paragraph", "Text a")], id="reference link"),
        pytest.param("A ![alt *x*](i.png) b", [("paragraph", f"A {_OBJECT} b"), ("caption", "alt x")], id="image"),
        pytest.param("[![alt](i.png)](http://a)", [("caption", "alt")], id="image in a link"),
        pytest.param("A[^1]. B\n\n[^1]: Note.", [("paragraph", "A. B"), ("paragraph", "Note.")], id="footnote"),
        pytest.param("{{ page.x }} a {% if %}", [("paragraph", f"{_OBJECT} a {_OBJECT}")], id="template tags"),
        pytest.param("A [b](c){: .d}", [("paragraph", "A b")], id="attribute list of kramdown"),
        pytest.param("It&rsquo;s &copy; \\*", [("paragraph", "It’s © *")], id="entities and escapes"),
        pytest.param("One<br>\ntwo", [("paragraph", "One\ntwo")], id="line break in HTML"),
        pytest.param("<div>\nA <b>b</b>\n</div>", [("paragraph", "A b")], id="HTML block"),
        pytest.param("A <!-- hidden --> b", [("paragraph", "A b")], id="comment"),
        pytest.param("A\r\nb\r\n\r\nC", [("paragraph", "A\nb"), ("paragraph", "C")], id="line ends of Windows"),
        pytest.param("\ufeffA", [("paragraph", "A")], id="byte order mark"),
        pytest.param("{% highlight ruby %}\nend\n{% endhighlight %}\n\nA", [("paragraph", "A")], id="code block of Jekyll"),
    ],
)  # fmt: skip
def test_markdown(source: str, blocks: list[tuple[str, str]]) -> None:
    assert _blocks(source) == blocks


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("<title>T</title><h1>H</h1><p>P", [("title", "T"), ("heading", "H"), ("paragraph", "P")], id="kinds"),
        pytest.param("<p>A\n   b  c</p>", [("paragraph", "A\nb c")], id="white space is collapsed"),
        pytest.param("<p>A<br>b</p>", [("paragraph", "A\nb")], id="line break"),
        pytest.param("<p>A<br><br>b</p>", [("paragraph", "A"), ("paragraph", "b")], id="two line breaks part blocks"),
        pytest.param("<ul><li>a<li>b</ul>c", [("list-item", "a"), ("list-item", "b"), ("paragraph", "c")], id="open items"),
        pytest.param("<p>A <code>x</code></p><script>y</script>", [("paragraph", f"A {_OBJECT}")], id="code and script"),
        pytest.param("<p>AT&T &amp; &eacute;&#233;</p>", [("paragraph", "AT&T & éé")], id="references"),
        pytest.param("<p>&copy 2020</p>", [("paragraph", "© 2020")], id="reference without semicolon"),
        pytest.param('<p>A<img alt="An &amp; b">c', [("paragraph", f"A{_OBJECT}c"), ("caption", "An & b")], id="image"),
        pytest.param("<blockquote><p>Q</p></blockquote>", [("quote", "Q")], id="quote"),
        pytest.param("</p>A<![foo]>b<?php x ?>c", [("paragraph", "Abc")], id="broken markup"),
    ],
)  # fmt: skip
def test_html(source: str, blocks: list[tuple[str, str]]) -> None:
    assert [(kind, text) for kind, text in _blocks(source, "a.html")] == blocks


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("Head\n\nText.", [("title", "Head"), ("paragraph", "Text.")], id="first line without stop is title"),
        pytest.param("A.\n\nSub head\n\nB.", [("paragraph", "A."), ("heading", "Sub head"), ("paragraph", "B.")], id="heading"),
        pytest.param("One here.\nTwo there.", [("paragraph", "One here."), ("paragraph", "Two there.")], id="block a line"),
        pytest.param(f"{_WRAPPED}\nand on.", [("paragraph", f"{_WRAPPED}\nand on.")], id="hard-wrapped lines"),
        pytest.param("A <!-- stet --> b.", [("paragraph", "A b.")], id="comment"),
    ],
)  # fmt: skip
def test_plain_text(source: str, blocks: list[tuple[str, str]]) -> None:
    assert _blocks(source, "a.txt") == blocks


@pytest.mark.parametrize(
    ("written", "title"),
    [
        pytest.param("title: Plain words", "Plain words", id="plain"),
        pytest.param("title: 'It''s'", "It's", id="single quotes"),
        pytest.param(r'title: "A \"b\" \u00e9"', 'A "b" é', id="double quotes with escapes"),
        pytest.param("title: >-\n  Folded\n  line", "Folded line", id="folded"),
        pytest.param("title: |\n  Kept\n  lines", "Kept\nlines", id="literal"),
    ],
)
def test_title_of_front_matter_is_a_block_at_its_place(written: str, title: str) -> None:
    document = read(f"---\n{written}\ndate: 2022-03-30\nstet: [a, b]\n---\nText", "a.md")
    assert [document.text(block.span) for block in document.blocks] == [title, "Text"]
    assert (document.date, document.stet) == (datetime.date(2022, 3, 30), ("a", "b"))
    first = document.source_map.to_source(document.words[0].span)
    assert document.source[first.start : first.end] in written


def test_toml_front_matter() -> None:
    document = read('+++\ntitle = "A \\"b\\""\ndate = 2022-03-30T10:00:00Z\n[extra]\ntitle = "no"\n+++\nText', "a.md")
    assert [document.text(block.span) for block in document.blocks] == ['A "b"', "Text"]
    assert document.date == datetime.date(2022, 3, 30)


@pytest.mark.parametrize("fenced", ["---\nJust text\n---\n", "---\n", "---\n- a\n---\n", "+++\n"])
def test_fenced_text_without_keys_is_no_front_matter(fenced: str) -> None:
    assert "Text" in read(f"{fenced}\nText", "a.md").prose


@pytest.mark.parametrize(("fence", "line"), [("---\na: b\nc: [\n---\n", 4), ("+++\na = 1\nb = \n+++\n", 3)])
def test_front_matter_that_cannot_be_read_names_its_line(fence: str, line: int) -> None:
    with pytest.raises(FrontMatterError, match="not valid") as raised:
        read(f"{fence}Text", "a.md")
    assert raised.value.line == line
