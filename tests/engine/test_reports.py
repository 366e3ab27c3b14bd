"""Reports for other programs: valid in their own formats, whatever an article holds."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from sarif_pydantic import Sarif

from copydesk.finding import Safety
from copydesk.problem import Elsewhere, Excerpt, Failure, Problem, SourceEdit, SourceFix
from copydesk.report import FORMATS, Report, View, render
from copydesk.text.lines import Lines
from copydesk.text.span import Span

_SOURCE = "Überall 𝔘𝔫𝔡 𝔡𝔞𝔰: the the end.\nTwo\nlines <b>& “more”\x07.\n"


def _problem(marked: str, *edits: tuple[str, str], message: str = "“it” is wrong", safety: Safety = "safe") -> Problem:
    """A problem at the words `marked` in the source, with edits of other words."""
    start = _SOURCE.index(marked)
    lines = Lines(_SOURCE)
    return Problem(
        path="a b/ü.md",
        rule="some-rule",
        family="names",
        severity="error",
        message=message,
        start=lines.position(start),
        end=lines.position(start + len(marked)),
        excerpt=Excerpt("", marked, ""),
        suggestions=("right",),
        fix=SourceFix(tuple(_edit(old, new) for old, new in edits), safety) if edits else None,
    )


def _edit(old: str, new: str) -> SourceEdit:
    start = _SOURCE.index(old)
    return SourceEdit(Span(start, start + len(old)), new)


def _rendered(name: str, *problems: Problem) -> str:
    report = Report(problems, (), 3, "1.0", lambda _: "A fault.", lambda _: _SOURCE)
    return "\n".join(render(name, report, View()))


_PROBLEMS = (
    _problem("the the", ("the the", "the")),
    _problem("Two\nlines", message="bad \x07 “<&>”\nmessage"),
    _problem("more", ("Two", "2"), ("more", "less"), safety="unsafe"),
)


def test_columns_of_rdjson_are_bytes_of_utf_8() -> None:
    (diagnostic,) = json.loads(_rendered("rdjson", _problem("the the", ("the the", "the"))))["diagnostics"]
    before = len("Überall 𝔘𝔫𝔡 𝔡𝔞𝔰: ".encode())
    place = {"start": {"line": 1, "column": before + 1}, "end": {"line": 1, "column": before + 8}}
    assert diagnostic["location"]["range"] == place
    assert diagnostic["suggestions"] == [{"range": place, "text": "the"}]


def test_edits_that_belong_together_are_one_suggestion_of_rdjson() -> None:
    (diagnostic,) = json.loads(_rendered("rdjson", _PROBLEMS[2]))["diagnostics"]
    ((suggestion),) = diagnostic["suggestions"]
    assert suggestion["text"] == "2\nlines <b>& “less"
    assert (suggestion["range"]["start"]["line"], suggestion["range"]["end"]["line"]) == (2, 3)


def test_suggestions_without_a_fix_are_alternatives_in_rdjson() -> None:
    (diagnostic,) = json.loads(_rendered("rdjson", _problem("end")))["diagnostics"]
    assert [suggestion["text"] for suggestion in diagnostic["suggestions"]] == ["right"]


def test_rdjson_of_an_article_that_is_gone() -> None:
    report = Report(_PROBLEMS, (), 1, "1.0")
    assert json.loads("\n".join(render("rdjson", report, View())))["diagnostics"]


@pytest.mark.parametrize(("name", "element"), [("junit", "failure"), ("checkstyle", "error")])
def test_xml_holds_what_xml_can_hold(name: str, element: str) -> None:
    messages = [found.get("message") for found in ET.fromstring(_rendered(name, *_PROBLEMS)).iter(element)]
    assert messages[1] == "bad \ufffd “<&>”\nmessage (suggestion: right)"
    assert len(messages) == len(_PROBLEMS)


def test_junit_without_problems_is_a_test_that_passed() -> None:
    root = ET.fromstring(_rendered("junit"))
    assert (root.get("tests"), root.get("failures")) == ("1", "0")
    assert [case.get("name") for case in root.iter("testcase")] == ["3 articles"]


def test_sarif_keeps_to_its_schema() -> None:
    log = json.loads(_rendered("sarif", *_PROBLEMS))
    (run,) = Sarif.model_validate(log).runs
    assert len(run.results or ()) == len(_PROBLEMS)
    assert log["runs"][0]["columnKind"] == "unicodeCodePoints"
    assert (
        log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b/%C3%BC.md"
    )


@pytest.mark.parametrize(
    ("suggestions", "told"),
    [
        pytest.param(
            ("right", "left"), [("change it to “right”", "right"), ("change it to “left”", "left")], id="several"
        ),
        pytest.param(("",), [("take it out", "")], id="nothing in its place"),
        pytest.param((), [], id="none"),
    ],
)
def test_suggestions_without_a_fix_are_alternatives_in_sarif(
    suggestions: tuple[str, ...], told: list[tuple[str, str]]
) -> None:
    log = _rendered("sarif", _problem("end")._replace(suggestions=suggestions))
    (result,) = json.loads(log)["runs"][0]["results"]
    changes = [(fix["description"]["text"], *fix["artifactChanges"]) for fix in result.get("fixes", ())]
    region = {"charOffset": _SOURCE.index("end"), "charLength": len("end")}
    assert [(what, change["replacements"]) for what, change in changes] == [
        (what, [{"deletedRegion": region, "insertedContent": {"text": text}}]) for what, text in told
    ]
    Sarif.model_validate_json(log)


def test_a_suggestion_over_several_lines_stays_in_its_line() -> None:
    report = _rendered("concise", _problem("end")._replace(suggestions=("two\n\nlines",)))
    assert report.splitlines()[0].endswith("[two  lines]")


def test_fingerprints_tell_the_same_words_apart() -> None:
    issues = json.loads(_rendered("gitlab", _PROBLEMS[0], _PROBLEMS[0], _PROBLEMS[2]))
    assert len({issue["fingerprint"] for issue in issues}) == 3
    assert issues == json.loads(_rendered("gitlab", _PROBLEMS[0], _PROBLEMS[0], _PROBLEMS[2]))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_any_problem_and_none(name: str) -> None:
    assert _rendered(name, *_PROBLEMS)
    assert _rendered(name) or name in ("jsonl", "github")


def _with_second_place(path: str) -> Problem:
    other = _problem("Two\nlines")
    also = Elsewhere(path, "first here", other.start, other.end, other.excerpt)
    return _problem("the the")._replace(also=also)


_SAME, _OTHER = _with_second_place("a b/ü.md"), _with_second_place("b.md")


def test_second_place_is_related_in_sarif() -> None:
    (result,) = json.loads(_rendered("sarif", _OTHER))["runs"][0]["results"]
    (related,) = result["relatedLocations"]
    assert related["message"]["text"] == "first here"
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "b.md"
    assert related["physicalLocation"]["region"]["startLine"] == 2
    Sarif.model_validate_json(_rendered("sarif", _OTHER))


def test_second_place_is_related_in_rdjson() -> None:
    (diagnostic,) = json.loads(_rendered("rdjson", _OTHER))["diagnostics"]
    place = {"start": {"line": 2, "column": 1}, "end": {"line": 3, "column": 6}}
    assert diagnostic["related_locations"] == [{"message": "first here", "location": {"path": "b.md", "range": place}}]


@pytest.mark.parametrize("name", ["text", "concise", "github", "gitlab", "sarif", "junit", "checkstyle", "rdjson"])
def test_message_names_a_place_in_another_article(name: str) -> None:
    assert "“it” is wrong: b.md, line 2" in _rendered(name, _OTHER)
    assert "“it” is wrong: " not in _rendered(name, _SAME)


@pytest.mark.parametrize("name", ["gitlab", "sarif"])
def test_fingerprint_is_the_same_whichever_place_is_told(name: str) -> None:
    turned = _OTHER.turned
    assert turned
    key = "fingerprint" if name == "gitlab" else "partialFingerprints"
    reports = [json.loads(_rendered(name, each)) for each in (_OTHER, turned)]
    marks = [(report if name == "gitlab" else report["runs"][0]["results"])[0][key] for report in reports]
    assert marks[0] == marks[1]


def test_page_leads_to_the_second_place() -> None:
    page = _rendered("html", _SAME)
    assert '<a href="#article-1-2">go there</a>' in page
    assert 'id="article-1-2"' in page
    assert "b.md:2:1" in _rendered("html", _OTHER)


_FAILURES = (Failure("bad%.md", "it is\nno text", 3), Failure("gone.md", "no such file"))


def _failed(name: str, *problems: Problem) -> str:
    return "\n".join(render(name, Report(problems, (), 1, "1.0", failures=_FAILURES), View()))


@pytest.mark.parametrize("problems", [(), _PROBLEMS], ids=["no problem", "problems"])
def test_junit_tells_what_could_not_be_checked(problems: tuple[Problem, ...]) -> None:
    root = ET.fromstring(_failed("junit", *problems))
    count = len(problems)
    assert [root.get(key) for key in ("tests", "failures", "errors")] == [str(count + 2), str(count), "2"]
    assert [error.get("message") for error in root.iter("error")] == ["it is\nno text", "no such file"]
    assert len(list(root.iter("testcase"))) == count + 2


def test_sarif_tells_what_could_not_be_checked() -> None:
    log = json.loads(_failed("sarif"))
    Sarif.model_validate(log)
    (invocation,) = log["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    first, second = invocation["toolExecutionNotifications"]
    assert first["message"]["text"] == "it is\nno text"
    assert first["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}
    assert second["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": "gone.md"}}
    assert json.loads(_rendered("sarif"))["runs"][0]["invocations"] == [{"executionSuccessful": True}]


def test_nothing_colours_the_log_of_github() -> None:
    problem = _problem("Two\nlines", message="bad \x1b[31m\nmessage")._replace(path="\x1b[31mred.md")
    assert _rendered("github", problem) == (
        "::error file=\\033[31mred.md,line=2,endLine=3,title=some-rule::bad \\033[31m%0Amessage (suggestion: right)"
    )


def test_thousands_are_told_apart_in_the_summary() -> None:
    fixed = _problem("the the", ("the the", "the"))
    problems = tuple(fixed._replace(path=f"{number}.md") for number in range(1234))
    *_, last = render("text", Report(problems, problems, 2345, "1.0"), View(width=200))
    assert last == (
        "1,234 problems corrected; 1,234 problems in 1,234 of 2,345 articles; 1,234 can be corrected: "
        "copydesk check --fix, or look first with --diff"
    )


def test_github_is_told_what_could_not_be_checked() -> None:
    assert _failed("github").splitlines() == [
        "::error file=bad%25.md,line=3,title=not checked::it is%0Ano text",
        "::error file=gone.md,title=not checked::no such file",
    ]


@pytest.mark.parametrize("problems", [(), _PROBLEMS], ids=["no problem", "problems"])
def test_page_tells_what_could_not_be_checked(problems: tuple[Problem, ...]) -> None:
    page = _failed("html", *problems)
    assert "<h2>Not checked</h2>" in page
    assert "<li>gone.md: no such file</li>" in page
    assert "Not checked" not in _rendered("html", *problems)


def test_page_tells_severities_in_words() -> None:
    assert '<span class="place">1:18 error</span>' in _rendered("html", _PROBLEMS[0])


@pytest.mark.parametrize("name", ["github", "gitlab", "sarif"])
def test_path_that_is_named_as_a_whole_is_told_from_here(name: str) -> None:
    """Servers look paths up from the top of the repository, and a fingerprint holds however a path is named."""
    here, whole = (_problem("more")._replace(path=path) for path in ("b/a.md", str(Path.cwd() / "b" / "a.md")))
    assert _rendered(name, whole) == _rendered(name, here)
