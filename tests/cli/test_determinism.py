"""The same articles give the same report, byte for byte, however the command is run."""

from itertools import permutations

import pytest
from desks import Desk

_NAMES = ("a.md", "letters/b.txt", "letters/c.html")
_TEXT = (
    "It could of been the the pier at 13:05 PM.\n\nIt could of been the the pier at 13:05 PM. <!-- stet: dates -->\n"
)


@pytest.fixture
def articles(desk: Desk) -> Desk:
    for name in _NAMES:
        desk.write(name, _TEXT)
    desk.write("letters/copydesk.toml", "[rules.duplicate-paragraph]\nminimum-words = 5\n")
    return desk


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_order_of_paths(form: str, articles: Desk) -> None:
    reports = {articles.run("check", "--output-format", form, *names) for names in permutations(_NAMES)}
    assert len(reports) == 1
    searched = {
        articles.run("check", "--output-format", form, *names) for names in permutations(["letters", ".", "a.md"])
    }
    assert len(searched) == 1
    assert len({found.out.rpartition(": copydesk check")[0] or found.out for found in reports | searched}) == 1


@pytest.mark.parametrize("named", [["a.md", "./a.md"], ["letters/../a.md"], ["{folder}/a.md"]])
def test_spelling_of_paths(named: list[str], articles: Desk) -> None:
    given = [name.format(folder=articles.folder) for name in named]
    assert articles.run("check", "a.md", *given) == articles.run("check", *given, "a.md")


@pytest.mark.parametrize(
    "options", [["--jobs", "1"], ["--jobs", "2"], ["--jobs", "auto"], ["--no-cache"], ["--jobs", "3", "--no-cache"]]
)
def test_jobs_and_cache(options: list[str], articles: Desk) -> None:
    report = articles.run("check", "--output-format", "json", "--jobs", "1", "--no-cache")
    assert {articles.spawn("check", "--output-format", "json", *options) for _ in range(2)} == {report}


def test_hash_seed(articles: Desk) -> None:
    reports = {articles.spawn("check", env={"PYTHONHASHSEED": seed}) for seed in ("0", "1", "42", "4294967295")}
    assert len(reports) == 1


def test_fixing_twice_changes_nothing_more(articles: Desk) -> None:
    articles.run("check", "--fix", "--unsafe-fixes")
    texts = [(articles.folder / name).read_bytes() for name in _NAMES]
    articles.run("check", "--fix", "--unsafe-fixes")
    assert [(articles.folder / name).read_bytes() for name in _NAMES] == texts
