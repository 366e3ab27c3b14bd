"""Markdown: which blocks a reader sees, and which words in them."""

import pytest
from reading import shown, typed_words

from copydesk.finding import Edit, Fix
from copydesk.formats import read
from copydesk.placing import source_fix
from copydesk.problem import edited
from copydesk.text.span import Span


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("# Head *line*\n\nA.", [("title", "Head line"), ("paragraph", "A.")], id="the first heading is the title"),
        pytest.param("# A\n\n# B", [("title", "A"), ("heading", "B")], id="a second one is a heading"),
        pytest.param("A\n\n## B", [("paragraph", "A"), ("heading", "B")], id="heading"),
        pytest.param("A\n=\n\nB\n-", [("title", "A"), ("heading", "B")], id="underlined headings"),
        pytest.param("---\ntitle: T\n---\n# A", [("title", "T"), ("heading", "A")], id="front matter has the title"),
        pytest.param("Line\none", [("paragraph", "Line one")], id="lines of a paragraph belong together"),
        pytest.param("A\n***\nB", [("paragraph", "A"), ("paragraph", "B")], id="a rule parts paragraphs"),
        pytest.param("One\n\u00a0\nTwo", [("paragraph", "One"), ("paragraph", "Two")], id="no-break space between blocks"),
        pytest.param("> Q\n> q\n\nA", [("quote", "Q q"), ("paragraph", "A")], id="quote"),
        pytest.param("> Q\nq", [("quote", "Q q")], id="quote with one mark for two lines"),
        pytest.param("> Q\n>\n>> R\n>\n> S", [("quote", "Q"), ("quote", "R"), ("quote", "S")], id="quote in a quote"),
        pytest.param("> # H\n>\n> Q", [("title", "H"), ("quote", "Q")], id="heading in a quote"),
        pytest.param("- a\n- b\n  - c\n- d", [("list-item", letter) for letter in "abcd"], id="nested list"),
        pytest.param("1. a\n\n   b\n2. c", [("list-item", letter) for letter in "abc"], id="item of two paragraphs"),
        pytest.param("- [ ] a\n- [x] b", [("list-item", "a"), ("list-item", "b")], id="boxes to tick are not read"),
        pytest.param("> - a\n\n- > b", [("list-item", "a"), ("quote", "b")], id="list in a quote, quote in a list"),
        pytest.param("|a|b|\n|-|-|\n|c|d|", [("table-cell", cell) for cell in "abcd"], id="table"),
        pytest.param("|a|\n|-|\n|b \\| `c`|", [("table-cell", "a"), ("table-cell", "b | ◊")], id="escape and code in a table"),
        pytest.param("A[^1]. B\n\n[^1]: C.\n\n    D.", [("paragraph", t) for t in ("A. B", "C.", "D.")], id="footnote"),
        pytest.param("A.<sup>[1](#n)</sup> B <sup>*</sup> 10<sup>6</sup>.<sup><a href='#m'>2</a></sup> C", [("paragraph", "A. B * 106. C")], id="reference to one in HTML"),
        pytest.param("    A\n    b\n\n     - C\n\n        d", [("paragraph", "A b"), ("list-item", "C"), ("list-item", "d")], id="every line is indented"),
        pytest.param("\t# é\r\n\tB", [("title", "é"), ("paragraph", "B")], id="and by a tab"),
        pytest.param("    a = b\n    c", [], id="code alone"),
        pytest.param("    A\n\nB", [("paragraph", "B")], id="but code before a text stays code"),
        pytest.param("A\r\nb\r\n\r\nC", [("paragraph", "A b"), ("paragraph", "C")], id="line ends of Windows"),
        pytest.param("A\rb\r\rC", [("paragraph", "A b"), ("paragraph", "C")], id="line ends of old Macs"),
        pytest.param("\ufeff# A", [("title", "A")], id="byte order mark"),
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\n\t\n", [], id="nothing but white space"),
        pytest.param("    ", [], id="nothing but a margin"),
        pytest.param("`a` ![](b.png) <http://c.d>", [], id="nothing to read"),
    ],
)  # fmt: skip
def test_blocks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source) == blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("A *b* __c__ ***e***f", "A b c ef", id="emphasis"),
        pytest.param("foo**bar** snake_case", "foobar snake_case", id="marks inside words"),
        pytest.param("A  \nb\\\nc", "A\nb\nc", id="hard line breaks"),
        pytest.param("It&rsquo;s &copy; \\* &#x41;&nbsp;b", "It’s © * A\u00a0b", id="references and escapes"),
        pytest.param("AT&T &amp b &x; &", "AT&T &amp b &x; &", id="what is no reference"),
        pytest.param("[Text *b*](http://a.b 'Title') c", "Text b c", id="link"),
        pytest.param("[A][1] [b] [1]\n\n[1]: http://a.b 'T'", "A [b] 1", id="reference links, one not defined"),
        pytest.param("[A](b c) [d", "[A](b c) [d", id="what is no link"),
        pytest.param("[A]({{ site.url }}/b_c_d) e", "A e", id="link to what a template knows"),
        pytest.param("## A [b](c) {#id .class}", "A b", id="attribute list of a heading"),
        pytest.param("A [b](c){: .d} *e*{:.f}g\n{: #h}", "A b eg", id="attribute lists of kramdown"),
        pytest.param("A <!-- hidden --> b", "A b", id="comment: one space is left of two"),
        pytest.param("A<!-- hidden -->, b", "A, b", id="comment without spaces"),
        pytest.param("A <b>b</b> <span title='x > y'>c</span>", "A b c", id="HTML inside a paragraph"),
        pytest.param("A<br>\nb<br/>c", "A\nb\nc", id="line break of HTML"),
        pytest.param("A <script>b</script> c <!D e> f", "A c f", id="script and declaration inside a paragraph"),
        pytest.param("A <a id='b'></a> c <b> d </b> e", "A c d e", id="tags between spaces: one space is left"),
        pytest.param("A  b", "A  b", id="two spaces that were typed stay"),
        pytest.param("a < b > c <3 <![foo", "a < b > c <3 <![foo", id="what is no HTML"),
        pytest.param("It costs $5 or $6.", "It costs $5 or $6.", id="dollars are no formula"),
    ],
)
def test_what_a_reader_reads_of_a_paragraph(source: str, text: str) -> None:
    assert [shown for _, shown in shown(source)] == [text]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("A `x` ``y`z`` b", ["A ◊ ◊ b"], id="code in a line"),
        pytest.param("A\n\n```\nx\n```\n\n    y\n\n~~~ c\nz", ["A"], id="code blocks, the last one not closed"),
        pytest.param("A <code>x *y*</code> b", ["A ◊ b"], id="code in HTML"),
        pytest.param("A ~~the *b* ![c](d)~~ the ~~~e~~~", ["A ◊ the ~~~e~~~"], id="text that is struck out"),
        pytest.param("A <del>a</del> <ins>an</ins> <s>b `c`</s> d", ["A ◊ an ◊ d"], id="and in HTML"),
        pytest.param("A <s>b\n\nC", ["A b", "C"], id="but not without an end"),
        pytest.param("A <span hidden>b</span> c", ["A c"], id="what is hidden"),
        pytest.param("A <code>x <code>y</code> z</code> b", ["A ◊ b"], id="code in code"),
        pytest.param("A <code>x `y` <http://z>\n\nB", ["A ◊", "B"], id="code never closed ends with its paragraph"),
        pytest.param("A <kbd>Ctrl</kbd> b </code>c", ["A ◊ b c"], id="keys, and an end tag too many"),
        pytest.param("See https://a.b/c_d_e(f). Or", ["See ◊). Or"], id="URL less the punctuation after it"),
        pytest.param("https://a.b/_c_/?d=1&amp;e=*f*", [], id="URL with what looks like markup"),
        pytest.param("www.a.b, see ftp://c.d", ["◊, see ◊"], id="URLs of other kinds"),
        pytest.param("Mail a.b+c@d-e.org, or @f", ["Mail ◊, or @f"], id="e-mail address"),
        pytest.param("<https://a.b> <x@y.org> a", ["◊ ◊ a"], id="automatic links"),
        pytest.param("`foo`s and http://a.b", ["◊s and ◊"], id="things in a word"),
    ],
)
def test_what_is_not_prose(source: str, texts: list[str]) -> None:
    assert [text for _, text in shown(source)] == texts


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("T\n:   A.\n\n    B.\n: C\n\nD.", [*(("list-item", t) for t in ("T", "A.", "B.", "C")), ("paragraph", "D.")], id="definitions"),
        pytest.param("A.\n:tada: b", [("paragraph", "A. :tada: b")], id="what is no definition"),
    ],
)  # fmt: skip
def test_lists_of_definitions(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source) == blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("See [[teh-page|the *page*]] b", "See the page b", id="the text"),
        pytest.param("See [[Page x]], [[y]]s", "See Page x, ys", id="the name for want of one"),
        pytest.param("See [[a/b]] and [[c#d]].", "See ◊ and ◊.", id="but no path"),
        pytest.param("See ![[x , y.png]] ![[a|b]].", "See ◊ ◊.", id="what is embedded"),
        pytest.param("See [[1]](http://a), [[*b*]][c].\n\n[c]: http://d", "See [1], [b].", id="brackets in a link"),
        pytest.param("See [[a] and [[b", "See [[a] and [[b", id="what is none"),
    ],
)
def test_wiki_links(source: str, text: str) -> None:
    assert [text for _, text in shown(source)] == [text]


@pytest.mark.parametrize("edit", ["the", "The", "teh", "eh", "tehs", "tex"])
def test_name_of_a_wiki_link_is_never_changed(edit: str) -> None:
    document = read("See [[teh]] b", "a.md")
    placed = source_fix(document, Fix((Edit(Span(4, 7), edit),), "safe"))
    assert placed is None or "[[teh]]" in edited(document.source, placed.edits)


@pytest.mark.parametrize(
    ("source", "captions"),
    [
        pytest.param("A ![b *c*](i.png 'T') d", ["b c"], id="image"),
        pytest.param("[![b](i.png) c ![d](j.png)](http://a)", ["b", "d"], id="two images in a link"),
        pytest.param("![b ![c](i.png) d](j.png)", ["b c d"], id="image in an image"),
        pytest.param("![b\nc `d` &amp; \\*](i.png)", ["b c ◊ & *"], id="text over two lines, with code"),
        pytest.param('A <img alt="b &amp; c"> d', ["b & c"], id="image of HTML"),
        pytest.param("![][1]\n\n[1]: i.png", [], id="image without a text"),
        pytest.param("> ![b](i.png)", ["b"], id="image in a quote"),
    ],
)
def test_alternative_texts_are_captions_of_their_own(source: str, captions: list[str]) -> None:
    assert [text for kind, text in shown(source) if kind == "caption"] == captions


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("<div>\nA <b>b</b>\n*c*\n</div>\n\nD", [("paragraph", "A b *c*"), ("paragraph", "D")], id="a block"),
        pytest.param("<div>\n\n*A*\n\n</div>", [("paragraph", "A")], id="blank lines make it Markdown again"),
        pytest.param("<h2>A</h2>\n\n<ul><li>b</ul>", [("heading", "A"), ("list-item", "b")], id="kinds"),
        pytest.param("> <p>A\n> b</p>", [("quote", "A b")], id="in a quote, without its marks"),
        pytest.param("- a\n  <p>b\n  c</p>", [("list-item", "a"), ("list-item", "b c")], id="in a list"),
        pytest.param("<!-- a\n\nb -->\n\nC", [("paragraph", "C")], id="comment over several lines"),
        pytest.param("<pre>a\n\nb</pre>\n\n<script>\nc\n\nd</script>\n\nE", [("paragraph", "E")], id="code and scripts"),
        pytest.param("</p>\n\nA</div>", [("paragraph", "A")], id="end tags too many"),
        pytest.param("<div>\n<script>\na\n\nb *c*\n\n    d\n</script>\nF</div>\nG\n\nH", [("paragraph", t) for t in "FGH"], id="script over blank lines"),
        pytest.param("<li><style>\n\na\n</style>\n\n<svg>\n\n<text>b</text> <g>\n\n![c](d) [e](f)</g></svg> G", [("paragraph", "G")], id="styles and drawings"),
        pytest.param("<div><pre>\n\na</pre> B ~~c~~</div>", [("paragraph", "B ◊")], id="code"),
        pytest.param("<svg>\n\nA\n\n<div>b</div>", [("paragraph", "A"), ("paragraph", "b")], id="drawing never closed"),
        pytest.param("<svg>\n\n<svg>\n\na\n\n</svg>\n\nb\n\n</svg>\n\nC", [("paragraph", "C")], id="one in another"),
        pytest.param("A <video>\n\nb\n\n</video> C", [("paragraph", "A ◊"), ("paragraph", "C")], id="in a paragraph"),
        pytest.param("<nav>\n\n- [a](b)\n\n</nav>\n\nC", [("paragraph", "C")], id="menus"),
        pytest.param("<div hidden>\n\nA\n\n<div>b</div>\n\n</div>\n\nC", [("paragraph", "C")], id="what is hidden"),
        pytest.param("<div\n\nA", [("paragraph", "A")], id="a tag never closed"),
    ],
)  # fmt: skip
def test_html_in_markdown(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source) == blocks


@pytest.mark.parametrize(
    "source",
    [
        "A <!-- b -->",
        "<!-- b -->\n\nA",
        "- <!-- b -->\n  A",
        "> <!-- b -->\n> A",
        "<div><!-- b --></div>",
        "A<!--\nb\n--> c",
    ],
)
def test_comments_are_kept_wherever_they_stand(source: str) -> None:
    (comment,) = read(source, "a.md").comments
    written = source[comment.span.start : comment.span.end]
    assert (comment.text, written[:4], written[-3:]) == ("b", "<!--", "-->")


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        pytest.param("a foo**bar**", "foo**bar", id="marks inside a word"),
        pytest.param("é 𝔘 Putin&rsquo;s", "Putin&rsquo;s", id="a reference after letters of several bytes"),
        pytest.param(r"a Putin\'s", r"Putin\'s", id="an escape"),
        pytest.param("> a\r\n> 漢字", "漢字", id="second line of a quote"),
        pytest.param("|a|\n|-|\n|b c|", "c", id="a table"),
        pytest.param("> <p>a\n> b&eacute;</p>", "b&eacute;", id="HTML in a quote"),
        pytest.param("![a `b` c](d)", "c", id="a caption"),
        pytest.param("    é\n\n      - 𝔘 b\n    c**d**", "c**d", id="a text of which every line is indented"),
        pytest.param("\ufeff---\ntitle: A\n---\r\n* b\n  c", "c", id="after front matter and a byte order mark"),
    ],
)
def test_last_word_stands_where_it_was_typed(source: str, typed: str) -> None:
    assert typed_words(source)[-1][1] == typed
