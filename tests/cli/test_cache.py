"""What a run keeps for the next one: what it saves, what undoes it, and that nothing can go wrong with it."""

import gc
import os
import random
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from desks import Desk, Run

from copydesk import crew
from copydesk.cache import FOLDER, Cache

_NAMES = ("a.md", "b.md", "letters/c.txt")
_TEXT = "It could of been the the pier at 13:05 PM.\n"
_CONFIGURATION = '[rules.duplicate-paragraph]\nseverity = "warning"\n'

Looked = Callable[..., list[str]]


def test_run_that_is_stopped_leaves_no_database_open(desk: Desk) -> None:
    cache = Cache(desk.folder, "context")
    cache.put("kind", "a.md", "made of", "value")
    cache.write()
    database = cache._kept
    del cache
    gc.collect()
    assert database
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("select 1")


@pytest.fixture
def paper(desk: Desk) -> Desk:
    for name in _NAMES:
        desk.write(name, f"{_TEXT}\nFrom {name}.\n")
    desk.write("copydesk.toml", _CONFIGURATION)
    return desk


@pytest.fixture
def looked(paper: Desk, monkeypatch: pytest.MonkeyPatch) -> Looked:
    """Runs the command and tells which articles were examined anew; what it reports is what it reports without a cache."""
    examined: list[str] = []
    examine = crew.examine

    def counting(article: crew.Article, source: str, *, is_reported: bool) -> crew.Examined:
        examined.append(article.path)
        return examine(article, source, is_reported=is_reported)

    def run(*args: str) -> list[str]:
        plain = paper.run("check", "--no-cache", *args)
        examined.clear()
        monkeypatch.setattr(crew, "examine", counting)
        assert paper.run("check", *args) == plain
        monkeypatch.setattr(crew, "examine", examine)
        return sorted(examined)

    return run


def _database(desk: Desk) -> Path:
    (found,) = (desk.folder / FOLDER).glob("*.sqlite")
    return found


def test_second_run_looks_at_nothing(looked: Looked) -> None:
    assert looked() == list(_NAMES)
    assert looked() == []


@pytest.mark.parametrize(
    ("change", "anew"),
    [
        pytest.param(lambda desk: desk.write("b.md", _TEXT * 2), ["b.md"], id="an article"),
        pytest.param(lambda desk: desk.write("d.md", _TEXT), ["d.md"], id="a new article"),
        pytest.param(lambda desk: (desk.folder / "b.md").rename(desk.folder / "e.md"), ["e.md"], id="the name of an article"),
        pytest.param(lambda desk: desk.write("copydesk.toml", 'ignore = ["could-of"]\n'), _NAMES, id="the rules that run"),
        pytest.param(lambda desk: desk.write("copydesk.toml", _CONFIGURATION + "minimum-words = 3\n"), _NAMES, id="an option"),
        pytest.param(lambda desk: desk.write("names.toml", 'accept = ["Kyev"]\n'), _NAMES, id="the newsroom's names"),
        pytest.param(lambda desk: desk.write("copydesk.toml", _CONFIGURATION + "# more\n"), (), id="a comment"),
        pytest.param(lambda desk: (desk.folder / "a.md").touch(), (), id="the time of an article"),
        pytest.param(lambda desk: desk.write("copydesk.toml", f'exclude = ["b.md"]\n{_CONFIGURATION}'), (), id="what is excluded"),
        pytest.param(lambda desk: desk.write("letters/copydesk.toml", ""), ["letters/c.txt"], id="the settings of a folder"),
    ],
)  # fmt: skip
def test_only_what_changed_is_looked_at_again(
    change: Callable[[Desk], object], anew: list[str], paper: Desk, looked: Looked
) -> None:
    looked()
    change(paper)
    assert looked() == sorted(anew)
    assert looked() == []


def test_rules_of_the_command_line_have_a_cache_of_their_own(looked: Looked) -> None:
    assert looked("--select", "duplicates") == list(_NAMES)
    assert looked("--select", "dates") == list(_NAMES)
    assert looked("--extend-select", "an-historic", "--ignore", "dates") == list(_NAMES)
    for args in (["--select", "duplicates"], ["--select", "dates"], ["--ignore=dates", "--extend-select=an-historic"]):
        assert looked(*args) == []


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_form_of_the_report_is_no_matter(form: str, looked: Looked) -> None:
    looked()
    assert looked("--output-format", form, "--fail-on", "error") == []


def test_path_is_told_as_it_was_named(paper: Desk, looked: Looked) -> None:
    looked()
    assert looked(str(paper.folder)) == looked("./a.md", "letters/../b.md") == []


def test_wrong_settings_are_told_however_often(paper: Desk) -> None:
    paper.run("check")
    wrong = ["check", "--select", "doubled-wrd"]
    assert [paper.run(*wrong).status for _ in range(2)] == [2, 2]
    paper.write("copydesk.toml", 'ignore = ["doubled-wrd"]\n')
    assert [paper.run("check").status for _ in range(2)] == [2, 2]


def test_corrected_articles_are_known_afterwards(paper: Desk, looked: Looked) -> None:
    paper.run("check")
    assert "corrected" in paper.run("check", "--fix", "--unsafe-fixes").out
    assert looked() == []


def test_patch_leaves_what_is_known_of_the_articles_right(paper: Desk, looked: Looked) -> None:
    before = paper.run("check", "--diff")
    assert paper.run("check", "--diff") == before
    looked()
    assert looked() == []


def test_front_matter_that_cannot_be_read_is_told_from_the_cache_too(paper: Desk, looked: Looked) -> None:
    paper.write("b.md", f"---\ntitle: [\n---\n{_TEXT}")
    looked()
    assert looked() == []
    told = paper.run("check", "b.md")
    assert told.err.startswith("copydesk: b.md:3: front matter is not valid YAML")
    assert told == paper.run("check", "--no-cache", "b.md")


def test_cache_is_none_of_gits_business(paper: Desk) -> None:
    paper.run("check")
    assert (paper.folder / FOLDER / ".gitignore").read_text() == "*\n"
    assert (
        (paper.folder / FOLDER / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")
    )


def test_without_a_cache_nothing_is_left_behind(paper: Desk) -> None:
    paper.run("check", "--no-cache")
    assert not (paper.folder / FOLDER).exists()


def test_clean_removes_the_cache(paper: Desk) -> None:
    paper.run("check")
    assert paper.run("clean").out == f"Removed {paper.folder / FOLDER}\n"
    assert not (paper.folder / FOLDER).exists()
    assert paper.run("clean").out == f"There is no cache in {paper.folder}\n"


def test_clean_removes_the_caches_below(paper: Desk) -> None:
    paper.write("inner/copydesk.toml", "")
    paper.write("inner/d.md", "All is well.\n")
    paper.run("check")
    caches = [paper.folder / FOLDER, paper.folder / "inner" / FOLDER]
    assert paper.run("clean").lines == [f"Removed {cache}" for cache in caches]
    assert not any(cache.exists() for cache in caches)


def test_clean_of_a_folder_that_is_not_there_removes_nothing(paper: Desk) -> None:
    paper.run("check")
    done = paper.run("clean", "nodir")
    assert (done.status, done.out, done.err) == (2, "", "copydesk: nodir: there is no such folder\n")
    assert (paper.folder / FOLDER).exists()


def test_what_is_known_of_articles_that_are_gone_is_thrown_out(paper: Desk) -> None:
    paper.run("check")
    with sqlite3.connect(_database(paper)) as database:
        database.execute("delete from kept where kind = 'swept'")
    (paper.folder / "a.md").unlink()
    paper.run("check")
    with sqlite3.connect(_database(paper)) as database:
        places = {place for (place,) in database.execute("select place from kept")}
    assert places == {b"", b"b.md", b"letters/c.txt"}


def test_few_databases_are_kept(paper: Desk) -> None:
    day = time.time() - 86_400
    for number in range(9):
        paper.write("copydesk.toml", f"[rules.duplicate-paragraph]\nminimum-words = {number + 5}\n")
        paper.run("check")
        os.utime(_newest(paper), (day + number, day + number))
    assert len(list((paper.folder / FOLDER).glob("*.sqlite"))) == 5


def _newest(desk: Desk) -> Path:
    return max((desk.folder / FOLDER).glob("*.sqlite"), key=lambda path: path.stat().st_mtime)


@pytest.fixture
def plain(paper: Desk) -> Run:
    """What is reported without a cache."""
    return paper.run("check", "--no-cache", "--output-format", "json")


@pytest.mark.parametrize("seed", range(20))
def test_damage_costs_only_time(seed: int, paper: Desk, plain: Run) -> None:
    paper.run("check")
    path, chance = _database(paper), random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 10, 200])):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data[: chance.choice([len(data), chance.randrange(len(data))])])
    for _ in range(2):
        assert paper.run("check", "--output-format", "json") == plain


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda path: path.write_bytes(b""), id="an empty file"),
        pytest.param(lambda path: path.write_text("no database"), id="another file"),
        pytest.param(lambda path: _statement(path, "drop table kept"), id="no table"),
        pytest.param(lambda path: _statement(path, "alter table kept rename column value to other"), id="another table"),
        pytest.param(lambda path: _statement(path, "update kept set value = '[[],[],[]]'"), id="what nobody has written"),
        pytest.param(lambda path: _statement(path, "update kept set value = null, digest = 1"), id="values of another kind"),
        pytest.param(lambda path: path.with_name(f"{path.name}-journal").write_bytes(b"x" * 600), id="a journal of somebody's"),
    ],
)  # fmt: skip
def test_foreign_content_is_not_believed(
    spoil: Callable[[Path], object], paper: Desk, plain: Run, looked: Looked
) -> None:
    paper.run("check")
    spoil(_database(paper))
    assert paper.run("check", "--output-format", "json") == plain
    assert looked() == []


def _statement(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as database:
        database.execute(statement)
    database.close()


@pytest.mark.parametrize("linked", [FOLDER, f"{FOLDER}/x.sqlite"])
def test_links_are_not_followed(linked: str, paper: Desk, plain: Run) -> None:
    paper.run("check")
    path = paper.folder / linked.replace("x.sqlite", _database(paper).name)
    elsewhere = paper.folder.parent / "elsewhere"
    path.rename(elsewhere)
    content = {file: file.read_bytes() for file in [elsewhere, *elsewhere.glob("*")] if file.is_file()}
    path.symlink_to(elsewhere)
    paper.write("a.md", f"{_TEXT}\nFrom a.md.\n")
    assert paper.run("check", "--output-format", "json") == plain
    assert {file: file.read_bytes() for file in [elsewhere, *elsewhere.glob("*")] if file.is_file()} == content


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("known", [True, False])
def test_read_only_folder_costs_only_time(known: bool, paper: Desk, plain: Run) -> None:
    if known:
        paper.run("check")
        _database(paper).chmod(0o400)
        (paper.folder / FOLDER).chmod(0o500)
    paper.folder.chmod(0o500)
    try:
        assert paper.run("check", "--output-format", "json") == plain
    finally:
        paper.folder.chmod(0o700)
        (paper.folder / FOLDER).chmod(0o700) if known else None


def test_folder_that_is_a_file_costs_only_time(paper: Desk, plain: Run) -> None:
    paper.write(FOLDER, "mine")
    assert paper.run("check", "--output-format", "json") == plain
    assert (paper.folder / FOLDER).read_text() == "mine"


def test_database_that_another_run_has_locked_costs_only_time(
    paper: Desk, plain: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper.run("check")
    monkeypatch.setattr("copydesk.cache._LONGEST_LOCK", 0.01)
    paper.write("a.md", f"{_TEXT}\nFrom a.md.\n")
    other = sqlite3.connect(_database(paper), isolation_level=None)
    other.execute("begin exclusive")
    assert paper.run("check", "--output-format", "json") == plain
    other.close()


def test_python_without_sqlite_costs_only_time(paper: Desk, plain: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "copydesk.cache", None)
    assert paper.run("check", "--output-format", "json") == plain


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        pytest.param("words.txt", "pear\n", "pear->pier\n", id="a list of words"),
        pytest.param(
            "house.toml",
            '[dull]\navoid = ["Yes"]\n',
            '[dull]\navoid = ["pier"]\n',
            id="a style",
        ),
    ],
)
def test_change_of_what_the_settings_name_undoes_what_is_kept(
    name: str, before: str, after: str, paper: Desk, looked: Looked
) -> None:
    paper.write("copydesk.toml", f'{"styles" if name.endswith("toml") else "words"} = ["{name}"]\n')
    paper.write(name, before)
    assert looked("a.md") == ["a.md"]
    assert looked("a.md") == []
    paper.write(name, after)
    assert looked("a.md") == ["a.md"]
    assert looked("a.md") == []


@pytest.mark.parametrize(
    ("listed", "name", "after"),
    [
        pytest.param('{"import": ["more.json"]}', "more.json", '{"words": ["brige"]}', id="an import"),
        pytest.param(
            '{"dictionaryDefinitions": [{"name": "d", "path": "d.txt"}], "dictionaries": ["d"]}',
            "d.txt",
            "brige\n",
            id="a dictionary",
        ),
    ],
)
def test_change_of_what_a_word_list_names_undoes_what_is_kept(
    listed: str, name: str, after: str, paper: Desk, looked: Looked
) -> None:
    paper.write("copydesk.toml", 'words = ["cspell.json"]\n')
    paper.write("cspell.json", listed)
    paper.write("a.md", "She crossed the brige.\n")
    paper.write(name, "{}")
    assert looked("a.md") == ["a.md"]
    assert looked("a.md") == []
    paper.write(name, after)
    assert looked("a.md") == ["a.md"]
    assert paper.run("check", "a.md").status == 0


def test_change_of_a_file_that_a_rule_of_vale_names_undoes_what_is_kept(paper: Desk, looked: Looked) -> None:
    pytest.importorskip("hunspell", reason="Hunspell is not installed: pip install 'copydesk[hunspell]'")
    paper.write("copydesk.toml", 'vale = ".vale.ini"\nselect = ["vale"]\n')
    paper.write(".vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = House\n")
    paper.write("styles/House/Spelling.yml", "extends: spelling\nmessage: no '%s'\nignore: House/words.txt\n")
    paper.write("styles/House/words.txt", "pear\n")
    paper.write("a.md", "She crossed the brige.\n")
    assert looked("a.md") == ["a.md"]
    assert looked("a.md") == []
    paper.write("styles/House/words.txt", "brige\n")
    assert looked("a.md") == ["a.md"]
    assert paper.run("check", "a.md").status == 0
