"""Every rule's examples, and what holds for all rules."""

from pathlib import Path

import pytest

import copydesk_rules
from copydesk.rules import Rule
from copydesk.testing import complaints
from copydesk_rules import RULES

_PACKAGE = Path(copydesk_rules.__file__).parent


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_does_what_its_examples_say(rule: Rule) -> None:
    assert complaints(rule) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_lives_in_the_file_of_its_name(rule: Rule) -> None:
    assert (_PACKAGE / rule.family / f"{rule.name.replace('-', '_')}.py").is_file()


def test_rules_are_in_order_of_name() -> None:
    assert [rule.name for rule in RULES] == sorted({rule.name for rule in RULES})


def test_no_rule_is_left_out() -> None:
    files = [path.stem for path in _PACKAGE.glob("*/*.py") if "rule(\n" in path.read_text(encoding="utf-8")]
    files += [path.stem for path in _PACKAGE.glob("*/*.py") if f"{path.stem} = p" in path.read_text(encoding="utf-8")]
    assert sorted(files) == [rule.name.replace("-", "_") for rule in RULES]


@pytest.mark.parametrize("root", ["linter", "rules"])
def test_roots_are_no_packages(root: str) -> None:
    assert not (_PACKAGE.parents[1] / root / "__init__.py").exists()
