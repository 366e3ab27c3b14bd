"""A newspaper that is ten years old takes copydesk up: what its CI says of a branch."""

import json
import random
from pathlib import Path

import pytest
from desks import Desk
from repositories import Repository

_FAULTS = (
    "the bridge could of been saved.",
    "the the council met.",
    "they had more votes then the others.",
    "it was was a long day.",
    "the meeting begins at 13:05 PM.",
)
_PLACES = "harbour market station library theatre school museum garden tower mill".split()


def _paragraph(number: int, chance: random.Random) -> str:
    """A paragraph of its own, in two of three with a fault in it."""
    place, year = _PLACES[number % len(_PLACES)], 1990 + number
    fault = chance.choice([*_FAULTS, "nobody came."])
    return f"In {year} people near the {place} told us that {fault} The paper wrote of the {place} every week."


@pytest.fixture
def paper(desk: Desk) -> Repository:
    """Thirty articles with some hundred faults on `main`, all of them known; a branch of its own is checked out."""
    chance = random.Random(8)
    for number in range(30):
        paragraphs = [_paragraph(5 * number + index, chance) for index in range(5)]
        desk.write(f"articles/{number:02}.md", f"# Article {number}\n\n" + "\n\n".join(paragraphs) + "\n")
    repository = Repository(desk.folder)
    desk.write("copydesk.toml", 'baseline = "copydesk-baseline.jsonl"\n')
    assert desk.run("baseline").status == 0
    repository.commit()
    repository.git("switch", "--quiet", "--create", "branch")
    return repository


def _work(folder: Path) -> None:
    """The branch: text moves within an article and to another one, an article is renamed, and one error is added."""
    articles = folder / "articles"
    title, first, *rest = (articles / "03.md").read_text().rstrip().split("\n\n")
    (articles / "03.md").write_text("\n\n".join([title, *reversed(rest)]) + "\n")
    moved = (articles / "04.md").read_text().rstrip()
    lead = "A new lead, which should of been read."
    (articles / "04.md").write_text(f"{moved}\n\n{lead}\n\n{first}\n")
    (articles / "05.md").rename(articles / "renamed.md")
    (articles / "06.md").write_text((articles / "06.md").read_text().replace(" told us", "\ntold us"))


_ERROR = ("articles/04.md", 13, 19)


@pytest.mark.parametrize("way", [(), ("--diff-base", "main")], ids=["baseline", "baseline and changed lines"])
@pytest.mark.parametrize("committed", [True, False], ids=["committed", "in the folder"])
def test_ci_reports_the_one_error_of_the_branch(
    way: tuple[str, ...], committed: bool, paper: Repository, desk: Desk
) -> None:
    _work(desk.folder)
    if committed:
        paper.commit()
    path, line, column = _ERROR
    github = desk.run("check", "--output-format", "github", *way)
    where = f"file={path},line={line},endLine={line},col={column},endColumn=33,title=could-of"
    assert (github.status, len(github.lines)) == (1, 1)
    assert github.out.startswith(f"::error {where}::")
    (result,) = json.loads(desk.run("check", "--output-format", "sarif", *way).out)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"], place["region"]["startColumn"]) == _ERROR
    (issue,) = json.loads(desk.run("check", "--output-format", "gitlab", *way).out)
    assert issue["location"] == {"path": path, "lines": {"begin": line, "end": line}}


def test_ci_without_a_baseline_reports_what_stands_on_changed_lines(paper: Repository, desk: Desk) -> None:
    _work(desk.folder)
    done = desk.run("check", "--no-baseline", "--diff-base", "main", "--output-format", "concise", "--quiet")
    files = {line.partition(":")[0] for line in done.lines}
    assert "articles/04.md" in files
    assert files <= {"articles/03.md", "articles/04.md", "articles/06.md", "articles/renamed.md"}
    assert len(done.lines) < len(desk.run("check", "--no-baseline", "--output-format", "concise", "--quiet").lines) / 3


def test_fix_on_the_branch_touches_only_its_error(paper: Repository, desk: Desk) -> None:
    _work(desk.folder)
    paper.commit()
    done = desk.run("check", "--fix", "--unsafe-fixes")
    assert done.status == 0
    assert done.lines[0] == "Corrected: 1 could-of"
    changed = [
        line for line in paper.git("diff", "-U0").splitlines() if line[0] in "+-" and line[:3] not in ("+++", "---")
    ]
    assert changed == ["-A new lead, which should of been read.", "+A new lead, which should have been read."]


def test_main_stays_clean(paper: Repository, desk: Desk) -> None:
    done = desk.run("check")
    assert (done.status, done.lines[0]) == (0, "No problems in 30 articles")
    assert len(desk.run("check", "--no-baseline", "--output-format", "jsonl").lines) > 80
