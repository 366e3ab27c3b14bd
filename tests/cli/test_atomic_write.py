"""A corrected file is written whole or not at all, and stays the file that it was."""

import os
from pathlib import Path

import pytest
from desks import Desk

from copydesk.cache import FOLDER
from copydesk.texts import OnDisk

_BEFORE, _AFTER = "It could of been.\n", "It could have been.\n"


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != FOLDER)


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o755, 0o664])
def test_mode_is_kept(mode: int, desk: Desk) -> None:
    path = desk.write("a.md", _BEFORE)
    path.chmod(mode)
    assert desk.run("check", "--fix").status == 0
    assert (path.read_text(), path.stat().st_mode & 0o777) == (_AFTER, mode)
    assert _names(desk.folder) == ["a.md"]


@pytest.mark.parametrize("target", ["real/a.md", "{folder}/real/a.md"], ids=["relative", "absolute"])
def test_symbolic_link_is_followed_and_stays_one(target: str, desk: Desk) -> None:
    real = desk.write("real/a.md", _BEFORE)
    link = desk.folder / "link.md"
    link.symlink_to(target.format(folder=desk.folder))
    assert desk.run("check", "--fix", "link.md").status == 0
    assert (real.read_text(), link.is_symlink()) == (_AFTER, True)


def test_owner_is_kept(desk: Desk) -> None:
    path = desk.write("a.md", _BEFORE)
    if os.geteuid():
        pytest.skip("only root may give files away")
    os.chown(path, 1234, 4321)
    desk.run("check", "--fix")
    assert (path.read_text(), path.stat().st_uid, path.stat().st_gid) == (_AFTER, 1234, 4321)


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod", "chown"])
def test_full_disk_leaves_the_file_as_it_was(step: str, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("a.md", _BEFORE)

    def fails(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fails)
    done = desk.run("check", "--fix", "--output-format", "concise", "--quiet")
    assert (done.status, path.read_text(), _names(desk.folder)) == (2, _BEFORE, ["a.md"])
    what = "the corrected text cannot be written: no space left on device; the file is as it was"
    assert done.err == f"copydesk: a.md: {what}\n"
    assert done.lines == ["a.md:1:4: error: could-of: “could of been” should be “could have been” [could have been]"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_run_that_is_stopped_leaves_the_file_as_it_was(step: str, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("a.md", _BEFORE)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, step, interrupted)
    assert desk.run("check", "--fix").status == 130
    assert (path.read_text(), _names(desk.folder)) == (_BEFORE, ["a.md"])


def test_other_files_are_corrected_where_one_cannot_be(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.md", "b.md", "c.md"):
        desk.write(name, _BEFORE)
    replace = os.replace

    def fails_once(source: str, target: str) -> None:
        if Path(target).name == "b.md":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", fails_once)
    assert desk.run("check", "--fix").status == 2
    assert [(desk.folder / name).read_text() for name in ("a.md", "b.md", "c.md")] == [_AFTER, _BEFORE, _AFTER]


@pytest.mark.parametrize("locked", ["letters", "letters/a.md"], ids=["a folder", "a file"])
def test_what_may_not_be_written_is_left_and_told(locked: str, desk: Desk) -> None:
    path = desk.write("letters/a.md", _BEFORE)
    (desk.folder / locked).chmod(0o555)
    if os.access(locked, os.W_OK):
        pytest.skip("root may write everything")
    done = desk.run("check", "--fix")
    (desk.folder / locked).chmod(0o755)
    assert (done.status, path.read_text(), _names(path.parent)) == (2, _BEFORE, ["a.md"])
    assert "letters/a.md: the corrected text cannot be written: permission denied; the file is as it was" in done.err


def test_file_without_a_correction_is_not_touched(desk: Desk) -> None:
    path = desk.write("a.md", "It stood.\n")
    before = path.stat()
    desk.run("check", "--fix")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_file_that_is_gone_is_told_to_be_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    failure = OnDisk().write(str(path), "before", "after")
    assert str(failure) == f"{path}: the corrected text cannot be written: the file is gone"
    assert not path.exists()
