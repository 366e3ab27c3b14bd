r"""Tests that a rule brings with it: its examples. For the built-in rules and for plug-ins alike.

import pytest
from copydesk.testing import complaints
from acme_rules import RULES

@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule(rule):
    assert "\n".join(complaints(rule)) == ""
"""

import re
from collections.abc import Iterator

from copydesk.config.model import Config
from copydesk.desk import Fixing, check_text
from copydesk.faults import WENT_ON
from copydesk.patterns import Regex
from copydesk.problem import SEVERITIES, Problem, edited
from copydesk.registry import Registry
from copydesk.rules import Bad, Good, Rule

_MARK = Regex(r"\[\[(.*?)\]\](?!\])", re.DOTALL)
_FEWEST_GOOD = 2
_WORDS = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
_NAME = Regex(rf"(?:{_WORDS}\.)?{_WORDS}")
"""A name in kebab-case; a rule of a style has the style’s name and a dot before it."""


def complaints(rule: Rule) -> list[str]:
    """Everything that is wrong with a rule, judged by its own examples; an empty list for a rule that is right.

    The rule needs a name and a documented purpose, at least one Bad and two Good examples, no example twice. In Bad
    exactly what stands between `[[` and `]]` must be found; in Good nothing. A rule with a fix must show the fixed
    text, in which it then finds nothing it could still correct.
    """
    return list(_not_a_rule(rule)) or [*_about_the_rule(rule), *broken_examples(rule)]


def broken_examples(rule: Rule, *, strict: bool = True) -> list[str]:
    """Everything in which a rule does not do what its examples say; if not strict, a fix need not be shown."""
    found: list[str] = []
    for example in rule.examples:
        try:
            found += _about_bad(rule, example, strict) if isinstance(example, Bad) else _about_good(rule, example)
        except _RuleFailedError as error:
            found.append(f"fails in {example.text!r}: {error}")
    return found


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """An example without its `[[…]]`, and the spans that they marked."""
    spans: list[tuple[int, int]] = []
    for match in _MARK.finditer(text):
        start = match.start() - len("[[]]") * len(spans)
        spans.append((start, start + len(match[1])))
    return _MARK.sub(r"\1", text), spans


class _RuleFailedError(Exception):
    """A rule raised something, or its example cannot be read."""


def _not_a_rule(rule: Rule) -> Iterator[str]:
    """What keeps a rule from being tried at all."""
    if rule.severity not in SEVERITIES:
        yield f"there is no severity {rule.severity!r}"
    yield from (
        f"{each!r} is no example; write it as Good(…) or Bad(…)"
        for each in rule.examples
        if not isinstance(each, Good | Bad)
    )


def _about_the_rule(rule: Rule) -> Iterator[str]:
    if not _NAME.fullmatch(rule.name):
        yield f"the name {rule.name!r} is not in kebab-case"
    if not rule.summary.endswith("."):
        yield "the first line of its documentation is not a sentence"
    if not rule.doc.partition("\n\n")[2]:
        yield "its documentation does not say why it matters: after its first line, a blank one and more"
    if not rule.bad or len(rule.good) < _FEWEST_GOOD:
        yield "it needs at least one Bad and two Good examples"
    texts = [(each.text, each.path, repr(each.options), repr(each.others), repr(each.names)) for each in rule.examples]
    yield from (
        f"the example {text[0]!r} is there twice" for text in sorted({text for text in texts if texts.count(text) > 1})
    )
    yield from (f"the option {option!r} is not documented" for option in rule.options if option not in rule.doc)


def _about_bad(rule: Rule, bad: Bad, strict: bool) -> Iterator[str]:
    text, spans = unmarked(bad.text)
    problems = _problems(rule, text, bad)
    found = [(problem.start.offset, problem.end.offset) for problem in problems]
    if not spans:
        yield f"Bad marks no place with [[…]]: {bad.text!r}"
    if found != spans:
        yield f"finds {_places(problems) or 'nothing'} in Bad: {bad.text!r}"
    if any(not problem.message.strip() for problem in problems):
        yield f"gives no message in Bad: {bad.text!r}"
    suggested = tuple(suggestion for problem in problems for suggestion in problem.suggestions)
    if bad.suggestions not in (None, suggested):
        yield f"suggests {suggested!r} in Bad: {bad.text!r}"
    yield from _about_second_places(rule, text, bad, problems)
    fixed = _fixed(rule, text, bad)
    if bad.fixed is None and not strict:
        return
    if fixed == text and bad.fixed is not None:
        yield f"fixes nothing in Bad: {bad.text!r}"
    elif fixed != text and bad.fixed is None:
        yield f"a rule with a fix has to show it: fixed={fixed!r}"
    elif fixed not in (text, bad.fixed):
        yield f"the fix makes {fixed!r} of {bad.text!r}, not {bad.fixed!r}"
    elif fixed != text and any(problem.fix for problem in _problems(rule, fixed, bad)):
        yield f"still has something to fix in its own fixed text: {fixed!r}"


def _about_second_places(rule: Rule, text: str, bad: Bad, problems: tuple[Problem, ...]) -> Iterator[str]:
    """A fix at the second place of a problem has to correct it as its own does."""
    for problem in problems:
        also = problem.also
        if also and not also.message.strip():
            yield f"gives no message for the second place in Bad: {bad.text!r}"
        if also and also.fix:
            fixed = edited(text, also.fix.edits)
            if len(_problems(rule, fixed, bad)) >= len(problems):
                yield f"the fix at the second place corrects nothing: {fixed!r}"


def _about_good(rule: Rule, good: Good) -> Iterator[str]:
    yield from (f"finds {_places([problem])} in Good: {good.text!r}" for problem in _problems(rule, good.text, good))


def _problems(rule: Rule, text: str, example: Good | Bad) -> tuple[Problem, ...]:
    return _checked(rule, text, example, Fixing())[0]


def _fixed(rule: Rule, text: str, example: Good | Bad) -> str:
    return _checked(rule, text, example, Fixing(safe=True, unsafe=True))[1]


def _checked(rule: Rule, text: str, example: Good | Bad, fixing: Fixing) -> tuple[tuple[Problem, ...], str]:
    config = Config(select=(rule.name,), fail_on="info", rules={rule.name: example.options}, newsroom=example.names)
    registry = Registry.of("examples", rule)
    result = check_text(text, example.path, registry, config, fixing, others=example.others)
    if result.failures:
        raise _RuleFailedError(result.failures[0].message.removesuffix(WENT_ON))
    return tuple(result.problems), result.change.after if result.change else text


def _places(problems: list[Problem] | tuple[Problem, ...]) -> str:
    return ", ".join(f"{problem.excerpt.marked!r} at {problem.start.offset}" for problem in problems)
