"""Problems with two places: where they are told, what is silent, and how they move with the text."""

from collections.abc import Iterator

import pytest
from rules_for_tests import corrected, run

from copydesk import Also, Bad, Document, Finding, Fix, Good, Rule, Span, record, rule
from copydesk.desk import Fixing
from copydesk.engine import Checked
from copydesk.formats import read
from copydesk.hunks import Touched
from copydesk.problem import Problem
from copydesk.shifting import moved
from copydesk.testing import complaints


def _twice(repairs: bool) -> Rule:
    @rule(Bad("cry a [[cry]]", fixed="cry a "), Good("cry"), Good("a"), family="test")
    def echo(document: Document) -> Iterator[Finding]:
        """The word “cry” a second time.

        It is told at the second of two, which is taken out; with `repairs` the first can be taken out instead.
        """
        first = document.prose.find("cry")
        again = document.prose.find("cry", first + 1)
        if first >= 0 and again >= 0:
            one, other = Span(first, first + 3), Span(again, again + 3)
            there = Fix.replace(one if repairs else Span(first + 3, first + 4), "", "safe")
            yield Finding(other, "again", ("",), Fix.replace(other, "", "safe"), also=Also(one, "first", there))

    return echo


_ECHO = _twice(repairs=True)
_SOURCE = "cry\na\ncry\n"


def _problem(source: str = _SOURCE) -> Problem:
    (problem,) = run(source, _ECHO, fixing=Fixing()).problems
    return problem


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        pytest.param({3}, (3, "again", ("",)), id="its own place"),
        pytest.param({1, 3}, (3, "again", ("",)), id="both"),
        pytest.param({1}, (1, "first", ()), id="its second place"),
    ],
)
def test_problem_is_told_where_something_changed(lines: set[int], told: tuple[int, str, tuple[str, ...]]) -> None:
    (problem,) = Touched(frozenset(lines)).filtered(_SOURCE, [_problem()])
    assert (problem.start.line, problem.message, problem.suggestions) == told
    assert (problem.own or problem) == _problem()


def test_problem_is_left_out_where_neither_place_changed() -> None:
    assert Touched(frozenset({2})).filtered(_SOURCE, [_problem()]) == []


def test_fix_is_the_one_of_the_place() -> None:
    (turned,) = Touched(frozenset({1})).filtered(_SOURCE, [_problem()])
    assert turned.fix
    assert [edit.span for edit in turned.fix.edits] == [Span(0, 3)]
    assert turned.also
    assert turned.also.fix == _problem().fix
    assert corrected(_SOURCE, _ECHO) == "cry\na\n\n"


@pytest.mark.parametrize("source", ["cry <!-- stet: echo -->\n\ncry", "cry\n\ncry <!-- stet -->"])
def test_stet_at_either_place_silences_it(source: str) -> None:
    assert tuple(run(source, _ECHO, fixing=Fixing()).problems) == ()


def test_both_places_move_with_the_text() -> None:
    after = "b\n" + _SOURCE
    assert moved([_problem()], _SOURCE, read(after, "a.md")) == [_problem(after)]
    between = _SOURCE.replace("a", "b b")
    assert moved([_problem()], _SOURCE, read(between, "a.md")) == [_problem(between)]


@pytest.mark.parametrize("after", ["cri\na\ncry\n", "cry\na\ncri\n"])
def test_problem_whose_place_changed_is_not_carried_over(after: str) -> None:
    assert moved([_problem()], _SOURCE, read(after, "a.md")) == []


@pytest.mark.parametrize(
    ("path", "other", "later", "expected"),
    [
        ("a.md", "a.md", "b/a.md", "b/a.md"),
        ("news/a.md", "news/old/b.md", "a.md", "old/b.md"),
        ("a.md", "b.md", "../news/a.md", "../news/b.md"),
        ("news/a.md", "blog/b.md", "/home/news/a.md", "/home/blog/b.md"),
    ],
)
def test_record_is_read_from_another_folder(path: str, other: str, later: str, expected: str) -> None:
    problem = _problem()._replace(path=path)
    assert problem.also
    problem = problem._replace(also=problem.also._replace(path=other))
    (again,) = record.read(record.written(Checked((problem,)), path), later).problems
    assert again.also
    assert (again.path, again.also.path) == (later, expected)
    assert again._replace(path=path, also=again.also._replace(path=other)) == problem


def test_fix_at_the_second_place_is_held_against_the_examples() -> None:
    assert complaints(_ECHO) == []
    assert complaints(_twice(repairs=False)) == ["the fix at the second place corrects nothing: 'crya cry'"]
