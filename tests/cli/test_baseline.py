"""`copydesk baseline`, and the runs that go by one."""

import json
from pathlib import Path

import pytest
from desks import Desk

_OLD = "One day it could of been seen in the the river.\n"
_CONCISE = ("check", "--output-format", "concise")
_CONFIGURATION = 'baseline = "copydesk-baseline.jsonl"\n'


@pytest.fixture
def adopted(desk: Desk) -> Desk:
    """A desk with an old article, whose two problems are known."""
    desk.write("copydesk.toml", _CONFIGURATION)
    desk.write("old.md", _OLD)
    assert desk.run("baseline").out == "Wrote 2 known problems to copydesk-baseline.jsonl: 0 gone, 2 new added\n"
    return desk


def _entries(desk: Desk) -> list[dict[str, str]]:
    lines = (desk.folder / "copydesk-baseline.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines[1:]]


def test_known_problems_are_not_reported(adopted: Desk) -> None:
    done = adopted.run(*_CONCISE)
    assert (done.status, done.lines) == (0, ["No problems in 1 article", "2 known problems are left out"])


def test_baseline_that_cannot_be_written_is_named_as_it_is_from_here(desk: Desk) -> None:
    desk.write("old.md", _OLD)
    done = desk.run("baseline", "--baseline", "gone/known.jsonl", "--select", "could-of")
    assert (done.status, done.err) == (2, "copydesk: gone/known.jsonl: cannot be written: no such file or directory\n")


def test_new_problem_is_reported(adopted: Desk) -> None:
    adopted.write("old.md", f"New lines, which should of been checked.\n\n{_OLD}")
    done = adopted.run(*_CONCISE)
    assert done.status == 1
    assert [line.partition(": ")[0] for line in done.lines[:-2]] == ["old.md:1:18"]


def test_no_baseline_reports_everything(adopted: Desk) -> None:
    assert len(adopted.run(*_CONCISE, "--no-baseline", "--quiet").lines) == 2


def test_command_line_names_another_baseline(adopted: Desk) -> None:
    adopted.run("baseline", "--baseline", "other.jsonl", "--select", "could-of")
    done = adopted.run(*_CONCISE, "--quiet", "--baseline", "other.jsonl")
    assert [line.split(": ")[2] for line in done.lines] == ["doubled-word"]


def test_moved_and_renamed_text_stays_known(adopted: Desk) -> None:
    (adopted.folder / "old.md").rename(adopted.folder / "new.md")
    assert adopted.run(*_CONCISE).status == 0
    adopted.write("new.md", "Nothing here.\n")
    adopted.write("sub/else.md", "Before it.\n\n" + _OLD.replace(" been", "\nbeen"))
    assert adopted.run(*_CONCISE).status == 0


def test_copy_in_another_file_is_new_though_the_first_was_not_checked(adopted: Desk) -> None:
    adopted.write("copy.md", _OLD)
    assert len(adopted.run(*_CONCISE, "--quiet", "copy.md").lines) == 2


def test_gone_entries_are_counted_and_update_takes_them_out(adopted: Desk) -> None:
    adopted.write("old.md", "It could of been seen in the river, and should of been.\n")
    done = adopted.run(*_CONCISE)
    assert done.lines[-1] == "1 entry of the baseline can go, as its problem is gone: copydesk baseline --update"
    assert adopted.run("baseline", "--update").out == (
        "Wrote 1 known problem to copydesk-baseline.jsonl: 1 gone, 1 new left out\n"
    )
    assert [entry["text"] for entry in _entries(adopted)] == ["could of been"]
    assert adopted.run(*_CONCISE).lines[-1] == "1 known problem is left out"


def test_update_leaves_alone_what_was_not_looked_at(adopted: Desk) -> None:
    adopted.write("other.md", "It should of been.\n")
    adopted.run("baseline")
    before = _entries(adopted)
    adopted.write("old.md", "It is gone.\n")
    adopted.run("baseline", "--update", "other.md")
    assert _entries(adopted) == before
    adopted.run("baseline", "--update", "--select", "wrong-article")
    assert _entries(adopted) == before
    adopted.run("baseline", "--update")
    assert [entry["path"] for entry in _entries(adopted)] == ["other.md"]


def test_paths_are_relative_to_the_configuration_that_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("c.toml", 'baseline = "k.jsonl"\nroots = ["arch"]\n')
    desk.write("arch/old.md", "It stood.\n")
    desk.write("sub/x.md", "It could of been.\n")
    monkeypatch.chdir(desk.folder / "sub")
    assert desk.run("baseline", "--config", "../c.toml").status == 0
    assert (desk.folder / "k.jsonl").exists()
    monkeypatch.chdir(desk.folder)
    assert desk.run("check", "--config", "c.toml", "sub").status == 0


def test_paths_are_relative_to_the_configuration_that_is_extended(desk: Desk) -> None:
    desk.write("house/copydesk.toml", 'baseline = "k.jsonl"\nroots = ["arch"]\n')
    desk.write("site/copydesk.toml", 'extends = "../house/copydesk.toml"\n')
    desk.write("site/x.md", "It could of been.\n")
    desk.write("house/arch/old.md", "It stood.\n")
    done = desk.run("check", "site")
    assert (done.status, done.err) == (2, "copydesk: house/k.jsonl: no such baseline; copydesk baseline writes one\n")
    assert desk.run("baseline", "site").status == 0
    assert desk.run("check", "site").status == 0


@pytest.mark.parametrize("change", ["gone", "excluded"])
def test_update_takes_out_articles_that_are_no_more(change: str, adopted: Desk) -> None:
    if change == "gone":
        (adopted.folder / "old.md").unlink()
    else:
        adopted.write("copydesk.toml", f'{_CONFIGURATION}exclude = ["old.md"]\n')
    assert adopted.run("baseline", "--update").status == 0
    assert _entries(adopted) == []


def test_fix_corrects_only_what_is_new(adopted: Desk) -> None:
    path = adopted.write("old.md", f"It should of been seen in the the lake.\n\n{_OLD}")
    done = adopted.run(*_CONCISE, "--fix", "--unsafe-fixes")
    assert path.read_text() == f"It should have been seen in the lake.\n\n{_OLD}"
    assert done.lines[0] == "Corrected: 1 could-of, 1 doubled-word"


def test_fix_leaves_known_problems_alone_between_corrections(adopted: Desk) -> None:
    adopted.write("old.md", "It was seen seen in in the river, in in a a boat.\n")
    adopted.write("new.md", "Nothing.\n")
    adopted.run("baseline")
    text = "We could of seen that that of of it was seen seen in in the river, in in a a boat, it should of been.\n"
    path = adopted.write("old.md", text)
    adopted.run("check", "--fix", "--unsafe-fixes")
    assert "it was seen seen in in the river, in in a a boat, it should have been" in path.read_text()


def test_diff_shows_only_what_is_new(adopted: Desk) -> None:
    adopted.write("old.md", f"It should of been.\n\n{_OLD}")
    added = [line for line in adopted.run("check", "--diff", "--unsafe-fixes").lines if line.startswith("+")]
    assert added == ["+++ b/old.md", "+It should have been."]


def test_standard_input_goes_by_the_baseline(adopted: Desk) -> None:
    text = f"It should of been.\n\n{_OLD}".encode()
    done = adopted.run("check", "--fix", "--stdin-filename", "old.md", stdin=text)
    assert done.out == f"It should have been.\n\n{_OLD}"


def test_each_configuration_has_its_own_baseline(desk: Desk) -> None:
    for folder in ("a", "b"):
        desk.write(f"{folder}/copydesk.toml", _CONFIGURATION)
        desk.write(f"{folder}/old.md", _OLD)
    assert len(desk.run("baseline").lines) == 3
    assert desk.run("check").status == 0
    assert (desk.folder / "a/copydesk-baseline.jsonl").read_text() == (
        desk.folder / "b/copydesk-baseline.jsonl"
    ).read_text()


def test_run_from_a_folder_below_goes_by_the_same_baseline(adopted: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    adopted.write("sub/old.md", _OLD)
    adopted.run("baseline")
    monkeypatch.chdir(adopted.folder / "sub")
    assert adopted.run(*_CONCISE).lines == ["No problems in 1 article", "2 known problems are left out"]
    assert adopted.run("baseline", "--update").out.startswith("Wrote 4 known problems to ../copydesk-baseline.jsonl")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, "no such baseline; copydesk baseline writes one", id="missing"),
        pytest.param(b"{}\n", "is no baseline: line 1 must be", id="something else"),
        pytest.param(b"\xff\n", "is no baseline: it is not UTF-8", id="not UTF-8"),
        pytest.param(b'{"copydesk-baseline": 1}\n>>>>>>> theirs\n', "line 2 is a mark of a merge", id="a conflict"),
    ],
)
def test_bad_baseline_is_told(content: bytes | None, message: str, desk: Desk) -> None:
    desk.write("a.md", _OLD)
    if content is not None:
        desk.write("known.jsonl", content)
    done = desk.run("check", "--baseline", "known.jsonl")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("copydesk: known.jsonl: ")
    assert message in done.err


def test_baseline_of_branches_merges_without_a_conflict(adopted: Desk) -> None:
    """Both sides' lines together are a baseline for both sides' articles."""
    path = adopted.folder / "copydesk-baseline.jsonl"
    sides = []
    for name in ("a.md", "z.md"):
        adopted.write(name, _OLD)
        adopted.run("baseline")
        sides.append(path.read_text().splitlines())
        (adopted.folder / name).unlink()
        adopted.run("baseline", "--update")
    union = [sides[0][0], *sorted({*sides[0][1:], *sides[1][1:]})]
    path.write_text("\n".join(union) + "\n")
    for name in ("a.md", "z.md"):
        adopted.write(name, _OLD)
    assert adopted.run("check").status == 0


def test_baseline_is_written_where_the_configuration_is(desk: Desk) -> None:
    desk.write("a.md", _OLD)
    done = desk.run("baseline", "a.md")
    assert (
        done.lines[-1]
        == 'So that check goes by it: baseline = "copydesk-baseline.jsonl" in the configuration, or --baseline FILE'
    )
    assert Path("copydesk-baseline.jsonl").is_file()


def test_article_that_cannot_be_read_keeps_its_entries(adopted: Desk) -> None:
    before = _entries(adopted)
    adopted.write("old.md", b"\xff\xfe\n")
    assert adopted.run("baseline", "--update").status == 2
    assert _entries(adopted) == before
