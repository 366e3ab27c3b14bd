"""`copydesk import --write`, where the files that it writes to are in the way."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desks import Desk

from copydesk.cli import settings_file

_BESIDE = "copydesk.imported.toml"


@pytest.fixture
def other(desk: Desk) -> Desk:
    """A desk with settings of its own, and with those of another tool."""
    desk.write("_typos.toml", "[default.extend-words]\nteh = 'the'\n")
    desk.write("copydesk.toml", "# Ours.\r\nfail-on = 'error'\r\n")
    return desk


def test_settings_extend_what_is_taken_over(other: Desk) -> None:
    assert other.run("import", "--write").lines == [f"Wrote {_BESIDE}", "copydesk.toml now extends it"]
    text = f"extends = \"{_BESIDE}\"\r\n# Ours.\r\nfail-on = 'error'\r\n"
    assert (other.folder / "copydesk.toml").read_bytes().decode() == text
    assert other.run("import", "--write").lines == [f"Wrote {_BESIDE}", "copydesk.toml already extends it"]


def test_settings_that_outweigh_what_is_taken_over_are_told(other: Desk) -> None:
    other.write(".codespellrc", "[codespell]\nignore-words-list = fo\nskip = *.po\n")
    other.write("ours.txt", "kubelet\n")
    other.write(
        "copydesk.toml",
        "words = ['ours.txt']\nextend-exclude = ['drafts/']\n[rules.misspelling]\naccept = ['teh']\nseverity = 'info'\n",
    )
    assert other.run("import", "--write").lines[2:] == [
        f"copydesk.toml has its own “{key}”, so what was taken over does not hold: join the two there"
        for key in ("words", "rules.misspelling.accept")
    ]


def test_second_import_tells_that_the_first_still_holds(desk: Desk) -> None:
    desk.write("typos.toml", "[default.extend-words]\nteh = 'the'\n")
    assert desk.run("import", "--write").lines == ["Wrote copydesk.toml"]
    assert desk.run("import", "--write").lines[2:] == []
    desk.write(".codespellrc", "[codespell]\nignore-words = fo.txt\n")
    desk.write("fo.txt", "fo\n")
    (told,) = desk.run("import", "--write").lines[2:]
    assert told.startswith("copydesk.toml has its own “words”")


def _denied(_: Path, __: str, ___: str) -> bool:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize(
    ("replace", "why"),
    [
        pytest.param(_denied, "cannot be written: permission denied", id="read-only"),
        pytest.param(lambda *_: False, "somebody else wrote to it at the same time; try again", id="overtaken"),
    ],
)
def test_settings_that_cannot_be_written_leave_nothing_half_done(
    replace: Callable[[Path, str, str], bool], why: str, other: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = settings_file.replace
    monkeypatch.setattr(
        settings_file,
        "replace",
        lambda path, *texts: (replace if path.name == "copydesk.toml" else really)(path, *texts),
    )
    done = other.run("import", "--write")
    assert (done.status, done.err) == (2, f"copydesk: copydesk.toml: {why}\n")
    assert not (other.folder / _BESIDE).exists()


def test_file_that_is_no_import_is_left_as_it_is(other: Desk) -> None:
    other.write(_BESIDE, b"# Mine: \xe9\n")
    done = other.run("import", "--write")
    assert (done.status, done.err) == (2, f"copydesk: {_BESIDE}: is not UTF-8\n")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("pyproject.toml", "[tool]\ncodespell = 'x'\n", id="codespell"),
        pytest.param("typos.toml", "default = 5\nfiles = 6\n[type]\nmd = 7\n", id="typos"),
        pytest.param("Cargo.toml", "[package]\nmetadata = 5\n", id="Cargo"),
        pytest.param("cspell.json", '{"dictionaryDefinitions": 5}', id="cspell"),
        pytest.param("cspell.json", '{"dictionaries": "a", "dictionaryDefinitions": [5, {"name": [6]}]}', id="a name"),
        pytest.param("package.json", '{"cspell": 5}', id="package"),
    ],
)
def test_settings_of_another_kind_are_passed_over(name: str, text: str, desk: Desk) -> None:
    desk.write(name, text)
    done = desk.run("import")
    assert (done.status, done.err) in ((0, ""), (1, ""))


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        pytest.param("typos.toml", "[files]\nextend-exclude = 5\n", "extend-exclude", id="typos"),
        pytest.param("cspell.json", '{"dictionaries": 5}', "dictionaries", id="cspell"),
    ],
)
def test_list_of_another_kind_is_told(name: str, text: str, key: str, desk: Desk) -> None:
    desk.write(name, text)
    done = desk.run("import")
    assert (done.status, done.err) == (2, f"copydesk: {name}: “{key}” must be a list of texts\n")
