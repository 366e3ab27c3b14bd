"""`explain`, `rules`, `init` and `check --show-settings`, by what a user may rely on in their output."""

import json
import tomllib

import pytest
from desks import Desk

from copydesk.explain import page, table
from copydesk.registry import load
from copydesk.rules import Rule

_RULES = load().rules


@pytest.mark.parametrize("rule", _RULES, ids=lambda rule: rule.name)
def test_explain_prints_the_page_of_a_rule(rule: Rule, desk: Desk) -> None:
    done = desk.run("explain", rule.name)
    assert (done.status, done.out) == (0, page(rule))


def test_explain_knows_the_name_under_which_unused_stets_are_reported(desk: Desk) -> None:
    desk.write("a.md", "It stood. <!-- stet -->\n")
    reported = desk.run("check", "--output-format", "concise").lines[0].split(": ")[2]
    assert desk.run("explain", reported).out.startswith(f"# {reported}\n")


def test_rules_lists_every_rule_under_its_family(desk: Desk) -> None:
    lines = desk.run("rules").lines
    for rule in _RULES:
        heading = lines.index(f"{rule.family}:")
        line = next(line for line in lines if line.split()[0] == rule.name)
        assert lines.index(line) > heading
        assert line.endswith(rule.summary)


def test_rules_gives_a_table_in_markdown(desk: Desk) -> None:
    assert desk.run("rules", "--output-format", "markdown").out == table(_RULES, "docs/rules/")


def test_rules_gives_objects_in_json(desk: Desk) -> None:
    rules = json.loads(desk.run("rules", "--output-format", "json").out)
    assert [rule["name"] for rule in rules] == [rule.name for rule in _RULES]
    assert set(rules[0]) == {"name", "family", "severity", "default", "fix", "summary"}


def test_rules_writes_a_page_for_each_rule_and_takes_stale_ones_away(desk: Desk) -> None:
    desk.write("docs/rules/gone-rule.md", "# gone-rule\n")
    desk.write("docs/rules/keep.txt", "Not a page.\n")
    assert desk.run("rules", "--docs", "docs/rules").status == 0
    written = {path.name for path in (desk.folder / "docs/rules").iterdir()}
    assert written == {"README.md", "keep.txt", *(f"{rule.name}.md" for rule in _RULES)}


def test_configuration_of_init_changes_nothing(desk: Desk) -> None:
    without = desk.run("check", "--show-settings").lines[1:]
    desk.run("init")
    assert desk.run("check", "--show-settings").lines[1:] == without


def test_configuration_of_init_is_right_with_all_marks_taken_off(desk: Desk) -> None:
    desk.run("init")
    lines = (desk.folder / "copydesk.toml").read_text().splitlines()
    settings = tomllib.loads("\n".join(line[2:] for line in lines if "=" in line or line.startswith("# [")))
    shown = tomllib.loads(desk.run("check", "--show-settings", "--isolated").out)
    assert {"extends", "per-file-ignores", "rules", *shown} == set(settings)


def test_settings_that_are_shown_are_a_configuration_with_the_same_effect(desk: Desk) -> None:
    toml = 'select = ["all"]\nexclude = ["a \\"b\\"/", "\\\\#é"]\n[per-file-ignores]\n"*.md" = ["dates"]\n'
    desk.write("copydesk.toml", toml + "[rules.duplicate-paragraph]\nminimum-words = 3\nseverity = 'info'\n")
    shown = desk.run("check", "--show-settings", "a.md").out
    desk.write("copydesk.toml", shown)
    assert desk.run("check", "--show-settings", "a.md").out == shown


def test_version(desk: Desk) -> None:
    assert desk.run("--version").out.startswith("copydesk ")
