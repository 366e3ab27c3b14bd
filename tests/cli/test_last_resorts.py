"""What a user meets where hardly anything works: a message or silence, the right status, and never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from desks import PATIENCE, Desk

from copydesk.cli import check

_DEEP = "[" * 100_000
_LONG = "x" * 300


def _shell(script: str) -> subprocess.CompletedProcess[str]:
    """What comes of a script in which “copydesk” is the command."""
    command = ["bash", "-c", f'copydesk() {{ "{sys.executable}" -m copydesk "$@"; }}; {script}']
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


@pytest.mark.parametrize(
    ("script", "statuses"),
    [
        pytest.param("copydesk check nosuch 2>/dev/full", {2}, id="messages on a full disk"),
        pytest.param("copydesk check nosuch 2>&-", {2}, id="messages that go nowhere"),
        pytest.param("copydesk check --nosuch 2>/dev/full", {2}, id="wrong usage on a full disk"),
        pytest.param(
            "(copydesk check nosuch; echo $? >status) 2>&1 | true; exit $(cat status)", {2}, id="a closed pipe"
        ),
        pytest.param(
            "set -o pipefail; (copydesk --version; exit $?) | true", {0, 2}, id="the version in a closed pipe"
        ),
        pytest.param("mkdir d; cd d; rmdir ../d; copydesk rules", {2}, id="a folder that is gone"),
        pytest.param("mkdir d; cd d; rmdir ../d; copydesk --version", {0}, id="the version in a folder that is gone"),
    ],
)
def test_no_traceback(script: str, statuses: set[int], desk: Desk) -> None:
    done = _shell(script)
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert done.returncode in statuses


_INTERRUPTED = """
import sys
MODULE = sys.argv.pop()

class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name == MODULE:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupted())
from copydesk_command import main
sys.exit(main())
"""


@pytest.mark.parametrize("module", ["copydesk", "copydesk.cli", "copydesk.cli.rules"])
def test_interrupt_while_python_imports_is_quiet(module: str, desk: Desk, tmp_path: Path) -> None:
    command = [sys.executable, "-c", _INTERRUPTED, "rules", module]
    nothing_kept = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}  # a module that is kept is not imported
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False, env=nothing_kept)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


_WAITING = """
import atexit
import sys

atexit.register(print, "the last line", end="")
from copydesk_command import main
sys.exit(main())
"""


def test_what_waits_for_the_end_is_done_though_the_process_ends_at_once(desk: Desk) -> None:
    command = [sys.executable, "-c", _WAITING, "rules", "--isolated"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("\nthe last line")


def test_standard_input_that_is_closed_is_no_article(desk: Desk) -> None:
    done = _shell("copydesk check --fix - <&-")
    message = "copydesk: standard input: it is closed, so there is nothing to check\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


def test_version_that_cannot_be_written(desk: Desk) -> None:
    done = _shell("copydesk --version >/dev/full")
    message = "copydesk: standard output: cannot be written: no space left on device\n"
    assert (done.returncode, done.stderr) == (2, message)


def test_help_that_cannot_be_written(desk: Desk) -> None:
    done = _shell("copydesk check --help >/dev/full")
    message = "copydesk: standard output: cannot be written: no space left on device\n"
    assert (done.returncode, done.stderr) == (2, message)


def test_working_directory_that_is_gone_is_told(desk: Desk) -> None:
    done = _shell("mkdir d; cd d; rmdir ../d; copydesk check ../a.md")
    message = "copydesk: working directory: no such file or directory; change to a folder that is there\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


@pytest.mark.parametrize(
    ("command", "message"),
    [
        pytest.param(("check", "--output-file", _LONG), "file name too long", id="a report"),
        pytest.param(("clean", _LONG), "there is no such folder", id="a folder to clean"),
        pytest.param(("import", _LONG), "there is no such folder", id="a folder to import from"),
        pytest.param(("style", "test", _LONG), "styles: no style “xx", id="a style"),
        pytest.param(("style", "test", "--config", _LONG), "cannot be read: file name too long", id="settings"),
    ],
)
def test_name_that_is_too_long(command: tuple[str, ...], message: str, desk: Desk) -> None:
    done = desk.run(*command)
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert f": {message}" in done.err


@pytest.mark.parametrize(
    "setting", ["styles = ['{}']", "words = ['{}']", "vale = '{}'", "names = '{}'", "extends = '{}'"]
)
def test_setting_that_no_path_can_be(setting: str, desk: Desk) -> None:
    desk.write("copydesk.toml", setting.format("a\\u0000b").replace("'", '"'))
    desk.write("a.md", "All is well.\n")
    done = desk.run("check")
    assert (done.status, "must be a" in done.err) == (2, True)


@pytest.mark.parametrize("width", ["²", "9" * 5000, "x", "-1"])
def test_width_that_is_no_number(width: str, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("a.md", "It could of been.\n")
    monkeypatch.setenv("COLUMNS", width)
    assert desk.run("check").status == 1


@pytest.mark.parametrize("option", [("check", "--jobs"), ("names", "learn", "--fewest")], ids=["jobs", "fewest"])
@pytest.mark.parametrize("number", ["²", "0", "-1", "1.5", "9" * 5000])
def test_number_that_is_not_positive(option: tuple[str, ...], number: str, desk: Desk) -> None:
    done = desk.run(*option, number)
    assert done.status == 2
    assert "expected a positive number" in done.err


@pytest.mark.parametrize(
    ("name", "text", "command"),
    [
        pytest.param("copydesk.toml", f"a = {_DEEP}", "check", id="configuration"),
        pytest.param("names.toml", f"a = {_DEEP}", "check", id="names"),
        pytest.param("cspell.json", _DEEP, "check", id="cspell"),
        pytest.param("cspell.json", _DEEP, "import", id="import of cspell"),
        pytest.param("typos.toml", f"a = {_DEEP}", "check", id="typos"),
        pytest.param("typos.toml", f"a = {_DEEP}", "import", id="import of typos"),
        pytest.param("b.md", f"+++\na = {_DEEP}\n+++\nAll is well.\n", "check b.md", id="front matter in TOML"),
        pytest.param("b.md", f"---\na: {_DEEP}\n---\nAll is well.\n", "check b.md", id="front matter in YAML"),
        pytest.param("people.json", _DEEP, "names import people.json", id="people in JSON"),
        pytest.param("people.yaml", _DEEP, "names import people.yaml", id="people in YAML"),
        pytest.param(
            "known.jsonl", '{"copydesk-baseline": 1}\n' + _DEEP, "check --baseline known.jsonl", id="baseline"
        ),
    ],
)
def test_what_is_nested_too_deeply_is_told(name: str, text: str, command: str, desk: Desk) -> None:
    desk.write("a.md", "It could of been.\n")
    if name in ("cspell.json", "typos.toml") and command == "check":
        desk.write("copydesk.toml", f'words = ["{name}"]\n')
    desk.write(name, text)
    done = desk.run(*command.split())
    assert done.status == 2
    assert done.err.startswith(f"copydesk: {name}")
    assert "nest" in done.err or "line 2 is no entry" in done.err


@pytest.mark.parametrize(
    "config", [None, "unknown = 1\n", 'words = ["gone.txt"]\n'], ids=["right", "an unknown key", "a list that is gone"]
)
def test_standard_input_is_given_back_where_nothing_can_be_made_of_it(config: str | None, desk: Desk) -> None:
    if config:
        desk.write("copydesk.toml", config)
    text = b"They could of been.\n" if config else b"bad \xff text.\n"
    command = [sys.executable, "-m", "copydesk", "check", "--fix", "-"]
    done = subprocess.run(command, input=text, capture_output=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stdout) == (2, text)
    done = subprocess.run([*command[:-2], "-"], input=text, capture_output=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stdout if config else b"") == (2, b"")


def test_standard_input_is_given_back_whatever_goes_wrong(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> int:
        raise RuntimeError

    monkeypatch.setattr(check, "_run", broken)
    with pytest.raises(RuntimeError):
        desk.run("check", "--fix", "-", stdin=b"A text.")
    assert capsys.readouterr().out == "A text."
