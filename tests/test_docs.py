"""What is written for readers is true."""

import json
import re
from pathlib import Path

import pytest

import copydesk
from copydesk import schema
from copydesk.cli import main
from copydesk.explain import page, table
from copydesk.rules import Rule
from copydesk.testing import complaints
from copydesk_rules import RULES

_ROOT = Path(__file__).parent.parent
_GUIDES = sorted(path for path in _ROOT.glob("*.md")) + sorted((_ROOT / "docs").rglob("*.md"))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_page_is_what_make_docs_writes(rule: Rule) -> None:
    assert (_ROOT / "docs" / "rules" / f"{rule.name}.md").read_text(encoding="utf-8") == page(rule)


def test_no_page_is_left_of_a_rule_that_is_gone() -> None:
    pages = {path.stem for path in (_ROOT / "docs" / "rules").glob("*.md")} - {"README"}
    assert pages == {rule.name for rule in RULES}


@pytest.mark.parametrize(
    ("name", "schema"), [("configuration", schema.configuration(RULES)), ("report", schema.report())]
)
def test_schema_is_what_make_docs_writes(name: str, schema: dict[str, object]) -> None:
    assert json.loads((_ROOT / "docs" / "schema" / f"{name}.json").read_text(encoding="utf-8")) == schema


def test_table_in_the_readme_is_what_make_docs_writes() -> None:
    assert table(RULES, "docs/rules/") in (_ROOT / "README.md").read_text(encoding="utf-8")


def test_rules_of_the_guide_are_right() -> None:
    """They can be copied from docs/writing-rules.md as they stand."""
    guide = (_ROOT / "docs" / "writing-rules.md").read_text(encoding="utf-8")
    found: dict[str, Rule] = {}
    for code in re.findall(r"^```python\n(.*?)^```$", guide, re.DOTALL | re.MULTILINE):
        if "import RULES" not in code:
            names: dict[str, object] = {}
            exec(code, names)  # noqa: S102  it is ours
            found |= {value.name: value for value in names.values() if isinstance(value, Rule)}
    assert list(found) == ["doubled-article", "harbour-names", "flight-number", "taken-title"]
    assert [complaint for rule in found.values() for complaint in complaints(rule)] == []


def test_guide_tells_what_each_name_to_import_is_for() -> None:
    guide = (_ROOT / "docs" / "writing-rules.md").read_text(encoding="utf-8")
    table = guide.partition("| from `copydesk` | for |")[2].partition("\n\n")[0]
    named = [name for row in table.splitlines() for name in re.findall(r"`(\w+)`", row.partition(" | ")[0])]
    assert sorted(named) == sorted(copydesk.__all__)


def test_copydesk_finds_no_problem_in_its_own_documentation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(_ROOT)
    pages = [guide.relative_to(_ROOT).as_posix() for guide in _GUIDES]
    status = main(["check", "--no-cache", "--jobs", "1", "--output-format", "concise", *pages])
    assert status == 0, "\n".join(line for line in capsys.readouterr().out.splitlines() if ": info: " not in line)


def test_every_decision_is_in_the_list_by_its_title() -> None:
    folder = _ROOT / "docs" / "decisions"
    titles = {page.name: page.read_text(encoding="utf-8").partition("\n")[0] for page in folder.glob("0*.md")}
    listed = re.findall(r"- 0*(\d+) \[(.+)\]\((.+)\)", (folder / "README.md").read_text(encoding="utf-8"))
    assert {name: f"# {number}. {title}" for number, title, name in listed} == titles


@pytest.mark.parametrize("guide", _GUIDES, ids=lambda path: path.relative_to(_ROOT).as_posix())
def test_links_lead_somewhere(guide: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", guide.read_text(encoding="utf-8"))
    assert [target for target in targets if not (guide.parent / target).exists()] == []
