"""Tables that are compiled once: where they lie, and what happens where they cannot lie anywhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from copydesk.tables import cache_folder, compiled


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own for the test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = cache_folder()
    assert found
    return found


def _table(source: Path, made: list[str]) -> dict[str, list[tuple[int, ...]]]:
    """What a table of a file's words holds; each making of it is noted."""

    def records() -> Iterator[tuple[str, tuple[int, ...]]]:
        made.append(source.read_text())
        return ((word, (place,)) for place, word in enumerate(source.read_text().split()))

    table = compiled("test", [source], 1, records)
    return {word: table.rows(word) for word in ("one", "two", "three")}


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param({"HOME": "/home/one"}, id="a home"),
        pytest.param({"HOME": "/home/one", "XDG_CACHE_HOME": "/elsewhere"}, id="a cache somewhere else"),
        pytest.param({"HOME": "/home/one", "XDG_CACHE_HOME": ""}, id="an empty setting"),
        pytest.param({}, id="no home"),
    ],
)
def test_folder_is_the_one_that_the_system_provides(settings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert cache_folder() == user_cache_path("copydesk")


def test_table_is_made_once_and_again_when_its_source_changes(folder: Path, tmp_path: Path) -> None:
    source, made = tmp_path / "words.txt", list[str]()
    source.write_text("one two")
    assert _table(source, made) == _table(source, made) == {"one": [(0,)], "two": [(1,)], "three": []}
    source.write_text("two three one")
    assert _table(source, made) == {"one": [(2,)], "two": [(0,)], "three": [(1,)]}
    assert made == ["one two", "two three one"]
    assert all(path.suffix == ".marisa" for path in folder.iterdir())


def test_table_holds_for_the_same_content_of_another_time(folder: Path, tmp_path: Path) -> None:
    source, made = tmp_path / "words.txt", list[str]()
    source.write_text("one two")
    first = _table(source, made)
    os.utime(source, (1, 1))  # as where a cache is brought back into a new installation
    assert _table(source, made) == first
    assert made == ["one two"]


def test_tables_that_were_made_long_ago_make_room_for_a_new_one(folder: Path, tmp_path: Path) -> None:
    source, made = tmp_path / "words.txt", list[str]()
    for words, days in (("one", 90), ("two", 2)):
        source.write_text(words)
        _table(source, made)
        for path in folder.glob("*"):
            os.utime(path, (path.stat().st_atime, path.stat().st_mtime - days * 24 * 3600))
    other = folder / "testing-3-0.marisa"
    other.write_bytes(b"of another name")
    os.utime(other, (0, 0))
    source.write_text("three")
    _table(source, made)
    source.write_text("two")
    _table(source, made)
    assert (made, other.exists()) == (["one", "two", "three"], True)
    source.write_text("one")
    _table(source, made)
    assert made == ["one", "two", "three", "one"]


def test_damaged_table_is_made_anew(folder: Path, tmp_path: Path) -> None:
    source, made = tmp_path / "words.txt", list[str]()
    source.write_text("one two")
    first = _table(source, made)
    for path in folder.iterdir():
        path.write_bytes(b"not a table")
    assert _table(source, made) == first
    assert len(made) == 2


@pytest.mark.skipif(os.name != "posix", reason="asks for users as Unix knows them")
def test_run_of_a_user_without_a_home_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("It could of been.\n")
    around = {name: value for name, value in os.environ.items() if name not in ("HOME", "XDG_CACHE_HOME")}
    # Containers run programs as users that the system does not know.
    unknown = "import pwd\npwd.getpwuid = lambda _: {}[0]\n"
    program = f"{unknown}from copydesk.cli import main\nmain(['check', 'a.md', '--no-cache', '--select', 'spelling'])"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=around, capture_output=True, text=True, check=True
    )
    assert "could-of" in done.stdout
    assert done.stderr == ""
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]
