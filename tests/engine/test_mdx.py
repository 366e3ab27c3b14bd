"""MDX: JavaScript in Markdown is not prose, and in `.md` files only what has no other meaning is JavaScript."""

import pytest
from reading import check_map, shown

from copydesk.formats import read

_ANY = [
    pytest.param("import A from 'a'\nimport {\n  b,\n} from \"b\";\n\nA.", ["A."], id="imports"),
    pytest.param("export const a = {\n  b : 'in in' ,\n\n  c: 1\n}\n\nA.", ["A."], id="export"),
    pytest.param("A.\n\n{/* in in\n\nin MDX */}\n\nB {/* c */} d.", ["A.", "B d."], id="comments"),
    pytest.param("A {/* b\n\nc */} d.", ["A", "d."], id="comment over a blank line"),
    pytest.param("A {/*> b --> c*/} d.", ["A d."], id="comment with an end of another one"),
    pytest.param("{/**/}A {/*/}b {/* */}c.", ["A b c."], id="empty comments"),
    pytest.param('<Foo a={() => { b("in in , x"); }}>Text</Foo> c', ["Text c"], id="values of attributes"),
    pytest.param("<Foo\n  a={[\n    'b',\n\n    <p>c</p>,\n  ]}\n>\nA.\n</Foo>", ["A."], id="over lines"),
    pytest.param("```js\nimport a from 'b'\nexport const c = {\n```\nA.", ["A."], id="in code"),
    pytest.param("Text on\nimport from China and\nexport default values.", None, id="prose"),
]


@pytest.mark.parametrize("path", ["a.md", "a.mdx"])
@pytest.mark.parametrize(("source", "texts"), _ANY)
def test_javascript_is_not_prose(source: str, texts: list[str] | None, path: str) -> None:
    check_map(read(source, path))
    assert [text for _, text in shown(source, path)] == (texts or [source.replace("\n", " ")])


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("A {b.c} d {e({f: 1})}.", ["A ◊ d ◊."], id="in a line"),
        pytest.param("A.\n\n{b.map(c => (\n  <p>d</p>\n\n))}\n\nE", ["A.", "E"], id="block"),
        pytest.param("A `{b` c} and `d}` {e", ["A ◊ c} and ◊ {e"], id="code"),
        pytest.param("## A {#b}\n\nC \\{d} {", ["A", "C {d} {"], id="names of headings, escapes"),
        pytest.param("---\ntitle: T\nx: {a: b}\n---\nA", ["T", "A"], id="front matter"),
    ],
)
def test_expressions_are_things_in_a_sentence(source: str, texts: list[str]) -> None:
    check_map(read(source, "a.mdx"))
    assert [text for _, text in shown(source, "a.mdx")] == texts


def test_braces_of_markdown_are_text() -> None:
    assert shown("A {b} c {d: e}.") == [("paragraph", "A {b} c {d: e}.")]


def test_comments_hold_stets() -> None:
    (comment,) = read("{/* stet: a */}\n\nB", "a.mdx").comments
    assert comment.text == "stet: a"
