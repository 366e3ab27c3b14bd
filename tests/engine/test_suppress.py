"""Stet: what an editor lets stand is not reported, and what is let stand in vain is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_for_tests import article, corrected, replacing, run

from copydesk.desk import Fixing
from copydesk.problem import Problem, edited
from copydesk.stetting import stet
from copydesk.suppress import UNUSED, Standing, Stet, let_stand
from copydesk.text.lines import Position
from copydesk.text.span import Span

_RULES = (replacing("bad_x", "x", "", family="letters"), replacing("bad_y", "y", "", family="letters"))
_IN_VAIN = "This stet silences nothing: no problem of {} is in its reach"

_MEANT = "; did you mean “bad-y”?"
_NO_COLON = "A stet names what it lets stand after a colon"
_TAKES = "; “stet” in the front matter takes a rule or a list of rules"
_TAKES_IN_FIELDS = "; “stet” in the fields at the top takes a rule or a list of rules"


def _found(source: str, path: str = "a.md", ignore: tuple[str, ...] = ()) -> list[str]:
    """What is found, in order: the letter, or the message of a stet in vain."""
    problems = run(source, *_RULES, path=path, ignore=ignore, fixing=Fixing()).problems
    return [problem.message if problem.rule == UNUSED else problem.excerpt.marked for problem in problems]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("x y <!-- stet: bad-x -->\n\nx", ["y", "x"], id="a rule"),
        pytest.param("<!-- stet: bad-x --> x y\nx", ["y", "x"], id="before the words"),
        pytest.param("x y <!-- stet: letters -->", [], id="a family"),
        pytest.param("x y <!-- stet: bad-x, bad-y -->", [], id="two rules with a comma"),
        pytest.param("x y <!-- stet:bad-x bad-y-->", [], id="two rules with a space"),
        pytest.param("x y <!-- stet -->", [], id="whatever is found"),
        pytest.param("x <!-- STET: bad-x -->", [], id="in capitals"),
        pytest.param("x **y x** <!-- stet: bad-x --> y", ["y", "y"], id="inside the line"),
        pytest.param("# x <!-- stet: bad-x -->\n\nx", ["x"], id="in a heading"),
        pytest.param("- x <!-- stet -->\n- x", ["x"], id="in an item"),
        pytest.param("|a|\n|-|\n|x <!-- stet -->|\n|x|", ["x"], id="in a table"),
        pytest.param("x <!-- remark -->, x <!-- stets -->, x <!-- stet it is -->", ["x"] * 3, id="other comments"),
    ],
)
def test_stet_in_a_line_is_for_the_line(source: str, found: list[str]) -> None:
    assert _found(source) == found


def test_stet_is_for_what_is_missing_at_the_beginning_of_the_line_too() -> None:
    missing = replacing("missing", r"(?=z)", "“")
    assert tuple(run("z <!-- stet -->", missing, fixing=Fixing()).problems) == ()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("<!-- stet: bad-x -->\n\nx\nx y\n\nx", ["y", "x"], id="with an empty line between"),
        pytest.param("<!-- stet: bad-x -->\nx\nx y\n\nx", ["y", "x"], id="without"),
        pytest.param("x\n<!-- stet: bad-x -->\nx", ["x"], id="after another line"),
        pytest.param("x\r\n\r\n<!-- stet: bad-x -->\r\n\r\nx\r\n\r\nx", ["x", "x"], id="line ends of Windows"),
        pytest.param("> <!-- stet: bad-x -->\n> x\n> x\n>\n> x", ["x"], id="in a quote"),
        pytest.param("- <!-- stet: bad-x -->\n  x\n- x", ["x"], id="in an item"),
        pytest.param("1. a\n\n   <!-- stet: bad-x -->\n   x\n2. x", ["x"], id="in a numbered item"),
        pytest.param("---\ntitle: x\n---\n<!-- stet: bad-x -->\n\nx", ["x"], id="after front matter"),
        pytest.param(
            "<!-- stet: bad-x -->\n\n| x | y |\n|---|---|\n| a | x |\n\n| a | x |\n|---|---|\n| b | b |\n",
            ["y", "x"],
            id="above a table, of which there are two",
        ),
    ],
)
def test_stet_on_a_line_of_its_own_is_for_the_next_block(source: str, found: list[str]) -> None:
    assert _found(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("x\n\n<!-- stet: off bad-x -->\n\nx y\n\n<!-- stet: on -->\n\nx", ["x", "y", "x"], id="a rule"),
        pytest.param("<!-- stet: off -->\n\nx y\n\n<!-- stet: on -->\n\nx y", ["x", "y"], id="everything"),
        pytest.param("<!-- stet: off letters -->\n\nx y", [], id="a family, up to the end of the file"),
        pytest.param("x <!-- stet: off --> x <!-- stet: on --> x", ["x", "x"], id="inside a line"),
        pytest.param("<!-- stet: off bad-x -->\n\nx\n\n<!-- stet: on bad-x -->\n\nx", ["x"], id="on for that rule"),
        pytest.param("<!-- stet: off bad-x -->\n\nx\n\n<!-- stet: on bad-y -->\n\nx", [], id="on for another rule"),
        pytest.param(
            "<!-- stet: off bad-x, bad-y -->\n\nx y\n\n<!-- stet: on bad-x -->\n\nx y",
            ["x"],
            id="off for two, on for one",
        ),
        pytest.param("<!-- stet: on -->\n\nx", ["x"], id="on without off"),
    ],
)
def test_stet_off_and_on(source: str, found: list[str]) -> None:
    assert _found(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("---\nstet: [bad-x]\n---\nx y", ["y"], id="a list"),
        pytest.param("---\nstet:\n  - bad-x\n---\nx y", ["y"], id="a list, an item a line"),
        pytest.param("---\ntitle: A\nstet:\n- bad-x\ndraft: true\n---\nx y", ["y"], id="a list between other keys"),
        pytest.param("---\nstet: letters\n---\nx y", [], id="one name"),
        pytest.param('+++\nstet = ["bad-x"]\n+++\nx y', ["y"], id="TOML"),
        pytest.param("---\nstet: [bad-x]\ntitle: x\n---\ny", ["y"], id="the title too"),
        pytest.param("---\nstet: [bad-x]\n---\nz", [], id="in vain: it may be for what comes"),
        pytest.param(
            "---\nstet: true\n---\nx", [f"There is no rule or family “true”{_TAKES}", "x"], id="a truth value"
        ),
        pytest.param(
            "---\nstet: {a: 1}\n---\nx", [f'There is no rule or family “{{"a": 1}}”{_TAKES}', "x"], id="a table"
        ),
        pytest.param("+++\nstet = 3\n+++\nx", [f"There is no rule or family “3”{_TAKES}", "x"], id="a number in TOML"),
        pytest.param("---\nstet:\n---\nx", ["x"], id="nothing"),
        pytest.param(
            "---\nstet: bad-z\n---\nx", [f"There is no rule or family “bad-z”{_MEANT}", "x"], id="no such rule"
        ),
        pytest.param(
            "---\nstet: [bad-x, bad-z]\n---\nx", [f"There is no rule or family “bad-z”{_MEANT}"], id="one of two"
        ),
    ],
)
def test_stet_in_front_matter_is_for_the_file(source: str, found: list[str]) -> None:
    assert _found(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param(":stet: bad-x\n\nx y", ["y"], id="a rule"),
        pytest.param("\ufeff:stet: 3\n\nx", [f"There is no rule or family “3”{_TAKES_IN_FIELDS}", "x"], id="no name"),
        pytest.param("---\nstet: 3\n---\n\nx", [f"There is no rule or family “3”{_TAKES}", "x"], id="front matter"),
    ],
)
def test_stet_among_the_fields_of_restructuredtext_is_for_the_file(source: str, found: list[str]) -> None:
    assert _found(source, "a.rst") == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("x [sic] y", ["y"], id="after the word"),
        pytest.param("“x” (sic), x", ["x"], id="after a quotation mark, in round brackets"),
        pytest.param("x's [sic] y", ["y"], id="after a possessive"),
        pytest.param("x&rsquo;s [sic] y", ["y"], id="after a possessive with an entity"),
        pytest.param("**x** [sic] y", ["y"], id="after markup"),
        pytest.param("<b>x</b>&nbsp;[sic] y", ["y"], id="after a tag and a no-break space"),
        pytest.param("x [*sic*] y", ["y"], id="in italics"),
        pytest.param("x [<i>Sic</i>] y (sic!)", [], id="in italics of HTML, with a mark"),
        pytest.param(r"x \[sic\] y", ["y"], id="with brackets escaped"),
        pytest.param("x was there [sic] y", ["x", "y"], id="not for a word before"),
        pytest.param("x (sick) [sic", ["x"], id="not without its brackets"),
    ],
)
def test_sic(source: str, found: list[str]) -> None:
    assert _found(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("z <!-- stet: bad-x -->", [_IN_VAIN.format("“bad-x”")], id="a rule"),
        pytest.param("z <!-- stet -->", [_IN_VAIN.format("any rule")], id="everything"),
        pytest.param("x <!-- stet: bad-x, bad-y -->", [_IN_VAIN.format("“bad-y”")], id="one of two"),
        pytest.param("z <!-- stet: bad-z -->", [f"There is no rule or family “bad-z”{_MEANT}"], id="no such rule"),
        pytest.param(
            "x <!-- stet: bad-x bad-z -->", [f"There is no rule or family “bad-z”{_MEANT}"], id="no such rule, of two"
        ),
        pytest.param("z <!-- stet: zebra -->", ["There is no rule or family “zebra”"], id="a name like no rule"),
        pytest.param("x <!-- stet bad-x -->", ["x", f"{_NO_COLON}: stet: bad-x"], id="no colon"),
        pytest.param("x <!-- Stet off letters -->", ["x", f"{_NO_COLON}: stet: off letters"], id="no colon after off"),
        pytest.param("x <!-- stet off -->", ["x", f"{_NO_COLON}: stet: off"], id="off, without a colon"),
        pytest.param("x <!-- stet as Ann wrote it -->", ["x"], id="a remark that begins with stet"),
        pytest.param("x <!-- stet bad-x was right -->", ["x"], id="a remark with a rule in it"),
        pytest.param("<!-- stet: off bad-x -->\n\nz", [_IN_VAIN.format("“bad-x”")], id="a stretch"),
        pytest.param("x <!-- stet: bad-x -->\n\nx <!-- stet: bad-x -->", [], id="neither of two of a kind"),
        pytest.param("z\n\n<!-- stet -->", [_IN_VAIN.format("any rule")], id="at the end of the file"),
    ],
)
def test_stet_in_vain_is_reported(source: str, found: list[str]) -> None:
    assert _found(source) == found


def test_report_of_a_stet_in_vain_stands_at_its_comment() -> None:
    (problem,) = run("\ufeff𝔘 <!-- stet: bad-x -->", *_RULES).problems
    assert (problem.start.line, problem.start.column, problem.end.column) == (1, 3, 23)


@pytest.mark.parametrize(
    ("source", "place", "marked"),
    [
        pytest.param("---\ntitle: bad-z\nstet: [bad-x, bad-z]\n---\nx", (3, 15), "bad-z", id="YAML"),
        pytest.param("---\nstet:\n  - bad-x\n  - bad-z\n---\nx", (4, 5), "bad-z", id="a list over several lines"),
        pytest.param('\ufeff+++\r\nstet = ["bad-z"]\r\n+++\r\nx', (2, 10), "bad-z", id="TOML"),
        pytest.param('{"title": "A", "stet": ["bad-z"]}\nx', (1, 26), "bad-z", id="JSON"),
        pytest.param("---\nstet: {a: 1}\n---\nx", (2, 6), "", id="what is no name"),
        pytest.param("---\n? stet\n: bad-z\n---\nx", (1, 1), "", id="a key that is written in another way"),
    ],
)
def test_report_of_an_unknown_name_in_front_matter_stands_at_the_name(
    source: str, place: tuple[int, int], marked: str
) -> None:
    problem = run(source, *_RULES).problems[0]
    assert (problem.start.line, problem.start.column) == place
    assert source[problem.start.offset : problem.end.offset] == marked


def test_stet_in_html_and_plain_text() -> None:
    assert _found("<p>x</p> <!-- stet: bad-x -->\n<p>x", "a.html") == ["x"]
    assert _found("<!-- stet: bad-x -->\n<p>x\nx</p><p>x", "a.html") == ["x"]
    assert _found("<p>\n<!-- stet: bad-x -->\nx y\n</p>\n\n<p>x</p>", "a.html") == ["y", "x"]
    assert _found("<ul><li>\n<!-- stet -->\nx\n<li>x</ul>", "a.html") == ["x"]
    assert _found("<p>\n<!-- stet: bad-x -->\nx\n</p>\n\nx") == ["x"]
    assert _found("x y. <!-- stet: bad-x -->\nx.", "a.txt") == ["y", "x"]
    assert _found("<!-- stet: bad-x -->\nx y.\nx.", "a.txt") == ["y", "x"]


def test_stet_for_a_rule_that_did_not_run_is_not_in_vain() -> None:
    assert _found("z <!-- stet: bad-x -->", ignore=("bad-x",)) == []


@pytest.mark.parametrize("name", [UNUSED, "stet"])
def test_report_of_stets_in_vain_can_be_switched_off(name: str) -> None:
    assert _found("z <!-- stet: bad-x -->", ignore=(name,)) == []


def test_what_is_let_stand_is_not_corrected() -> None:
    assert corrected("x y <!-- stet: bad-x -->", *_RULES) == "x  <!-- stet: bad-x -->"


def test_a_problem_at_a_point_is_let_stand_too() -> None:
    missing = replacing("missing", "(?=end)", "the ")
    assert run("end <!-- stet: missing -->", missing).problems == ()


_PROBLEM = run("x", replacing("bad_x", "x", "", family="letters"), fixing=Fixing()).problems[0]


def _problem(rule: str, start: int, length: int) -> Problem:
    at = Position(start, 1, start + 1), Position(start + length, 1, start + length + 1)
    return _PROBLEM._replace(rule=rule, start=at[0], end=at[1])


@given(
    st.lists(
        st.builds(_problem, st.sampled_from(["bad-x", "bad-y"]), st.integers(0, 20), st.integers(0, 5)), max_size=9
    ),
    st.lists(
        st.tuples(st.sampled_from([(), ("bad-x",), ("letters",), ("other",)]), st.integers(0, 20), st.integers(0, 9)),
        max_size=9,
    ),
)
def test_many_at_once_are_as_one_by_one(
    problems: list[Problem], written: list[tuple[tuple[str, ...], int, int]]
) -> None:
    stets = [Standing(Stet(names, Span(start, start + length), None), _PROBLEM) for names, start, length in written]
    kept, left = let_stand(problems, stets)
    assert kept == [problem for problem in problems if not any(each.stet.silences(problem) for each in stets)]
    used = [any(each.stet.silences(problem) for problem in problems) for each in stets]
    assert [each.problem is None for each in left] == used


def test_correction_is_made_though_a_stet_is_in_vain_then() -> None:
    whole = replacing("whole", "teh cat", "a cat", "unsafe")
    source = "teh cat <!-- stet: whole -->"
    assert corrected(source, replacing("typo", "teh", "the"), whole) == "the cat <!-- stet: whole -->"


@pytest.mark.parametrize(
    ("path", "text", "after"),
    [
        pytest.param("a.md", "It did cry.\n", "It did cry. <!-- stet: shout -->\n", id="Markdown"),
        pytest.param("a.mdx", "It did cry.\n", "It did cry. {/* stet: shout */}\n", id="MDX"),
        pytest.param("a.rst", "It did cry.\n", ".. stet: shout\n\nIt did cry.\n", id="reStructuredText"),
        pytest.param(
            "a.rst", "- One.\n\n  It did cry.\n", "- One.\n\n  .. stet: shout\n\n  It did cry.\n", id="in a list"
        ),
        pytest.param(
            "a.rst", "One.\n\nDid cry\n=======\n", "One.\n\n.. stet: shout\n\nDid cry\n=======\n", id="a heading"
        ),
        pytest.param(
            "a.md",
            "| a | b |\n|---|---|\n| *did cry* | c |\n",
            "| a | b |\n|---|---|\n| *did cry* <!-- stet: shout --> | c |\n",
            id="a cell",
        ),
        pytest.param(
            "a.md",
            "It did cry  \nand went.\n",
            "<!-- stet: shout -->\nIt did cry  \nand went.\n",
            id="a line end that readers see",
        ),
    ],
)
def test_stet_is_written_as_its_format_has_comments(path: str, text: str, after: str) -> None:
    shout = replacing("shout", "cry", "weep")
    (problem,) = run(text, shout, path=path, fixing=Fixing()).problems
    written = stet(text, problem, article(path, shout))
    assert written
    assert edited(text, [written]) == after
