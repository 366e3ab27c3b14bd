"""Fixing while something else happens: runs that are killed, two runs at once, an editor who saves meanwhile."""

import json
import os
import random
import subprocess
import sys
import time
from fcntl import LOCK_EX, flock
from pathlib import Path

import pytest
from desks import Desk

from copydesk import writing
from copydesk.cache import FOLDER

_SENTENCES = (
    "It could of been the end.",
    "He saw the the bridge.",
    "It took a hour.",
    "Nobody came.",
    "“It stood,” she said.",
)
_KILLS = int(os.environ.get("KILLS", "3"))
_ARTICLES = int(os.environ.get("ARTICLES", "12"))


def _article(chance: random.Random) -> str:
    """An article with at least one error, and line ends of one kind."""
    paragraphs = [" ".join(chance.choices(_SENTENCES, k=chance.randint(1, 40))) for _ in range(chance.randint(1, 12))]
    return chance.choice(["\n\n", "\r\n\r\n"]).join([_SENTENCES[0], *paragraphs])


def _start(*args: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "copydesk", "check", "--fix", "--unsafe-fixes", "--quiet", *args]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def test_run_that_is_killed_leaves_each_file_old_or_new(desk: Desk) -> None:
    chance = random.Random(1)
    old = {f"{number}.md": _article(chance).encode() for number in range(_ARTICLES)}
    for name, content in old.items():
        desk.write(name, content).chmod(0o640)
    began = time.monotonic()
    assert _start().wait() in (0, 1)
    lasts = time.monotonic() - began
    new = {name: Path(name).read_bytes() for name in old}
    assert all(old[name] != new[name] for name in old)
    for _ in range(_KILLS):
        for name, content in old.items():
            Path(name).write_bytes(content)
        run = _start()
        time.sleep(lasts * chance.uniform(0.3, 1.1))
        run.kill()
        run.wait()
        seen = desk.run("check", "--show-files").lines
        assert sorted(seen) == sorted(old)
        assert all(Path(name).read_bytes() in (old[name], new[name]) for name in old)
        assert {Path(name).stat().st_mode & 0o777 for name in old} == {0o640}
    assert _start().wait() in (0, 1)
    assert {name: Path(name).read_bytes() for name in old} == new
    assert {item.name for item in desk.folder.iterdir()} == {FOLDER, *old}


def test_two_runs_at_once_lose_nothing(desk: Desk) -> None:
    chance = random.Random(2)
    old = {f"{number}.md": _article(chance) for number in range(_ARTICLES)}
    for name, content in old.items():
        desk.write(name, content)
    runs = [_start("--select", rule) for rule in ("could-of", "doubled-word", "wrong-article")]
    assert [run.wait() for run in runs] == [0, 0, 0]
    for name, content in old.items():
        right = content.replace("could of", "could have").replace("the the", "the").replace("a hour", "an hour")
        assert Path(name).read_bytes().decode() == right


def test_what_an_editor_saves_meanwhile_is_kept_and_corrected(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("a.md", "It could of been.\n")
    replace = writing.replace

    def late(target: Path, before: str, after: str) -> bool:
        monkeypatch.setattr(writing, "replace", replace)
        path.write_text("It could of been. It should of been, too.\n")
        return replace(target, before, after)

    monkeypatch.setattr(writing, "replace", late)
    done = desk.run("check", "--fix")
    assert (done.status, done.lines[0]) == (0, "Corrected: 2 could-of")
    assert path.read_text() == "It could have been. It should have been, too.\n"
    assert [item.name for item in desk.folder.iterdir() if item.name != FOLDER] == ["a.md"]


def test_file_that_changes_all_the_time_is_left_and_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("a.md", "It could of been.\n")
    replace = writing.replace

    def late(target: Path, before: str, after: str) -> bool:
        path.write_text(f"{path.read_text()}It stood.\n")
        return replace(target, before, after)

    monkeypatch.setattr(writing, "replace", late)
    done = desk.run("check", "--fix")
    assert done.status == 2
    why = "the corrected text was not written: somebody else writes to the file all the time; try again"
    assert done.err == f"copydesk: a.md: {why}\n"
    assert path.read_text().startswith("It could of been.\nIt stood.\n")


def test_file_that_is_gone_meanwhile_stays_gone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("a.md", "It could of been.\n")
    replace = writing.replace

    def late(target: Path, before: str, after: str) -> bool:
        path.unlink()
        return replace(target, before, after)

    monkeypatch.setattr(writing, "replace", late)
    assert desk.run("check", "--fix").status == 2
    assert [item.name for item in desk.folder.iterdir() if item.name != FOLDER] == []


_LEFT = ".a.md.copydesk-0123456789abcdef.tmp"
_OF_USERS = (
    ".a.md.tmp",
    ".copydesk-notes.tmp",
    "a.md.copydesk-0123456789abcdef.tmp",
    ".b.md.copydesk-0123456789abcdef.md",
)


@pytest.mark.parametrize("command", [("check", "--fix"), ("clean",)], ids=["a run that fixes", "clean"])
def test_what_killed_runs_left_is_removed_and_nothing_else(command: tuple[str, ...], desk: Desk) -> None:
    for name in ("a.md", *_OF_USERS, _LEFT, f"letters/{_LEFT}", "letters/b.md"):
        desk.write(name, "It stood.\n")
    desk.write("letters/link.md", "").unlink()
    (desk.folder / ".link.md.copydesk-0123456789abcdef.tmp").symlink_to("a.md")
    done = desk.run(*command)
    assert done.status == 0
    left = {path.relative_to(desk.folder).as_posix() for path in desk.folder.rglob("*") if FOLDER not in path.parts}
    assert left == {"a.md", *_OF_USERS, ".link.md.copydesk-0123456789abcdef.tmp", "letters", "letters/b.md"}
    if command == ("clean",):
        assert done.lines[1] == "Removed 2 temporary files of runs that were killed"


def test_what_another_run_writes_is_left_alone(desk: Desk) -> None:
    path = desk.write(_LEFT, "It stood.\n")
    desk.write("a.md", "It stood.\n")
    with path.open("rb") as file:
        flock(file, LOCK_EX)
        assert desk.run("check", "--fix").status == 0
        assert path.exists()
    desk.run("check", "--fix")
    assert not path.exists()


def test_temporary_file_is_not_checked_even_if_it_is_named(desk: Desk) -> None:
    desk.write(_LEFT, "It could of been.\n")
    assert desk.run("check", _LEFT).status == 0


def test_file_with_a_long_name_is_corrected(desk: Desk) -> None:
    path = desk.write(f"{'ü' * 126}.md", "It could of been.\n")
    assert desk.run("check", "--fix").status == 0
    assert path.read_text() == "It could have been.\n"


@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_report_is_written_whole_or_not_at_all(mode: int, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("a.md", "It could of been.\n")
    report = desk.write("report.json", "old")
    report.chmod(mode)

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fails)
        done = desk.run("check", "--output-format", "json", "--output-file", "report.json")
    assert (done.status, report.read_text()) == (2, "old")
    assert "report.json: cannot be written: no space left on device" in done.err
    desk.run("check", "--output-format", "json", "--output-file", "report.json")
    assert json.loads(report.read_text())[0]["rule"] == "could-of"
    assert report.stat().st_mode & 0o777 == mode


def test_report_goes_into_a_pipe(desk: Desk) -> None:
    desk.write("a.md", "It stood.\n")
    assert desk.run("check", "--output-file", os.devnull).status == 0
