"""HTML: what a browser would show, of broken markup too."""

import pytest
from reading import shown, typed_words

from copydesk.formats import read


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("<title>T</title><h1>H</h1><p>P", [("title", "T"), ("heading", "H"), ("paragraph", "P")], id="kinds"),
        pytest.param("<ul><li>a<ul><li>b</ul><li>c</ul>d", [*(("list-item", t) for t in "abc"), ("paragraph", "d")], id="lists"),
        pytest.param("<dl><dt>a<dd>b</dl>c", [("list-item", "a"), ("list-item", "b"), ("paragraph", "c")], id="definitions"),
        pytest.param("<table><tr><th>a<td>b</table>c", [("table-cell", "a"), ("table-cell", "b"), ("paragraph", "c")], id="table"),
        pytest.param("<blockquote><p>Q</p>q</blockquote>", [("quote", "Q"), ("quote", "q")], id="quote"),
        pytest.param("<li><p>a</p></li><td><p>b</p></td>", [("list-item", "a"), ("table-cell", "b")], id="paragraphs in them"),
        pytest.param("<figure><figcaption>a</figcaption></figure>", [("caption", "a")], id="caption"),
        pytest.param("a<p>b</p>c<div>d</div>", [("paragraph", letter) for letter in "abcd"], id="text beside elements"),
        pytest.param("<p>a<center>b</center>c<hgroup><h1>d</h1></hgroup>", [*(("paragraph", t) for t in "abc"), ("heading", "d")], id="older ones"),
        pytest.param("<p>a<hr>b", [("paragraph", "a"), ("paragraph", "b")], id="a rule parts paragraphs"),
        pytest.param("<p>a<pre>b</pre>c", [("paragraph", "a"), ("paragraph", "c")], id="so does a block of code"),
        pytest.param("<p>A<br>b</p>", [("paragraph", "A\nb")], id="line break"),
        pytest.param("<p>A<br> &nbsp;<br/>b</p>", [("paragraph", "A"), ("paragraph", "b")], id="a blank line parts blocks"),
        pytest.param("<p></p><p> &nbsp; </p><p><img></p>", [], id="nothing to read"),
        pytest.param("<H1>A</h1><P>b</P>", [("heading", "A"), ("paragraph", "b")], id="capitals"),
        pytest.param("---\ntitle: T\n---\n<p>a</p>", [("title", "T"), ("paragraph", "a")], id="front matter"),
        pytest.param("\ufeff<p>a</p>\r\n<p>b</p>", [("paragraph", "a"), ("paragraph", "b")], id="mark and line ends of Windows"),
    ],
)  # fmt: skip
def test_blocks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source, "a.html") == blocks


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("<p>A\n   b  c\t d </p>", ["A b c d"], id="white space is collapsed"),
        pytest.param("<p>A <b> b</b> <!-- c --> d", ["A b d"], id="over tags and comments too"),
        pytest.param("<p>A&nbsp;&nbsp;b", ["A\u00a0\u00a0b"], id="but not no-break spaces"),
        pytest.param("<p>foo<b>bar</b>b<wbr>az", ["foobarbaz"], id="tags inside a word"),
        pytest.param("<p>AT&T &amp; &eacute;&#233;&#x1D518; &#150;", ["AT&T & éé𝔘 –"], id="references"),
        pytest.param("<p>&copy 2020 &ampere &notin &x; & &;", ["© 2020 &ere ¬in &x; & &;"], id="references without semicolon"),
        pytest.param(f"<p>&#{'9' * 5000}; a", [f"\ufffd{'9' * 4992}; a"], id="a number with no end"),
        pytest.param('<p>A.<sup id="r"><a href="#n">1</a></sup> B', ["A. B"], id="reference to a footnote"),
        pytest.param('<p>A<a href="#n"><sup>1</sup></a> b <sup>[2]</sup> c.<sup>3, 4</sup> D.<sup><a href="#n">1</a>,<a href="#m">2</a></sup> E', ["A b c. D. E"], id="and its other forms"),
        pytest.param("<p>10<sup>6</sup> m<sup>2</sup>, 7<sup>th</sup>", ["106 m2, 7th"], id="other raised signs"),
        pytest.param("<p>a < b <3 c> d &lt;e>", ["a < b <3 c> d <e>"], id="what is no tag"),
        pytest.param('<p>A <a href="b>c" title=\'d>\'>e</a>', ["A e"], id="attributes"),
        pytest.param("<p><a href=b>Prev</a><a href=c>next</a>s <cite>Ann</cite>We", ["Prev nexts Ann We"], id="links side by side"),
        pytest.param('<p>A <a href="b"">c</a> "d"', ['A c "d"'], id="a quotation mark too many"),
    ],
)  # fmt: skip
def test_what_a_reader_reads_of_a_paragraph(source: str, texts: list[str]) -> None:
    assert [text for _, text in shown(source, "a.html")] == texts


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("<p>A <code>x <code>y</code> z</code> b", ["A ◊ b"], id="code"),
        pytest.param("<p>A <code>x</p><p>B", ["A ◊", "B"], id="code never closed ends with its paragraph"),
        pytest.param("<p>A</p><pre>x\n\n<p>y</pre>B", ["A", "B"], id="block of code"),
        pytest.param("<p>A<script>if (a < b) '<p>'</script>b", ["Ab"], id="scripts are not there for a reader"),
        pytest.param("<style>p > a {}</style><p>A", ["A"], id="styles"),
        pytest.param("<p>A</p><SCRIPT>b</p>c", ["A"], id="script never closed"),
        pytest.param("<p>A <svg><title>b</title></svg> c", ["A ◊ c"], id="drawings"),
        pytest.param("<p>A <textarea><p>b</textarea> c", ["A ◊ c"], id="text that is typed"),
        pytest.param(
            "<p>A <del>the</del> <ins>a</ins> <s>b</s> <strike>c</strike> d", ["A ◊ a ◊ ◊ d"], id="deleted text"
        ),
        pytest.param("<p>A <del>the <p>B", ["A the", "B"], id="deletion never closed"),
        pytest.param(
            "<p>A <span hidden>b</span>c<p hidden=''>d</p><p STYLE='x:y;display: none'>e</p>F",
            ["A c", "F"],
            id="hidden",
        ),
        pytest.param(
            "<p hidden>A<p>B<input type=hidden hidden>c<i class=hidden>d</i>", ["A", "Bcd"], id="hidden, never closed"
        ),
        pytest.param(
            "<nav><ul><li>a</ul></nav>B<select><option>c</select><datalist><option>d</datalist>", ["B"], id="menus"
        ),
        pytest.param(
            '<a accesskey="n" href="b"><b>Next</b></a><p><a class="page-up" href="c">up</a> D <a href="e" title="next chapter">F</a>',
            ["◊ D ◊"],
            id="ways by key, class and title",
        ),
        pytest.param(
            '<h2>A<a class="headerlink" href="#a" title="Link">¶</a></h2><p>B <a class="headers" href="b">c</a>.',
            ["A", "B c."],
            id="the link of a heading to itself",
        ),
        pytest.param(
            '<dl><dt class="sig sig-object py" id="a">class a(b, c=None)</dt><dd>Makes a.</dd><dt class="signal">D</dt><dd>e',
            ["Makes a.", "D", "e"],
            id="signatures",
        ),
        pytest.param(
            "<p>[<a href=b rel=up> Up : B</a>]<p>C <a rel='next'>d</a> e <a rel=nofollow>f</a><a rel=prev>G",
            ["[◊]", "C ◊ e f G"],
            id="the way to another page",
        ),
        pytest.param("<p>A<label>b</label> <button><b>c</b></button> d", ["A d"], id="controls"),
        pytest.param("<p>A <code/> b", ["A b"], id="an element that closes itself"),
        pytest.param("<p>A https://a.b/?c=d&amp;e=f<b>g</b> h", ["A ◊ h"], id="URL over references and tags"),
        pytest.param("<p>{{ a }} b {% c d='<p>' %}", ["◊ b ◊"], id="template tags"),
        pytest.param("<!DOCTYPE html><?xml?><p>A<![CDATA[b]]>", ["A"], id="declarations"),
    ],
)
def test_what_is_not_prose(source: str, texts: list[str]) -> None:
    assert [text for _, text in shown(source, "a.html")] == texts


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param(
            '<p>A<img alt="An &amp; b">c', [("paragraph", "A◊c"), ("caption", "An & b")], id="in double quotes"
        ),
        pytest.param("<p><img src=a.png ALT='b\n  c' />", [("caption", "b c")], id="in single quotes"),
        pytest.param("<p><img alt=b src=c>", [("caption", "b")], id="in none"),
        pytest.param("<p><img data-alt='b' title=\"alt='c'\">d", [("paragraph", "◊d")], id="other attributes"),
        pytest.param("<p><img alt><img alt=''>d", [("paragraph", "◊◊d")], id="empty"),
    ],
)
def test_alternative_texts_are_captions_of_their_own(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source, "a.html") == blocks


@pytest.mark.parametrize(
    ("tag", "blocks"),
    [
        pytest.param('<meta name="description" content="A &amp; b.">', [("summary", "A & b.")], id="in double quotes"),
        pytest.param("<META CONTENT='A\n  b?' NAME=Description />", [("summary", "A b?")], id="in single quotes"),
        pytest.param('<meta name="description" content="A and “b.”">', [("summary", "A and “b.”")], id="a quotation"),
        pytest.param('<meta name="description" content="A and b...">', [], id="cut off by a program"),
        pytest.param('<meta name="description" content="A and bu">', [], id="cut off inside a word"),
        pytest.param('<meta name="description">', [], id="empty"),
        pytest.param('<meta name="keywords" content="A. B.">', [], id="another one"),
        pytest.param('<meta property="og:description" content="A b.">', [], id="the same once more, for social media"),
    ],
)
def test_description_of_a_page_is_a_summary(tag: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(f"<head>{tag}<title>T</title></head><p>P</p>", "a.html") == [
        *blocks,
        ("title", "T"),
        ("paragraph", "P"),
    ]


@pytest.mark.parametrize(
    ("body", "is_read"),
    [
        pytest.param("<body><p>The mayor of Oslo turns <code>a</code> to b.</p></body>", False, id="without the code"),
        pytest.param("<BODY><P>The mayor of Oslo turns a to b.</P></BODY>", False, id="in capitals"),
        pytest.param("<p>The mayor of Oslo turns a to b.", False, id="without a tag"),
        pytest.param("<body><p>The mayor turns a to b.</p></body>", True, id="not in other words"),
    ],
)
def test_description_that_a_program_copied_from_the_page_is_not_read(body: str, is_read: bool) -> None:
    told = "The mayor of Oslo turns a to b."
    head = f'<meta name="description" content="{told}"><meta property="og:description" content="{told}">'
    assert (("summary", told) in shown(f"<head>{head}</head>{body}", "a.html")) is is_read


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("</p>A</b>b</div>C", ["Ab", "C"], id="end tags too many"),
        pytest.param("<p>A<![foo]>b<?php x ?>c<!foo>d</ foo>e", ["Abcde"], id="marks that mean nothing"),
        pytest.param("<p>A<![foo", ["A"], id="one that has no end"),
        pytest.param("<p>A <!-- b", ["A"], id="comment that has no end"),
        pytest.param("<p>A<!-->b<!--->c<!--d--!>e", ["Abce"], id="comments of other forms"),
        pytest.param("<p>A <a href='b", ["A"], id="tag that has no end"),
        pytest.param("<p>A <b><i>c</b> d<p>e", ["A c d", "e"], id="elements that overlap"),
        pytest.param("<div><p>A<div>b</div>c</div>d", ["A", "b", "c", "d"], id="paragraph never closed"),
        pytest.param("A &", ["A &"], id="an ampersand at the end"),
        pytest.param("A <", ["A <"], id="a sign at the end"),
    ],
)
def test_broken_markup_is_read_as_browsers_do(source: str, texts: list[str]) -> None:
    assert [text for _, text in shown(source, "a.html")] == texts


@pytest.mark.parametrize(
    ("source", "comments"),
    [
        pytest.param("<p>a<!-- b -->", [("b", "<!-- b -->")], id="plain"),
        pytest.param("<!--a>-->b", [("a>", "<!--a>-->")], id="a bracket before its end"),
        pytest.param("<!--->a<!-- b --!>", [("", "<!--->"), ("b", "<!-- b --!>")], id="other forms"),
        pytest.param("<!-- a", [("a", "<!-- a")], id="no end"),
        pytest.param("<pre><!-- a --></pre>", [("a", "<!-- a -->")], id="in code"),
        pytest.param("<!stet><?stet>", [], id="what only looks like one"),
    ],
)
def test_comments_are_kept(source: str, comments: list[tuple[str, str]]) -> None:
    found = read(source, "a.html").comments
    assert [(comment.text, source[comment.span.start : comment.span.end]) for comment in found] == comments


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        pytest.param("<p>a foo<b>bar</b>", "foo<b>bar", id="a tag inside a word"),
        pytest.param("<p>Putin&rsquo;s", "Putin&rsquo;s", id="a reference inside a word"),
        pytest.param("<p>&ampere", "ere", id="a word after a reference without semicolon"),
        pytest.param("<p>a\rb\rc\r\nd", "d", id="after all kinds of line ends"),
        pytest.param("<img alt='a &amp; b &eacute;c'>", "&eacute;c", id="in a caption"),
        pytest.param("<meta name=description content='a &amp; b &eacute;c.'>", "&eacute;c", id="in a description"),
        pytest.param("<p>a<br>\n  b</p>", "b", id="after a line break"),
    ],
)
def test_last_word_stands_where_it_was_typed(source: str, typed: str) -> None:
    assert typed_words(source, "a.html")[-1][1] == typed
