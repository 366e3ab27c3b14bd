"""Real prose, as an editor would send it: what copydesk says about an article, and what it does not say."""

from pathlib import Path

import pytest

from copydesk.config import Config
from copydesk.desk import Fixing, check_text
from copydesk.problem import Problem
from copydesk.registry import load

_HERE = Path(__file__).parent
_EXAMPLES = _HERE.parent.parent / "examples" / "articles"

# line, column, rule, words of the source, first suggestion
_FOUND = {
    "ferry-talks.md": [
        (7, 51, "doubled-word", "the the", "the"),
        (13, 76, "missing-space-after-stop", "rest.The", "rest. The"),
        (18, 46, "name-typo", "Leyem", "Leyen"),
        (
            21,
            1,
            "duplicate-paragraph",
            "“We are closer than we were on Friday, but closeness does not move lorries,”",
            None,
        ),
        (24, 26, "impossible-time", "14:30 PM", "14:30"),
    ],
    "observatory.txt": [(9, 15, "impossible-time", "7:75 pm", None)],
    "seeds.md": [],
    "summit.html": [
        (7, 30, "name-typo", "Macrom", "Macron"),
        (9, 14, "could-of", "could of been", "could have been"),
        (9, 102, "placeholder", "[insert quote", None),
    ],
}


def _problems(path: Path) -> tuple[Problem, ...]:
    source = path.read_text(encoding="utf-8")
    result = check_text(source, path.name, load(), Config(), Fixing())
    assert result.failures == ()
    return result.problems


@pytest.mark.parametrize("name", _FOUND)
def test_example_article_has_exactly_its_planted_errors(name: str) -> None:
    found = [
        (p.start.line, p.start.column, p.rule, p.excerpt.marked[:76], p.suggestions[0] if p.suggestions else None)
        for p in _problems(_EXAMPLES / name)
        if p.severity != "info"
    ]
    assert found == [(line, column, rule, words[:76], right) for line, column, rule, words, right in _FOUND[name]]


def test_every_example_article_is_tested() -> None:
    assert sorted(path.name for path in _EXAMPLES.iterdir()) == sorted(_FOUND)


@pytest.mark.parametrize("path", sorted((_HERE / "right").iterdir()), ids=lambda path: path.name)
def test_right_article_is_left_alone(path: Path) -> None:
    loud = [problem for problem in _problems(path) if problem.severity != "info"]
    assert [(problem.rule, problem.excerpt.marked) for problem in loud] == []
