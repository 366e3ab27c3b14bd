"""Every rule's examples, and what holds for all rules."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import copydesk_rules
from copydesk.config import Config
from copydesk.desk import Fixing, check_text
from copydesk.problem import Problem
from copydesk.registry import Registry
from copydesk.rules import Bad, Rule
from copydesk.testing import complaints, unmarked
from copydesk_rules import RULES

_PACKAGE = Path(copydesk_rules.__file__).parent
_FAMILIES = ("dates", "duplicates", "names", "sentences")
_SPACE = re.compile(r"(?<=[^\s#>\-|]) (?=[^\s\-#>|\d*+])")
_NO_PARAGRAPH = ("#", "-", "|", ">", "!")
_VERSE = {"comma-splice": ","}
"""What may stand at the end of a line only in verse, where the rule is silent."""


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


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_is_only_suggested_is_shown(rule: Rule) -> None:
    """A fix is seen in the fixed text; what a rule without one suggests would be seen by nobody."""
    if any(bad.fixed is not None or bad.suggestions is not None for bad in rule.bad):
        return
    found = (problem for bad in rule.bad for problem in _problems(rule, unmarked(bad.text)[0], bad))
    assert [problem.suggestions for problem in found if problem.suggestions] == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.family in _FAMILIES], ids=lambda rule: rule.name)
def test_what_is_found_within_a_line_is_found_across_its_end(rule: Rule) -> None:
    missed = []
    for bad in rule.bad:
        text, places = unmarked(bad.text)
        for wrapped in _wrapped(text) if bad.path.endswith(".md") else ():
            is_verse = f"{_VERSE[rule.name]}\n" in wrapped if rule.name in _VERSE else False
            if not is_verse and len(_problems(rule, wrapped, bad)) < len(places):
                missed.append(wrapped)
    assert missed == []


def _wrapped(text: str) -> Iterator[str]:
    """A text with each space of its paragraphs as a line end, one at a time."""
    begin = text.find("\n---", 3) + 1 if text.startswith("---") else 0
    for space in _SPACE.finditer(text, begin):
        if not text[text.rfind("\n", 0, space.start()) + 1 :].startswith(_NO_PARAGRAPH):
            yield f"{text[: space.start()]}\n{text[space.end() :]}"


def _problems(rule: Rule, text: str, bad: Bad) -> tuple[Problem, ...]:
    config = Config(select=(rule.name,), fail_on="info", rules={rule.name: bad.options}, newsroom=bad.names)
    registry = Registry((rule,), {rule.name: "examples"})
    return tuple(check_text(text, bad.path, registry, config, Fixing(), others=bad.others).problems)
