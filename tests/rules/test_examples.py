"""Every rule's examples, and what holds for all rules."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from cases import TRIED_RULES

import copydesk_rules
from copydesk.config import Config
from copydesk.desk import Fixing, check_text
from copydesk.problem import Problem
from copydesk.registry import Registry
from copydesk.rules import Bad, Rule
from copydesk.testing import complaints, unmarked
from copydesk_rules import RULES

_PACKAGE = Path(copydesk_rules.__file__).parent
_SPACE = re.compile(r"(?<=[^\s#>\-|]) (?=[^\s\-#>|\d*+])")
_NO_PARAGRAPH = ("#", "-", "|", ">", "!")
_GOES_ON, _BEFORE_SMALL = re.compile(r"\n[a-z]"), re.compile(" (?=[a-z])")
_MOST_SHOWN = 26
_OF_LINES = ("cms-remains", "stray-line")
"""Rules that look for lines of their own."""
_VERSE = {"comma-splice": ","}
"""What may stand at the end of a line only in verse, where the rule is silent."""


@pytest.mark.parametrize("rule", TRIED_RULES, ids=lambda rule: rule.name)
def test_rule_does_what_its_examples_say(rule: Rule) -> None:
    assert complaints(rule) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_shows_few_examples_before_what_it_does(rule: Rule) -> None:
    assert len(rule.examples) <= _MOST_SHOWN, "the others are for tests/rules/cases"


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


@pytest.mark.parametrize("rule", TRIED_RULES, ids=lambda rule: rule.name)
def test_what_is_only_suggested_is_shown(rule: Rule) -> None:
    """A fix is seen in the fixed text; what a rule without one suggests would be seen by nobody."""
    if any(bad.fixed is not None or bad.suggestions is not None for bad in rule.bad):
        return
    found = (problem for bad in rule.bad for problem in _problems(rule, unmarked(bad.text)[0], bad))
    assert [problem.suggestions for problem in found if problem.suggestions] == []


@pytest.mark.parametrize("rule", TRIED_RULES, ids=lambda rule: rule.name)
def test_what_is_found_is_found_after_a_headline(rule: Rule) -> None:
    """A headline ends without a stop, so that what follows it does not begin after one."""
    missed = []
    for bad in rule.bad:
        text, places = unmarked(bad.text)
        is_line = "\n" not in text and text[:1].isupper() and not (bad.others or bad.options)
        if is_line and len(_problems(rule, f"Notes on the old harbour\n\n{text}", bad)) < len(places):
            missed.append(text)
    assert missed == []


@pytest.mark.parametrize(
    "rule", [rule for rule in TRIED_RULES if rule.name not in _OF_LINES], ids=lambda rule: rule.name
)
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
    """A text with each space of its paragraphs as a line end, one at a time, where no line looks like one of its own.

    So another line begins with a small letter, and none that is far shorter than another stands before a capital.
    """
    begin = text.find("\n---", 3) + 1 if text.startswith("---") else 0
    for space in _SPACE.finditer(text, begin):
        before, after = text[: space.start()].rpartition("\n\n"), text[space.end() :].partition("\n\n")
        block = f"{before[2]}\n{after[0]}"
        lines = (block if _GOES_ON.search(block) else _BEFORE_SMALL.sub("\n", block, count=1)).split("\n")
        narrow = max(map(len, lines)) // 2
        is_own = any(len(line) <= narrow and following[:1].isupper() for line, following in pairwise(lines))
        if not lines[0].startswith(_NO_PARAGRAPH) and not is_own and any(line[:1].islower() for line in lines[1:]):
            yield "".join((*before[:2], "\n".join(lines), *after[1:]))


def _problems(rule: Rule, text: str, bad: Bad) -> tuple[Problem, ...]:
    config = Config(select=(rule.name,), fail_on="info", rules={rule.name: bad.options}, newsroom=bad.names)
    registry = Registry.of("examples", rule)
    return tuple(check_text(text, bad.path, registry, config, Fixing(), others=bad.others).problems)
