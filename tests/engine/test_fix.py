"""Fixes: what is asked for changes, and not a byte besides."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.config import Config
from copydesk.desk import Fixing, Result, check_text
from copydesk.finding import Edit, Finding, Fix
from copydesk.fix import edited
from copydesk.problem import SourceEdit
from copydesk.registry import Registry
from copydesk.rules import Rule, rule
from copydesk.text.document import Document
from copydesk.text.span import Span

_EVERYTHING = Fixing(safe=True, unsafe=True)


@rule(family="test")
def shout(document: Document) -> Iterator[Finding]:
    """Every “x” should be “XX”."""
    for index, letter in enumerate(document.prose):
        if letter == "x":
            span = Span(index, index + 1)
            yield Finding(span, "small", ("XX",), Fix.replace(span, "XX", "safe"))


@rule(family="test")
def foobar(document: Document) -> Iterator[Finding]:
    """“foobar” should be “foobaz”, “a  b” is one space too many, “gone” goes."""
    for wrong, right in (("foobar", "foobaz"), ("a  b", "a b"), ("gone", "")):
        start = document.prose.find(wrong)
        if start >= 0:
            span = Span(start, start + len(wrong))
            yield Finding(span, "wrong", (right,), Fix((Edit(span, right),), "unsafe"))


@rule(family="test")
def there(document: Document) -> Iterator[Finding]:
    """“ping” should be “pong”."""
    if "ping" in document.prose:
        span = Span(document.prose.index("ping"), document.prose.index("ping") + 4)
        yield Finding(span, "there", ("pong",), Fix.replace(span, "pong", "safe"))


@rule(family="test")
def back(document: Document) -> Iterator[Finding]:
    """“pong” should be “ping”."""
    if "pong" in document.prose:
        span = Span(document.prose.index("pong"), document.prose.index("pong") + 4)
        yield Finding(span, "back", ("ping",), Fix.replace(span, "ping", "safe"))


def _run(source: str, *rules: Rule, path: str = "a.md", fixing: Fixing = _EVERYTHING) -> Result:
    registry = Registry(rules, {rule.name: "test" for rule in rules})
    return check_text(source, path, registry, Config(), fixing)


@given(
    st.lists(
        st.sampled_from(["x", "é", "𝔘", "**", "&amp;", " ", "\n\n", "\r\n", "`x`", "word", "<b>", "_"]), max_size=25
    )
)
@settings(max_examples=200, deadline=None)
def test_characters_outside_the_edits_stay_as_they_are(parts: list[str]) -> None:
    source = "".join(parts)
    for path in ("a.md", "a.html", "a.txt"):
        result = _run(source, shout, path=path)
        assert result.after.replace("XX", "x") == source
        assert _run(result.after, shout, path=path).after == result.after


@given(
    st.text("ab\n", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), st.text("XY", max_size=3)))
)
def test_edits_change_only_their_own_spans(source: str, wanted: list[tuple[int, int, str]]) -> None:
    edits, end = [], 0
    for start, length, text in sorted(wanted):
        if start >= end and start + length <= len(source):
            edits.append(SourceEdit(Span(start, start + length), text))
            end = start + length + 1
    kept = "".join(letter for i, letter in enumerate(source) if not any(e.span.start <= i < e.span.end for e in edits))
    assert edited(source, edits).replace("X", "").replace("Y", "") == kept


@pytest.mark.parametrize(
    ("source", "after"),
    [
        pytest.param("A foobar here.", "A foobaz here.", id="plain words are replaced"),
        pytest.param("A foo**bar** here.", "A foo**baz** here.", id="markup inside a word stays where it is"),
        pytest.param("A foobar[^1] here.", "A foobaz[^1] here.", id="a footnote mark after it stays"),
        pytest.param("It is gone now.", "It is  now.", id="an empty text takes words out"),
        pytest.param("| gone | b |\n|---|---|\n", "|| b |\n|---|---|\n", id="a table cell goes without its table"),
        pytest.param("A\n\ngone\n\nB\n", "A\n\nB\n", id="a block goes with the empty line after it"),
        pytest.param("A\n\ngone\n", "A\n", id="the last block goes with the empty line before it"),
        pytest.param("A\n\ngone", "A\n", id="so does one without a final line end"),
        pytest.param("gone\n\nB\n", "B\n", id="the first block goes with the empty line after it"),
        pytest.param("A\r\n\r\ngone\r\n\r\nB\r\n", "A\r\n\r\nB\r\n", id="line ends of Windows stay"),
        pytest.param("A\n\xa0\ngone\n\xa0\nB\n", "A\n\xa0\n\xa0\nB\n", id="a line with a no-break space is not empty"),
        pytest.param("A\n\n> gone\n\nB\n", "A\n\nB\n", id="a quote goes with its mark"),
    ],
)  # fmt: skip
def test_markdown_is_corrected(source: str, after: str) -> None:
    assert _run(source, foobar).after == after


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("It is go*ne* now.", id="a deletion over markup"),
        pytest.param("A  \n> b", id="nothing to correct"),
    ],
)
def test_what_would_touch_markup_is_only_shown(source: str) -> None:
    assert _run(source, foobar).after == source


def test_html_element_goes_whole() -> None:
    assert _run("<p>A</p><p class=x>gone</p><p>B</p>", foobar, path="a.html").after == "<p>A</p><p>B</p>"


def test_entity_is_replaced_whole() -> None:
    assert _run("<p>foo&#98;ar</p>", foobar, path="a.html").after == "<p>foobaz</p>"


def test_safe_fixes_leave_unsafe_ones_for_a_person() -> None:
    result = _run("x foobar", shout, foobar, fixing=Fixing(safe=True))
    assert (result.after, [p.rule for p in result.problems]) == ("XX foobar", ["foobar"])


def test_rules_that_undo_each_other_come_to_an_end() -> None:
    result = _run("ping", there, back)
    assert result.after in ("ping", "pong")
    assert len(result.applied) <= 10


def test_of_overlapping_fixes_the_first_is_applied_first() -> None:
    @rule(family="test")
    def wider(document: Document) -> Iterator[Finding]:
        """“oba” should be “o ba”."""
        start = document.prose.find("oba")
        if start >= 0:
            span = Span(start, start + 3)
            yield Finding(span, "wide", fix=Fix.replace(span, "o ba", "safe"))

    assert _run("foobar", foobar, wider).after == "foo baz"
