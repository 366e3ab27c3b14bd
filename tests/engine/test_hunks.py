"""What a patch touched, held against patches that git made and texts that were edited at random."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_for_tests import replacing, run

from copydesk.desk import Fixing
from copydesk.hunks import WHOLE, Touched, touched

_TYPO = replacing("typo", "teh", "the")


def _lines(patch: str) -> list[tuple[str | None, str | None, list[int], list[int]]]:
    return [(old, new, sorted(what.lines), sorted(what.gaps)) for old, new, what in touched(patch.encode())]


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(
            "diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@ x\n-a\n+b\n@@ -7,2 +6,0 @@\n-c\n-d\n@@ -9,0 +8,2 @@\n+e\n+f\n",
            [("a.md", "a.md", [3, 8, 9], [6])], id="lines that are changed, taken out and added",
        ),
        pytest.param(
            "--- /dev/null\n+++ b/a b.md\t\n@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file\n",
            [(None, "a b.md", [1, 2], [])], id="a new file with a space in its name",
        ),
        pytest.param(
            "--- a/a.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n", [("a.md", None, [], [0])], id="a file that is gone",
        ),
        pytest.param(
            '--- "a/\\303\\251\\t\\".md"\n+++ "b/\\303\\274\\n.md"\n@@ -1 +1 @@\n-a\n+b\n',
            [('é\t".md', "ü\n.md", [1], [])], id="names that git writes as C does",
        ),
        pytest.param(
            "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n--- a/b.md\n-@@ -1 +1 @@\n+++ b/b.md\n+@@ -9 +9 @@\n",
            [("a.md", "a.md", [1, 2], [])], id="lines of an article that look like a patch",
        ),
        pytest.param(
            "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n@@ -3 +3 @@\n-c\n+d\n",
            [("a.md", "a.md", [1, 3], [])], id="a line end that was missing",
        ),
        pytest.param(
            "--- a/a.md\n+++ b/a.md\n@@ -4,6 +4,5 @@\n a\n-b\n+c\n+d\n e\n-f\n-g\n h\n",
            [("a.md", "a.md", [5, 6], [7])],
            id="lines around the change, as git shows them for submodules",
        ),
        pytest.param(
            "diff --git a/b.md b/c.md\nsimilarity index 100%\nrename from b.md\nrename to c.md\n", [], id="a name alone",
        ),
    ],
)  # fmt: skip
def test_patch(patch: str, expected: list[object]) -> None:
    assert _lines(patch) == expected


_SOURCE = "The teh 1.\nThe teh 2.\n\nA teh\nteh 3.\n"


@pytest.mark.parametrize(
    ("what", "lines"),
    [
        pytest.param(Touched(), [], id="nothing"),
        pytest.param(WHOLE, [1, 2, 4, 5], id="everything"),
        pytest.param(Touched(frozenset({2, 3})), [2], id="a line"),
        pytest.param(Touched(gaps=frozenset({0, 1, 2, 3, 4, 5})), [], id="gaps between problems"),
    ],
)
def test_problems_on_touched_lines(what: Touched, lines: list[int]) -> None:
    problems = run(_SOURCE, _TYPO, fixing=Fixing()).problems
    assert [problem.start.line for problem in what.filtered(_SOURCE, problems)] == lines


@pytest.mark.parametrize(("gap", "counts"), [(0, False), (1, True), (2, False)])
def test_problem_across_a_gap_counts(gap: int, counts: bool) -> None:
    source = "The bridge\r\nfell down.\r\nIt did.\r\n"
    problems = run(source, replacing("fell", r"bridge\sfell", ""), fixing=Fixing()).problems
    assert bool(Touched(gaps=frozenset({gap})).filtered(source, problems)) is counts


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.sampled_from(["", "X", "X\nY\n"])), max_size=8),
    st.sampled_from(["\n", "\n\n"]),
)
def test_touched_lines_are_carried_over_corrections(lines: list[tuple[str, bool, str]], end: str) -> None:
    """Each line is a letter and its number; a correction of touched lines appends to them or takes them in two."""
    before = "".join(f"{letter}{number}{end}" for number, (letter, _, _) in enumerate(lines))
    after = "".join(f"{a}{n}{more if is_touched else ''}{end}" for n, (a, is_touched, more) in enumerate(lines))
    what = Touched(frozenset(1 + n * len(end) for n, (_, is_touched, _) in enumerate(lines) if is_touched))
    wanted = {f"{letter}{number}" for number, (letter, is_touched, _) in enumerate(lines) if is_touched}
    carried = [after.split("\n")[line - 1] for line in what.carried(before, after).lines]
    untouched = {f"{letter}{number}" for number, (letter, is_touched, _) in enumerate(lines) if not is_touched}
    assert untouched.isdisjoint(carried)
    assert {line.rstrip("X") for line in carried} - {"", "Y"} == wanted


def test_corrections_of_a_long_text_are_held_against_it_in_no_time() -> None:
    before = "".join(f"Line {number}.\n\n" for number in range(20_000))
    after = before.replace("Line 5.", "Line five.").replace("Line 19995.", "Line six.")
    start = time.process_time()
    assert Touched(frozenset({11, 15, 39_991})).carried(before, after) == Touched(frozenset({11, 15, 39_991}))
    assert time.process_time() - start < 2
