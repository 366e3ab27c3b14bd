"""Markup of other programs than CommonMark: MkDocs, Docusaurus, pandoc, and what converters write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import shown

from copydesk.formats import read
from copydesk.formats.dialects import commonmark

_P, _H, _L = "paragraph", "heading", "list-item"


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param('!!! note "Watch *out*"\n    A\n    b.\n\n    C.\n\nD.', [(_H, "Watch out"), *((_P, t) for t in ("A b.", "C.", "D."))], id="title"),
        pytest.param("A.\n\n!!! info\n    B.\n", [(_P, "A."), (_P, "B.")], id="no title"),
        pytest.param("!!! danger highlight blink\n\n    A.\n\n        code\n\n    B.", [(_P, "A."), (_P, "B.")], id="blank line before the body"),
        pytest.param("A.\n??? note\n    B.\n???+ tip \"\"\n    C.", [(_P, t) for t in ("A.", "B.", "C.")], id="folded"),
        pytest.param('=== "L"\n\n    A.\n\n    - b\n\n    !!! note\n\n        C.\n\n        D.\n\n=== "M"\n\n    E.', [(_H, "L"), (_P, "A."), (_L, "b"), (_P, "C."), (_P, "D."), (_H, "M"), (_P, "E.")], id="tabs, an admonition in one"),
        pytest.param("1. a\n\n    !!! note\n        B.\n\n2. c\n\n> !!! note\n>     D.", [(_L, "a"), (_L, "B."), (_L, "c"), ("quote", "D.")], id="in a list and a quote"),
        pytest.param("!!! note\r\n\r\n\tA.\r\n\r\nB.", [(_P, "A."), (_P, "B.")], id="line ends of Windows, tab"),
        pytest.param("!!! note\n    ```\n    a\n\n    b\n    ```\n    C.", [(_P, "C.")], id="code"),
        pytest.param("??? what\nis it\n\n!!! wow\n\nA\n===\n", [(_P, "??? what is it"), (_P, "!!! wow"), ("title", "A")], id="what is none"),
    ],
)  # fmt: skip
def test_containers_with_an_indented_body(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source) == blocks


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param(":::tip My *tip*\nUse.\n:::\nA.", [(_H, "My tip"), (_P, "Use."), (_P, "A.")], id="Docusaurus"),
        pytest.param(":::note[My tip]{.x}\n\nUse.\n\n:::", [(_H, "My tip"), (_P, "Use.")], id="title in brackets"),
        pytest.param("::: {.x title='a'}\nA.\n::::: warning :::::\nB.\n:::::\n:::", [(_P, "A."), (_P, "B.")], id="pandoc"),
        pytest.param("- a\n\n  :::info\n  b\n  :::\n\n> ::: x\n> c\n> :::", [(_L, "a"), (_L, "b"), ("quote", "c")], id="in a list and a quote"),
        pytest.param(":::{figure} a.png\n:name: b\n:alt: c\nD.\n:::", [(_P, "D.")], id="MyST"),
        pytest.param("::: a.b_c\n    options:\n      d: e\n", [], id="mkdocstrings"),
        pytest.param("/// note | My tip\nA.\n///\nB.\n\n/// details\n    type: x\n\nC.\n///", [(_H, "My tip"), *((_P, t) for t in ("A.", "B.", "C."))], id="pymdown"),
        pytest.param("A ::: b\n/// a, b c", [(_P, "A ::: b /// a, b c")], id="what is none"),
    ],
)  # fmt: skip
def test_containers_between_marks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source) == blocks


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param('<Tabs>\n<TabItem value="a">\n```js\nlet a\n```\n</TabItem>\n</Tabs>\nA.', [(_P, "A.")], id="components"),
        pytest.param('<Card\n  title="x > y"\n\n  b\n/>\n*A*.', [(_P, "A.")], id="over lines"),
        pytest.param('<div class="a" markdown="1">\n`b` *c* [d](e "f")\n</div>\n\nA.', [(_P, "◊ c d"), (_P, "A.")], id="element with Markdown"),
        pytest.param("<section markdown>\n# A\n</section>", [("title", "A")], id="short attribute"),
        pytest.param("<DIV>\n*a*\n</DIV>\n\n<Table>\n*b*\n</Table>", [(_P, "*a*"), (_P, "*b*")], id="HTML in capitals"),
        pytest.param("A <Foo>b</Foo>\n<Bar>c</Bar>", [(_P, "A b c")], id="in a line"),
        pytest.param('<Tabs>\n  <Tab name="a">\n    A *b*.\n\n    C.\n  </Tab>\n  <Tab>\n    - D\n  </Tab>\n</Tabs>\n\nE.', [(_P, "A b."), (_P, "C."), ("list-item", "D"), (_P, "E.")], id="indented by two"),
        pytest.param("<Steps>\n    <Step>\n\n        A.\n\n        ```\n        let a\n        ```\n    </Step>\n    B.\n</Steps>\n\n    code", [(_P, "A."), (_P, "B.")], id="indented by four"),
        pytest.param("<Break />\n\n    let a\n\nA.", [(_P, "A.")], id="code after a component"),
    ],
)  # fmt: skip
def test_components(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source) == blocks


def test_code_in_bold_is_code() -> None:
    document = read("`a#` **```\nb\n```**\n```\nc d\n```\n\nE.", "a.md")
    assert [word.text for word in document.words] == ["E"]


_LINES = st.lists(
    st.sampled_from(
        '!!! note|=== "é"|??? x "y"|    |\n|\r\n|::: a b|:::|///|/// a \u2502 b|a|> |:b:|[[a]](b)|<Tab>|<Tab\n|</Tab>'
        '|<div markdown="1">|```**|**```|- '.split("|")
    ),
    max_size=20,
).map("".join)


@given(_LINES)
def test_every_character_keeps_its_place(source: str) -> None:
    text = commonmark(source)
    assert len(text) == len(source)
    assert all(a == b for a, b in zip(text, source, strict=True) if a in "\r\n")
