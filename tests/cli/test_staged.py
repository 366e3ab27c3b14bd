"""`--staged`: what is about to be committed, as a hook sees it."""

import os
import sys
from pathlib import Path

import pytest
from desks import Desk
from repositories import NEW, OLD, Repository


def test_staged_looks_at_what_is_staged(repository: Repository, desk: Desk) -> None:
    desk.write("old.md", f"{OLD}\n{NEW}")
    repository.git("add", "old.md")
    desk.write("old.md", f"Not staged, which should of been.\n\n{OLD}\nThe end.\n")
    desk.write("untracked.md", NEW)
    assert desk.places("--staged") == ["old.md:3:4"]
    assert desk.places("--diff-base", "HEAD") == ["old.md:1:19", "untracked.md:1:4"]


def test_staged_before_the_first_commit(desk: Desk) -> None:
    repository = Repository(desk.folder)
    desk.write("a.md", NEW)
    assert desk.places("--staged") == []
    repository.git("add", "a.md")
    assert desk.places("--staged") == ["a.md:1:4"]


def test_fix_staged_leaves_files_alone_that_were_edited_since(repository: Repository, desk: Desk) -> None:
    desk.write("old.md", NEW)
    desk.write("new.md", NEW)
    repository.git("add", ".")
    edited = desk.write("old.md", f"{NEW}\nMore.\n")
    done = desk.run("check", "--output-format", "concise", "--quiet", "--staged", "--fix")
    assert done.status == 2
    assert done.err.startswith("copydesk: old.md: it has changes that are not staged, so it was not corrected;")
    assert edited.read_text() == f"{NEW}\nMore.\n"
    assert (desk.folder / "new.md").read_text() == "It should have been seen.\n"


def test_diff_of_what_is_staged_can_be_applied_to_the_index(repository: Repository, desk: Desk, tmp_path: Path) -> None:
    desk.write("old.md", f"{NEW}\n{OLD}\n")
    repository.git("add", ".")
    desk.write("old.md", "Something else entirely.\n")
    desk.run("check", "--staged", "--diff", "--output-file", str(tmp_path / "patch"))
    repository.git("apply", "--cached", str(tmp_path / "patch"))
    assert repository.git("show", ":old.md") == f"It should have been seen.\n\n{OLD}\n"


def test_hook_of_git_sees_what_is_committed(repository: Repository, desk: Desk) -> None:
    """In a hook git points to another index, for `git commit FILE` to one that holds that file alone."""

    desk.write("sub/a.md", OLD)
    repository.commit()
    hook = desk.write(".git/hooks/pre-commit", f"#!/bin/sh\n{sys.executable} -m copydesk check --staged sub > seen\n")
    hook.chmod(0o755)
    desk.write("sub/a.md", f"{OLD}\n{NEW}")
    desk.write("sub/b.md", NEW)
    repository.git("add", "sub/b.md")
    os.environ.pop("GIT_DIR", None)
    with pytest.raises(AssertionError):
        repository.git("commit", "--message", "Work", "sub/a.md")
    assert (desk.folder / "seen").read_text().startswith("sub/a.md:3:4 error could-of")
    assert "sub/b.md" not in (desk.folder / "seen").read_text()
