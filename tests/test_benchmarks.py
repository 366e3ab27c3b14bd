"""The benchmarks run, and count what they say they count; what they measure is their own affair."""

import datetime
import random
import sys
from pathlib import Path

import pytest

from benchmarks import fixing, killing, planted, speed, speed_page
from benchmarks.articles import TEXTS, articles_in, drawn
from benchmarks.labels import Label, labels
from benchmarks.measuring import Cost, cost, exponent
from benchmarks.planting.case import Articles
from benchmarks.planting.rewriting import REWRITINGS
from copydesk_rules import RULES

_TEXT = (
    "Harbour bridge opens early\n\n"
    "“The bridge will be open to all from Monday,” Maria Lindgren said at the town hall. “It took us two years, and the"
    " harbour is better for it.” She said that the tolls would rise by 5% in January.\n\n"
    "The Harbour Board has met Maria Lindgren twice. It would not say what the bridge had cost, which is said to be"
    " about three times what was planned. But the ferry will stop running, and the pier will be sold.\n\n"
    "Nobody on the pier was sorry, because the ferry has been late, and often full, for as long as anyone remembers."
    " “It was our bridge,” she said. Few would say so.\n"
)
_PARAGRAPH = (
    "“The organisers will open the bridge on Monday,” Maria Lindgren said. Nobody on the pier was sorry, because only 5%"
    " of all people take the ferry, which has been late for as long as anyone remembers."
)


@pytest.mark.parametrize("kind", planted.KINDS)
def test_planted_error_is_where_the_case_says(kind: str) -> None:
    articles = Articles({"bridge.txt": _TEXT, "again.txt": _TEXT, "once more.txt": _TEXT})
    case = planted.KINDS[kind](_TEXT, random.Random(4), articles)
    assert case
    assert case.text != _TEXT
    assert _TEXT.startswith(case.text[: case.start].rstrip())
    assert 0 <= case.start < case.end <= len(case.text)


@pytest.mark.parametrize("name", REWRITINGS)
def test_rewriting_is_another_text_and_the_same_with_the_same_seed(name: str) -> None:
    articles = Articles({"bridge.txt": _TEXT})
    first, second = (REWRITINGS[name](_PARAGRAPH, random.Random("7"), articles) for _ in range(2))
    assert first == second
    assert first not in (None, _PARAGRAPH)


def test_planting_finds_what_it_planted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bridge.txt").write_text(_TEXT, encoding="utf-8")
    words = [
        "planted",
        str(tmp_path),
        "--kind",
        "paragraph pasted",
        "--cases",
        "2",
        "--select",
        "duplicates",
        "--clean",
        "1",
    ]
    monkeypatch.setattr(sys, "argv", words)
    planted.main()
    printed = capsys.readouterr().out
    assert "2 planted   found 100.0 %   corrected 100.0 %" in printed
    assert "1 clean articles, 114 words: 0 alarms" in printed


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """A folder of three articles, one of them with an error."""
    for name, more in {"a.txt": "", "b.txt": "It could of been worse.\n", "c.txt": ""}.items():
        (tmp_path / name).write_text(f"{name}\n\n{_TEXT}\n{more}", encoding="utf-8")
    return tmp_path


def test_corrections_are_counted(
    three: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["fixing", str(three), "--select", "spelling"])
    fixing.main()
    assert capsys.readouterr().out.splitlines() == [
        f"{three.name}: 3 articles, 1 corrections in 1 of them",
        "    corrected once more the second time: 0; new problems: 0, new remarks: 0",
    ]


def test_kills_are_counted(three: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["killing", str(three), "--times", "2", "--together", "1"])
    with pytest.raises(SystemExit, match="False"):
        killing.main()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("2 kills while fixing 3 articles, 3 of them with corrections: ")
    assert lines[1].startswith("1 kills while checking")
    assert lines[2:] == ["1 times two runs at once on 3 articles", "0 failures"]


def test_articles_are_drawn_though_there_are_fewer(three: Path) -> None:
    (three / "notes.csv").write_text("a,b\n", encoding="utf-8")
    found = articles_in([three])
    assert [path.name for path in found] == ["a.txt", "b.txt", "c.txt"]
    assert sorted(drawn(found, 400, random.Random(1))) == found


def test_folder_without_articles_is_told(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"no articles \(.md, .txt\) in .*; name other folders"):
        articles_in([tmp_path], TEXTS)


@pytest.mark.parametrize(
    ("words", "marked", "is_named"),
    [
        ("Mr [Mukerjee] says", "Mukerjee", True),
        ("Mr [Mukerjee] says", "says", False),
        ("Mr [Mukerjee] says", "Mukerje", False),
        ("Commerzbank [ ,] the", " ,", True),
        ("Commerzbank [ ,] the", " ", False),
        ("10 per cent [[] affected", "[", True),
        ("out. [A spokesman for the …]", "A spokesman for the firm said", True),
        ("out. [A spokesman for the …]", "A spokesman of the firm said", False),
        ("sufficient. and", "and", True),
        ("sufficient. and", "", False),
    ],
)
def test_label_names_what_is_marked(words: str, marked: str, is_named: bool) -> None:
    assert Label("news", "a.txt", words).names(marked) == is_named


@pytest.mark.parametrize(
    ("path", "is_same"),
    [
        ("corpora/news/2020/a.txt", True),
        ("corpora/rural/2020/a.txt", False),
        ("corpora/news/12020/a.txt", False),
        ("corpora/news/a.txt", False),
    ],
)
def test_label_is_of_one_file_of_one_corpus(path: str, is_same: bool) -> None:
    assert Label("news", "2020/a.txt", "words").is_of(path) == is_same


def test_labels_that_ship_can_be_read() -> None:
    assert all(label.file and label.words for rule in RULES for label in labels(rule.name))
    assert labels("misspelling")
    assert labels("no-rule") == ()


def test_cost_of_a_command_that_works_and_of_one_that_is_killed() -> None:
    busy = cost([sys.executable, "-c", "sum(range(3_000_000))"])
    assert 0 < busy.cpu < 60
    assert busy.wall > 0
    assert busy.memory > 1
    with pytest.raises(RuntimeError, match="status -9"):
        cost([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"])


def test_page_names_who_is_cheaper_and_how_the_cost_grows() -> None:
    ours = speed.Row("copydesk", "0.1.0", "copy-editing", 1000, 600_000, Cost(4.0, 4.1, 60))
    theirs = speed.Row("typos", "1.2", "spelling", 1000, 600_000, Cost(0.4, 0.5, 20))
    slow = speed.Row("harper", "2", "grammar", 10, 6_000, Cost(4.0, 4.1, 200))
    growth = [speed.Row("copydesk", "", "", n, 600 * n, Cost(n / 100, 1, 50)) for n in (50, 100, 200)]
    page = speed_page.Page(
        "a machine", datetime.date(2026, 1, 2), "news", 3, [ours, theirs], [ours, theirs, slow], growth, (1.0, 1.0), []
    )
    text = speed_page.written(page)
    assert "| typos | 1.2 | spelling | 1,000 | 0.400 | 0.50 | 20 | 1,500,000 | 0.10 × |" in text
    assert "| harper | 2 | grammar | 10 | 4.000 | 4.10 | 200 | 1,500 | 100 × |" in text
    assert "on many: typos." in text


def test_exponent_of_what_grows_with_the_size_and_of_a_single_size() -> None:
    assert exponent([(50, 0.5), (100, 1.0), (200, 2.0)]) == pytest.approx(1.0)
    assert exponent([(50, 0.5)]) is None
