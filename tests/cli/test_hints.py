"""What the command says to somebody who mistypes, or expects what it does not do."""

import os
from pathlib import Path

import pytest
from desks import Desk
from repositories import Repository

from copydesk.report.text import columns

_FAULTY = "It could of been.\n"


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        (["chek"], "copydesk: error: no command “chek”; did you mean “check”?"),
        (["wizard"], "copydesk: error: no command “wizard”; there are check, explain, names, "),
        (["a.md"], "copydesk: error: no command “a.md”; to check it: copydesk check a.md"),
        (["names", "ad", "X"], "copydesk names: error: no command “ad”; did you mean “add”?"),
        (["check", "--fxi"], "copydesk check: error: no option “--fxi”; did you mean “--fix”?"),
        (["check", "--selct=names", "a.md"], "no option “--selct”; did you mean “--select”?"),
        (["review", "--stagd"], "copydesk review: error: no option “--stagd”"),
        (["check", "--output-format", "jsn"], "argument --output-format: no “jsn”; did you mean “json”?"),
        (["check", "--fail-on", "x"], "argument --fail-on: no “x”; there are error, warning, info"),
        (["check", "--diff-base", ""], "argument --diff-base: the revision is empty"),
        (["check", "--config", "copydesk.toml"], "copydesk.toml: unknown key “tool”; [tool.copydesk] is for pyproject"),
    ],
)
def test_mistake_is_named_with_what_was_meant(command: list[str], hint: str, desk: Desk) -> None:
    desk.write("a.md", _FAULTY)
    desk.write("copydesk.toml", "[tool.copydesk]\nignore = []\n")
    done = desk.run(*command)
    assert done.status == 2
    assert hint in done.err


def test_unsafe_fixes_alone_say_that_they_correct_nothing(desk: Desk) -> None:
    desk.write("a.md", _FAULTY)
    done = desk.run("check", "--unsafe-fixes")
    said = "--unsafe-fixes corrects nothing by itself; add --fix, or --diff to look at it first"
    assert (done.status, done.err) == (1, f"copydesk: {said}\n")
    assert desk.run("check", "--unsafe-fixes", "--diff").err == ""


def test_file_that_is_named_and_excluded_is_told(desk: Desk) -> None:
    desk.write("copydesk.toml", 'exclude = ["drafts/"]\n')
    desk.write("drafts/a.md", _FAULTY)
    desk.write("b.md", "It stood.\n")
    done = desk.run("check", "drafts/a.md")
    assert done.lines == ["No articles were checked", "drafts/a.md is excluded by copydesk.toml"]
    assert desk.run("check", "drafts/a.md", "b.md").lines == ["No problems in 1 article"]


@pytest.mark.parametrize(
    ("args", "advice"),
    [
        ([], "copydesk check --fix, or"),
        (["a.md"], "copydesk check --fix a.md, or"),
        (
            ["--select", "could-of,names", "--isolated", "a.md"],
            "copydesk check --fix --isolated --select could-of,names a.md, or",
        ),
        (["--config", "house.toml", "--ignore", "names"], "check --fix --config house.toml --ignore names, or"),
        (["--baseline", "k.jsonl", "--fail-on", "info"], "check --fix --baseline k.jsonl --fail-on info, or"),
        (["./c.md", "a.md", "c.md"], "copydesk check --fix a.md c.md, or"),
        (
            ["a.md", "c.md", "letters-to-the-editor-of-this-year/and-of-all-the-years-before"],
            "copydesk check --fix …, or",
        ),
        (["-"], "copydesk check --fix -, or"),
        (["--stdin-filename", "a b.md", "-"], "copydesk check --fix --stdin-filename 'a b.md' -, or"),
        (["--staged"], "copydesk check --fix --staged, or"),
        (["--diff-base", "main"], "copydesk check --fix --diff-base main, or"),
    ],
)
def test_advice_is_about_what_was_looked_at(args: list[str], advice: str, desk: Desk) -> None:
    repository = Repository(desk.folder)
    desk.write("c.md", "It stood.\n")
    desk.write("house.toml", "")
    desk.write("k.jsonl", '{"copydesk-baseline": 1}\n')
    repository.commit()
    desk.write("a.md", _FAULTY)
    repository.git("add", ".")
    done = desk.run("check", *args, stdin=_FAULTY.encode())
    assert any(advice in line for line in done.lines)


def test_name_that_begins_with_a_hyphen_is_advised_as_a_path(desk: Desk) -> None:
    desk.write("-x.md", _FAULTY)
    *_, last = desk.run("check", "--", "-x.md").lines
    assert "copydesk check --fix ./-x.md, or" in last


def test_corrections_that_were_refused_are_not_advised_again(desk: Desk) -> None:
    repository = Repository(desk.folder)
    desk.write("a.md", _FAULTY)
    repository.git("add", ".")
    desk.write("a.md", f"{_FAULTY}\nMore.\n")
    done = desk.run("check", "--staged", "--fix")
    assert "so it was not corrected" in done.err
    assert "can be corrected" not in done.out


_UNFIXABLE = "The next round begins at 14:30 PM on Thursday.\n"


@pytest.mark.parametrize(
    ("text", "status", "said"),
    [
        pytest.param("It stood.\n", 0, "", id="no problem"),
        pytest.param(_FAULTY, 1, "", id="a correction"),
        pytest.param(
            _UNFIXABLE, 0, "1 problem is not corrected by this patch; to see it: copydesk check a.md", id="none"
        ),
        pytest.param(
            f"{_FAULTY}\n{_UNFIXABLE}\nIt is at 15:30 PM.\n",
            1,
            "2 problems are not corrected by this patch; to see them: copydesk check a.md",
            id="a correction and problems without one",
        ),
    ],
)
def test_diff_tells_of_what_it_does_not_correct(text: str, status: int, said: str, desk: Desk) -> None:
    desk.write("a.md", text)
    done = desk.run("check", "--diff", "a.md")
    assert (done.status, done.err) == (status, f"copydesk: {said}\n" if said else "")
    assert desk.run("check", "--diff", "--quiet", "a.md").err == ""


@pytest.mark.parametrize("option", [("--output-format", "json"), ("--statistics",)])
def test_options_without_effect_on_a_patch_are_told(option: tuple[str, ...], desk: Desk) -> None:
    desk.write("a.md", _FAULTY)
    done = desk.run("check", "--diff", *option)
    said = f"{option[0]} changes nothing with --diff, which writes a patch; leave one out"
    assert (done.status, done.err) == (1, f"copydesk: {said}\n")


def test_output_file_that_may_not_be_read_is_an_article_all_the_same(desk: Desk) -> None:
    path = desk.write("a.md", _FAULTY)
    path.chmod(0)
    if os.access(path, os.R_OK):
        path.write_bytes(b"\xff\0")
    done = desk.run("check", "--output-file", "a.md", ".")
    path.chmod(0o644)
    assert (done.status, done.out) == (2, "")
    assert "--output-file: “a.md” is an article; name another file" in done.err


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("it", 2),
        ("é", 1),
        ("e\u0301t", 2),
        ("漢字", 4),
        ("👍", 2),
        ("👍🏽", 2),
        ("👩\u200d👧\u200d👦", 2),
        ("❤\ufe0f", 2),
        ("👩\u200d❤\ufe0f\u200d👨", 2),
        ("漢\ufe0f", 2),
        ("🇺🇦", 2),
        ("ক\u09cd\u200dষ", 2),
    ],
)
def test_columns_of_a_terminal(text: str, width: int) -> None:
    assert columns(text) == width


def test_joined_emoji_are_shown_as_they_are_and_the_place_under_them_is_marked(desk: Desk) -> None:
    desk.write("a.md", "The 👩\u200d👧 and e\u0301 could of been.\n")
    shown = desk.run("check").lines
    assert shown[2] == "  The 👩\u200d👧 and e\u0301 could of been."
    assert shown[3].index("^") == 2 + len("The .. and e ")
    assert Path("a.md").exists()
