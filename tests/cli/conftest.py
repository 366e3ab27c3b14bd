"""A desk for every test."""

import os
from pathlib import Path

import pytest
from desks import Desk
from repositories import OLD, Repository

collect_ignore = ["cases", "plugin"]


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    for name in ("GITHUB_ACTIONS", *filter(lambda name: name.startswith("GIT_"), os.environ)):  # set in a hook
        monkeypatch.delenv(name, raising=False)
    return Desk(folder, capsys, monkeypatch)


@pytest.fixture
def repository(desk: Desk) -> Repository:
    """The desk's folder as a repository, with an old article on `main`, on a branch of its own."""
    repository = Repository(desk.folder)
    desk.write("old.md", f"{OLD}\nThe end.\n")
    repository.commit()
    repository.git("switch", "--quiet", "--create", "branch")
    return repository
