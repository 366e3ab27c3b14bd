"""A git repository of articles to work in, untouched by the settings of whoever runs the tests."""

import os
import subprocess
from pathlib import Path

OLD = "It could of been seen.\n"
NEW = "It should of been seen.\n"
"""Lines with a problem, of which one was there before."""

_PEOPLE = {
    f"GIT_{person}_{key}": value
    for person in ("AUTHOR", "COMMITTER")
    for key, value in (("NAME", "Desk"), ("EMAIL", "desk@example.org"))
}
_ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, **_PEOPLE}


def git(folder: Path, *args: str) -> str:
    """What git says, run in a folder."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    command = ["git", "-c", "protocol.file.allow=always", *args]
    done = subprocess.run(command, cwd=folder, env=kept | _ALONE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


class Repository:
    """A folder that git looks after; a branch `main` is checked out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch", "main")

    def git(self, *args: str) -> str:
        return git(self.folder, *args)

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Work")
