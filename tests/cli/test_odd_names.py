"""Names of files that hold what moves a terminal's cursor, ends a line, or is no text."""

import os
import subprocess
import sys

import pytest
from desks import Desk

_NAMES = {
    "esc\x1b[31m.md": "esc\\033[31m.md",
    "new\nline.md": "new\\nline.md",
    "turned\u202e.md": "turned\\342\\200\\256.md",
    os.fsdecode(b"\xfcber.md"): "\\374ber.md",
    "no\u00a0break – ü.md": "no\u00a0break – ü.md",
}


@pytest.mark.parametrize(("name", "shown"), _NAMES.items(), ids=range(len(_NAMES)))
def test_reports_show_what_cannot_be_seen(name: str, shown: str, desk: Desk) -> None:
    desk.write(name, "It could of been.\n")
    assert desk.run("check").lines[0] == f"{shown}:1:4 error could-of"
    assert desk.run("check", "--output-format", "concise").lines[0].startswith(f"{shown}:1:4: error: could-of: ")


@pytest.mark.parametrize(("name", "shown"), _NAMES.items(), ids=range(len(_NAMES)))
def test_messages_show_what_cannot_be_seen(name: str, shown: str, desk: Desk) -> None:
    desk.write(name, b"\0")
    assert desk.run("check").err == f"copydesk: {shown}:1: holds NUL bytes, so it is not a text; exclude it\n"


def test_second_place_shows_what_cannot_be_seen(desk: Desk) -> None:
    text = "The council met on Monday and agreed to build the bridge over the harbour after all these long years.\n"
    desk.write("a\x1b.md", text)
    desk.write("b.md", text)
    assert "\x1b" not in desk.run("check").out


def test_list_of_files_holds_their_very_names(desk: Desk) -> None:
    for name in _NAMES:
        desk.write(name, "It stood.\n")
    names = {os.fsencode(name) for name in _NAMES}
    command = [sys.executable, "-m", "copydesk", "check", "--show-files"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout == b"".join(name + b"\n" for name in sorted(names, key=os.fsdecode))


def test_git_takes_a_patch_of_such_files(desk: Desk) -> None:
    for name in _NAMES:
        desk.write(name, "It could of been.\n")
    desk.run("check", "--diff", "--output-file", "patch")
    assert os.system("git init --quiet . && git apply patch") == 0  # noqa: S605
    assert {(desk.folder / name).read_text() for name in _NAMES} == {"It could have been.\n"}
