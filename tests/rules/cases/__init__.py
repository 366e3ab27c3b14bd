"""What else a rule finds and leaves alone: examples that are too many to stand in its file, or too special to teach.

A module `wrong_number` has the `CASES` of the rule `wrong-number`.
"""

from importlib import import_module
from pathlib import Path

from copydesk.rules import Rule
from copydesk_rules import RULES

_WITH_CASES = {path.stem for path in Path(__file__).parent.glob("[a-z]*.py")}


def _with_cases(rule: Rule) -> Rule:
    module = rule.name.replace("-", "_")
    if module not in _WITH_CASES:
        return rule
    return rule._replace(examples=(*rule.examples, *import_module(f"cases.{module}").CASES))


TRIED_RULES = tuple(map(_with_cases, RULES))
"""The built-in rules, each with its cases as further examples."""
