"""The hook, as a repository of articles uses it: it shows where the errors are, and passes once they are corrected."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from installations import ROOT

pytestmark = pytest.mark.slow

_ARTICLE = "# The bridge\n\nThe minister said that the the bridge could of been saved.\n"
_CORRECTED = "# The bridge\n\nThe minister said that the bridge could have been saved.\n"
_PEOPLE = {
    f"GIT_{person}_{key}": value
    for person in ("AUTHOR", "COMMITTER")
    for key, value in (("NAME", "Desk"), ("EMAIL", "desk@example.org"))
}

Shell = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Runs a command in a folder, with a home of its own for git and pre-commit."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "COV_"))}
    around = {**kept, **_PEOPLE, "PRE_COMMIT_HOME": str(tmp_path / "home")}

    def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=folder, env=around, capture_output=True, text=True, check=False)

    return run


def _committed(shell: Shell, folder: Path) -> Path:
    """The folder as a git repository with all that is in it."""
    for command in ("init --quiet", "add --all", "commit --quiet --message all"):
        done = shell(folder, "git", *command.split())
        assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def hook(shell: Shell, tmp_path: Path) -> Path:
    """The project as it is in the work tree, committed or not."""
    listing = shell(ROOT, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").stdout
    for name in filter(None, listing.split("\0")):
        if (ROOT / name).is_file():
            copy = tmp_path / "hook" / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy)
    return _committed(shell, tmp_path / "hook")


def test_hook_shows_the_errors_and_passes_once_they_are_corrected(hook: Path, shell: Shell, tmp_path: Path) -> None:
    article = tmp_path / "paper" / "articles" / "bridge.md"
    article.parent.mkdir(parents=True)
    article.write_text(_ARTICLE)
    (article.parent / "page.mdx").write_text("It should of been there.\n")
    (tmp_path / "paper" / "data.csv").write_text("the the\n")
    (tmp_path / "paper" / "--select=names.md").write_text("All is well.\n")
    commit = shell(hook, "git", "rev-parse", "HEAD").stdout.strip()
    settings = f"repos: [{{repo: {hook.as_posix()}, rev: {commit}, hooks: [{{id: copydesk}}]}}]\n"
    (tmp_path / "paper" / ".pre-commit-config.yaml").write_text(settings)
    paper = _committed(shell, tmp_path / "paper")
    run = [sys.executable, "-m", "pre_commit", "run", "--all-files"]  # `try-repo` would install it each time
    failed = shell(paper, *run)
    assert failed.returncode == 1
    assert "articles/bridge.md:3:24 error doubled-word" in failed.stdout
    assert "articles/bridge.md:3:39 error could-of" in failed.stdout
    assert "articles/page.mdx:1:4 error could-of" in failed.stdout
    assert shell(paper, sys.executable, "-m", "copydesk", "check", "--fix", "--unsafe-fixes").returncode == 0
    assert article.read_text() == _CORRECTED
    passed = shell(paper, *run)
    assert (passed.returncode, "Passed" in passed.stdout) == (0, True)
