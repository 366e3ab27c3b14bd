"""What cannot be read is one clear line on standard error and status 2; other files are checked all the same."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from desks import Desk, Run
from repositories import Repository

from copydesk.report import FORMATS

_GOOD = "It could of been worse.\n"
_REPORTED = "good.md:1:4: error: could-of: “could of been” should be “could have been” [could have been]"


def _assert_only_the_bad_file_fails(done: Run, message: str) -> None:
    assert done.err == f"copydesk: {message}\n"
    assert done.status == 2
    assert done.lines[0] == _REPORTED


def _unreadable(path: Path) -> None:
    path.write_text(_GOOD)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("root may read everything")


def _bytes(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


_NOT_TEXT = "holds NUL bytes, so it is not a text; exclude it"
_NOT_UTF_8 = "byte 0xe9 is not UTF-8; save the file as UTF-8"
_UTF_16 = "is UTF-16, not UTF-8; save the file as UTF-8"
_TOO_LARGE = (
    "10,000,001 bytes is more than max-file-size (10,000,000); raise it in the configuration, or exclude the file"
)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(_unreadable, "bad.md: no permission to read it", id="a file of somebody else"),
        pytest.param(
            lambda path: path.symlink_to(path.name), "bad.md: too many levels of symbolic links", id="a link to itself"
        ),
        pytest.param(_bytes(b"\x7fELF\x02\x01\n\n\0\0\xff\xfe"), f"bad.md:3: {_NOT_TEXT}", id="a binary file"),
        pytest.param(_bytes(b"One.\nTwo.\0\n"), f"bad.md:2: {_NOT_TEXT}", id="NUL bytes"),
        pytest.param(_bytes("One.\n\nUn café.\n".encode("latin-1")), f"bad.md:3: {_NOT_UTF_8}", id="Latin-1"),
        pytest.param(_bytes("Un café.\n".encode("utf-16")), f"bad.md:1: {_UTF_16}", id="UTF-16"),
        pytest.param(_bytes(b"\xfe\xff\0U\0n"), f"bad.md:1: {_UTF_16}", id="UTF-16, the other way round"),
        pytest.param(_bytes(b"x" * 10_000_001), f"bad.md: {_TOO_LARGE}", id="a file above max-file-size"),
    ],
)
@pytest.mark.parametrize("named", [["bad.md", "good.md"], ["."]], ids=["named outright", "in a folder"])
def test_bad_file(make: Callable[[Path], object], message: str, named: list[str], desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    make(desk.folder / "bad.md")
    _assert_only_the_bad_file_fails(desk.run("check", "--output-format", "concise", *named), message)


@pytest.mark.parametrize("options", [["check", "--fix"], ["check", "--diff"], ["baseline"]], ids=" ".join)
def test_link_to_itself_keeps_no_command_from_the_rest(options: list[str], desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    (desk.folder / "bad.md").symlink_to("bad.md")
    done = desk.run(*options)
    assert (done.status, done.err) == (2, "copydesk: bad.md: too many levels of symbolic links\n")


def test_report_is_not_written_to_a_link_to_itself(desk: Desk) -> None:
    desk.write("good.md", "It stood.\n")
    link = desk.folder / "report.json"
    link.symlink_to("report.json")
    done = desk.run("check", "--output-file", "report.json")
    message = "copydesk: report.json: cannot be written: too many levels of symbolic links\n"
    assert (done.status, done.err, link.is_symlink()) == (2, message, True)


def test_file_of_just_the_size_that_is_allowed_is_checked(desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    desk.write("copydesk.toml", f"max-file-size = {len(_GOOD)}\n")
    done = desk.run("check", "--output-format", "concise")
    assert (done.status, done.err, done.lines[0]) == (1, "", _REPORTED)


def test_link_to_nothing_fails_where_it_is_named(desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    (desk.folder / "bad.md").symlink_to("gone")
    done = desk.run("check", "--output-format", "concise", "bad.md", "good.md")
    _assert_only_the_bad_file_fails(done, "bad.md: a symbolic link to nothing")


def test_link_to_nothing_in_a_folder_is_passed_over_with_a_word(desk: Desk) -> None:
    desk.write("good.md", "It stood.\n")
    (desk.folder / "bad.md").symlink_to("gone")
    done = desk.run("check")
    assert (done.status, done.out) == (0, "No problems in 1 article\n")
    assert done.err == "copydesk: bad.md: a symbolic link to nothing; it was passed over\n"
    assert desk.run("check", "--show-files").out == "good.md\n"


@pytest.mark.parametrize("named", [["bad.md", "good.md"], ["."]], ids=["named outright", "in a folder"])
def test_pipe_is_not_opened_for_that_would_wait_for_ever(named: list[str], desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    os.mkfifo("bad.md")
    done = desk.spawn("check", "--output-format", "concise", *named)
    _assert_only_the_bad_file_fails(done, "bad.md: not a regular file, so it was not opened")


def test_name_that_is_wrong(desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    done = desk.run("check", "--output-format", "concise", "good.md", "god.md")
    _assert_only_the_bad_file_fails(done, "god.md: no such file")


def test_folder_that_links_back_to_itself_is_told_and_not_followed(desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    desk.write("letters/2022/a.md", "The pier.\n")
    (desk.folder / "letters/2022/all").symlink_to("../..")
    message = (
        "letters/2022/all: a symbolic link that leads back to a folder it lies in; it was not followed, exclude it"
    )
    _assert_only_the_bad_file_fails(desk.run("check", "--output-format", "concise"), message)


def test_folder_that_links_back_is_fine_where_it_is_excluded(desk: Desk) -> None:
    desk.write("copydesk.toml", 'exclude = ["all/"]\n')
    (desk.folder / "all").symlink_to(".")
    assert desk.run("check").status == 0


def test_folder_that_may_not_be_searched(desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    folder = desk.write("secret/a.md", _GOOD).parent
    folder.chmod(0)
    if os.access(folder, os.R_OK):
        pytest.skip("root may read everything")
    done = desk.run("check", "--output-format", "concise")
    folder.chmod(0o700)
    _assert_only_the_bad_file_fails(done, "secret: no permission to read it")


def test_file_whose_name_is_not_utf_8(desk: Desk) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    desk.write(name, _GOOD)
    for form in FORMATS:
        done = desk.spawn("check", "--output-format", form)
        assert (done.status, done.err) == (1, "")
    assert desk.spawn("check", "--output-file", "report.txt").status == 1


def test_file_whose_name_is_not_utf_8_is_kept_in_cache_and_baseline(desk: Desk) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    desk.write(name, _GOOD)
    Repository(desk.folder).git("add", ".")
    assert (desk.run("check", "--staged").status, desk.run("check").status, desk.run("check").status) == (1, 1, 1)
    assert desk.run("baseline", "--baseline", "known").status == 0
    (entry,) = (desk.folder / "known").read_text().splitlines()[1:]
    assert json.loads(entry)["path"] == name
    assert desk.run("check", "--baseline", "known").lines == ["No problems in 1 article", "1 known problem is left out"]
    assert desk.run("check", "--fix").status == 0
    assert (desk.folder / name).read_text() == "It could have been worse.\n"


@pytest.mark.parametrize(
    "args", [["check", ""], ["check", "--jobs", "0"], ["check", "--isolated", "--config", "x"], []]
)
def test_wrong_usage_says_how_it_is_used(args: list[str], desk: Desk) -> None:
    done = desk.run(*args)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("usage: copydesk")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["a" * 5000], "no command “aaa", id="a long command"),
        pytest.param(
            ["explain", f"good.md:{'1' * 5000}"],
            "for a place in an article write PATH:LINE",
            id="a line of many digits",
        ),
        pytest.param(["words", "why", ""], "argument WORD: it is empty", id="no word"),
        pytest.param(["words", "why", "the cat"], "argument WORD: “the cat” is not one word", id="two words"),
        pytest.param(["words", "why", "12"], "argument WORD: “12” is not one word", id="a number for a word"),
        pytest.param(["words", "accept", " "], "argument WORD: it is empty", id="no word to accept"),
        pytest.param(["names", "why", " "], "argument NAME: it is empty", id="no name"),
        pytest.param(["names", "accept", ""], "argument FORM: it is empty", id="no form of a name"),
        pytest.param(["names", "add", ""], "argument NAME: it is empty", id="no name to add"),
        pytest.param(["check", "--config", ""], "argument --config: a path is empty", id="no configuration"),
        pytest.param(["check", "--output-file", ""], "argument --output-file: a path is empty", id="no output"),
        pytest.param(["rules", "--docs", ""], "argument --docs: a path is empty", id="no folder for pages"),
        pytest.param(
            ["check", "--exclude", "./old/"], "argument --exclude: “./old/” begins with “./”", id="no pattern"
        ),
        pytest.param(["clean", ""], "argument FOLDER: a path is empty", id="no folder"),
        pytest.param(["words", "why", "\udcff"], "argument WORD: “\\377” is not UTF-8", id="bytes for a word"),
    ],
)
def test_arguments_that_no_system_takes(arguments: list[str], message: str, desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    done = desk.run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert message in done.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(
            ["--stdin-filename", "a.md", "good.md"],
            "--stdin-filename names standard input; name it “-”, and no file",
            id="a name for standard input, and a file",
        ),
        pytest.param(
            ["--select", ""], "argument --select: no rule is named", id="a variable of a script that is empty"
        ),
        pytest.param(["--ignore", " ,"], "argument --ignore: no rule is named", id="nothing but commas"),
    ],
)
def test_arguments_that_make_no_sense(arguments: list[str], message: str, desk: Desk) -> None:
    desk.write("good.md", _GOOD)
    done = desk.run("check", *arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err.endswith(f"{message}\n")


def test_link_to_another_article_is_not_one_more(desk: Desk) -> None:
    desk.write("letters/a.md", _GOOD)
    (desk.folder / "letters/b.md").symlink_to("a.md")
    elsewhere = desk.write("../elsewhere.md", _GOOD)
    (desk.folder / "letters/c.md").symlink_to(elsewhere)
    assert desk.run("check", "--show-files").lines == ["letters/a.md", "letters/c.md"]
    assert desk.run("check", "--show-files", "letters/b.md").lines == ["letters/b.md"]
