"""The command as a user meets it: each folder in cases/ is a call and all that comes of it.

`command` holds the arguments, one a line, `files` and `stdin` what they work on; `stdout`, `stderr`, `status` and
`after` (the files that change) are what is expected. UPDATE_GOLDEN=1 pytest tests/cli writes them anew: read the diff.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from desks import Desk, Run

from copydesk import __version__
from copydesk.cache import FOLDER

_CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/command"))
_IN_A_PROCESS = ["reports-problems-as-json", "standard-input-is-corrected-to-standard-output"]


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_command(case: Path, desk: Desk) -> None:
    _compare(case, desk, desk.run)


@pytest.mark.parametrize("name", _IN_A_PROCESS)
def test_command_in_a_process_of_its_own(name: str, desk: Desk) -> None:
    _compare(_CASES[0].parent / name, desk, desk.spawn)


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
