"""Fixes: what is asked for changes, and not a byte besides."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rules_for_tests import corrected, replacing, run
from writing import HTML, MARKDOWN, PLAIN, SNIPPETS, Written

from copydesk import Document, Edit, Finding, Fix, rule
from copydesk.desk import Fixing
from copydesk.finding import Severity
from copydesk.fix import until_stable
from copydesk.problem import Problem, SourceEdit, edited, one_per_slip
from copydesk.text.span import Span

_SHOUT = replacing("shout", "a", "QQ")
_GONE = replacing("gone", "gone", "", "unsafe")


@given(st.one_of(MARKDOWN, HTML, PLAIN, SNIPPETS.map(Written)), st.sampled_from(["a.md", "a.html", "a.txt"]))
@settings(max_examples=200)
def test_bytes_outside_the_edits_stay_as_they_are(written: Written, path: str) -> None:
    text = corrected(written.source, _SHOUT, path=path)
    assert text.replace("QQ", "a") == written.source
    assert corrected(text, _SHOUT, path=path) == text


@given(st.text("ab\n", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), st.text("XY"))))
def test_edits_change_only_their_own_spans(source: str, wanted: list[tuple[int, int, str]]) -> None:
    edits, end = [], 0
    for start, length, text in sorted(wanted):
        if end <= start and start + length <= len(source):
            edits.append(SourceEdit(Span(start, start + length), text))
            end = start + length + 1
    kept = "".join(letter for i, letter in enumerate(source) if not any(e.span.start <= i < e.span.end for e in edits))
    assert edited(source, reversed(edits)).replace("X", "").replace("Y", "") == kept


@pytest.mark.parametrize(
    ("source", "after"),
    [
        pytest.param("It is gone now.", "It is  now.", id="words among words"),
        pytest.param("A\n\ngone\n\nB\n", "A\n\nB\n", id="a block goes with the empty line after it"),
        pytest.param("gone\n\nB\n", "B\n", id="so does the first block"),
        pytest.param("A\n\ngone\n", "A\n", id="the last block goes with the empty line before it"),
        pytest.param("A\n\ngone", "A\n", id="without a final line end too"),
        pytest.param("gone", "", id="the only block"),
        pytest.param("A\r\n\r\ngone\r\n\r\nB\r\n", "A\r\n\r\nB\r\n", id="line ends of Windows stay"),
        pytest.param("A\r\n\r\ngone\r\n", "A\r\n", id="at the end of the file too"),
        pytest.param("\ufeffgone\n\nB\n", "\ufeffB\n", id="the byte order mark stays"),
        pytest.param("A\n\u00a0\ngone\n\u00a0\nB\n", "A\n\u00a0\n\u00a0\nB\n", id="a no-break space is no empty line"),
        pytest.param("# A\ngone\n# B\n", "# A\n# B\n", id="a block without empty lines"),
        pytest.param("A\n\n> gone\n\nB\n", "A\n\nB\n", id="a quote goes with its mark"),
        pytest.param("A\n\ngone\n====\n\nB\n", "A\n\nB\n", id="a heading goes with its underline"),
        pytest.param("- a\n- gone\n- b\n", "- a\n- b\n", id="an item goes with its mark"),
        pytest.param("- gone\n\n  a\n", "- gone\n\n  a\n", id="not if that would take the next paragraph out of the list"),
        pytest.param("gone ![A](b)", "gone ![A](b)", id="not if a line would be left without words"),
        pytest.param("| gone | b |\n|---|---|\n", "|| b |\n|---|---|\n", id="a cell without its table"),
        pytest.param("a | b\n--|--\nc | gone\nd | e\n", "a | b\n--|--\nc |\nd | e\n", id="the last cell without its line end"),
        pytest.param("---\ntitle: gone\nx: 1\n---\nA", "---\nx: 1\n---\nA", id="a title with its field"),
    ],
)  # fmt: skip
def test_what_is_taken_out_of_markdown(source: str, after: str) -> None:
    assert corrected(source, _GONE) == after


@pytest.mark.parametrize(
    ("source", "after"),
    [
        pytest.param("<p>A</p><p class=x>gone</p><p>B</p>", "<p>A</p><p>B</p>", id="an element"),
        pytest.param("<ul>\n  <li>gone</li>\n  <li>b</li>\n</ul>", "<ul>\n  <li>b</li>\n</ul>", id="with its line"),
        pytest.param(
            "<p>A</p>\n\n<p>gone</p>\n\n<p>B</p>\n", "<p>A</p>\n\n<p>B</p>\n", id="with the empty line after it"
        ),
        pytest.param("<p>A<p>gone<p>B", "<p>A<p>B", id="without an end tag"),
        pytest.param("<p>A<br><br>gone</p>", "<p>A<br><br></p>", id="a part of an element"),
        pytest.param("<div>gone<p>A</p></div>", "<div><p>A</p></div>", id="text beside an element"),
        pytest.param("<p>A <b>gone</b></p>", "<p>A <b>gone</b></p>", id="not if an element would be left empty"),
    ],
)
def test_what_is_taken_out_of_html(source: str, after: str) -> None:
    assert corrected(source, _GONE, path="a.html") == after


@pytest.mark.parametrize(
    ("source", "after"),
    [
        pytest.param("A.\n\ngone\n\nB.", "A.\n\nB.", id="a paragraph"),
        pytest.param("A.\ngone\nB.\n", "A.\nB.\n", id="a line"),
        pytest.param("A.\r\n\r\ngone", "A.\r\n", id="the last one"),
    ],
)
def test_what_is_taken_out_of_plain_text(source: str, after: str) -> None:
    assert corrected(source, _GONE, path="a.txt") == after


def test_safe_fixes_leave_unsafe_ones_for_a_person() -> None:
    result = run("a gone", _SHOUT, _GONE, fixing=Fixing(safe=True))
    after = result.change.after if result.change else ""
    assert (after, [problem.rule for problem in result.problems]) == ("QQ gone", ["gone"])


def test_remarks_are_left_for_a_person() -> None:
    remark = replacing("remark", "b", "c", severity="info")
    assert corrected("a b", _SHOUT, remark) == "QQ b"
    assert [problem.rule for problem in run("a b", _SHOUT, remark).problems] == ["remark"]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        pytest.param(("b", "c", "warning"), ["graver"], id="the same place and correction: the graver one tells"),
        pytest.param(("b", "d", "warning"), ["another", "graver"], id="another correction"),
        pytest.param(("b|a", "c", "warning"), ["another", "graver"], id="another place besides"),
        pytest.param(("b", "c", "error"), ["another"], id="of equals the first by name"),
        pytest.param(("a b", "a c", "warning"), ["graver"], id="the same letters, and a word beside them"),
        pytest.param(("a b", "d c", "warning"), ["another", "graver"], id="the same letters, and others"),
    ],
)
def test_rules_that_see_one_slip_tell_of_it_once(other: tuple[str, str, Severity], told: list[str]) -> None:
    wrong, right, severity = other
    rules = (replacing("graver", "b", "c", severity="error"), replacing("another", wrong, right, severity=severity))
    assert [problem.rule for problem in run("a b", *rules, fixing=Fixing()).problems] == told


def test_of_rules_that_see_one_slip_that_one_tells_which_corrects_it_unseen() -> None:
    unsafe, safe = replacing("first", "a b", "a c", "unsafe"), replacing("second", "b", "c", "safe")
    assert [problem.rule for problem in run("a b", unsafe, safe, fixing=Fixing()).problems] == ["second"]


def test_rule_of_a_style_tells_of_a_slip_that_another_tells_of_too() -> None:
    (ours,) = run("a b", replacing("other", "b", "c"), fixing=Fixing()).problems
    styles = ours._replace(rule="house.other")
    assert [*one_per_slip([ours, styles])] == [styles, ours]


@pytest.mark.parametrize(
    ("first", "second", "after", "applied"),
    [
        pytest.param(("oob", "x"), ("ba", "y"), "fxar", ["first"], id="overlapping: the first in the text"),
        pytest.param(("ba", "y"), ("oob", "x"), "fxar", ["second"], id="whichever rule it is of"),
        pytest.param(("foo", "x"), ("bar", "y"), "xy", ["first", "second"], id="side by side: both"),
        pytest.param((r"(?<=o)(?=b)", "x"), (r"(?<=o)(?=b)", "y"), "fooxbar", ["first"], id="put in at one place: one"),
        pytest.param(("bar", "o"), ("ooo$", "x"), "fx", ["first", "second"], id="one makes way for the other"),
    ],
)
def test_order_of_fixes(first: tuple[str, str], second: tuple[str, str], after: str, applied: list[str]) -> None:
    rules = (replacing("first", *first), replacing("second", *second))
    assert corrected("foobar", *rules) == after
    assert [problem.rule for problem in run("foobar", *rules).applied] == applied


@rule(family="test")
def brackets(document: Document) -> Iterator[Finding]:
    """A pair of brackets, which is taken out."""
    start, end = document.prose.find("("), document.prose.find(")")
    if start >= 0:
        fix = Fix((Edit(Span(start, start + 1), ""), Edit(Span(end, end + 1), "")), "safe")
        yield Finding(Span(start, end + 1), "wrong", fix=fix)


def test_fix_of_two_places_does_not_hide_that_others_between_them_overlap() -> None:
    rules = (brackets, replacing("first", "o", "x"), replacing("second", "oa", "y"))
    assert corrected("A (boat) sank.", *rules) == "A bxat sank."
    assert [problem.rule for problem in run("A (boat) sank.", *rules).applied] == ["brackets", "first"]


@pytest.mark.parametrize(
    ("rules", "most"),
    [
        pytest.param([("ping", "pong"), ("pong", "ping")], 2, id="two rules that undo each other"),
        pytest.param([("ping", "pong"), ("pong", "pang"), ("pang", "ping")], 3, id="three in a circle"),
        pytest.param([("ping", "pong pong"), ("pong", "pang"), ("pang", "ping")], 0, id="they make ever more of it"),
        pytest.param([("ping", "ping ping")], 0, id="a rule that feeds itself"),
    ],
)
def test_rules_that_are_never_content_come_to_an_end(rules: list[tuple[str, str]], most: int) -> None:
    made = [replacing(f"rule_{index}", *rule) for index, rule in enumerate(rules)]
    assert len(run("ping", *made).applied) == most
    assert corrected("ping", *made) == "ping"


def test_correction_that_lets_another_be_seen_is_followed_by_it() -> None:
    rules = [replacing(f"rule_{each}", str(each), str(each + 1)) for each in range(1, 9)]
    assert corrected("Step 1", *rules) == "Step 9"


@pytest.mark.parametrize(
    ("source", "after"),
    [
        pytest.param("a b", "QQ b", id="the harmless one is applied, the other is not"),
        pytest.param("b b", "b b", id="though there are more of them"),
        pytest.param("bx", "x", id="unless the problem that it makes is corrected, too"),
    ],
)
def test_fix_that_would_make_a_new_problem_is_not_applied(source: str, after: str) -> None:
    making = replacing("making", "b", "c", "unsafe")
    found = (replacing("found", r"c(?!x)", "", severity="info"), replacing("corrected", "cx", "x"))
    assert corrected(source, _SHOUT, making, *found) == after


def test_one_harmful_fix_among_many_is_found_in_a_few_looks() -> None:
    rules = (_SHOUT, replacing("making", "b", "c", "unsafe"), replacing("found", "c", "", severity="info"))
    texts: list[str] = []

    def check(text: str) -> Sequence[Problem]:
        texts.append(text)
        return run(text, *rules, fixing=Fixing()).problems

    fixed = until_stable(
        "a " * 50 + "b " + "a " * 50, check("a " * 50 + "b " + "a " * 50), check, unsafe=True, least="warning"
    )
    assert fixed.source == "QQ " * 50 + "b " + "QQ " * 50
    assert len(texts) < 30
