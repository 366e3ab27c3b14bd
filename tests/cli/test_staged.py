"""`--staged`: what is about to be committed, as a hook sees it."""

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


def test_paths_of_what_is_edited_since_do_not_depend_on_the_settings_of_git(
    repository: Repository, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("sub/a.md", NEW)
    repository.git("add", ".")
    repository.git("config", "diff.relative", "true")
    desk.write("sub/a.md", "Something else entirely.\n")
    monkeypatch.chdir(desk.folder / "sub")
    assert desk.places("--staged") == ["a.md:1:4"]


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
    with pytest.raises(AssertionError):
        repository.git("commit", "--message", "Work", "sub/a.md")
    assert (desk.folder / "seen").read_text().startswith("sub/a.md:3:4 error could-of")
    assert "sub/b.md" not in (desk.folder / "seen").read_text()


@pytest.mark.parametrize(
    ("named", "found"),
    [
        pytest.param((), ["new.md:1:4", "sub/b.md:1:4"], id="nothing"),
        pytest.param(("new.md",), ["new.md:1:4"], id="the file"),
        pytest.param(("sub",), ["sub/b.md:1:4"], id="its folder"),
    ],
)
def test_article_that_is_staged_but_not_in_the_folder(
    named: tuple[str, ...], found: list[str], repository: Repository, desk: Desk
) -> None:
    desk.write("new.md", NEW)
    desk.write("sub/b.md", NEW)
    repository.git("add", ".")
    (desk.folder / "new.md").unlink()
    (desk.folder / "sub/b.md").unlink()
    (desk.folder / "sub").rmdir()
    assert desk.places("--staged", *named) == found
    files = [place.partition(":")[0] for place in found]
    assert desk.run("check", "--staged", "--show-files", *named).lines == files


def test_staged_article_that_is_not_checked_out(repository: Repository, desk: Desk) -> None:
    desk.write("old.md", NEW)
    repository.git("add", ".")
    repository.git("update-index", "--skip-worktree", "old.md")
    (desk.folder / "old.md").unlink()
    assert desk.places("--staged") == ["old.md:1:4"]
    done = desk.run("check", "--staged", "--fix")
    assert (done.status, (desk.folder / "old.md").exists()) == (2, False)
    assert "old.md: it is staged but not in the folder, so it was not corrected" in done.err


@pytest.mark.parametrize("place", ["drafts/a.md", ".hidden/a.md", "node_modules/a.md"])
def test_what_a_search_leaves_alone_is_left_alone_where_it_is_gone(
    place: str, repository: Repository, desk: Desk
) -> None:
    desk.write("copydesk.toml", "exclude = ['drafts/']\n")
    article = desk.write(place, NEW)
    repository.git("add", ".")
    assert desk.places("--staged") == []
    article.unlink()
    assert desk.places("--staged") == []


@pytest.mark.parametrize("way", [("--staged",), ("--diff-base", "HEAD")], ids=["staged", "diff-base"])
def test_article_that_fits_gitignore_and_is_tracked(way: tuple[str, ...], repository: Repository, desk: Desk) -> None:
    desk.write(".gitignore", "t.md\nu.md\n")
    desk.write("t.md", NEW)
    desk.write("u.md", NEW)
    repository.git("add", "--force", "t.md")
    assert desk.places(*way) == ["t.md:1:4"]


def test_what_changed_in_an_inner_repository(repository: Repository, desk: Desk) -> None:
    inner = Repository(desk.folder / "inner")
    desk.write("inner/old.md", OLD)
    inner.commit()
    desk.write("inner/new.md", NEW)
    assert desk.places("--diff-base", "HEAD") == ["inner/new.md:1:4"]
    assert desk.places("--staged") == []
    inner.git("add", ".")
    assert desk.places("--staged") == ["inner/new.md:1:4"]


def test_what_is_new_in_a_submodule(repository: Repository, desk: Desk, tmp_path: Path) -> None:
    inner = Repository(tmp_path / "inner")
    (inner.folder / "old.md").write_text(OLD)
    inner.commit()
    repository.git("submodule", "--quiet", "add", str(inner.folder), "sub")
    repository.commit()
    desk.write("sub/new.md", NEW)
    desk.write("sub/old.md", f"{OLD}\n{NEW}")
    assert desk.places("--diff-base", "branch") == ["sub/new.md:1:4", "sub/old.md:3:4"]


@pytest.mark.parametrize("option", [("--staged",), ("--diff-base", "HEAD")], ids=["staged", "diff-base"])
def test_standard_input_has_no_changed_lines(option: tuple[str, ...], repository: Repository, desk: Desk) -> None:
    done = desk.run("check", *option, "--stdin-filename", "old.md", stdin=NEW.encode())
    assert (done.status, done.out) == (2, "")
    assert "standard input has no changed lines" in done.err


def test_git_that_names_its_folder_relatively(
    repository: Repository, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("sub/a.md", NEW)
    repository.git("add", ".")
    desk.write("sub/a.md", f"{NEW}\nMore.\n")
    monkeypatch.setenv("GIT_DIR", ".git")
    assert desk.places("--staged") == ["sub/a.md:1:4"]


def test_fix_staged_fails_until_the_corrections_are_staged(repository: Repository, desk: Desk) -> None:
    desk.write("new.md", NEW)
    repository.git("add", ".")
    done = desk.run("check", "--staged", "--fix")
    assert (done.status, done.err) == (
        1,
        "copydesk: the corrections are not staged yet; stage them: git add new.md\n",
    )
    repository.git("add", "new.md")
    assert desk.run("check", "--staged", "--fix").status == 0
