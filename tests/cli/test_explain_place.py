"""`copydesk explain PATH:LINE:COLUMN`: which rules looked, what decided, and why they are silent."""

import pytest
from desks import Desk

_WRONG = "It could of been.\n"
_FOUND = "“could of been” should be “could have been”"


@pytest.mark.parametrize(
    ("text", "settings", "place", "expected"),
    [
        pytest.param(_WRONG, "", "1:4", "could-of reports it as an error", id="a problem"),
        pytest.param(_WRONG, "", "1", "could-of reports it as an error", id="a line with a problem"),
        pytest.param(_WRONG, "", "1:1", "a.md:1:1: “It” in a paragraph", id="beside a problem"),
        pytest.param(f"# {_WRONG}", "", "1:6", "a.md:1:6: “could” in a title", id="a title"),
        pytest.param("It could of been. <!-- stet: could-of -->\n", "", "1:4",
                     "could-of would find it, but the stet on line 1 lets it stand", id="a stet"),
        pytest.param("---\nstet: [could-of]\n---\nIt could of been.\n", "", "4:4",
                     "could-of would find it, but the stet in the front matter lets it stand", id="a stet for the file"),
        pytest.param("It could of been [sic].\n", "", "1:4",
                     "could-of would find it, but “[sic]” stands after it", id="sic"),
        pytest.param(_WRONG, 'ignore = ["could-of"]', "1:4",
                     "could-of would find it, but “could-of” is ignored by copydesk.toml", id="an ignored rule"),
        pytest.param(_WRONG, 'ignore = ["spelling"]', "1:4",
                     "could-of would find it, but “spelling” is ignored by copydesk.toml", id="an ignored family"),
        pytest.param(_WRONG, 'select = ["names"]', "1:4",
                     "could-of would find it, but copydesk.toml selects other rules", id="other rules selected"),
        pytest.param(_WRONG, '[per-file-ignores]\n"a.*" = ["could-of"]', "1:4",
                     "could-of would find it, but per-file-ignores of copydesk.toml leave it out of\n“a.*”",
                     id="ignored in the file"),
        pytest.param("It was an historic day.\n", "", "1:9",
                     "an-historic would find it, but it is off by default", id="off by default"),
        pytest.param(_WRONG, '[rules.could-of]\nseverity = "info"', "1:4",
                     "could-of reports it as a remark", id="a milder severity"),
        pytest.param("They know each others names.\n", "", "1:17",
                     "missing-apostrophe would find it, but word-confusion reports it", id="two rules, one slip"),
        pytest.param("See `could of been`.\n", "", "1:8",
                     "a.md:1:8: code, an address or the like in a paragraph", id="code"),
        pytest.param("It *could* be.\n<!-- x -->\n", "", "2:3", "a.md:2:3 is not read by anybody", id="a comment"),
        pytest.param(_WRONG, 'exclude = ["a.md"]', "1:4",
                     "a.md is excluded by copydesk.toml, so no rule looks at it", id="an excluded file"),
        pytest.param("They met in Chernihiv.\n", "", "1:14",
                     "name-typo is silent: “Chernihiv” is in places.tsv: Chernihiv", id="a list of names decides"),
        pytest.param("They met Ulfgrim’s men.\n", "", "1:11", "name-typo is silent: “Ulfgrim” is in no list",
                     id="no list holds the name"),
        pytest.param("They met Ulfgrim’s men.\n", 'names = "names.toml"', "1:11",
                     "“Ulfgrim” is accepted in the newsroom’s names", id="the newsroom's names decide"),
        pytest.param("They met the minister.\n", "", "1:14",
                     "misspelling is silent: “minister” is in the list of words", id="a list decides"),
        pytest.param("En la primavera.\n", 'language = "es"', "1:7",
                     "misspelling is silent: “primavera” is in the list of words", id="a list of another language"),
    ],
)  # fmt: skip
def test_what_is_told(text: str, settings: str, place: str, expected: str, desk: Desk) -> None:
    desk.write("a.md", text)
    desk.write("copydesk.toml", settings)
    desk.write("names.toml", 'accept = ["Ulfgrim"]' if "names.toml" in settings else "")
    done = desk.run("explain", f"a.md:{place}")
    assert (done.status, done.err) == (0, "")
    assert expected in done.out


def test_evidence_and_fix_are_told(desk: Desk) -> None:
    desk.write("a.md", _WRONG)
    lines = desk.run("explain", "a.md:1:4").lines
    assert lines[:5] == [
        "a.md:1:4: “could” in a paragraph",
        "",
        "could-of reports it as an error",
        f"  {_FOUND}",
        "  It is corrected by --fix",
    ]


def test_every_rule_is_accounted_for(desk: Desk) -> None:
    desk.write("a.md", _WRONG)
    told = desk.run("explain", "a.md:1:4").out.replace("\n", " ")
    names = [line.split()[0] for line in desk.run("rules").lines if line.startswith("  ")]
    assert [name for name in names if f" {name}" not in f" {told}"] == []


@pytest.mark.parametrize(("line", "said"), [(1, "stands again at line 5"), (5, "already stands at line 1")])
def test_problem_is_told_at_both_of_its_places(line: int, said: str, desk: Desk) -> None:
    paragraph = "The council will meet in the old town hall on the second Friday of every month from now on."
    desk.write("a.md", f"{paragraph}\n\nBetween.\n\n{paragraph}\n")
    out = desk.run("explain", f"a.md:{line}:5").out
    assert f"duplicate-paragraph reports it as an error\n  This paragraph {said}\n" in out


def test_known_problem_is_told(desk: Desk) -> None:
    desk.write("a.md", _WRONG)
    desk.write("copydesk.toml", 'baseline = "known.jsonl"\n')
    desk.run("baseline")
    assert "could-of would find it, but the baseline knows it" in desk.run("explain", "a.md:1:4").out


def test_what_only_all_articles_show_is_told(desk: Desk) -> None:
    paragraph = (
        "The council will meet in the old town hall on the second Friday of every month until the end of the year."
    )
    desk.write("a.md", f"One.\n\n{paragraph} {paragraph.replace('council', 'board')}\n")
    desk.write("b.md", f"Two.\n\n{paragraph} {paragraph.replace('council', 'board')}\n")
    reported = desk.run("check", "--output-format", "concise", "--quiet").lines
    places = [line.split(": ")[0] for line in reported]
    assert places
    for place in places:
        assert "reports it as" in desk.run("explain", place).out


@pytest.mark.parametrize(
    ("place", "message"),
    [
        pytest.param("b.md:1:1", "copydesk: b.md: no such file\n", id="no file"),
        pytest.param("a.md:3:1", "copydesk: a.md: there is no line 3: it has 1 line\n", id="no line"),
        pytest.param("a.md:0:1", "copydesk: a.md: there is no line 0: it has 1 line\n", id="lines count from 1"),
        pytest.param("a.md:1:99", "copydesk: a.md: line 1 has no column 99: it has 17 characters\n", id="no column"),
    ],
)
def test_place_that_is_not_there(place: str, message: str, desk: Desk) -> None:
    desk.write("a.md", _WRONG)
    done = desk.run("explain", place)
    assert (done.status, done.out, done.err) == (2, "", message)


@pytest.mark.parametrize("place", ["a.md:x", "a.md:", "a.md:1:x", "a.md:1-2", "a.md:1:4 error", ":5", "a.md"])
def test_place_that_is_written_otherwise(place: str, desk: Desk) -> None:
    desk.write("a.md", _WRONG)
    done = desk.run("explain", place)
    message = f"“{place}” is no rule; for a place in an article write PATH:LINE or PATH:LINE:COLUMN"
    assert (done.status, done.out, done.err) == (2, "", f"copydesk: explain: {message}\n")


def test_place_may_be_copied_from_a_report_with_its_colon(desk: Desk) -> None:
    desk.write("a.md", _WRONG)
    (line,) = desk.run("check", "--output-format", "concise", "--quiet").lines
    assert "could-of reports it" in desk.run("explain", line.split(" ")[0]).out


def test_names_with_colons_and_spaces(desk: Desk) -> None:
    desk.write("a b:1.md", _WRONG)
    assert "could-of reports it" in desk.run("explain", "a b:1.md:1:4").out
