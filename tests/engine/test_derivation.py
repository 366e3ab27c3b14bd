"""What is derived from files is kept from run to run, and is what the files say."""

from collections.abc import Callable
from pathlib import Path

import pytest

from copydesk import derivation, derived


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own for the test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "copydesk"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "towns.txt"
    path.write_text("Leeds York")
    return path


def _run(source: Path, made: list[str]) -> Callable[[], dict[str, int]]:
    """What a run has of the lengths of a file's words; each making of them is noted."""
    derivation._values.cache_clear()

    @derived(source)
    def lengths() -> dict[str, int]:
        """How long the words are."""
        made.append(source.read_text())
        return {word: len(word) for word in source.read_text().split()}

    return lengths


@pytest.mark.usefixtures("folder")
def test_value_is_made_once_and_again_when_its_source_changes(source: Path) -> None:
    made = list[str]()
    for _ in range(2):
        assert _run(source, made)() == {"Leeds": 5, "York": 4}
    source.write_text("Hull")
    assert _run(source, made)() == {"Hull": 4}
    assert made == ["Leeds York", "Hull"]


@pytest.mark.usefixtures("folder")
def test_run_makes_a_value_once(source: Path) -> None:
    lengths = _run(source, [])
    assert lengths() is lengths()
    assert lengths.__doc__ == "How long the words are."


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda _: b"", id="empty"),
        pytest.param(lambda content: content[:-3], id="cut"),
        pytest.param(lambda content: content[:-3] + b"abc", id="changed"),
        pytest.param(lambda content: content[:20] + bytes(len(content) - 20), id="nothing but zeros"),
    ],
)
def test_damaged_value_is_made_anew(damage: Callable[[bytes], bytes], source: Path, folder: Path) -> None:
    made = list[str]()
    _run(source, made)()
    (kept,) = folder.iterdir()
    kept.write_bytes(damage(kept.read_bytes()))
    for _ in range(2):
        assert _run(source, made)() == {"Leeds": 5, "York": 4}
    assert len(made) == 2


def test_folder_that_cannot_be_written_does_no_harm(source: Path, folder: Path) -> None:
    folder.parent.mkdir()
    folder.touch()
    made = list[str]()
    for _ in range(2):
        assert _run(source, made)() == {"Leeds": 5, "York": 4}
    assert len(made) == 2


def test_user_without_a_home_gets_the_value(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(derivation, "cache_folder", lambda: None)
    assert _run(source, [])() == {"Leeds": 5, "York": 4}
