"""Articles as editors type them, generated with the words that a reader must read in them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from hypothesis import strategies as st

_NAMES = st.text("abcdeéłßøЖ漢𝔘", min_size=1, max_size=5)
WORDS = st.builds(str.__add__, _NAMES, st.sampled_from(["", "", "e\u0301", "’s", "'s"]))


class Written(NamedTuple):
    """Source, and the words that are read in it, in any order."""

    source: str
    words: tuple[str, ...] = ()


def _joined(parts: Sequence[Written], gap: str) -> Written:
    return Written(gap.join(part.source for part in parts), tuple(word for part in parts for word in part.words))


def _around(before: str, after: str) -> Callable[[Written], Written]:
    return lambda inner: Written(f"{before}{inner.source}{after}", inner.words)


def _indented(first: str, other: str) -> Callable[[Written], Written]:
    return lambda inner: Written(first + inner.source.replace("\n", f"\n{other}"), inner.words)


def _word(source: str, *words: str) -> st.SearchStrategy[Written]:
    """A way to write words; “@” is any word."""
    return WORDS.map(
        lambda word: Written(source.replace("@", word), tuple(w.replace("@", word) for w in words or (source,)))
    )


def _nothing(*sources: str) -> st.SearchStrategy[Written]:
    """What no reader reads."""
    return st.sampled_from(sources).map(Written)


def _some(parts: st.SearchStrategy[Written], *gaps: str, least: int = 1, most: int = 5) -> st.SearchStrategy[Written]:
    return st.builds(_joined, st.lists(parts, min_size=least, max_size=most), st.sampled_from(gaps))


_REFERENCES = st.one_of(
    _word("@&eacute;", "@é"), _word("&#x1D518;@", "𝔘@"), _word("@&#233;@", "@é@"), _word("x@&rsquo;s", "x@’s"),
    _word("&amp;@", "@"), _word("&nbsp;@&hellip;", "@"), _nothing("😀", "👩\u200d👧", "—", "…"),
)  # fmt: skip

_TYPED = st.one_of(
    _word("@"), _REFERENCES, _word(r"\*@\_", "@"), _word(r"a@\'s", "a@'s"), _word("a<b>@</b>b", "a@b"),
    _word("a@<!-- remark -->", "a@"), _word("a@[^1]", "a@"), _word('a[@](https://a.b/c "t")', "a@"),
)  # fmt: skip
_OBJECTS = st.one_of(
    _nothing("`code`", "`` ` ``", "<https://a.b/c_d>", "https://a.b/c_d?e=f&amp;g", "some.one@example.org"),
    _nothing("{{ page.x }}", "{% if a %}", "*{{ site.url }}*", '{{< figure src="a b" >}}', "<code>of *code*</code>"),
    _nothing("~~struck *out*~~", "<del>a</del>", "![[a.png]]", "<span hidden>a</span>"), _word("[[a|@ *b*]]", "@", "b"),
    _word("![@ *b*](i.png)", "@", "b"), _word("[![@](i.png)](https://a.b)", "@"), _word('x <img alt="@ &amp; b">', "x", "@", "b"),
    _word('{{< figure src="a b" alt="@ b" caption="@" >}}', "@", "b", "@"),
)  # fmt: skip
_ENCLOSED = _some(st.one_of(_TYPED, _OBJECTS), " ", most=3)
_INLINE = st.one_of(
    _TYPED, _OBJECTS, _word("a**@**b", "a@b"), _word("[@ b](<https://a.b/c d>)", "@", "b"), _word("[@ b][ref]", "@", "b"),
    _word("[@]({% link a_b.md %})", "@"), _ENCLOSED.map(_around('<span title="a > b">', "</span>")),
    *(_ENCLOSED.map(_around(mark, mark)) for mark in ("**", "*", "_")),
)  # fmt: skip
_LINE = _some(_INLINE, " ")
_PARAGRAPH = _some(_INLINE, " ", "\n", "  \n", "\\\n", "\n   ")
_CELLS = st.builds(
    lambda a, b: Written(f"| {a.source} | b |\n|---|---|\n| c | {b.source} |", (*a.words, "b", "c", *b.words)),
    _some(_TYPED, " ", most=3), _some(_TYPED, " ", most=3),
)  # fmt: skip
_BLOCKS = st.one_of(
    _PARAGRAPH, _PARAGRAPH, _CELLS, _LINE.map(_around("## ", " {#anchor}")), _LINE.map(_around("", "\n---")),
    _PARAGRAPH.map(_indented("> ", "> ")), _PARAGRAPH.map(_indented("> > ", "> ")), _PARAGRAPH.map(_indented("- ", "  ")),
    _PARAGRAPH.map(_indented("1. > ", "   > ")), _some(_PARAGRAPH.map(_indented("- ", "  ")), "\n", least=2, most=3),
    _nothing("```\ncode of a block\n```", "***", "<!-- a remark -->", "{% highlight c %}\na\n\nb\n{% endhighlight %}"),
    _nothing("<div>\n<script>\na\n\nb\n</script>\n</div>", "{#\na\n\nb\n#}", "{/* a */}", "<nav>\n\na\n\n</nav>"),
    _LINE.map(_around("<Tabs>\n", "\n</Tabs>")), _PARAGRAPH.map(_around(":::tip\n", "\n:::")), _word(":::tip @ *b*", "@", "b"),
    _PARAGRAPH.map(_indented('!!! note ""\n    ', "    ")), _PARAGRAPH.map(_indented("b\n: ", "  ")).map(lambda text: Written(text.source, ("b", *text.words))),
    _word("<div>\n@ <b>b@</b>\n</div>", "@", "b@"), _word("> <p>@\n> b@</p>", "@", "b@"),
)  # fmt: skip
_END = Written("[ref]: https://a.b/ref 'Title'\n\n[^1]: note", ("note",))

_TAGGED = st.one_of(
    _word("@"), _REFERENCES, _word("@&eacute", "@é"), _word("a<b>@</b>b", "a@b"), _word("a<i\nclass='x>y'>@</i>", "a@"),
    _word("a@<!-- remark > -->b", "a@b"), _word("a@<wbr>b", "a@b"), _word("AT&T@", "AT", "T@"), _word("a < @", "a", "@"),
    _nothing("<del>a</del>", "<s>b</s>", "<b hidden>c</b>", "<label>d</label>", "<?php a > b ?>"),
    _nothing("<code>code</code>", "<code><code>a</code> b</code>", "<script>if (a < b) {}</script>", "<br/>", "<img>"),
    _nothing("<style>p > a {}</style>", "{{ page.x }}", "https://a.b/c?d=e&amp;f", "<!-- <p>remark</p> -->", "<?php x ?>"),
    _word('<img src=x alt="@ b&amp;@">', "@", "b", "@"), _nothing("<svg><title>x</title></svg>", "<![CDATA[x]]>"),
)  # fmt: skip
_SPACES = (" ", "\n", "  \n\t", "<br>", "<br>\n<br>", "&nbsp;")
_FLOW = _some(st.one_of(_TAGGED, _some(_TAGGED, " ").map(_around('<a title="a > b">', "</a>"))), *_SPACES)
_ELEMENTS = st.one_of(
    *(_FLOW.map(_around(f"<{tag}>", f"</{tag}>")) for tag in ("p", "p", "h1", "blockquote", "td", "figcaption")),
    *(_FLOW.map(_around(*marks)) for marks in (("<p>", ""), (" ", " "), ("<ul><li>", "</ul>"), ("<div><p>", "</div>"))),
    *(_FLOW.map(_around(*marks)) for marks in (("</p>", ""), ("<p><b>", "</p>"), ("<li>", "<li>"), ("<p>", "</div>"))),
    _nothing("<pre>code\n\n of a block</pre>", "<hr>", "<!-- a remark -->", "<p></p>"),
)  # fmt: skip

_LINE_ENDS = st.sampled_from(["\n", "\n", "\r\n"])
_OPENINGS = st.sampled_from(["", "", "\ufeff"])


def _finished(opening: str, text: Written, end: str) -> Written:
    return Written(opening + text.source.replace("\n", end), text.words)


MARKDOWN = st.builds(
    _finished, _OPENINGS, _some(_BLOCKS, "\n\n").map(lambda text: _joined([text, _END], "\n\n")), _LINE_ENDS
)
_HEADS = st.one_of(_nothing(""), _word('<meta name="description" content="@ b&amp;@.">', "@", "b", "@"))
HTML = st.builds(
    lambda opening, head, text, end: _finished(opening, _joined([head, text], "\n"), end),
    _OPENINGS, _HEADS, _some(_ELEMENTS, "\n", "\n\n", " ", ""), _LINE_ENDS,
)  # fmt: skip
PLAIN = st.builds(_finished, _OPENINGS, _some(_word("@"), " ", "\n", "\n\n", " \n ", "<!-- a\nb --> "), _LINE_ENDS)

SNIPPETS = st.lists(
    st.sampled_from(
        "a|b|é|𝔘|e\u0301| |  |\n|\n\n|\r\n|\r|\t|*|**|_|~~|`|```|[|]|](x)|![|[^1]|[^1]: |<|</|<p>|</p>|<li>|</ul>|<code>|</code>"
        "|<!--|-->|<![|<?|<br>|<img alt='a &amp; b|'>|&|&amp|&amp;|&#|\\|> |- |1. |# |    |---\n|===\n|| a | b |\n|{{|}}|{%|%}"
        "|{: .x}|{% highlight %}|{% endhighlight %}|http://a.b|c@d.e|\u00a0|\ufffc|\ufdd0|\ufeff|title: |!!! a|::: a|///|~~|[[|]]|<nav>|</nav>|<s>|<p hidden>|<Tab>|={|}|{/*|*/}|{#|#}|%%|import a from 'b'|'|\"|=|+++\n|::|::\n\n|.. |.. a:: |:a:|`_|__|\n==\n|+-+|\n..|== ==\n|:a: |  a".split(
            "|"
        )
    ),
    max_size=20,
).map("".join)
