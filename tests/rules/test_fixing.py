"""Fixing with all rules at once: it ends, changes nothing more the second time, and makes no new problem."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from cases import TRIED_RULES

from copydesk.config import Config
from copydesk.desk import Fixing, check_text
from copydesk.problem import Problem
from copydesk.registry import load
from copydesk.rules import Good, Rule
from copydesk.testing import unmarked

_EVERYTHING = Fixing(safe=True, unsafe=True)
_ARTICLES = sorted((Path(__file__).parents[2] / "examples").rglob("*.*"))
_TEXTS = {".md", ".html", ".txt"}


@pytest.mark.parametrize("rule", TRIED_RULES, ids=lambda rule: rule.name)
def test_examples_of_a_rule_are_corrected_for_good(rule: Rule) -> None:
    for example in rule.examples:
        config = Config(
            extend_select=(rule.name,), fail_on="info", rules={rule.name: example.options}, newsroom=example.names
        )
        text = example.text if isinstance(example, Good) else unmarked(example.text)[0]
        _holds(text, example.path, config, example.others)


@pytest.mark.parametrize("path", [path for path in _ARTICLES if path.suffix in _TEXTS], ids=lambda path: path.name)
def test_articles_are_corrected_for_good(path: Path) -> None:
    _holds(path.read_text(encoding="utf-8"), path.name, Config(select=("all",), fail_on="info"), {})


def test_what_is_doubtful_beside_a_sure_error_is_so_after_that_is_corrected() -> None:
    regular = "".join(
        f"In {year} the harbour board met twice in the old town hall, and nobody in the town could say afterwards what had"
        " been decided there.\n\n"
        for year in range(1950, 1964)
    )
    sure = "The minister Ann Brandt has opened the new bridge after months of delay\n\nBrandt said that tolls would rise.\n\n"
    doubtful = (
        "Farmers of the valley who built the bridge with their own hands in three years\n\nThey took their time.\n"
    )
    text = f"# Harbour bridge\n\n{sure}{regular}{doubtful}"
    _holds(text, "bridge.md", Config(select=("missing-final-stop",)), {})


def _holds(text: str, path: str, config: Config, others: Mapping[str, str]) -> None:
    before = check_text(text, path, load(), config, Fixing(), others=others)
    done = check_text(text, path, load(), config, _EVERYTHING, others=others)
    after = done.change.after if done.change else text
    again = check_text(after, path, load(), config, _EVERYTHING, others=others)
    assert again.change is None, f"corrected once more: {text!r} -> {after!r}"
    assert _counts(done.problems) <= _counts(before.problems) - _counts(done.applied), f"new: {text!r} -> {after!r}"


def _counts(problems: Sequence[Problem]) -> Counter[str]:
    """How many problems of each rule there are; their words may change with what is corrected in them."""
    return Counter(problem.rule for problem in problems)
