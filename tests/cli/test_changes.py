"""`--diff-base` and `--staged`: only what changed counts, as git tells it."""

import json
import shutil
from pathlib import Path

import pytest
from desks import Desk
from repositories import NEW, OLD, Repository


def test_only_changed_lines_count(repository: Repository, desk: Desk) -> None:
    desk.write("old.md", f"Another lead.\n\n{OLD}\n{NEW}")
    assert desk.places("--diff-base", "main") == ["old.md:5:4"]
    repository.commit()
    assert desk.places("--diff-base", "main") == ["old.md:5:4"]
    assert desk.places("--diff-base", "HEAD") == []


def test_what_main_gained_since_does_not_count(repository: Repository, desk: Desk) -> None:
    repository.git("switch", "--quiet", "main")
    desk.write("old.md", f"{OLD}\nIt ends.\n\nThere is more.\n")
    repository.commit()
    repository.git("switch", "--quiet", "branch")
    assert desk.places("--diff-base", "main") == []


def test_summary_says_what_was_looked_at(repository: Repository, desk: Desk) -> None:
    done = desk.run("check", "--diff-base", "main")
    assert done.lines == ["No articles were checked", "Only lines that are changed since main were looked at"]


@pytest.mark.parametrize("name", ["new.md", "a b/c d.md", "é ü/日本.md", 'quo"te\t.md', "-dash.md", "line\nend.md"])
@pytest.mark.parametrize("committed", [True, False], ids=["committed", "untracked"])
def test_new_file_counts_whole(name: str, committed: bool, repository: Repository, desk: Desk) -> None:
    desk.write(name, NEW + OLD)
    if committed:
        repository.commit()
    assert len(desk.run("check", "--output-format", "concise", "--quiet", "--diff-base", "main", ".").lines) == 2


def test_changed_line_in_a_file_with_an_unusual_name(repository: Repository, desk: Desk) -> None:
    for name in ("a b.md", "é.md", 'q"\\.md'):
        desk.write(name, OLD)
    repository.commit()
    repository.git("switch", "--quiet", "--create", "other")
    for name in ("a b.md", "é.md", 'q"\\.md'):
        desk.write(name, OLD + "\n" + NEW)
    assert sorted(desk.places("--diff-base", "branch")) == ["a b.md:3:4", 'q"\\.md:3:4', "é.md:3:4"]


def test_rename_is_followed(repository: Repository, desk: Desk) -> None:
    long = "".join(f"Line {number}.\n" for number in range(20))
    desk.write("old.md", OLD + long)
    repository.commit()
    repository.git("switch", "--quiet", "--create", "other")
    (desk.folder / "sub").mkdir()
    repository.git("mv", "old.md", "sub/new.md")
    assert desk.places("--diff-base", "branch") == []
    desk.write("sub/new.md", OLD + long + NEW)
    assert desk.places("--diff-base", "branch") == ["sub/new.md:22:4"]


def test_deleted_file_is_passed_over_even_if_it_is_named(repository: Repository, desk: Desk) -> None:
    (desk.folder / "old.md").unlink()
    assert desk.places("--diff-base", "main", "old.md", ".") == []
    done = desk.run("check", "--output-format", "concise", "--quiet", "--diff-base", "main", "never.md")
    assert (done.status, done.err) == (2, "copydesk: never.md: no such file\n")


def test_line_ends_of_windows(repository: Repository, desk: Desk) -> None:
    desk.write("win.md", OLD.replace("\n", "\r\n\r\n") * 2)
    repository.commit()
    repository.git("switch", "--quiet", "--create", "other")
    desk.write("win.md", f"{OLD}\n{NEW}\n{OLD}\n".replace("\n", "\r\n"))
    assert desk.places("--diff-base", "branch") == ["win.md:3:4"]


def test_problem_that_a_deletion_made_counts(repository: Repository, desk: Desk) -> None:
    desk.write("a.md", "He crossed the\nold and\nthe bridge.\n")
    repository.commit()
    repository.git("switch", "--quiet", "--create", "other")
    desk.write("a.md", "He crossed the\nthe bridge.\n")
    assert desk.places("--diff-base", "branch") == ["a.md:1:12"]


def test_run_from_a_folder_below(repository: Repository, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("sub/new.md", NEW)
    desk.write("old.md", NEW)
    monkeypatch.chdir(desk.folder / "sub")
    assert desk.places("--diff-base", "main") == ["new.md:1:4"]
    assert desk.places("--diff-base", "main", "../old.md") == ["../old.md:1:4"]


def test_run_from_outside_the_repository(
    repository: Repository, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("new.md", NEW)
    monkeypatch.chdir(tmp_path)
    assert desk.places("--diff-base", "main", "desk") == ["desk/new.md:1:4"]


def test_settings_of_the_user_do_not_matter(repository: Repository, desk: Desk) -> None:
    for key, value in {
        "diff.noprefix": "true", "diff.mnemonicPrefix": "true", "color.diff": "always", "diff.external": "false",
        "diff.context": "9", "diff.interHunkContext": "9", "diff.renames": "false", "diff.relative": "true",
        "core.quotePath": "false", "core.pager": "false", "diff.submodule": "log",
    }.items():  # fmt: skip
        repository.git("config", key, value)
    desk.write(".gitattributes", "*.md -diff\n")
    desk.write("old.md", f"{OLD}\nThe end.\n{NEW}")
    assert desk.places("--diff-base", "main") == ["old.md:4:4"]


def test_articles_in_a_submodule(repository: Repository, desk: Desk, tmp_path: Path) -> None:
    inner = Repository(tmp_path / "inner")
    (inner.folder / "in.md").write_text(OLD)
    inner.commit()
    repository.git("submodule", "--quiet", "add", str(inner.folder), "sub")
    repository.commit()
    repository.git("switch", "--quiet", "--create", "other")
    desk.write("sub/in.md", OLD + "\n" + NEW)
    assert desk.places("--diff-base", "branch") == ["sub/in.md:3:4"]
    assert desk.places("--diff-base", "HEAD", "sub") == ["sub/in.md:3:4"]


_PARAGRAPH = (
    "The council will meet in the old town hall on the second Friday of every month, and whoever wants to speak there"
    " has to write to the clerk before noon on the day before."
)


@pytest.mark.parametrize(("old", "new"), [("a.md", "z.md"), ("z.md", "a.md")])
@pytest.mark.parametrize("also", ["the old one is edited, too", "the old one is as it was"])
def test_paragraph_that_now_stands_in_two_articles_is_reported_where_it_is_new(
    old: str, new: str, also: str, repository: Repository, desk: Desk
) -> None:
    desk.write(old, f"The first.\n\n{_PARAGRAPH}\n\nThe last.\n")
    desk.write(new, "Another one.\n")
    repository.commit()
    repository.git("switch", "--quiet", "--create", "other")
    desk.write(new, f"Another one.\n\n{_PARAGRAPH}\n")
    if "edited" in also:
        desk.write(old, f"The first.\n\n{_PARAGRAPH}\n\nThe very last.\n")
    assert desk.places("--diff-base", "branch") == [f"{new}:3:1"]
    repository.git("add", ".")
    assert desk.places("--staged") == [f"{new}:3:1"]
    assert desk.places("--staged", "--fix", "--unsafe-fixes") == [f"{new}:3:1"]


def test_copy_above_the_old_paragraph_is_told_and_taken_out_there(repository: Repository, desk: Desk) -> None:
    old = f"The first.\n\n{_PARAGRAPH}\n\nThe last.\n"
    desk.write("old.md", old)
    repository.commit()
    article = desk.write("old.md", f"A new lead.\n\n{_PARAGRAPH}\n\nIt goes on.\n\n{old}")
    done = desk.run("check", "--output-format", "concise", "--quiet", "--diff-base", "HEAD")
    assert done.lines == ["old.md:3:1: error: duplicate-paragraph: This paragraph stands again at line 9"]
    desk.write("old.md", article.read_bytes())
    repository.git("add", ".")
    assert desk.places("--staged") == ["old.md:3:1"]
    (issue,) = json.loads(desk.run("check", "--staged", "--output-format", "gitlab").out)
    (whole,) = json.loads(desk.run("check", "old.md", "--output-format", "gitlab").out)
    assert (issue["location"]["lines"]["begin"], whole["location"]["lines"]["begin"]) == (3, 9)
    assert issue["fingerprint"] == whole["fingerprint"]
    assert desk.run("check", "--staged", "--fix", "--unsafe-fixes").lines[0] == "Corrected: 1 duplicate-paragraph"
    assert article.read_text() == f"A new lead.\n\nIt goes on.\n\n{old}"


def test_baseline_knows_a_problem_by_its_own_place(repository: Repository, desk: Desk) -> None:
    article = desk.write("old.md", f"{_PARAGRAPH}\n\nBetween.\n\n{_PARAGRAPH}\n")
    assert desk.run("baseline").status == 0
    repository.commit()
    article.write_text(article.read_text().replace("council", "whole council", 1))
    known = ("--baseline", "copydesk-baseline.jsonl")
    assert desk.places("--diff-base", "HEAD") == ["old.md:1:1"]
    article.write_text(f"{_PARAGRAPH}  \n\nBetween.\n\n{_PARAGRAPH}\n")
    assert desk.places("--diff-base", "HEAD") == ["old.md:1:1"]
    assert desk.places("--diff-base", "HEAD", *known) == []


def test_paragraph_in_two_changed_articles_is_told_where_it_is_silenced_by_neither(
    repository: Repository, desk: Desk
) -> None:
    desk.write("a.md", "The first.\n")
    desk.write("z.md", f"Another.\n\n{_PARAGRAPH}\n")
    repository.commit()
    desk.write("a.md", f"The first.\n\n{_PARAGRAPH}\n")
    desk.write("z.md", f"Another one.\n\n{_PARAGRAPH}\n")
    done = desk.run("check", "--output-format", "concise", "--diff-base", "HEAD")
    assert done.lines[:1] == [
        "a.md:3:1: info: recycled-paragraph: This paragraph also stands in another article: z.md, line 3"
    ]
    desk.write("copydesk.toml", '[per-file-ignores]\n"a.md" = ["recycled-paragraph"]\n')
    assert desk.places("--diff-base", "HEAD") == []


def test_fix_corrects_only_what_changed(repository: Repository, desk: Desk) -> None:
    path = desk.write("old.md", f"{NEW}\n{NEW}\n{OLD}\nThe end.\n")
    desk.run("check", "--fix", "--diff-base", "main")
    assert path.read_text() == f"It should have been seen.\n\nIt should have been seen.\n\n{OLD}\nThe end.\n"


@pytest.mark.parametrize("revision", ["nothing", "-h", "HEAD~9", "main..branch"])
def test_revision_that_is_not_there(revision: str, repository: Repository, desk: Desk) -> None:
    done = desk.run("check", f"--diff-base={revision}", ".")
    expected = f"copydesk: --diff-base: no commit “{revision}”; fetch it, or see git branch --all for what is there\n"
    assert (done.status, done.out, done.err) == (2, "", expected)


def test_branch_of_the_server_is_proposed(repository: Repository, desk: Desk) -> None:
    repository.git("update-ref", "refs/remotes/origin/release", "HEAD")
    assert "did you mean “origin/release”?" in desk.run("check", "--diff-base", "release").err


@pytest.mark.parametrize(
    ("revision", "command"),
    [
        ("old", "git fetch --unshallow origin old:old"),
        ("origin/old", "git fetch --unshallow origin old:refs/remotes/origin/old"),
        ("HEAD~1", "git fetch --unshallow"),
    ],
)
def test_shallow_clone(revision: str, command: str, repository: Repository, desk: Desk, tmp_path: Path) -> None:
    """What it says to type helps."""
    repository.git("branch", "old")
    desk.write("old.md", NEW)
    repository.commit()
    clone, source = tmp_path / "clone", f"file://{desk.folder}"
    repository.git("clone", "--quiet", "--depth=1", "--branch=branch", source, str(clone))
    done = desk.run("check", "--diff-base", revision, str(clone))
    assert done.status == 2
    assert f"the clone is shallow; {command} (GitHub's checkout: fetch-depth: 0)" in done.err
    repository.git("-C", str(clone), *command.split()[1:])
    assert desk.run("check", "--diff-base", revision, str(clone)).status == 1


def test_branch_with_no_commit_in_common(repository: Repository, desk: Desk) -> None:
    repository.git("switch", "--quiet", "--orphan", "other")
    desk.write("a.md", NEW)
    repository.commit()
    assert "“main” and this branch have no commit in common" in desk.run("check", "--diff-base", "main").err


def test_branch_without_a_commit(repository: Repository, desk: Desk) -> None:
    repository.git("switch", "--quiet", "--orphan", "other")
    done = desk.run("check", "--diff-base", "main")
    message = "copydesk: --diff-base: nothing is committed yet, so nothing can have changed\n"
    assert (done.status, done.err) == (2, message)


def test_repository_that_git_cannot_read(repository: Repository, desk: Desk) -> None:
    desk.write(".git/index", "no index")
    done = desk.run("check", "--staged")
    assert done.status == 2
    assert done.err.startswith("copydesk: --staged: git diff-index failed: ")


def test_folder_outside_a_repository(desk: Desk) -> None:
    desk.write("a.md", NEW)
    done = desk.run("check", "--staged")
    message = "copydesk: --staged: .: cannot find out what changed there: it lies in no git repository\n"
    assert (done.status, done.err) == (2, message)


def test_git_that_is_not_there(repository: Repository, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(desk.folder))
    done = desk.run("check", "--staged")
    assert (done.status, done.err) == (2, "copydesk: --staged: git is not there: install it, or put it on the PATH\n")


def test_merge_conflict_is_told(repository: Repository, desk: Desk) -> None:
    desk.write("old.md", NEW)
    repository.commit()
    repository.git("switch", "--quiet", "main")
    desk.write("old.md", "Otherwise.\n")
    repository.commit()
    with pytest.raises(AssertionError):
        repository.git("merge", "branch")
    assert "old.md has a merge conflict that is not resolved" in desk.run("check", "--staged").err


def test_standard_input_has_no_changed_lines(repository: Repository, desk: Desk) -> None:
    done = desk.run("check", "-", "--staged", stdin=b"It should of been.\n")
    assert (done.status, "standard input has no changed lines" in done.err) == (2, True)


def test_show_files_lists_what_changed(repository: Repository, desk: Desk) -> None:
    desk.write("new.md", NEW)
    assert desk.run("check", "--show-files", "--diff-base", "main").lines == ["new.md"]


def test_git_is_needed_only_where_it_is_asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(desk.folder))
    assert shutil.which("git") is None
    desk.write("a.md", NEW)
    assert desk.places() == ["a.md:1:4"]
