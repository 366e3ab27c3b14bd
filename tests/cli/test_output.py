"""Where the report goes, and what is said where it cannot go there."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from desks import PATIENCE, Desk

_FAULTY = "It could of been worse.\n"


@pytest.mark.parametrize(
    ("place", "message"),
    [
        pytest.param("gone/report.json", "no such file or directory", id="a folder that is not there"),
        pytest.param(".", "is a directory", id="a folder"),
        pytest.param("/dev/full", "no space left on device", id="a full disk"),
    ],
)
def test_report_that_cannot_be_written_to_its_file(place: str, message: str, desk: Desk) -> None:
    desk.write("a.md", _FAULTY)
    done = desk.run("check", "a.md", "--output-format", "json", "--output-file", place)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"copydesk: {place}: cannot be written: {message}\n"


def test_init_on_a_full_disk_leaves_no_empty_configuration(desk: Desk) -> None:
    command = f"ulimit -f 0; exec {sys.executable} -m copydesk init"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (2, "copydesk: copydesk.toml: cannot be written: file too large\n")
    assert list(desk.folder.iterdir()) == []


def test_report_that_may_not_be_written_to_its_file(desk: Desk) -> None:
    desk.write("report.json", "").chmod(0o400)
    if os.access("report.json", os.W_OK):
        pytest.skip("root may write everything")
    done = desk.run("check", "--output-file", "report.json")
    assert (done.status, done.err) == (2, "copydesk: report.json: cannot be written: permission denied\n")


def _full_disk() -> int:
    return os.open("/dev/full", os.O_WRONLY)


def _pipe_that_nobody_reads() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def _closed() -> int:
    return -1


@pytest.mark.parametrize(
    ("opened", "message"),
    [
        pytest.param(_full_disk, "no space left on device", id="a full disk"),
        pytest.param(_closed, "it is closed", id="a closed descriptor"),
        pytest.param(_pipe_that_nobody_reads, None, id="a pipe that nobody reads any more: nothing to tell"),
    ],
)
@pytest.mark.parametrize("command", ["check a.md", "check --diff a.md", "check --fix -", "rules"])
def test_standard_output_that_takes_nothing(
    command: str, opened: Callable[[], int], message: str | None, desk: Desk
) -> None:
    desk.write("a.md", _FAULTY)
    stdout = opened()
    shell = ["bash", "-c", 'exec "$@" >&-' if stdout < 0 else 'exec "$@"', "-", sys.executable, "-m", "copydesk"]
    run = [*shell, *command.split()]
    done = subprocess.run(
        run, input=_FAULTY.encode(), stdout=max(1, stdout), stderr=subprocess.PIPE, timeout=PATIENCE, check=False
    )
    told = f"copydesk: standard output: cannot be written: {message}\n" if message else ""
    assert done.stderr.decode() == told
    assert done.returncode == 2


def test_rules_pages_that_cannot_be_written(desk: Desk) -> None:
    desk.write("docs", "a file")
    done = desk.run("rules", "--docs", "docs")
    assert (done.status, done.err) == (2, "copydesk: docs: cannot be written: file exists\n")


def test_configuration_that_cannot_be_begun(desk: Desk) -> None:
    done = desk.run("init", "gone")
    message = "copydesk: gone/copydesk.toml: cannot be written: no such file or directory\n"
    assert (done.status, done.err) == (2, message)


def _on_a_terminal(*args: str, **env: str) -> str:
    """What the command shows on a terminal of 60 columns."""
    ours, theirs = pty.openpty()
    around = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR", "FORCE_COLOR")}
    command = ["bash", "-c", 'stty cols 60; exec "$@"', "-", sys.executable, "-m", "copydesk", *args]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, env={**around, "TERM": "xterm", **env}):
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 65536):
                shown += chunk
        except OSError:  # the end, on Linux
            pass
    os.close(ours)
    return shown.decode()


def test_terminal_is_filled_and_coloured(desk: Desk) -> None:
    desk.write("a.md", "It could of been worse, " + "said the minister, " * 20 + "\n")
    shown = _on_a_terminal("check", "a.md", "--select", "could-of")
    assert "\x1b[31;1mcould of been\x1b[0m" in shown
    assert "It \x1b[31;1mcould of been\x1b[0m worse, said the minister, said the …\r\n" in shown


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "a dumb terminal"])
def test_terminal_is_not_coloured_against_its_users_wish(env: dict[str, str], desk: Desk) -> None:
    desk.write("a.md", _FAULTY)
    assert "\x1b" not in _on_a_terminal("check", "a.md", **env)


def test_file_is_never_coloured(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("FORCE_COLOR", "1")
    desk.write("a.md", _FAULTY)
    assert "\x1b" in desk.run("check").out
    desk.run("check", "--output-file", "report.txt")
    assert "\x1b" not in Path("report.txt").read_text(encoding="utf-8")


def test_output_is_utf_8_whatever_the_locale_says(desk: Desk) -> None:
    desk.write("a.md", _FAULTY)
    done = desk.spawn("check", env={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"})
    assert "“could of been” should be “could have been”" in done.out


def test_github_actions_reads_its_own_format(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("a.md", _FAULTY)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert desk.run("check").out.startswith("::error file=a.md,")
    assert desk.run("check", "--output-format", "concise").out.startswith("a.md:1:4: error")


def test_report_never_takes_the_place_of_an_article(desk: Desk) -> None:
    path = desk.write("a.md", _FAULTY)
    done = desk.run("check", "--output-file", "a.md")
    assert (done.status, done.err) == (
        2,
        "copydesk: command line: --output-file: “a.md” is an article; name another file\n",
    )
    assert path.read_text() == _FAULTY


def test_page_of_an_earlier_run_is_no_article(desk: Desk) -> None:
    desk.write("a.md", _FAULTY)
    page = ("check", "--output-format", "html", "--output-file", "page.html")
    assert [desk.run(*page).status, desk.run(*page).status] == [1, 1]
    assert "1 of 1 article" in (desk.folder / "page.html").read_text()
