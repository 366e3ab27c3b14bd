"""The command as a user meets it: each folder in cases/ is a call and all that comes of it.

`command` holds the arguments, one a line, `files` and `stdin` what they work on; `stdout`, `stderr`, `status` and
`after` (the files that change) are what is expected. UPDATE_GOLDEN=1 pytest tests/cli writes them anew: read the diff.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desks import Desk, Run

from copydesk import __version__
from copydesk.cache import FOLDER

_CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/command"))
_OF_ALL = ("--config", "--isolated", "--help")
_ELSEWHERE = {
    "check --diff-base", "check --staged", "review --diff-base",  # need a repository: test_branch.py, test_staged.py
    "review --fail-on", "review --select", "review --ignore", "review --extend-select", "review --baseline",
    "review --no-baseline", "review --exclude",  # need a terminal: test_review.py
    "rules", "rules --output-format", "rules --docs", "schema",  # change with each rule: test_commands.py, test_docs.py
    "server",  # test_server.py
}  # fmt: skip
_IN_A_PROCESS = ["reports-problems-as-json", "standard-input-is-corrected-to-standard-output"]


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_command(case: Path, desk: Desk) -> None:
    _compare(case, desk, desk.run)


@pytest.mark.parametrize("name", _IN_A_PROCESS)
def test_command_in_a_process_of_its_own(name: str, desk: Desk) -> None:
    _compare(_CASES[0].parent / name, desk, desk.spawn)


def test_every_command_and_option_has_a_folder(desk: Desk) -> None:
    asked = [(case / "command").read_text().splitlines() for case in _CASES]
    shown = {tuple(words[:length]) for words in asked for length in (1, 2)}
    missing = set()
    for command in _commands(desk):
        name = " ".join(command)
        missing |= set() if command in shown else {name}
        used = {word.partition("=")[0] for words in asked if tuple(words[: len(command)]) == command for word in words}
        missing |= {f"{name} {option}" for option in _options(desk, command) if option not in used}
    assert missing == _ELSEWHERE


def _commands(desk: Desk) -> Iterator[tuple[str, ...]]:
    """The subcommands that the help lists, and theirs."""
    for name in _listed(desk, ()):
        inner = list(_listed(desk, (name,)))
        yield from ((name, each) for each in inner) if inner else ((name,),)


def _listed(desk: Desk, command: tuple[str, ...]) -> list[str]:
    text = desk.run(*command, "--help").out
    return re.findall(r"^    ([a-z]+) ", text, re.MULTILINE) if " COMMAND ..." in text else []


def _options(desk: Desk, command: tuple[str, ...]) -> list[str]:
    found = re.findall(r"^  (?:-\w, )?(--[a-z-]+)", desk.run(*command, "--help").out, re.MULTILINE)
    return [option for option in found if option not in _OF_ALL]


def _compare(case: Path, desk: Desk, run: Callable[..., Run]) -> None:
    before = _texts(case / "files")
    for name, text in before.items():
        desk.write(name, text)
    stdin = case / "stdin"
    done = run(*(case / "command").read_text().splitlines(), stdin=stdin.read_bytes() if stdin.exists() else b"")
    after = {name: text for name, text in _texts(desk.folder).items() if before.get(name) != text}
    found = {"stdout": _neutral(done.out, desk), "stderr": _neutral(done.err, desk), "status": f"{done.status}\n"}
    found |= {f"after/{name}": text for name, text in after.items()}
    if os.environ.get("UPDATE_GOLDEN"):
        _update(case, found)
    assert found == _expected(case)


def _texts(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and FOLDER not in path.parts
    }


def _neutral(text: str, desk: Desk) -> str:
    """The text without what differs from one machine or version to the next."""
    return text.replace(str(desk.folder), "<folder>").replace(f'"{__version__}"', '"<version>"')


def _expected(case: Path) -> dict[str, str]:
    return {
        name: text for name, text in _texts(case).items() if name.startswith(("stdout", "stderr", "status", "after/"))
    }


def _update(case: Path, found: dict[str, str]) -> None:
    shutil.rmtree(case / "after", ignore_errors=True)
    for name, text in found.items():
        (case / name).parent.mkdir(parents=True, exist_ok=True)
        (case / name).write_bytes(text.encode())
